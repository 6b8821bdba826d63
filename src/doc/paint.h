#pragma once

namespace doc {

/// The colours of the explorer by name. A face looks the value up in its theme: nothing outside a
/// theme ever names a red, a green or a blue. Values: `src/doc/theme.h`.
enum class Paint {
    none,
    paper,      ///< the page
    surface,    ///< cards and bars
    raised,     ///< cards that lie on a surface
    ink,        ///< headings and text
    ink_soft,   ///< secondary text, borders of controls
    line,       ///< hairlines without meaning
    brand,      ///< links, primary actions, focus
    on_brand,   ///< text on brand
    brand_soft, ///< the ground of what is chosen
    spark,      ///< the one accent: progress, highlights; never text on paper
    on_spark,   ///< text on spark
    good,
    good_soft,
    warn,
    warn_soft,
    bad,
    bad_soft,
    agency, ///< the seven hues, one for each requirement
    robustness,
    privacy,
    transparency,
    fairness,
    well_being,
    accountability,
    on_hue,      ///< text and icons on any of the seven hues
    agency_soft, ///< the seven hues as quiet grounds, in the same order
    robustness_soft,
    privacy_soft,
    transparency_soft,
    fairness_soft,
    well_being_soft,
    accountability_soft,
    code_ground,  ///< of a QR code: white in every theme, because many phones read no reversed ones
    code_modules, ///< its squares: black in every theme
};

inline constexpr int paint_count = static_cast<int>(Paint::code_modules) + 1;

/// The quiet ground that belongs to one of the seven hues; `surface` for anything else.
constexpr Paint soft(Paint hue) {
    const int offset = static_cast<int>(hue) - static_cast<int>(Paint::agency);
    if (offset < 0 || offset > 6) return Paint::surface;
    return static_cast<Paint>(static_cast<int>(Paint::agency_soft) + offset);
}

} // namespace doc
