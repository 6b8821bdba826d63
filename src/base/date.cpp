#include "base/date.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace base {

namespace {

/// The number written in `text`, digits only.
std::optional<int> parse_digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

int days_in_month(int year, int month) {
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

} // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
    Date date;
    const std::optional<int> year = parse_digits(text.substr(0, 4));
    if (!year || *year == 0) return std::nullopt;
    date.year = *year;
    if (text.size() >= 7) {
        const std::optional<int> month = parse_digits(text.substr(5, 2));
        if (text[4] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
        date.month = *month;
    }
    if (text.size() == 10) {
        const std::optional<int> day = parse_digits(text.substr(8, 2));
        if (text[7] != '-' || !day || *day < 1 || *day > days_in_month(date.year, date.month))
            return std::nullopt;
        date.day = *day;
    }
    return date;
}

std::string print_date(const Date& date) {
    // Room for three whole ints: a Date can be filled by hand with anything.
    std::array<char, 48> buffer{};
    if (date.month == 0) {
        std::snprintf(buffer.data(), buffer.size(), "%04d", date.year);
    } else if (date.day == 0) {
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02d", date.year, date.month);
    } else {
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    }
    return buffer.data();
}

bool has_begun(const Date& start, const Date& today) {
    return Date{start.year, std::max(start.month, 1), std::max(start.day, 1)} <= today;
}

} // namespace base
