#include "tool/code_points.h"

#include "base/text.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>

namespace tool {

namespace {

std::optional<char32_t> parse_hexadecimal(std::string_view text) {
    if (text.empty() || text.size() > 6) return std::nullopt;
    char32_t value = 0;
    for (const char c : text) {
        char32_t digit = 0;
        if (c >= '0' && c <= '9') {
            digit = static_cast<char32_t>(c - '0');
        } else if (c >= 'A' && c <= 'F') {
            digit = static_cast<char32_t>(c - 'A' + 10);
        } else if (c >= 'a' && c <= 'f') {
            digit = static_cast<char32_t>(c - 'a' + 10);
        } else {
            return std::nullopt;
        }
        value = value * 16 + digit;
    }
    return value;
}

} // namespace

base::Result<CodePoints> CodePoints::parse(std::string_view text) {
    CodePoints found;
    std::size_t number = 0;
    for (std::string_view line : base::split(text, '\n')) {
        ++number;
        line = base::trim(line.substr(0, line.find('#')));
        if (line.empty()) continue;
        const std::size_t dash = line.find('-');
        const auto first = parse_hexadecimal(base::trim(line.substr(0, dash)));
        const auto last =
            dash == std::string_view::npos ? first : parse_hexadecimal(base::trim(line.substr(dash + 1)));
        if (!first || !last || *first > *last) {
            return base::Error{"line " + std::to_string(number) + " is \"" + base::shorten(line, 40)
                               + "\", expected a hexadecimal code point or a range such as 00A0-00FF"};
        }
        found.m_ranges.emplace_back(*first, *last);
    }
    std::sort(found.m_ranges.begin(), found.m_ranges.end());
    return found;
}

CodePoints CodePoints::of(const std::set<char32_t>& code_points) {
    CodePoints made;
    for (const char32_t code_point : code_points) {
        if (!made.m_ranges.empty() && made.m_ranges.back().second + 1 == code_point) {
            made.m_ranges.back().second = code_point;
        } else {
            made.m_ranges.emplace_back(code_point, code_point);
        }
    }
    return made;
}

std::string CodePoints::print(std::string_view prefix) const {
    std::string out;
    const auto hexadecimal = [](char32_t code_point) {
        char digits[16];
        std::snprintf(digits, sizeof digits, "%X", static_cast<unsigned>(code_point));
        return std::string(digits);
    };
    for (const auto& [first, last] : m_ranges) {
        if (!out.empty()) out += ',';
        out += prefix;
        out += hexadecimal(first);
        if (last != first) out += '-' + hexadecimal(last);
    }
    return out;
}

bool CodePoints::has(char32_t code_point) const {
    return std::any_of(m_ranges.begin(), m_ranges.end(), [code_point](const auto& range) {
        return range.first <= code_point && code_point <= range.second;
    });
}

} // namespace tool
