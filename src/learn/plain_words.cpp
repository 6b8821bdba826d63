#include "base/text.h"
#include "learn/search.h"

#include <cctype>

namespace learn {

namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// How many bytes at the start of a line are a list's mark: `- `, `* `, `12. `.
std::size_t list_mark(std::string_view line) {
    if (line.size() >= 2 && (line[0] == '-' || line[0] == '*') && line[1] == ' ') return 2;
    std::size_t digits = 0;
    while (digits < line.size() && digits < 9 && is_digit(line[digits])) ++digits;
    const bool marked =
        digits > 0 && digits + 1 < line.size() && line[digits] == '.' && line[digits + 1] == ' ';
    return marked ? digits + 2 : 0;
}

/// The end of `[text](target)` behind its closing bracket, when that is what stands at `open`.
struct Link {
    std::size_t text_end = 0;
    std::size_t end = 0; ///< 0: no link
};

Link link_at(std::string_view line, std::size_t open) {
    const std::size_t text_end = line.find("](", open + 1);
    if (text_end == std::string_view::npos) return {};
    // `[` within the text: the inner one is the link.
    if (line.substr(open + 1, text_end - open - 1).find('[') != std::string_view::npos) return {};
    const std::size_t close = line.find(')', text_end + 2);
    if (close == std::string_view::npos) return {};
    return {text_end, close + 1};
}

void append_line(std::string& out, std::string_view line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '\\' && i + 1 < line.size() && std::ispunct(static_cast<unsigned char>(line[i + 1]))) {
            out += line[++i];
        } else if (c == '*') {
            // A star between spaces is a star; one that leans on a word opens or closes emphasis.
            const bool space_before = i == 0 || is_space(line[i - 1]);
            const bool space_behind = i + 1 == line.size() || is_space(line[i + 1]);
            if (space_before && space_behind) out += c;
        } else if (c == '[') {
            const Link link = link_at(line, i);
            if (link.end == 0) {
                out += c;
            } else {
                append_line(out, line.substr(i + 1, link.text_end - i - 1));
                i = link.end - 1;
            }
        } else {
            out += c;
        }
    }
}

} // namespace

std::string plain_words(std::string_view markdown) {
    std::string out;
    for (const std::string_view raw : base::split(markdown, '\n')) {
        std::string_view line = base::trim(raw);
        line.remove_prefix(list_mark(line));
        if (line.empty()) continue;
        if (!out.empty()) out += ' ';
        append_line(out, line);
    }
    return out;
}

} // namespace learn
