#include "doc/theme.h"

#include <cmath>
#include <cstdio>
#include <utility>

namespace doc {

namespace {

struct Row {
    Paint paint;
    std::string_view name;
    Rgb light;
    Rgb dark;
    Rgb high_contrast;
};

// The seven hues share one lightness (CIE L* 42 in the light theme, 74 in the dark one), so that
// none of them looks more important than another.
constexpr std::array<Row, paint_count> table{{
    {Paint::none, "none", 0x000000, 0x000000, 0x000000},
    {Paint::paper, "paper", 0xFFFFFF, 0x0E1526, 0x000000},
    {Paint::surface, "surface", 0xF4F6FB, 0x172036, 0x000000},
    {Paint::raised, "raised", 0xFFFFFF, 0x1F2A45, 0x000000},
    {Paint::ink, "ink", 0x16213D, 0xEEF2FB, 0xFFFFFF},
    {Paint::ink_soft, "ink-soft", 0x4A5671, 0xAEB9D3, 0xFFFFFF},
    {Paint::line, "line", 0xD5DBE8, 0x2C3856, 0xFFFFFF},
    {Paint::brand, "brand", 0x0E3FB3, 0x8FB4FF, 0xA9C8FF},
    {Paint::on_brand, "on-brand", 0xFFFFFF, 0x0E1526, 0x000000},
    {Paint::brand_soft, "brand-soft", 0xE4ECFD, 0x20305A, 0x00174D},
    {Paint::spark, "spark", 0xFFC800, 0xFFD84D, 0xFFD84D},
    {Paint::on_spark, "on-spark", 0x16213D, 0x0E1526, 0x000000},
    {Paint::good, "good", 0x08733E, 0x65D18D, 0xFFFFFF},
    {Paint::good_soft, "good-soft", 0xE0F5E5, 0x09311A, 0x000000},
    {Paint::warn, "warn", 0x8A5200, 0xF9AC4F, 0xFFD84D},
    {Paint::warn_soft, "warn-soft", 0xFEEDDB, 0x3E2503, 0x000000},
    {Paint::bad, "bad", 0xB3261E, 0xFEA498, 0xFFFFFF},
    {Paint::bad_soft, "bad-soft", 0xFFEBE8, 0x451F1A, 0x000000},
    {Paint::agency, "agency", 0x006AA3, 0x68BEFE, 0xFFFFFF},
    {Paint::robustness, "robustness", 0xA74802, 0xFF9E6D, 0xFFFFFF},
    {Paint::privacy, "privacy", 0x6E50C1, 0xBBABFD, 0xFFFFFF},
    {Paint::transparency, "transparency", 0x097071, 0x10CACC, 0xFFFFFF},
    {Paint::fairness, "fairness", 0xB2336C, 0xFF96BD, 0xFFFFFF},
    {Paint::well_being, "well-being", 0x307300, 0x86C76B, 0xFFFFFF},
    {Paint::accountability, "accountability", 0x805E04, 0xE1AF3B, 0xFFFFFF},
    {Paint::on_hue, "on-hue", 0xFFFFFF, 0x0E1526, 0x000000},
    {Paint::agency_soft, "agency-soft", 0xE8F4FD, 0x112D41, 0x000000},
    {Paint::robustness_soft, "robustness-soft", 0xFEF0E9, 0x3F2314, 0x000000},
    {Paint::privacy_soft, "privacy-soft", 0xF2F1FE, 0x2C2642, 0x000000},
    {Paint::transparency_soft, "transparency-soft", 0xDBF8F7, 0x023030, 0x000000},
    {Paint::fairness_soft, "fairness-soft", 0xFEEFF3, 0x3F212C, 0x000000},
    {Paint::well_being_soft, "well-being-soft", 0xE8F7E3, 0x1D2F15, 0x000000},
    {Paint::accountability_soft, "accountability-soft", 0xFCF2DC, 0x362808, 0x000000},
    {Paint::code_ground, "code-ground", 0xFFFFFF, 0xFFFFFF, 0xFFFFFF},
    {Paint::code_modules, "code-modules", 0x000000, 0x000000, 0x000000},
}};

constexpr bool rows_stand_in_the_order_of_paint() {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].paint) != i) return false;
    }
    return true;
}
static_assert(rows_stand_in_the_order_of_paint());

constexpr Theme column(ThemeName name, Rgb Row::*colour) {
    Theme theme{name, {}};
    for (std::size_t i = 0; i < table.size(); ++i) theme.colours[i] = table[i].*colour;
    return theme;
}

constexpr Theme light_theme = column(ThemeName::light, &Row::light);
constexpr Theme dark_theme = column(ThemeName::dark, &Row::dark);
constexpr Theme high_contrast_theme = column(ThemeName::high_contrast, &Row::high_contrast);

double linear(Rgb channel) {
    const double share = static_cast<double>(channel & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double relative_luminance(Rgb colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
}

} // namespace

const Theme& theme(ThemeName name) {
    switch (name) {
    case ThemeName::light: return light_theme;
    case ThemeName::dark: return dark_theme;
    case ThemeName::high_contrast: return high_contrast_theme;
    }
    return light_theme;
}

std::string_view paint_name(Paint paint) {
    return table[static_cast<std::size_t>(paint)].name;
}

double contrast(Rgb a, Rgb b) {
    double lighter = relative_luminance(a);
    double darker = relative_luminance(b);
    if (lighter < darker) std::swap(lighter, darker);
    return (lighter + 0.05) / (darker + 0.05);
}

std::string hex(Rgb colour) {
    char digits[8];
    std::snprintf(digits, sizeof digits, "#%06X", static_cast<unsigned>(colour & 0xFFFFFF));
    return digits;
}

} // namespace doc
