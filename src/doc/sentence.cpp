#include "doc/sentence.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace doc {

namespace {

constexpr char32_t no_break_space = 0xA0, narrow_space = 0x202F, ellipsis = 0x2026;

bool is_space(char32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == no_break_space || c == narrow_space;
}

bool ends_sentence(char32_t c) {
    return c == '.' || c == '!' || c == '?' || c == ellipsis || c == 0x3002 || c == 0xFF01 || c == 0xFF1F;
}

/// What may stand between the end of a sentence and the space after it.
bool closes(char32_t c) {
    return ends_sentence(c) || c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201D
           || c == 0xBB;
}

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

bool is_letter(char32_t c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
    const bool is_sign = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x303F) || c >= 0xE000;
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !is_sign;
}

/// As far as the scripts of the European languages need it.
bool is_small_letter(char32_t c) {
    if (c >= 'a' && c <= 'z') return true;
    if (c >= 0xDF && c <= 0xFF) return c != 0xF7;
    if (c >= 0x100 && c <= 0x17F) return c % 2 == 1;
    return (c >= 0x3AC && c <= 0x3CE) || (c >= 0x430 && c <= 0x45F);
}

/// Written with a dot that ends no sentence, in small letters, of all languages alike.
constexpr std::array<std::string_view, 23> abbreviations{
    "al",  "approx", "art", "arts", "cf", "ch",   "dr",   "e.g", "env", "ex",  "fig", "i.e",
    "mme", "mr",     "mrs", "ms",   "pp", "prof", "resp", "sec", "st",  "vol", "vs"};

struct Sign {
    char32_t code = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Sign> signs_of(std::string_view text) {
    std::vector<Sign> signs;
    for (std::size_t at = 0; at < text.size();) {
        Sign sign;
        sign.begin = at;
        sign.code = base::decode_utf8(text, at);
        sign.end = at;
        signs.push_back(sign);
    }
    return signs;
}

class Splitter {
public:
    explicit Splitter(std::string_view text) : m_text(text), m_signs(signs_of(text)) {}

    std::vector<Stretch> run() {
        std::size_t first = 0;
        for (std::size_t i = 0; i < m_signs.size(); ++i) {
            const bool is_line_end = m_signs[i].code == '\n';
            if (!is_line_end && !ends_sentence(m_signs[i].code)) continue;
            const std::size_t after = is_line_end ? i + 1 : skip_closing(i + 1);
            if (!is_line_end && !begins_another(i, after)) continue;
            add(first, after);
            first = after;
            i = after - 1;
        }
        add(first, m_signs.size());
        return std::move(m_stretches);
    }

private:
    /// Past what closes; French puts a space before its `»`.
    std::size_t skip_closing(std::size_t i) const {
        while (i < m_signs.size()) {
            if (closes(m_signs[i].code)) {
                ++i;
            } else if (is_space(m_signs[i].code) && i + 1 < m_signs.size()
                       && (m_signs[i + 1].code == 0xBB || m_signs[i + 1].code == '!'
                           || m_signs[i + 1].code == '?')) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    bool begins_another(std::size_t end_sign, std::size_t after) const {
        if (after >= m_signs.size() || !is_space(m_signs[after].code)) return false;
        std::size_t next = after;
        while (next < m_signs.size() && is_space(m_signs[next].code)) ++next;
        if (next == m_signs.size() || is_small_letter(m_signs[next].code)) return false;
        return m_signs[end_sign].code != '.' || !is_abbreviated(end_sign);
    }

    /// Whether the word before this dot is an abbreviation or an initial.
    bool is_abbreviated(std::size_t dot) const {
        std::size_t begin = dot;
        while (begin > 0 && (is_letter(m_signs[begin - 1].code) || m_signs[begin - 1].code == '.')) --begin;
        if (begin == dot) return false;
        if (dot - begin == 1) return true; // 'J. Doe'
        std::string word;
        for (std::size_t i = m_signs[begin].begin; i < m_signs[dot].begin; ++i) {
            const char c = m_text[i];
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        return std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
    }

    void add(std::size_t first, std::size_t last) {
        while (first < last && is_space(m_signs[first].code)) ++first;
        while (last > first && is_space(m_signs[last - 1].code)) --last;
        const bool says_something =
            std::any_of(m_signs.begin() + static_cast<std::ptrdiff_t>(first),
                        m_signs.begin() + static_cast<std::ptrdiff_t>(last),
                        [](const Sign& sign) { return is_letter(sign.code) || is_digit(sign.code); });
        if (says_something) m_stretches.push_back({m_signs[first].begin, m_signs[last - 1].end});
    }

    std::string_view m_text;
    std::vector<Sign> m_signs;
    std::vector<Stretch> m_stretches;
};

} // namespace

std::vector<Stretch> sentence_stretches(std::string_view text) {
    return Splitter(text).run();
}

} // namespace doc
