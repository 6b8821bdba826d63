#include "doc/speech.h"

#include "doc/order.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace doc {

namespace {

class Speaker {
public:
    Speaker(const Page& page, const IsOpen& is_open) : m_is_open(is_open) {
        int number = 0;
        for (const Element* element : elements_in_order(page)) m_numbers.emplace(element, number++);
    }

    void element(const Element& element, const std::string& inherited, bool in_list) {
        if (is_passed_over(element, in_list)) return;
        const std::string& language = element.language.empty() ? inherited : element.language;
        if (element.figure) add(element, element.figure->alternative, language, {});
        own_text(element, language);
        const bool holds_items = element.kind == Kind::item || element.kind == Kind::cell;
        for (const Element& child : element.children) this->element(child, language, holds_items);
    }

    std::vector<Sentence> take() { return std::move(m_sentences); }

private:
    bool is_passed_over(const Element& element, bool in_list) const {
        switch (element.kind) {
        case Kind::banner:
        case Kind::navigation:
        case Kind::complementary:
        case Kind::footer:
        case Kind::divider:
        case Kind::icon:
        case Kind::toggle:
        case Kind::select:
        case Kind::slider:
        case Kind::text_field:
        case Kind::progress: return true;
        case Kind::button: return element.look != Look::tile;
        // A link by itself leads away from what is read; in a list it is what the list tells.
        case Kind::link:
            if (element.look == Look::chip || element.look == Look::icon_only) return true;
            return !in_list && element.children.empty() && element.look != Look::tile;
        case Kind::disclosure: return !m_is_open(element);
        default: return false;
        }
    }

    /// The sentences of what stands in the element itself. Where its inlines change the language, a
    /// sentence ends: no voice speaks two.
    void own_text(const Element& element, const std::string& language) {
        std::size_t offset = 0;
        for (std::size_t i = 0; i < element.text.size();) {
            const std::string& spoken =
                element.text[i].language.empty() ? language : element.text[i].language;
            std::string run;
            std::size_t next = i;
            while (next < element.text.size()
                   && (element.text[next].language.empty() ? language : element.text[next].language)
                          == spoken) {
                run += element.text[next++].text;
            }
            for (const Stretch& stretch : sentence_stretches(run)) {
                add(element, run.substr(stretch.begin, stretch.end - stretch.begin), spoken,
                    {offset + stretch.begin, offset + stretch.end});
            }
            offset += run.size();
            i = next;
        }
    }

    void add(const Element& element, std::string words, const std::string& language, Stretch stretch) {
        if (words.empty()) return;
        const auto number = m_numbers.find(&element);
        if (number == m_numbers.end()) return;
        m_sentences.push_back({std::move(words), language, number->second, stretch});
    }

    const IsOpen& m_is_open;
    std::unordered_map<const Element*, int> m_numbers;
    std::vector<Sentence> m_sentences;
};

/// A stretch of an inline as an inline of its own.
void append_part(std::vector<Inline>& out, const Inline& whole, std::size_t begin, std::size_t end,
                 bool mark) {
    if (begin >= end) return;
    Inline part = whole;
    part.text = whole.text.substr(begin, end - begin);
    part.mark = whole.mark || mark;
    out.push_back(std::move(part));
}

} // namespace

bool says_the_same(const Sentence& a, const Sentence& b) {
    return a.words == b.words && a.language == b.language;
}

std::vector<Sentence> spoken_sentences(const Page& page, const IsOpen& is_open) {
    Speaker speaker(page, is_open);
    const Element& spoken = page.dialog ? *page.dialog : page.main;
    for (const Element& child : spoken.children)
        speaker.element(child, spoken.language.empty() ? page.language : spoken.language, false);
    return speaker.take();
}

Page with_mark(Page page, const Sentence& sentence) {
    const std::vector<const Element*> order = elements_in_order(page);
    if (sentence.number < 0 || static_cast<std::size_t>(sentence.number) >= order.size()) return page;
    // Of this very page, which is not const.
    auto& element = const_cast<Element&>(*order[static_cast<std::size_t>(sentence.number)]);
    std::vector<Inline> marked;
    std::size_t offset = 0;
    for (const Inline& part : element.text) {
        const std::size_t size = part.text.size();
        const std::size_t begin = std::clamp(sentence.stretch.begin, offset, offset + size) - offset;
        const std::size_t end = std::clamp(sentence.stretch.end, offset, offset + size) - offset;
        offset += size;
        if (!part.id.empty()) { // in one piece, as its id is
            append_part(marked, part, 0, size, begin < end);
            continue;
        }
        append_part(marked, part, 0, begin, false);
        append_part(marked, part, begin, end, true);
        append_part(marked, part, std::max(begin, end), size, false);
    }
    element.text = std::move(marked);
    return page;
}

} // namespace doc
