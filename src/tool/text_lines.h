#pragma once

#include "tool/draft.h"

#include <string>
#include <string_view>
#include <vector>

namespace tool {

struct TextLine {
    std::size_t number = 0; ///< from 1
    std::string text;       ///< without its end and without white space around it
};

/// The lines of a file of questions, whatever ends them, without a byte order mark. Bytes that are
/// not UTF-8 and control characters are problems; they are taken out.
std::vector<TextLine> lines_of(std::string_view text, std::vector<LineMessage>& problems);

/// Stretches of white space become one space, none at the ends.
std::string in_one_line(std::string_view text);

} // namespace tool
