#include "doc/stylesheet.h"

#include "base/text.h"
#include "doc/metrics.h"
#include "doc/theme.h"

#include <algorithm>
#include <cstdio>

namespace doc {

namespace {

using metrics::Role;
using metrics::Width;

std::string rem(float px) {
    return px == 0 ? std::string("0") : base::print_decimal(static_cast<double>(px) / 16.0, 4) + "rem";
}

std::string number(float value) {
    return base::print_decimal(static_cast<double>(value), 4);
}

std::string px(float value) {
    return number(value) + "px";
}

std::string property(std::string_view name, std::string_view value) {
    std::string out = "--";
    out += name;
    out += ':';
    out += value;
    out += ';';
    return out;
}

std::string_view role_name(Role role) {
    switch (role) {
    case Role::body: return "body";
    case Role::lead: return "lead";
    case Role::overline: return "overline";
    case Role::caption: return "caption";
    case Role::figure_number: return "figure-number";
    case Role::hero_heading: return "hero";
    case Role::heading_1: return "h1";
    case Role::heading_2: return "h2";
    case Role::heading_3: return "h3";
    case Role::heading_4: return "h4";
    case Role::control: return "control";
    case Role::chip: return "chip";
    case Role::badge: return "badge";
    case Role::bar: return "bar";
    case Role::table: return "table";
    }
    return "";
}

/// A font shorthand: `700 1.375rem/1.15 var(--sans)`.
std::string font(const metrics::Type& type) {
    return std::string(type.bold ? "700 " : "400 ") + rem(type.size) + "/" + number(type.line_height)
           + " var(--sans)";
}

std::string colours(ThemeName name) {
    const Theme& of_name = theme(name);
    std::string out = "color-scheme:";
    out += name == ThemeName::light ? "light;" : "dark;";
    for (int i = 1; i < paint_count; ++i) {
        const Paint paint = static_cast<Paint>(i);
        out += property(paint_name(paint), hex(of_name.colour(paint)));
    }
    out += property("control-border", px(name == ThemeName::high_contrast ? 2 : metrics::control_border));
    // Where grounds are all black, quiet grounds are told apart by an edge.
    out += property("edge", name == ThemeName::high_contrast ? "var(--line)" : "transparent");
    out += property(
        "shadow", name == ThemeName::light
                      ? "0 " + px(metrics::shadow_y) + " " + px(metrics::shadow_blur) + " rgb(22 33 61/"
                            + base::print_decimal(static_cast<double>(metrics::shadow_share) * 100, 0) + "%)"
                      : "none");
    return out;
}

/// Forced colours replace those of text and boxes by themselves; the drawings need the system's names.
std::string_view system_colour(Paint paint) {
    switch (paint) {
    case Paint::ink:
    case Paint::ink_soft:
    case Paint::line:
    case Paint::good:
    case Paint::warn:
    case Paint::bad: return "CanvasText";
    case Paint::brand: return "LinkText";
    case Paint::spark: return "Highlight";
    case Paint::on_spark: return "HighlightText";
    default: {
        const bool is_hue = static_cast<int>(paint) >= static_cast<int>(Paint::agency)
                            && static_cast<int>(paint) < static_cast<int>(Paint::on_hue);
        return is_hue ? "CanvasText" : "Canvas";
    }
    }
}

std::string themes() {
    std::string out = ":root{" + colours(ThemeName::light) + "}\n";
    const std::string dark = colours(ThemeName::dark);
    const std::string contrast = colours(ThemeName::high_contrast);
    out += "@media (prefers-color-scheme:dark){:root:not([data-theme]){" + dark + "}}\n";
    out += "@media (prefers-contrast:more){:root:not([data-theme]){" + contrast + "}}\n";
    out += ":root[data-theme=dark]{" + dark + "}\n";
    out += ":root[data-theme=high-contrast]{" + contrast + "}\n";
    out += "@media (forced-colors:active){:root,:root[data-theme]{";
    for (int i = 1; i < paint_count; ++i) {
        const Paint paint = static_cast<Paint>(i);
        out += property(paint_name(paint), system_colour(paint));
    }
    return out + property("shadow", "none") + property("edge", "CanvasText") + "}}\n";
}

std::string family(const std::string& name) {
    return "\"" + name + "\",\"Noto Stand-in\",system-ui,sans-serif";
}

/// Of two faces that have a character the later one counts. Source: CSS Fonts Level 4, 'Composite Faces'.
std::string fonts_of(const LanguageLetters& each) {
    const std::string name = "Noto Sans " + each.language;
    const auto face = [&](std::string_view style, std::string_view look, const std::string& part,
                          const std::string& range) {
        std::string out = "@font-face{font-family:\"" + name + "\";src:url(\"assets/fonts/NotoSans-";
        out += style;
        out += part + ".ttf\");";
        out += look;
        return out + "font-display:swap" + range + "}\n";
    };
    std::string out;
    for (const auto& [style, look] : {std::pair<std::string_view, std::string_view>{"Regular", ""},
                                      {"Bold", "font-weight:700;"},
                                      {"Italic", "font-style:italic;"},
                                      {"BoldItalic", "font-weight:700;font-style:italic;"}}) {
        out += face(style, look, "", "");
        out += face(style, look, "." + each.language, ";unicode-range:" + each.letters);
    }
    return out + ":root[lang=" + each.language + "]{" + property("sans", family(name)) + "}\n";
}

std::string measures_by_width(Width width) {
    std::string out;
    for (int i = 0; i < metrics::role_count; ++i) {
        const Role role = static_cast<Role>(i);
        out += property("font-" + std::string(role_name(role)), font(metrics::type(role, width)));
    }
    out += property("grid-gap", rem(metrics::grid_gap.at(width)));
    out += property("section-gap", rem(metrics::section_gap.at(width)));
    out += property("card-padding", rem(metrics::card_padding.at(width)));
    out += property("band-padding", rem(metrics::band_padding.at(width)));
    out += property("hero-padding", rem(metrics::hero_padding.at(width)));
    out += property("page-margin", rem(metrics::page_margin.at(width)));
    out += property("page-top", rem(metrics::page_top.at(width)));
    out += property("content", rem(width == Width::tablet ? metrics::tablet_column : metrics::content));
    return out;
}

std::string measures() {
    std::string out;
    for (const float step : metrics::space) out += property("space-" + number(step), rem(step));
    const std::pair<std::string_view, float> lengths[] = {
        {"inline-gap", metrics::inline_gap},
        {"row-gap", metrics::row_gap},
        {"stack-gap", metrics::stack_gap},
        {"list-gap", metrics::list_gap},
        {"entry-gap", metrics::entry_gap},
        {"heading-gap", metrics::heading_gap},
        {"list-indent", metrics::list_indent},
        {"measure", metrics::measure},
        {"heading-measure", metrics::heading_measure},
        {"rail", metrics::rail},
        {"aside", metrics::aside},
        {"aside-gap", metrics::aside_gap},
        {"title-bar", metrics::title_bar},
        {"bottom-bar", metrics::bottom_bar},
        {"reach-reading-least", metrics::reach_reading_least},
        {"dialog", metrics::dialog},
        {"radius-card", metrics::radius_card},
        {"radius-control", metrics::radius_control},
        {"target", metrics::target},
        {"control-height", metrics::control_height},
        {"control-padding", metrics::control_padding},
        {"field-padding", metrics::field_padding},
        {"chip-height", metrics::chip_height},
        {"chip-padding", metrics::chip_padding},
        {"badge-height", metrics::badge_height},
        {"badge-padding", metrics::badge_padding},
        {"tile-height", metrics::tile_height},
        {"tile-padding", metrics::tile_padding},
        {"tab-height", metrics::tab_height},
        {"progress-height", metrics::progress_height},
        {"slider-track", metrics::slider_track},
        {"slider-thumb", metrics::slider_thumb},
        {"switch-width", metrics::switch_width},
        {"switch-height", metrics::switch_height},
        {"icon-card", metrics::icon_card},
        {"icon-tile", metrics::icon_tile},
        {"icon-bar", metrics::icon_bar},
    };
    for (const auto& [name, length] : lengths) out += property(name, rem(length));
    out += property("icon-text", number(metrics::icon_text) + "em");
    out += property("reach-from", number(metrics::reach_from * 100) + "vh");
    out += property("measure-text", "min(var(--measure)," + number(metrics::measure_em) + "em)");
    // Edges and rings are as thin as the screen can draw them sharply, at any text size.
    out +=
        property("hairline", px(metrics::hairline)) + property("chosen-border", px(metrics::chosen_border));
    out += property("hue-edge", px(metrics::hue_edge)) + property("focus-ring", px(metrics::focus_ring));
    out += property("counterpart-edge", px(metrics::counterpart_edge));
    out += property("focus-gap", px(metrics::focus_gap));
    out += property("quick", std::to_string(metrics::motion_quick_ms) + "ms");
    out += property("smooth", std::to_string(metrics::motion_ms) + "ms");
    out += property("slow", std::to_string(metrics::motion_slow_ms) + "ms");

    out += property("sans", family("Noto Sans"));
    out = ":root{" + out + measures_by_width(Width::phone) + "}\n";
    const auto from = [](float viewport) {
        return "@media (min-width:" + number(viewport / 16) + "em){:root{";
    };
    out += from(metrics::tablet_from) + measures_by_width(Width::tablet) + "}}\n";
    out += from(metrics::wide_from) + measures_by_width(Width::wide) + "}}\n";
    return out;
}

/// The size of 1 rem: the browser's own, times the visitor's choice, growing on large screens.
std::string root_size() {
    std::string out = ":root{--text:1;font-size:calc(100%*var(--text))}\n";
    for (int percent = 125; percent <= 200; percent += 25) {
        out += ":root[data-text=\"" + std::to_string(percent)
               + "\"]{--text:" + number(static_cast<float>(percent) / 100) + "}\n";
    }
    out += "@media (min-width:" + px(metrics::scale_from) + "){:root{font-size:calc(min("
           + number(metrics::scale_most * 100) + "%,100% + (100vw - " + px(metrics::scale_from) + ")*"
           + number(16 / metrics::scale_step) + ")*var(--text))}}\n";
    return out;
}

std::string paint_rules() {
    std::string out = ".fill-none{fill:none}\n";
    for (int i = 1; i < paint_count; ++i) {
        const std::string name(paint_name(static_cast<Paint>(i)));
        out +=
            ".fill-" + name + "{fill:var(--" + name + ")}.stroke-" + name + "{stroke:var(--" + name + ")}\n";
    }
    const auto hue = [&](Paint paint, std::string_view ground) {
        const std::string name(paint_name(paint));
        out += ".hue-" + name + "{--hue:var(--" + name + ");--hue-soft:var(--" + std::string(ground) + ")}\n";
    };
    for (int i = 0; i < 7; ++i) {
        const Paint paint = static_cast<Paint>(static_cast<int>(Paint::agency) + i);
        hue(paint, paint_name(soft(paint)));
    }
    hue(Paint::brand, "brand-soft");
    hue(Paint::good, "good-soft");
    hue(Paint::warn, "warn-soft");
    hue(Paint::bad, "bad-soft");
    return out;
}

std::string column_rules() {
    std::string out;
    for (int width = 80; width <= 600; width += 20) {
        const std::string fill =
            static_cast<float>(width) >= metrics::text_column ? ";--fill:auto-fill" : ";--fill:auto-fit";
        out += ".col-" + std::to_string(width) + "{--col:" + rem(static_cast<float>(width)) + fill + "}";
    }
    return out + "\n";
}

std::string icon_rules(const IconList& icons) {
    std::string out;
    for (const IconList::Icon& icon : icons.icons()) {
        char digits[16];
        std::snprintf(digits, sizeof digits, "%X", static_cast<unsigned>(icon.code_point));
        out += ".icon-" + icon.name + "::before{content:\"\\" + digits + "\"}";
    }
    return out + "\n";
}

/// Without comments and with one space where there were many: every first visit waits for it.
std::string compact(std::string_view css) {
    std::string out;
    bool space = false;
    for (std::size_t i = 0; i < css.size(); ++i) {
        if (css.substr(i, 2) == "/*") {
            i = std::min(css.find("*/", i), css.size()) + 1;
            continue;
        }
        const char sign = css[i];
        if (sign == ' ' || sign == '\n' || sign == '\t') {
            space = true;
            continue;
        }
        const bool needless = out.empty() || out.back() == '{' || out.back() == '}' || out.back() == ';'
                              || sign == '{' || sign == '}';
        if (space && !needless) out += ' ';
        space = false;
        out += sign;
        if (sign != '"') continue;
        const std::size_t end = std::min(css.find('"', i + 1), css.size() - 1); // strings stay as they are
        out += css.substr(i + 1, end - i);
        i = end;
    }
    out += '\n';
    return out;
}

} // namespace

std::string stylesheet(const IconList& icons, const std::vector<LanguageLetters>& languages,
                       std::string_view handwritten) {
    std::string out = "/* Generated: fonts, tokens, hues, columns, icons. Then web/style.css. */\n";
    for (const LanguageLetters& each : languages) out += fonts_of(each);
    out += themes();
    out += measures();
    out += root_size();
    out += paint_rules();
    out += column_rules();
    out += icon_rules(icons);
    out += compact(handwritten);
    return out;
}

} // namespace doc
