#include "screens/guide.h"

#include "doc/order.h"
#include "screens/view.h"

#include <unordered_map>
#include <utility>

namespace screens {

namespace {

using doc::Element;
using doc::Kind;

class Guide {
public:
    Guide(View& view, const doc::Page& page, const doc::IsOpen& is_open) : m_view(view), m_is_open(is_open) {
        int number = 0;
        for (const Element* element : doc::elements_in_order(page)) m_numbers.emplace(element, number++);
    }

    void walk(const Element& element, const std::string& inherited) {
        const std::string& language = element.language.empty() ? inherited : element.language;
        if (doc::is_control(element.kind) && element.kind != Kind::disclosure) {
            // These say what they hold by their name.
            add(element, said(element), language, !element.disabled);
            return;
        }
        switch (element.kind) {
        case Kind::divider:
        case Kind::icon: return;
        case Kind::figure:
            if (element.figure) add(element, element.figure->alternative, language, false);
            break;
        case Kind::disclosure:
            add(element, said(element), language, true);
            if (!m_is_open(element)) return;
            break;
        case Kind::choices: add(element, doc::accessible_name(element), language, false); break;
        case Kind::progress:
            if (element.number) add(element, element.number->text, language, false);
            break;
        case Kind::heading: add(element, said(element), language, false); break;
        default:
            add(element, doc::plain_text(element.text), language, false);
            for (const doc::Inline& part : element.text) inline_part(element, part, language);
            break;
        }
        for (const Element& child : element.children) walk(child, language);
    }

    std::vector<GuideStop> take() { return std::move(m_stops); }

private:
    void add(const Element& element, std::string words, const std::string& language, bool acts) {
        const auto number = m_numbers.find(&element);
        if (words.empty() || number == m_numbers.end()) return;
        m_stops.push_back(
            {acts ? element.id : std::string(), number->second, std::move(words), language, element.kind});
    }

    void inline_part(const Element& element, const doc::Inline& part, const std::string& language) {
        const auto number = m_numbers.find(&element);
        if (part.id.empty() || number == m_numbers.end()) return;
        m_stops.push_back({part.id, number->second, m_view.ui("guide.link", {{"name", part.text}}).words,
                           part.language.empty() ? language : part.language, Kind::link});
    }

    std::string said(const Element& element) {
        const std::string name = doc::accessible_name(element);
        // A name in another language is said by that language's voice, which has no words for the rest.
        if (!element.language.empty() && element.language != m_view.language()) return name;
        std::string words = m_view.ui(key_of(element), {{"name", name}, {"value", value_of(element)}}).words;
        if (element.disabled) words = m_view.ui("guide.disabled", {{"name", name}}).words;
        return element.description.empty() ? words : words + ' ' + element.description;
    }

    std::string_view key_of(const Element& element) const {
        switch (element.kind) {
        case Kind::heading: return "guide.heading";
        case Kind::link: return element.current ? "guide.link_here" : "guide.link";
        case Kind::toggle: return element.checked ? "guide.on" : "guide.off";
        case Kind::option: return element.checked ? "guide.chosen" : "guide.not_chosen";
        case Kind::select:
        case Kind::slider:
        case Kind::text_field: return "guide.value";
        case Kind::disclosure: return m_is_open(element) ? "guide.open" : "guide.closed";
        default: return "guide.button";
        }
    }

    static std::string value_of(const Element& element) {
        if (element.number) return element.number->text;
        for (const Element& child : element.children) {
            if (child.kind == Kind::option && child.checked) return doc::plain_text(child);
        }
        return element.value;
    }

    View& m_view;
    const doc::IsOpen& m_is_open;
    std::unordered_map<const Element*, int> m_numbers;
    std::vector<GuideStop> m_stops;
};

} // namespace

std::vector<GuideStop> guide_stops(const Context& context, const doc::Page& page,
                                   const doc::IsOpen& is_open) {
    View view(context);
    Guide guide(view, page, is_open);
    if (page.dialog) {
        guide.walk(*page.dialog, page.language);
        return guide.take();
    }
    for (const Element* region : {&page.main, &page.tools, &page.navigation, &page.banner, &page.footer})
        guide.walk(*region, page.language);
    return guide.take();
}

} // namespace screens
