#pragma once

#include "content/library.h"

#include <string>
#include <string_view>
#include <vector>

namespace tool {

/// The questions in GIFT, as Moodle and other learning platforms read it: by principle in
/// categories, the id as title, the explanation as general feedback in plain words, sources as
/// comments. Questions that order become matching with places, estimates numbers with a tolerance.
/// Texts come along the fallback of the language.
std::string write_gift(const content::Library& library, std::string_view language,
                       const std::vector<const content::Question*>& questions);

/// An explanation without what only the explorer can show: links become their words, emphasis
/// goes, paragraphs and the marks of lists stay.
std::string plain_paragraphs(std::string_view markdown);

} // namespace tool
