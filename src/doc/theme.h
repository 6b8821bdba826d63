#pragma once

#include "doc/paint.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace doc {

/// One colour: 0xRRGGBB, always opaque.
using Rgb = std::uint32_t;

enum class ThemeName { light, dark, high_contrast };

/// What each Paint looks like. The canvas and the stylesheet of the static pages both read this one
/// table; tests/doc/test_theme.cpp proves the contrast of every pair in use.
struct Theme {
    ThemeName name;
    std::array<Rgb, paint_count> colours;

    Rgb colour(Paint paint) const { return colours[static_cast<std::size_t>(paint)]; }
};

const Theme& theme(ThemeName name);

/// The custom property of a paint in the stylesheet, without the two dashes: `ink-soft`.
std::string_view paint_name(Paint paint);

/// Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, definitions of 'contrast ratio' and
/// 'relative luminance'.
double contrast(Rgb a, Rgb b);

/// `#0E3FB3`, as stylesheets, SVG and manifests write a colour.
std::string hex(Rgb colour);

} // namespace doc
