#pragma once

#include "base/result.h"

#include <string_view>
#include <utility>
#include <vector>

namespace tool {

/// A set of characters, as a font holds them.
class CodePoints {
public:
    /// Reads `XXXX` or `XXXX-YYYY` (hexadecimal) a line; `#` begins a comment.
    static base::Result<CodePoints> parse(std::string_view text);

    bool has(char32_t code_point) const;

private:
    std::vector<std::pair<char32_t, char32_t>> m_ranges; ///< first and last, sorted
};

} // namespace tool
