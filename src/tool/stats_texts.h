#pragma once

#include "content/library.h"

/// The parts of `stats` that look at the words themselves.
namespace tool {

/// For every language: figures by kind of text, the ten hardest texts, the texts whose sentences are
/// too long. The formula is named with its source.
void print_readability(const content::Library& library);

/// What the form of the questions gives away.
void print_question_form(const content::Library& library);

} // namespace tool
