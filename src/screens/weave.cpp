#include "screens/weave.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace screens {

namespace {

using doc::Element;
using doc::Inline;
using doc::Kind;
using doc::Layout;
using doc::Look;

/// Beside each other where each gets this much room, else below each other.
constexpr float least_column_px = 260;

/// Where a text stands decides how its counterpart stands to it.
enum class Place {
    column,  ///< of a reading column: side by side where there is room
    narrow,  ///< in what is small or has an order of its own: below
    pressed, ///< in what is pressed as a whole: below, and its name stays the first's
};

bool is_same_thing(const Element& a, const Element& b) {
    return a.kind == b.kind && a.id == b.id;
}

/// Texts that stand by themselves.
bool is_block_of_text(Kind kind) {
    return kind == Kind::heading || kind == Kind::paragraph || kind == Kind::status;
}

/// Controls and facts with little room: their counterpart follows in the same line.
bool is_line_of_text(const Element& element) {
    switch (element.kind) {
    case Kind::badge:
    case Kind::cell:
    case Kind::choices:
    case Kind::disclosure:
    case Kind::figure:
    case Kind::progress:
    case Kind::select:
    case Kind::slider:
    case Kind::text_field:
    case Kind::toggle: return true;
    case Kind::button:
    case Kind::link: return element.look != Look::tile && element.look != Look::icon_only;
    default: return false;
    }
}

/// The text as it is read and no more: nothing in it leads anywhere or is marked.
std::vector<Inline> plain_copy(const std::vector<Inline>& text, bool bold) {
    std::vector<Inline> copy = text;
    for (Inline& part : copy) {
        part.href.clear();
        part.command.clear();
        part.id.clear();
        part.mark = false;
        part.bold = part.bold || bold;
    }
    return copy;
}

/// The same work of others, as sources are: it has its title in one language.
bool refers_alike(const Element& first, const Element& second) {
    const auto outside = [](const Inline& part) { return part.href.rfind("https://", 0) == 0; };
    const auto a = std::find_if(first.text.begin(), first.text.end(), outside);
    const auto b = std::find_if(second.text.begin(), second.text.end(), outside);
    return a != first.text.end() && b != second.text.end() && a->href == b->href && a->text == b->text;
}

class Weaver {
public:
    explicit Weaver(const doc::Page& second) : m_language(second.language) {}

    void children(Element& first, const Element& second, Place place) {
        const bool flows = first.layout == Layout::stack || first.layout == Layout::aside;
        if (!flows && place == Place::column) place = Place::narrow;
        std::vector<Element> woven;
        auto next = second.children.begin();
        for (Element& child : first.children) {
            const auto other = std::find_if(next, second.children.end(),
                                            [&](const Element& each) { return is_same_thing(child, each); });
            if (other == second.children.end()) {
                woven.push_back(std::move(child));
                continue;
            }
            left_over(woven, next, other);
            next = other + 1;
            if (is_block_of_text(child.kind) && child.children.empty()) {
                text_block(woven, std::move(child), *other, place, flows);
            } else {
                element(child, *other, place);
                woven.push_back(std::move(child));
            }
        }
        left_over(woven, next, second.children.end());
        first.children = std::move(woven);
    }

private:
    using Position = std::vector<Element>::const_iterator;

    /// Paragraphs that only the second language has: one may break a text where the other does not.
    void left_over(std::vector<Element>& woven, Position from, Position to) const {
        for (; from != to; ++from) {
            if (from->kind == Kind::paragraph && from->id.empty()) woven.push_back(counterpart({}, *from));
        }
    }

    bool says_more(const Element& first, const Element& second) const {
        const std::string words = doc::plain_text(second.text);
        return !words.empty() && words != doc::plain_text(first.text);
    }

    const std::string& language_of(const Element& second) const {
        return second.language.empty() ? m_language : second.language;
    }

    Element counterpart(const Element& first, const Element& second) const {
        Element made;
        made.kind = Kind::paragraph;
        made.counterpart = true;
        made.language = language_of(second);
        if (!first.id.empty()) made.id = first.id + "-second";
        const bool is_heading = first.kind == Kind::heading;
        made.text = plain_copy(second.text, is_heading && first.level > 1);
        made.look = is_heading && first.level == 1  ? Look::lead
                    : first.kind == Kind::paragraph ? first.look
                                                    : Look::plain;
        if (made.look == Look::figure_number) made.look = Look::plain;
        return made;
    }

    void text_block(std::vector<Element>& woven, Element first, const Element& second, Place place,
                    bool flows) {
        if (!says_more(first, second)) {
            woven.push_back(std::move(first));
            return;
        }
        Element other = counterpart(first, second);
        if (place != Place::column && flows) {
            woven.push_back(std::move(first));
            woven.push_back(std::move(other));
            return;
        }
        Element pair;
        pair.layout = place == Place::column ? Layout::grid : Layout::stack;
        pair.column_px = place == Place::column ? least_column_px : 0;
        pair.children.push_back(std::move(first));
        pair.children.push_back(std::move(other));
        woven.push_back(std::move(pair));
    }

    void element(Element& first, const Element& second, Place place) {
        const bool presses = first.kind == Kind::link || first.kind == Kind::button
                             || first.kind == Kind::option || first.kind == Kind::toggle;
        const bool is_labelled = first.kind == Kind::select || first.kind == Kind::slider
                                 || first.kind == Kind::text_field || first.kind == Kind::disclosure;
        if (presses || is_labelled) keep_name(first, second);
        if (first.kind == Kind::select) {
            line(first, second); // its options stand in a list of the browser, which has no room
            return;
        }
        children(first, second, presses ? Place::pressed : inside(first, place));
        if (!says_more(first, second) || (first.kind == Kind::item && refers_alike(first, second))) return;
        if (is_line_of_text(first)) {
            line(first, second);
        } else if (first.kind == Kind::item || first.kind == Kind::note || first.kind == Kind::option
                   || first.look == Look::tile) {
            Element other = counterpart(first, second);
            if (first.kind == Kind::note)
                for (Inline& part : other.text) part.bold = true;
            first.children.insert(first.children.begin(), std::move(other));
        }
    }

    static Place inside(const Element& first, Place place) {
        if (place == Place::pressed) return place;
        const bool is_narrow = first.kind == Kind::item || first.kind == Kind::complementary
                               || first.kind == Kind::table || first.kind == Kind::row
                               || first.kind == Kind::cell;
        return is_narrow ? Place::narrow : place;
    }

    /// The second's words behind the first's.
    void line(Element& first, const Element& second) const {
        if (first.text.empty() || !says_more(first, second)) return;
        Inline gap;
        gap.text = " · ";
        first.text.push_back(std::move(gap));
        for (Inline& part : plain_copy(second.text, false)) {
            if (part.language.empty()) part.language = language_of(second);
            first.text.push_back(std::move(part));
        }
    }

    void keep_name(Element& first, const Element& second) const {
        const std::string name = doc::accessible_name(first);
        const std::string other = doc::accessible_name(second);
        if (name.empty() || other.empty() || name == other) return;
        describe(first, second);
        first.name = name;
    }

    void describe(Element& first, const Element& second) const {
        if (!first.description.empty() || first.id.empty()) return;
        first.description = doc::accessible_name(second);
        first.description_language = language_of(second);
    }

    std::string m_language;
};

} // namespace

doc::Page weave(doc::Page first, const doc::Page& second) {
    Weaver weaver(second);
    weaver.children(first.main, second.main, Place::column);
    // The lower edge of a slide has room for one.
    if (first.footer.look != Look::slide) weaver.children(first.footer, second.footer, Place::narrow);
    if (first.dialog && second.dialog) weaver.children(*first.dialog, *second.dialog, Place::narrow);
    return first;
}

} // namespace screens
