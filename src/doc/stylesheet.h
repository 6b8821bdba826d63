#pragma once

#include "doc/icons.h"

#include <string>
#include <string_view>
#include <vector>

namespace doc {

/// The characters that a language is written with, as a `unicode-range` of CSS.
struct LanguageLetters {
    std::string language; ///< BCP 47
    std::string letters;  ///< `U+20-7E,U+A0`
};

/// The stylesheet of the static pages: the fonts of each language, whose own letters lie in files of their
/// own
/// (`assets/fonts/NotoSans-Regular.en.ttf`) while all others come with the whole fonts where they are met;
/// custom properties for every Paint of every theme and for every
/// measure of doc/metrics.h, one rule for each hue, paint, column width and icon, then `handwritten`
/// (web/style.css) without its comments, which uses them. Lengths are in rem, so that text size and zoom
/// scale everything.
///
/// On `<html>` it listens to `data-theme` (light, dark, high-contrast; else the system decides),
/// `data-motion` (reduced, full) and `data-text` (100 to 200, in steps of 25).
std::string stylesheet(const IconList& icons, const std::vector<LanguageLetters>& languages,
                       std::string_view handwritten);

} // namespace doc
