#pragma once

#include "doc/icons.h"

#include <string>
#include <string_view>

namespace doc {

/// The stylesheet of the static pages: custom properties for every Paint of every theme and for every
/// measure of doc/metrics.h, one rule for each hue, paint, column width and icon, then `handwritten`
/// (web/style.css) without its comments, which uses them. Lengths are in rem, so that text size and zoom
/// scale everything.
///
/// On `<html>` it listens to `data-theme` (light, dark, high-contrast; else the system decides),
/// `data-motion` (reduced, full) and `data-text` (100 to 200, in steps of 25).
std::string stylesheet(const IconList& icons, std::string_view handwritten);

} // namespace doc
