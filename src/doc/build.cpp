#include "doc/build.h"

#include <utility>

namespace doc {

namespace {

Element of_kind(Kind kind, Look look = Look::plain) {
    Element element;
    element.kind = kind;
    element.look = look;
    return element;
}

Element group(Layout layout, std::vector<Element> children) {
    Element element;
    element.layout = layout;
    element.children = std::move(children);
    return element;
}

} // namespace

std::vector<Inline> words(std::string_view plain) {
    if (plain.empty()) return {};
    Inline part;
    part.text = std::string(plain);
    return {std::move(part)};
}

Element stack(std::vector<Element> children) {
    return group(Layout::stack, std::move(children));
}

Element row(std::vector<Element> children) {
    return group(Layout::row, std::move(children));
}

Element grid(float column_px, std::vector<Element> children) {
    Element element = group(Layout::grid, std::move(children));
    element.column_px = column_px;
    return element;
}

Element section(std::string id, std::vector<Element> children) {
    Element element = of_kind(Kind::section);
    element.id = std::move(id);
    element.children = std::move(children);
    return element;
}

Element heading(int level, std::string_view text) {
    Element element = of_kind(Kind::heading);
    element.level = static_cast<std::uint8_t>(level);
    element.text = words(text);
    return element;
}

Element paragraph(std::string_view plain, Look look) {
    return paragraph(words(plain), look);
}

Element paragraph(std::vector<Inline> text, Look look) {
    Element element = of_kind(Kind::paragraph, look);
    element.text = std::move(text);
    return element;
}

Element link(std::string id, std::string_view text, std::string href, Look look) {
    Element element = of_kind(Kind::link, look);
    element.id = std::move(id);
    element.text = words(text);
    element.href = std::move(href);
    return element;
}

Element button(std::string id, std::string_view text, std::string command, Look look) {
    Element element = of_kind(Kind::button, look);
    element.id = std::move(id);
    element.text = words(text);
    element.command = std::move(command);
    return element;
}

Element badge(std::string_view text, std::string icon, Tone tone) {
    Element element = of_kind(Kind::badge);
    element.text = words(text);
    element.icon = std::move(icon);
    element.tone = tone;
    return element;
}

Element note(Tone tone, std::string icon, std::string_view title, std::vector<Element> children) {
    Element element = of_kind(Kind::note);
    element.tone = tone;
    element.icon = std::move(icon);
    element.text = words(title);
    element.children = std::move(children);
    return element;
}

Element figure(Figure figure, std::string_view caption) {
    Element element = of_kind(Kind::figure);
    element.text = words(caption);
    element.figure = std::make_shared<const Figure>(std::move(figure));
    return element;
}

Element divider() {
    return of_kind(Kind::divider);
}

} // namespace doc
