#include "base/text.h"
#include "content/strings.h"

#include <array>
#include <cmath>

namespace content {

namespace {

constexpr std::string_view no_break = "\u00A0";
constexpr std::string_view narrow_no_break = "\u202F";
constexpr std::string_view minus = "\u2212";

/// How a language writes numbers. `ungrouped`: so many digits stand together without a separator.
struct Style {
    std::string_view language;
    std::string_view group;
    std::string_view point;
    std::size_t ungrouped = 3;
    std::string_view negative = "-";
};

/// Source: CLDR 48, number symbols and 'minimumGroupingDigits'.
constexpr std::array<Style, 25> styles{{
    {"bg", no_break, ",", 4},
    {"cs", no_break, ","},
    {"da", ".", ","},
    {"de", ".", ","},
    {"el", ".", ","},
    {"en", ",", "."},
    {"es", ".", ",", 4},
    {"et", no_break, ",", 4, minus},
    {"fi", no_break, ",", 3, minus},
    {"fr", narrow_no_break, ","},
    {"ga", ",", "."},
    {"hr", ".", ",", 3, minus},
    {"hu", no_break, ",", 4},
    {"it", ".", ",", 4},
    {"lt", no_break, ",", 3, minus},
    {"lv", no_break, ",", 4},
    {"mt", ",", "."},
    {"nl", ".", ","},
    {"pl", no_break, ",", 4},
    {"pt-PT", no_break, ",", 4},
    {"pt", ".", ","},
    {"ro", ".", ","},
    {"sk", no_break, ","},
    {"sl", ".", ",", 4, minus},
    {"sv", no_break, ",", 3, minus},
}};

const Style& style_of(std::string_view language) {
    // What is unknown is written as ISO 80000 does in every language: spaces and a point.
    static constexpr Style neutral{"", narrow_no_break, "."};
    for (const std::string_view wanted : {language, language.substr(0, language.find('-'))}) {
        for (const Style& style : styles) {
            if (style.language == wanted) return style;
        }
    }
    return neutral;
}

} // namespace

std::string print_number(std::string_view language, double value, int decimals) {
    std::string digits = base::print_decimal(value, decimals);
    if (!std::isfinite(value)) return digits;
    const Style& style = style_of(language);
    std::string out;
    if (digits.front() == '-') {
        out += style.negative;
        digits.erase(0, 1);
    }
    const std::size_t point = digits.find('.');
    const std::string_view whole = std::string_view(digits).substr(0, point);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        if (at > 0 && whole.size() > style.ungrouped && (whole.size() - at) % 3 == 0) out += style.group;
        out += whole[at];
    }
    if (point != std::string::npos) {
        out += style.point;
        out += std::string_view(digits).substr(point + 1);
    }
    return out;
}

} // namespace content
