#pragma once

#include "canvas/layout.h"

#include <string>
#include <string_view>
#include <vector>

// Two witnesses of what a page says: what its boxes paint, and what its markup shows.

/// All words that a laid out page paints, sorted, as often as they are there. Words in pictures belong to
/// figures, which every face draws from the same shapes: they are left out on both sides.
std::vector<std::string> painted_words(const canvas::Layout& layout);

/// All words of the mirror's markup that stand for something on the canvas, sorted. Left out are: what is
/// for those who do not look alone (hidden text, the numbers of a figure, the skip link), pictures and
/// icons, options that are not chosen, and what a shut disclosure holds.
std::vector<std::string> told_words(std::string_view markup);
