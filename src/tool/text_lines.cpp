#include "tool/text_lines.h"

#include "base/text.h"

namespace tool {

std::vector<TextLine> lines_of(std::string_view text, std::vector<LineMessage>& problems) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::vector<TextLine> lines;
    const std::string unix_ends = base::replace_all(base::replace_all(text, "\r\n", "\n"), "\r", "\n");
    for (const std::string_view raw : base::split(unix_ends, '\n')) {
        const std::size_t number = lines.size() + 1;
        if (base::first_invalid_utf8(raw))
            problems.push_back({number, "holds a byte that is not UTF-8", "text saved as UTF-8"});
        std::string clean;
        bool has_control = false;
        for (const char c : base::replace_invalid_utf8(raw)) {
            const bool control = static_cast<unsigned char>(c) < 0x20 && c != '\t';
            has_control = has_control || control;
            if (!control) clean += c;
        }
        if (has_control) problems.push_back({number, "holds a control character", "visible characters"});
        lines.push_back({number, std::string(base::trim(clean))});
    }
    return lines;
}

std::string in_one_line(std::string_view text) {
    std::string line;
    bool space = false;
    for (const char c : base::trim(text)) {
        if (c == ' ' || c == '\t' || c == '\n') {
            space = true;
            continue;
        }
        if (space) line += ' ';
        space = false;
        line += c;
    }
    return line;
}

} // namespace tool
