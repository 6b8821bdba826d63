#include "doc/markup.h"

#include "base/text.h"

namespace doc {

std::string escape(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 16);
    for (std::size_t position = 0; position < text.size();) {
        const char32_t code_point = base::decode_utf8(text, position);
        switch (code_point) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: {
            const bool is_space = code_point == '\n' || code_point == '\t';
            const bool is_control =
                (code_point < 0x20 && !is_space) || (code_point >= 0x7F && code_point < 0xA0);
            const bool is_noncharacter =
                (code_point & 0xFFFE) == 0xFFFE || (code_point >= 0xFDD0 && code_point <= 0xFDEF);
            base::append_utf8(out, is_control || is_noncharacter ? base::replacement_character : code_point);
        }
        }
    }
    return out;
}

} // namespace doc
