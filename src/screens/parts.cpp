#include "screens/parts.h"

#include "app/update.h"
#include "screens/icons.h"

namespace screens {

namespace {

using doc::Element;
using doc::Kind;
using doc::Look;

Element of_kind(Kind kind) {
    Element element;
    element.kind = kind;
    return element;
}

} // namespace

Element heading(int level, const Said& said) {
    Element element = doc::heading(level, said.words);
    element.language = said.language;
    return element;
}

Element page_title(const Said& said) {
    Element element = heading(1, said);
    element.id = app::ids::title;
    return element;
}

Element paragraph(const Said& said, Look look) {
    Element element = doc::paragraph(std::string_view(said.words), look);
    element.language = said.language;
    return element;
}

Element link(std::string id, const Said& said, std::string href, Look look, std::string_view icon) {
    Element element = doc::link(std::move(id), said.words, std::move(href), look);
    element.language = said.language;
    element.icon = icon;
    return element;
}

Element button(std::string id, const Said& said, const app::Action& action, Look look,
               std::string_view icon) {
    Element element = doc::button(std::move(id), said.words, app::print_command(action), look);
    element.language = said.language;
    element.icon = icon;
    return element;
}

Element toggle(std::string id, const Said& said, const app::Action& action, bool is_on, Look look,
               std::string_view icon) {
    Element made = button(std::move(id), said, action, look, icon);
    made.kind = Kind::toggle;
    made.checked = is_on;
    return made;
}

Element badge(const Said& said, std::string_view icon, doc::Tone tone) {
    Element element = doc::badge(said.words, std::string(icon), tone);
    element.language = said.language;
    return element;
}

Element note(std::string id, doc::Tone tone, std::string_view icon, const Said& title,
             std::vector<Element> children) {
    Element element = doc::note(tone, std::string(icon), title.words, std::move(children));
    element.id = std::move(id);
    return element;
}

Element icon_of(std::string_view name, doc::Paint hue) {
    Element element = of_kind(Kind::icon);
    element.icon = name;
    element.hue = hue;
    return element;
}

Element item(std::vector<Element> children) {
    Element element = of_kind(Kind::item);
    element.children = std::move(children);
    return element;
}

Element list(std::vector<Element> items) {
    Element element = of_kind(Kind::list);
    element.children = std::move(items);
    return element;
}

Element disclosure(std::string id, const Said& said, std::vector<Element> children) {
    Element element = of_kind(Kind::disclosure);
    element.id = std::move(id);
    element.text = doc::words(said.words);
    element.language = said.language;
    element.children = std::move(children);
    return element;
}

Element complementary(std::string id, const Said& name, std::vector<Element> children) {
    Element element = of_kind(Kind::complementary);
    element.id = std::move(id);
    element.name = name.words;
    element.children = std::move(children);
    return element;
}

Element with_margin(std::vector<Element> reading, Element margin) {
    Element element = of_kind(Kind::group);
    element.layout = doc::Layout::aside;
    element.children = {doc::stack(std::move(reading)), std::move(margin)};
    return element;
}

Element hero(std::vector<Element> words, Element picture) {
    Element element = doc::grid(320, {doc::stack(std::move(words)), std::move(picture)});
    element.look = Look::hero;
    return element;
}

Element hero(std::vector<Element> words) {
    Element element = doc::stack(std::move(words));
    element.look = Look::hero;
    return element;
}

Element part(std::string id, const Said& title, std::vector<Element> children) {
    Element head = heading(2, title);
    head.id = id + "-title";
    children.insert(children.begin(), std::move(head));
    return doc::section(std::move(id), std::move(children));
}

std::string id_of_role(std::string_view role) {
    return std::string(role.substr(0, role.find('_')));
}

std::vector<Element> questions_of_role(View& view, const content::Principle& principle,
                                       std::string_view role) {
    const content::TextKey key{"principles", principle.id, "questions", role};
    if (!view.has(key)) return {};
    std::vector<Element> made{heading(3, view.ui("principle.roles." + std::string(role)))};
    append(made, blocks(view, key, "ask-" + id_of_role(role)));
    return made;
}

Element filter_chip(View& view, std::string_view key, std::string_view value, const Said& name, int count) {
    const Said said = view.ui("frame.filter_chip", {{"name", name.words}, {"count", std::to_string(count)}});
    Element chip = toggle("filter-" + std::string(key) + "-" + std::string(value), said,
                          app::Filter{std::string(key), std::string(value)},
                          app::query_value(view.route(), key) == value, Look::chip);
    chip.disabled = count == 0 && !chip.checked;
    return chip;
}

Element filter_row(std::string_view key, const Said& title, std::vector<Element> chips) {
    Element row = doc::row(std::move(chips));
    row.id = "filter-" + std::string(key);
    row.name = title.words;
    return doc::stack({paragraph(title, Look::overline), std::move(row)});
}

void append(std::vector<Element>& to, std::vector<Element> more) {
    for (Element& element : more) to.push_back(std::move(element));
}

Element neighbours(Element previous, Element next) {
    Element element = of_kind(Kind::group);
    element.id = "neighbours";
    element.layout = doc::Layout::spread;
    element.children = {std::move(previous), std::move(next)};
    return element;
}

} // namespace screens
