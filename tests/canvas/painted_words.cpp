#include "canvas/painted_words.h"

#include "base/text.h"

#include <algorithm>
#include <optional>

namespace {

void add_words(std::vector<std::string>& words, std::string_view text) {
    std::string word;
    for (const char letter : text) {
        const bool parts = letter == ' ' || letter == '\n' || letter == '\t';
        if (!parts) word += letter;
        if (parts && !word.empty()) words.push_back(std::exchange(word, {}));
    }
    if (!word.empty()) words.push_back(word);
}

/// The text of a box as it was before it was broken into lines.
std::string text_of(const canvas::TextBlock& block) {
    std::string whole;
    const doc::Inline* source = nullptr;
    std::size_t seen = 0; // of the source's text
    const auto rest_of = [](const doc::Inline* from, std::size_t at) {
        const std::string_view rest = std::string_view(from->text).substr(at);
        // A space at the end of a line is not painted; anything else would be lost.
        return rest.find_first_not_of(" \n") == std::string_view::npos ? std::string(rest) : std::string();
    };
    for (const canvas::Run& run : block.runs) {
        if (run.source != source) {
            if (source != nullptr) whole += rest_of(source, seen);
            source = run.source;
            seen = 0;
        }
        const auto begin = static_cast<std::size_t>(run.text.data() - source->text.data());
        const std::string_view between = std::string_view(source->text).substr(seen, begin - seen);
        if (between.find_first_not_of(" \n") == std::string_view::npos) whole += between;
        whole += run.text;
        seen = begin + run.text.size();
    }
    return whole;
}

/// What a control paints besides its text, as Painter::field and Painter::slider do.
std::string shown_in_field(const doc::Element& element) {
    if (element.kind == doc::Kind::slider) return element.number ? element.number->text : std::string();
    std::string shown = element.value;
    if (element.kind == doc::Kind::select) {
        shown.clear();
        for (const doc::Element& option : element.children) {
            if (option.checked) shown = doc::plain_text(option);
        }
    }
    return shown.empty() ? element.placeholder : shown;
}

void collect(const canvas::Box& box, std::vector<std::string>& words) {
    add_words(words, text_of(box.text));
    if (box.part == canvas::Part::field || box.part == canvas::Part::slider) {
        add_words(words, shown_in_field(*box.element));
    }
    for (const canvas::Box& child : box.children) collect(child, words);
}

/// A walk through markup that this program wrote itself: well formed, attributes in double quotes.
class Reader {
public:
    explicit Reader(std::string_view markup) : m_rest(markup) {}

    std::string read() {
        while (!m_rest.empty()) {
            if (m_rest.front() == '<') {
                tag();
            } else {
                const std::size_t end = std::min(m_rest.find('<'), m_rest.size());
                if (!is_hidden()) m_out += m_rest.substr(0, end);
                m_rest.remove_prefix(end);
            }
        }
        std::string text = std::move(m_out);
        for (const auto& [name, letter] :
             {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}) {
            text = base::replace_all(text, name, letter);
        }
        return text;
    }

private:
    struct Open {
        std::string name;
        bool hides = false;
    };

    bool is_hidden() const {
        return std::any_of(m_open.begin(), m_open.end(), [](const Open& each) { return each.hides; });
    }

    static std::optional<std::string> attribute(std::string_view tag, std::string_view name) {
        const std::string start = " " + std::string(name) + "=\"";
        const std::size_t at = tag.find(start);
        if (at == std::string_view::npos) return std::nullopt;
        const std::size_t from = at + start.size();
        return std::string(tag.substr(from, tag.find('"', from) - from));
    }

    static bool has_class(std::string_view tag, std::string_view wanted) {
        const std::string all = " " + attribute(tag, "class").value_or("") + " ";
        return all.find(" " + std::string(wanted) + " ") != std::string::npos;
    }

    static bool has_flag(std::string_view tag, std::string_view flag) {
        const std::string start = " " + std::string(flag);
        return tag.find(start + " ") != std::string_view::npos
               || tag.substr(tag.size() - start.size()) == start;
    }

    /// Part of a line: no word ends where it begins or ends.
    static bool is_inline(std::string_view name, std::string_view tag) {
        if (name == "strong" || name == "em" || name == "mark" || name == "a") return true;
        return name == "span" && (!attribute(tag, "class") || has_class(tag, "term"));
    }

    static bool hides(std::string_view name, std::string_view tag) {
        if (name == "svg" || name == "progress") return true;
        if (name == "option") return !has_flag(tag, "selected");
        return has_class(tag, "icon") || has_class(tag, "hidden-text") || has_class(tag, "numbers")
               || has_class(tag, "skip");
    }

    void tag() {
        const std::size_t end = m_rest.find('>');
        std::string_view tag = m_rest.substr(1, end - 1);
        m_rest.remove_prefix(end + 1);
        if (tag.front() == '/') {
            close(tag.substr(1));
            return;
        }
        const std::string name(tag.substr(0, tag.find_first_of(" /")));
        if (tag.back() == '/') return; // in pictures alone
        if (!is_inline(name, tag)) m_out += ' ';
        if (name == "input") field(tag);
        if (name == "input" || name == "br" || name == "hr") return;
        m_open.push_back({is_inline(name, tag) ? "~" + name : name, hides(name, tag)});
        if (name == "details" && !has_flag(tag, "open")) m_open.push_back({"(shut)", true});
        // The one part of a shut disclosure that is shown.
        if (name == "summary" && m_open.size() > 1 && m_open[m_open.size() - 2].name == "(shut)")
            m_open[m_open.size() - 2].hides = false;
    }

    void close(std::string_view name) {
        if (m_open.back().name == "(shut)") m_open.pop_back();
        if (m_open.back().name.front() != '~') m_out += ' ';
        m_open.pop_back();
        if (name == "summary" && !m_open.empty() && m_open.back().name == "(shut)")
            m_open.back().hides = true;
    }

    void field(std::string_view tag) {
        const std::string kind = attribute(tag, "type").value_or("");
        if (is_hidden() || (kind != "text" && kind != "search" && kind != "range")) return;
        const std::string value = kind == "range" ? "" : attribute(tag, "value").value_or("");
        m_out += " " + (value.empty() ? attribute(tag, "placeholder").value_or("") : value) + " ";
    }

    std::string_view m_rest;
    std::string m_out;
    std::vector<Open> m_open;
};

} // namespace

std::vector<std::string> painted_words(const canvas::Layout& layout) {
    std::vector<std::string> words;
    for (const canvas::Box& box : layout.fixed) collect(box, words);
    for (const canvas::Box* box : {&layout.banner, &layout.main, &layout.footer}) collect(*box, words);
    if (layout.dialog) collect(*layout.dialog, words);
    std::sort(words.begin(), words.end());
    return words;
}

std::vector<std::string> told_words(std::string_view markup) {
    std::vector<std::string> words;
    add_words(words, Reader(markup).read());
    std::sort(words.begin(), words.end());
    return words;
}
