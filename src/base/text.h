#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Text is UTF-8 everywhere. These helpers know bytes and code points and nothing of languages:
/// case and accent folding for the search lives in learn.
namespace base {

/// Shown in place of bytes that are not UTF-8.
inline constexpr char32_t replacement_character = 0xFFFD;

/// The code point at `position`, which moves behind it. Bytes that are not UTF-8 give
/// `replacement_character`, one at a time as Unicode recommends, so this always ends.
/// Only when position < text.size().
char32_t decode_utf8(std::string_view text, std::size_t& position);

/// Adds a code point; what is none (surrogates, above 10FFFF) becomes `replacement_character`.
void append_utf8(std::string& out, char32_t code_point);

/// The offset of the first byte that is not part of well-formed UTF-8 (Unicode 15, table 3-7: no
/// overlong forms, no surrogates), or nothing for sound text.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

std::string replace_invalid_utf8(std::string_view text);

/// Code points; an invalid sequence counts as the replacement characters it would become.
std::size_t count_code_points(std::string_view text);

/// The first `most` code points, whole; with an ellipsis behind them when something was cut.
std::string shorten(std::string_view text, std::size_t most);

/// Where an offset stands for a person with an editor. Both count from 1, columns in code points.
struct Place {
    std::size_t line = 1;
    std::size_t column = 1;

    friend bool operator==(const Place&, const Place&) = default;
};
Place place_of(std::string_view text, std::size_t offset);

/// The pieces between separators: one more than there are separators, some may be empty.
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);
/// Without ASCII white space at both ends.
std::string_view trim(std::string_view text);
std::string replace_all(std::string_view text, std::string_view from, std::string_view to);

/// A decimal number with a full stop, whatever the process's locale: `-12.5`, `1e3`. Nothing for
/// white space, hexadecimal, infinities or anything behind the number.
std::optional<double> parse_double(std::string_view text);

/// The shortest decimal that parse_double reads back as the same value, with a full stop whatever
/// the process's locale: `0.1`, `26000`, `1e+21`. Not finite: `nan`, `inf`, `-inf`.
std::string print_double(double value);

/// Rounded half away from zero as a person would round the printed digits (2.675 to 2.68), with at
/// most `decimals` (0 to 15) decimals and no trailing zeros. Never `-0`.
std::string print_decimal(double value, int decimals);

} // namespace base
