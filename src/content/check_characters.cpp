#include "base/text.h"
#include "content/texts.h"

#include <array>
#include <cstdio>
#include <set>

namespace content {

namespace {

/// Shown by no font, and not needed by any language of the explorer.
bool is_control(char32_t c) {
    return (c < 0x20 && c != U'\n') || (c >= 0x7F && c <= 0x9F);
}

std::string say(char32_t c) {
    std::array<char, 16> code{};
    std::snprintf(code.data(), code.size(), "U+%04X", static_cast<unsigned>(c));
    if (is_control(c)) return code.data();
    std::string shown = "\"";
    base::append_utf8(shown, c);
    return shown + "\" (" + code.data() + ")";
}

class Checker {
public:
    Checker(const std::function<bool(char32_t)>& covered, Loading& loading)
        : m_covered(covered), m_loading(loading) {}

    void check(const std::string& file, const std::string& pointer, std::string_view text) {
        std::set<char32_t> controls;
        std::set<char32_t> uncovered;
        for (std::size_t position = 0; position < text.size();) {
            const char32_t c = base::decode_utf8(text, position);
            if (is_control(c)) {
                controls.insert(c);
            } else if (c != U'\n' && m_covered && !m_covered(c)) {
                uncovered.insert(c);
            }
        }
        if (!controls.empty())
            report(file, pointer, "has the control character ", controls, "visible characters");
        if (!uncovered.empty()) {
            report(file, pointer, "has characters that no font of the explorer holds: ", uncovered,
                   "others, or an entry in assets/fonts/codepoints.txt");
        }
    }

private:
    void report(const std::string& file, const std::string& pointer, std::string wrong,
                const std::set<char32_t>& found, std::string expected) {
        bool first = true;
        for (const char32_t c : found) {
            wrong += (first ? "" : ", ") + say(c);
            first = false;
        }
        m_loading.problems.add(file, pointer, std::move(wrong), std::move(expected));
    }

    const std::function<bool(char32_t)>& m_covered;
    Loading& m_loading;
};

} // namespace

void check_characters(const std::function<bool(char32_t)>& covered, Loading& loading) {
    Checker checker(covered, loading);
    const Library& library = loading.library;
    for (const Source& source : library.sources) {
        const std::string pointer = loading.seen[{Kind::sources, source.id}];
        checker.check(content_file(Kind::sources), below(pointer, "title"), source.title);
        checker.check(content_file(Kind::sources), below(pointer, "publisher"), source.publisher);
    }
    for (std::size_t i = 0; i < library.locales.size(); ++i) {
        checker.check(content_file(Kind::locales), below(below("/locales", i), "name"),
                      library.locales[i].name);
    }
    for (const auto& [locale, strings] : library.strings) {
        for (const auto& [path, words] : strings)
            checker.check(text_file(locale, path), text_pointer(path), words);
    }
}

} // namespace content
