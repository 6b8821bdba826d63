#include "base/text.h"
#include "learn/search.h"
#include "learn/words.h"

#include <utf8proc.h>

#include <array>

namespace learn {

namespace {

/// The longest decomposition of Unicode has 18 code points.
constexpr std::size_t most_parts = 24;

/// What one character becomes for comparing; nothing for accents and invisible marks.
struct Folded {
    std::array<utf8proc_int32_t, most_parts> parts{};
    std::size_t count = 0;
};

/// Letters that Unicode does not take apart although readers type them as others.
std::string_view letters_for(utf8proc_int32_t letter) {
    switch (letter) {
    case 0x00E6: return "ae"; // æ
    case 0x00F0: return "d";  // ð
    case 0x00F8: return "o";  // ø
    case 0x00FE: return "th"; // þ
    case 0x0111: return "d";  // đ
    case 0x0127: return "h";  // ħ
    case 0x0131: return "i";  // ı
    case 0x0142: return "l";  // ł
    case 0x0153: return "oe"; // œ
    case 0x0167: return "t";  // ŧ
    default: return {};
    }
}

Folded fold_character(char32_t character) {
    Folded folded;
    if (character < 0x80) { // most of all text, without a table
        const bool upper = character >= U'A' && character <= U'Z';
        folded.parts[0] = static_cast<utf8proc_int32_t>(upper ? character + (U'a' - U'A') : character);
        folded.count = 1;
        return folded;
    }
    constexpr auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD
                                       | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE | UTF8PROC_LUMP);
    int boundary = 0;
    std::array<utf8proc_int32_t, most_parts> parts{};
    const utf8proc_ssize_t count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(character), parts.data(),
                                static_cast<utf8proc_ssize_t>(parts.size()), options, &boundary);
    for (utf8proc_ssize_t i = 0; i < count && static_cast<std::size_t>(i) < parts.size(); ++i) {
        const utf8proc_int32_t part = parts[static_cast<std::size_t>(i)];
        const std::string_view letters = letters_for(part);
        if (letters.empty()) {
            if (folded.count < most_parts) folded.parts[folded.count++] = part;
        }
        for (const char letter : letters) {
            if (folded.count < most_parts) folded.parts[folded.count++] = letter;
        }
    }
    return folded;
}

bool is_word_part(utf8proc_int32_t part) {
    if (part < 0x80) {
        return (part >= 'a' && part <= 'z') || (part >= 'A' && part <= 'Z') || (part >= '0' && part <= '9');
    }
    const utf8proc_category_t category = utf8proc_category(part);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO)
           || (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

} // namespace

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        const Folded folded = fold_character(base::decode_utf8(text, position));
        for (std::size_t i = 0; i < folded.count; ++i)
            base::append_utf8(out, static_cast<char32_t>(folded.parts[i]));
    }
    return out;
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    bool within = false;
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t begin = position;
        const Folded folded = fold_character(base::decode_utf8(text, position));
        // An accent or a soft hyphen belongs to the word that it stands in.
        if (folded.count == 0 && within) words.back().end = position;
        for (std::size_t i = 0; i < folded.count; ++i) {
            if (!is_word_part(folded.parts[i])) {
                within = false;
                continue;
            }
            if (!within) words.push_back({{}, begin, position});
            within = true;
            base::append_utf8(words.back().folded, static_cast<char32_t>(folded.parts[i]));
            words.back().end = position;
        }
    }
    return words;
}

std::size_t end_of_beginning(std::string_view text, const Word& word, std::size_t folded_bytes) {
    std::size_t position = word.begin;
    std::string so_far;
    while (position < word.end) {
        std::size_t next = position;
        const Folded folded = fold_character(base::decode_utf8(text, next));
        if (folded.count > 0 && so_far.size() >= folded_bytes) break;
        for (std::size_t i = 0; i < folded.count; ++i)
            base::append_utf8(so_far, static_cast<char32_t>(folded.parts[i]));
        position = next;
    }
    return position;
}

std::vector<Match> matches(std::string_view text, std::string_view query) {
    const std::vector<Word> wanted = words_of(query);
    std::vector<Match> found;
    if (wanted.empty()) return found;
    const std::string& last = wanted.back().folded;
    for (const Word& word : words_of(text)) {
        bool whole = false;
        for (const Word& each : wanted) whole = whole || each.folded == word.folded;
        if (whole) {
            found.push_back({word.begin, word.end});
        } else if (word.folded.compare(0, last.size(), last) == 0) {
            found.push_back({word.begin, end_of_beginning(text, word, last.size())});
        }
    }
    return found;
}

} // namespace learn
