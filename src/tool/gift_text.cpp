#include "tool/gift_text.h"

namespace tool {

namespace {

/// What may stand behind a backslash, and what it means. The place in the list is the stand-in.
constexpr std::string_view signs = "~=#{}:\\n";
constexpr char first_stand_in = 0x10;

} // namespace

std::string gift_escaped(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\n') {
            escaped += "\\n";
            continue;
        }
        if (c != 'n' && signs.find(c) != std::string_view::npos) escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string gift_protected(std::string_view text) {
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t sign =
            text[i] == '\\' && i + 1 < text.size() ? signs.find(text[i + 1]) : std::string_view::npos;
        if (sign == std::string_view::npos) {
            made += text[i];
        } else {
            made += static_cast<char>(first_stand_in + static_cast<int>(sign));
            ++i;
        }
    }
    return made;
}

std::string gift_unprotected(std::string_view text) {
    std::string made;
    for (const char c : text) {
        const int place = c - first_stand_in;
        if (place < 0 || place >= static_cast<int>(signs.size())) {
            made += c;
        } else {
            const char sign = signs[static_cast<std::size_t>(place)];
            made += sign == 'n' ? '\n' : sign;
        }
    }
    return made;
}

} // namespace tool
