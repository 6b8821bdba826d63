#include "base/text.h"

#include <algorithm>
#include <array>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace base {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// What this process's C library writes for a decimal point. `std::from_chars` for double would not
/// need to know, but the oldest libc++ that this must build with has none.
std::string decimal_point() {
    const std::lconv* conventions = std::localeconv();
    if (conventions == nullptr || conventions->decimal_point == nullptr) return ".";
    return conventions->decimal_point;
}

std::size_t skip_digits(std::string_view text, std::size_t position) {
    while (position < text.size() && is_digit(text[position])) ++position;
    return position;
}

/// True for `-12`, `0.5`, `.5`, `1e-3`: what strtod must be given and nothing else.
bool is_decimal(std::string_view text) {
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const std::size_t whole = at;
    at = skip_digits(text, at);
    std::size_t digits = at - whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = ++at;
        at = skip_digits(text, at);
        digits += at - fraction;
    }
    if (digits == 0) return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
        const std::size_t exponent = at;
        at = skip_digits(text, at);
        if (at == exponent) return false;
    }
    return at == text.size();
}

/// A positive value as its fewest significant digits: 0.digits times ten to the power of `point`.
struct Digits {
    std::string digits;
    int point = 0;
};

Digits shortest_digits(double value) {
    std::array<char, 40> buffer{};
    for (int precision = 0; precision < 17; ++precision) {
        std::snprintf(buffer.data(), buffer.size(), "%.*e", precision, value);
        if (std::strtod(buffer.data(), nullptr) == value) break;
    }
    Digits found;
    const std::string_view text(buffer.data());
    const std::size_t exponent = text.find('e');
    for (const char c : text.substr(0, exponent)) {
        if (is_digit(c)) found.digits += c;
    }
    found.point = std::atoi(buffer.data() + exponent + 1) + 1;
    while (found.digits.size() > 1 && found.digits.back() == '0') found.digits.pop_back();
    return found;
}

std::string plain(const Digits& number) {
    const int count = static_cast<int>(number.digits.size());
    if (number.point <= 0)
        return "0." + std::string(static_cast<std::size_t>(-number.point), '0') + number.digits;
    if (number.point >= count)
        return number.digits + std::string(static_cast<std::size_t>(number.point - count), '0');
    const auto point = static_cast<std::size_t>(number.point);
    return number.digits.substr(0, point) + "." + number.digits.substr(point);
}

/// Keeps `decimals` digits behind the point, half away from zero.
Digits rounded(Digits number, int decimals) {
    const int keep = number.point + decimals;
    if (keep >= static_cast<int>(number.digits.size())) return number;
    if (keep < 0) return {"0", 1};
    const bool up = number.digits[static_cast<std::size_t>(keep)] >= '5';
    number.digits.resize(static_cast<std::size_t>(keep));
    if (up) {
        std::size_t at = number.digits.size();
        while (at > 0 && number.digits[at - 1] == '9') number.digits[--at] = '0';
        if (at > 0) {
            ++number.digits[at - 1];
        } else {
            number.digits.insert(number.digits.begin(), '1');
            ++number.point;
        }
    }
    while (!number.digits.empty() && number.digits.back() == '0') number.digits.pop_back();
    if (number.digits.empty()) return {"0", 1};
    return number;
}

std::string not_finite(double value) {
    if (std::isnan(value)) return "nan";
    return value < 0 ? "-inf" : "inf";
}

} // namespace

std::optional<double> parse_double(std::string_view text) {
    if (!is_decimal(text)) return std::nullopt;
    const std::string local = replace_all(text, ".", decimal_point());
    const double value = std::strtod(local.c_str(), nullptr);
    if (!std::isfinite(value)) return std::nullopt;
    return value;
}

std::string print_double(double value) {
    if (!std::isfinite(value)) return not_finite(value);
    if (value == 0) return "0";
    const std::string sign = value < 0 ? "-" : "";
    const Digits number = shortest_digits(std::fabs(value));
    // The same bounds as JavaScript's, so that the shell page prints the same.
    if (number.point > -6 && number.point <= 21) return sign + plain(number);
    std::string mantissa = number.digits.substr(0, 1);
    if (number.digits.size() > 1) mantissa += "." + number.digits.substr(1);
    const int exponent = number.point - 1;
    return sign + mantissa + (exponent < 0 ? "e-" : "e+") + std::to_string(std::abs(exponent));
}

std::string print_decimal(double value, int decimals) {
    if (!std::isfinite(value)) return not_finite(value);
    if (value == 0) return "0";
    const std::string digits = plain(rounded(shortest_digits(std::fabs(value)), std::clamp(decimals, 0, 15)));
    return value < 0 && digits != "0" ? "-" + digits : digits;
}

} // namespace base
