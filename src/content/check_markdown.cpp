#include "base/text.h"
#include "content/texts.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

/// A sign of Markdown or HTML that the explorer does not show, and what to write instead.
struct Unknown {
    std::string_view begin; ///< how a line begins
    std::string_view what;
    std::string_view instead;
};
constexpr std::array<Unknown, 8> unknown_lines{{
    {"#", "a heading", "plain paragraphs and lists"},
    {">", "a quotation", "plain paragraphs and lists"},
    {"|", "a table", "plain paragraphs and lists"},
    {"```", "a code block", "plain paragraphs and lists"},
    {"    ", "a line that is set in by four spaces", "no spaces there"},
    {"* ", "a list with asterisks", "\"- \" in front of each entry"},
    {"+ ", "a list with plus signs", "\"- \" in front of each entry"},
    {"---", "a rule", "plain paragraphs and lists"},
}};

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t count_of(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + part.size()))
        ++count;
    return count;
}

bool has_tag(std::string_view text) {
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (at + 1 < text.size() && (is_letter(text[at + 1]) || text[at + 1] == '/' || text[at + 1] == '!'))
            return true;
    }
    return false;
}

class Checker {
public:
    Checker(const std::function<bool(std::string_view)>& leads_somewhere, Loading& loading)
        : m_leads_somewhere(leads_somewhere), m_loading(loading) {}

    void block(std::string_view locale, const std::string& path, std::string_view text) {
        m_locale = locale;
        m_path = path;
        for (const std::string_view line : base::split(text, '\n')) {
            for (const Unknown& unknown : unknown_lines) {
                if (line.starts_with(unknown.begin))
                    add("has " + std::string(unknown.what), std::string(unknown.instead));
            }
            if (count_of(line, "**") % 2 != 0) add("has \"**\" without its end in the same line", "**bold**");
        }
        if (text.find('`') != std::string_view::npos) add("has code in back quotes", "plain words");
        if (text.find("![") != std::string_view::npos) add("has a picture", "plain words");
        if (has_tag(text)) add("has HTML", "plain words");
        links(text);
    }

    void line(std::string_view locale, const std::string& path, std::string_view text) {
        m_locale = locale;
        m_path = path;
        if (text.find("](") != std::string_view::npos || text.find("**") != std::string_view::npos
            || text.starts_with("- ") || text.starts_with("# ") || has_tag(text)) {
            add("has signs of Markdown or HTML", "plain text");
        }
    }

private:
    void add(std::string wrong, std::string expected) {
        m_loading.problems.add(text_file(m_locale, m_path), text_pointer(m_path), std::move(wrong),
                               std::move(expected));
    }

    void links(std::string_view text) {
        for (std::size_t at = text.find("]("); at != std::string_view::npos; at = text.find("](", at + 2)) {
            const std::size_t open = text.rfind('[', at);
            const std::size_t close = text.find(')', at);
            if (open == std::string_view::npos || close == std::string_view::npos) {
                add("has a link that is cut off", "[words](target)");
                continue;
            }
            if (base::trim(text.substr(open + 1, at - open - 1)).empty())
                add("has a link without words", "[words](target)");
            target(text.substr(at + 2, close - at - 2));
        }
    }

    void target(std::string_view target) {
        constexpr std::string_view term = "term:";
        if (target.starts_with(term)) {
            const Id id(target.substr(term.size()));
            if (m_loading.state(Kind::terms) == FileState::unreadable
                || m_loading.seen.contains({Kind::terms, id}))
                return;
            std::vector<std::string_view> terms;
            for (const Term& one : m_loading.library.terms) terms.push_back(one.id);
            add("has a link to the term " + in_quotes(id) + ", which content/terms.json does not have",
                suggest(id, terms));
        } else if (target.starts_with("/")) {
            const std::string_view path = target.substr(0, target.find_first_of("?#"));
            if (!path.ends_with("/")) {
                add("has a link to " + in_quotes(target), "a route that ends with a slash");
            } else if (m_leads_somewhere && !m_leads_somewhere(target) && !is_of_a_named_problem(path)) {
                add("has a link to " + in_quotes(target) + ", which leads nowhere",
                    "a route without language, such as /principles/transparency/");
            }
        } else if (!is_address(target)) {
            add("has a link to " + in_quotes(target), "https://…, a route such as /cases/, or term:…");
        }
    }

    /// True for a place of an item that is not there because of a problem that is named already.
    bool is_of_a_named_problem(std::string_view path) {
        const std::vector<std::string_view> parts = base::split(path, '/'); // the first one is empty
        if (parts.size() < 3) return false;
        for (int i = 0; i < kind_count; ++i) {
            const Kind kind = static_cast<Kind>(i);
            // The place of the quizzes is called `quiz`, all others are called as the kind.
            if (parts[1].empty() || !stem(kind).starts_with(parts[1])) continue;
            return m_loading.state(kind) != FileState::read || m_loading.left_out(kind, Id(parts[2]));
        }
        return false;
    }

    const std::function<bool(std::string_view)>& m_leads_somewhere;
    Loading& m_loading;
    std::string_view m_locale;
    std::string m_path;
};

} // namespace

void check_markdown(const std::vector<WantedText>& wanted,
                    const std::function<bool(std::string_view)>& leads_somewhere, Loading& loading) {
    Checker checker(leads_somewhere, loading);
    for (const auto& [locale, strings] : loading.library.strings) {
        for (const WantedText& text : wanted) {
            const auto words = strings.find(text.path);
            if (words == strings.end()) continue;
            if (text.form == TextForm::block) {
                checker.block(locale, text.path, words->second);
            } else {
                checker.line(locale, text.path, words->second);
            }
        }
    }
}

} // namespace content
