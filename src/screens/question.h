#pragma once

#include "doc/page.h"
#include "learn/quiz.h"
#include "screens/view.h"

#include <vector>

/// One question, in all six kinds.
namespace screens {

/// The controls to answer with; after the answer they show what was right.
std::vector<doc::Element> answer_controls(View& view, const content::Question& question,
                                          const learn::Answer& answer, std::uint32_t seed);

/// What there is to choose from, to read only: for static pages.
doc::Element options_in_words(View& view, const content::Question& question, std::string_view stem);

/// The right answer said in words.
doc::Element right_answer(View& view, const content::Question& question);

} // namespace screens
