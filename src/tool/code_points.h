#pragma once

#include "base/result.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tool {

/// A set of characters, as a font holds them.
class CodePoints {
public:
    /// Reads `XXXX` or `XXXX-YYYY` (hexadecimal) a line; `#` begins a comment.
    static base::Result<CodePoints> parse(std::string_view text);

    static CodePoints of(const std::set<char32_t>& code_points);

    bool has(char32_t code_point) const;
    /// As ranges with `prefix` before each, in capitals: `U+20-7E,U+A0`.
    std::string print(std::string_view prefix) const;

private:
    std::vector<std::pair<char32_t, char32_t>> m_ranges; ///< first and last, sorted
};

} // namespace tool
