#include "base/text.h"

#include <algorithm>

namespace base {

namespace {

/// What a sound sequence that starts with `lead` looks like: its length and the range of its second
/// byte (Unicode 15, table 3-7); length 0 when no sequence starts so.
struct Form {
    int length;
    unsigned char second_from;
    unsigned char second_to;
};

Form form_of(unsigned char lead) {
    if (lead < 0x80) return {1, 0, 0};
    if (lead < 0xC2) return {0, 0, 0};
    if (lead < 0xE0) return {2, 0x80, 0xBF};
    if (lead == 0xE0) return {3, 0xA0, 0xBF};
    if (lead == 0xED) return {3, 0x80, 0x9F};
    if (lead < 0xF0) return {3, 0x80, 0xBF};
    if (lead == 0xF0) return {4, 0x90, 0xBF};
    if (lead < 0xF4) return {4, 0x80, 0xBF};
    if (lead == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

/// The code point at `position`, or nothing; either way `position` moves behind what was looked at.
std::optional<char32_t> decode_strictly(std::string_view text, std::size_t& position) {
    const auto lead = static_cast<unsigned char>(text[position++]);
    const Form form = form_of(lead);
    if (form.length == 0) return std::nullopt;
    if (form.length == 1) return lead;
    char32_t code_point = lead & (0xFFu >> (form.length + 1));
    for (int i = 1; i < form.length; ++i) {
        if (position >= text.size()) return std::nullopt;
        const auto byte = static_cast<unsigned char>(text[position]);
        const unsigned char from = i == 1 ? form.second_from : 0x80;
        const unsigned char to = i == 1 ? form.second_to : 0xBF;
        if (byte < from || byte > to) return std::nullopt;
        code_point = (code_point << 6) | (byte & 0x3Fu);
        ++position;
    }
    return code_point;
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

} // namespace

char32_t decode_utf8(std::string_view text, std::size_t& position) {
    return decode_strictly(text, position).value_or(replacement_character);
}

void append_utf8(std::string& out, char32_t code_point) {
    if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) {
        code_point = replacement_character;
    }
    const auto add = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code_point < 0x80) {
        add(code_point);
    } else if (code_point < 0x800) {
        add(0xC0 | (code_point >> 6));
        add(0x80 | (code_point & 0x3F));
    } else if (code_point < 0x10000) {
        add(0xE0 | (code_point >> 12));
        add(0x80 | ((code_point >> 6) & 0x3F));
        add(0x80 | (code_point & 0x3F));
    } else {
        add(0xF0 | (code_point >> 18));
        add(0x80 | ((code_point >> 12) & 0x3F));
        add(0x80 | ((code_point >> 6) & 0x3F));
        add(0x80 | (code_point & 0x3F));
    }
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t start = position;
        if (!decode_strictly(text, position)) return start;
    }
    return std::nullopt;
}

std::string replace_invalid_utf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) append_utf8(out, decode_utf8(text, position));
    return out;
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t position = 0; position < text.size(); ++count) decode_utf8(text, position);
    return count;
}

std::string shorten(std::string_view text, std::size_t most) {
    std::size_t position = 0;
    for (std::size_t count = 0; count < most && position < text.size(); ++count) decode_utf8(text, position);
    std::string out(text.substr(0, position));
    if (position < text.size()) append_utf8(out, U'…');
    return out;
}

Place place_of(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::size_t last_line = before.rfind('\n');
    const std::string_view line = last_line == std::string_view::npos ? before : before.substr(last_line + 1);
    return {static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1,
            count_code_points(line) + 1};
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
    std::string out;
    for (const std::string& part : parts) {
        if (&part != parts.data()) out += separator;
        out += part;
    }
    return out;
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::string replace_all(std::string_view text, std::string_view from, std::string_view to) {
    if (from.empty()) return std::string(text);
    std::string out;
    for (;;) {
        const std::size_t found = text.find(from);
        out += text.substr(0, found);
        if (found == std::string_view::npos) return out;
        out += to;
        text.remove_prefix(found + from.size());
    }
}

} // namespace base
