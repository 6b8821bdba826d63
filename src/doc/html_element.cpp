#include "doc/html_writer.h"

#include "doc/address.h"
#include "doc/theme.h"

#include <algorithm>
#include <cmath>

namespace doc {

namespace {

std::string_view layout_class(Layout layout) {
    switch (layout) {
    case Layout::stack: return "stack";
    case Layout::row: return "row";
    case Layout::grid: return "grid";
    case Layout::spread: return "spread";
    case Layout::aside: return "aside";
    }
    return "";
}

std::string_view look_class(Look look) {
    switch (look) {
    case Look::plain: return "";
    case Look::lead: return "lead";
    case Look::overline: return "overline";
    case Look::caption: return "caption";
    case Look::figure_number: return "figure-number";
    case Look::hero: return "hero";
    case Look::card: return "card";
    case Look::band: return "band";
    case Look::primary: return "primary";
    case Look::secondary: return "secondary";
    case Look::quiet: return "quiet";
    case Look::chip: return "chip";
    case Look::tile: return "tile";
    case Look::tab: return "tab";
    case Look::icon_only: return "icon-only";
    case Look::slide: return "slide";
    case Look::black: return "black";
    }
    return "";
}

std::string_view tone_class(Tone tone) {
    switch (tone) {
    case Tone::none: return "";
    case Tone::info: return "tone-info";
    case Tone::good: return "tone-good";
    case Tone::warn: return "tone-warn";
    case Tone::bad: return "tone-bad";
    }
    return "";
}

void add_class(std::string& list, std::string_view name) {
    if (name.empty()) return;
    if (!list.empty()) list += ' ';
    list += name;
}

/// Columns come in steps of 20 px, because a strict content policy forbids widths in the markup.
std::string column_class(float column_px) {
    if (column_px <= 0) return {};
    const int step = std::clamp(static_cast<int>(std::lround(column_px / 20.0F)), 4, 30);
    return "col-" + std::to_string(step * 20);
}

} // namespace

std::string class_list(const Element& element, std::string_view first, bool with_layout) {
    std::string list(first);
    if (with_layout) add_class(list, layout_class(element.layout));
    if (with_layout && element.layout == Layout::grid) add_class(list, column_class(element.column_px));
    add_class(list, look_class(element.look));
    add_class(list, tone_class(element.tone));
    if (element.counterpart) add_class(list, "counterpart");
    if (is_pair(element)) add_class(list, "pair");
    if (with_layout && element.layout == Layout::aside && holds_pairs(element))
        add_class(list, "in-two-languages");
    if (element.hue != Paint::none) add_class(list, "hue-" + std::string(paint_name(element.hue)));
    return list;
}

Tag HtmlWriter::begin(std::string_view tag, const Element& element, std::string_view classes) {
    Tag begun(m_out, tag);
    number(begun);
    begun.optional("id", element.id).optional("class", classes).optional("lang", element.language);
    return begun;
}

Tag HtmlWriter::begin_around(std::string_view tag, const Element& element, std::string_view classes) {
    Tag begun(m_out, tag);
    number(begun);
    begun.optional("class", classes).optional("lang", element.language);
    return begun;
}

void HtmlWriter::number(Tag& tag) const {
    tag.flag("data-n", m_numbering == Numbering::numbered);
}

void HtmlWriter::element(const Element& element) {
    switch (element.kind) {
    case Kind::group: container(element, block_tag(), element.name.empty() ? "" : "group"); break;
    case Kind::section: container(element, m_words_only ? "span" : "section", ""); break;
    case Kind::heading: heading(element); break;
    case Kind::paragraph: paragraph(element); break;
    case Kind::list: list(element); break;
    case Kind::item: item(element); break;
    case Kind::table: table(element); break;
    case Kind::row: container(element, "tr", ""); break;
    case Kind::cell: cell(element, false); break;
    case Kind::figure: figure(element); break;
    case Kind::note: note(element); break;
    case Kind::badge: badge(element); break;
    case Kind::status: status(element); break;
    case Kind::divider: begin(m_words_only ? "span" : "hr", element, "divider").end(); break;
    case Kind::icon:
        begin("span", element, class_list(element, "icon-block", false)).end();
        icon(element.icon);
        close(m_out, "span");
        break;
    case Kind::link: link(element); break;
    case Kind::button: button(element); break;
    case Kind::toggle: toggle(element); break;
    case Kind::choices: choices(element); break;
    case Kind::option: option(element); break;
    case Kind::select: select(element); break;
    case Kind::slider: slider(element); break;
    case Kind::text_field: text_field(element); break;
    case Kind::disclosure: disclosure(element); break;
    case Kind::progress: progress(element); break;
    case Kind::navigation: container(element, "nav", ""); break;
    case Kind::complementary: container(element, "aside", "", "complementary"); break;
    case Kind::banner:
    case Kind::main:
    case Kind::footer:
    case Kind::dialog: container(element, "div", ""); break; // regions stand in the Page, see region()
    }
    if (!m_words_only) m_out += '\n';
}

void HtmlWriter::children(const Element& element) {
    for (const Element& child : element.children) this->element(child);
}

void HtmlWriter::inlines(const std::vector<Inline>& text) {
    for (const Inline& part : text) inline_part(part);
}

void HtmlWriter::inline_part(const Inline& part) {
    const bool is_link = !part.href.empty() && is_safe_address(part.href) && !m_in_link && !m_words_only;
    const bool is_term = !part.command.empty() && !is_link && !m_in_link && !m_words_only;
    std::string_view tag;
    if (is_link) {
        tag = "a";
        Tag begun(m_out, tag);
        begun.optional("id", part.id)
            .optional("class", part.command.empty() ? "" : "term")
            .attribute("href", href(part.href));
        begun.optional("data-command", part.command)
            .optional("rel", is_outside(part.href) ? "external noopener" : "");
        begun.optional("lang", part.language).end();
    } else if (is_term) {
        tag = "span"; // a <button> would not break between lines as words do
        Tag begun(m_out, tag);
        begun.optional("id", part.id).attribute("class", "term");
        begun.attribute("role", "button").attribute("tabindex", "0").attribute("aria-haspopup", "dialog");
        begun.attribute("data-command", part.command).optional("lang", part.language).end();
    } else if (!part.language.empty()) {
        tag = "span";
        Tag(m_out, tag).attribute("lang", part.language).end();
    }
    if (part.bold) m_out += "<strong>";
    if (part.italic) m_out += "<em>";
    if (part.mark) m_out += "<mark>";
    m_out += escape(part.text);
    if (part.mark) m_out += "</mark>";
    if (part.italic) m_out += "</em>";
    if (part.bold) m_out += "</strong>";
    if (!tag.empty()) close(m_out, tag);
}

void HtmlWriter::icon(std::string_view name) {
    if (name.empty()) return;
    Tag(m_out, "span")
        .attribute("class", "icon icon-" + std::string(name))
        .attribute("aria-hidden", "true")
        .end();
    close(m_out, "span");
}

void HtmlWriter::hidden_text(std::string_view text) {
    Tag(m_out, "span").attribute("class", "hidden-text").end();
    m_out += escape(text);
    close(m_out, "span");
}

void HtmlWriter::container(const Element& element, std::string_view tag, std::string_view role,
                           std::string_view more_class) {
    begin(tag, element, class_list(element, more_class, true))
        .optional("role", role)
        .optional("aria-label", element.name)
        .end();
    if (!m_words_only) m_out += '\n';
    icon(element.icon);
    if (!element.text.empty()) {
        Tag(m_out, m_words_only ? "span" : "p").end();
        inlines(element.text);
        close(m_out, m_words_only ? "span" : "p");
    }
    children(element);
    close(m_out, tag);
}

void HtmlWriter::heading(const Element& element) {
    const int level = std::clamp(static_cast<int>(element.level), 1, 6);
    const std::string tag = m_words_only ? "span" : "h" + std::to_string(level);
    begin(tag, element, class_list(element, m_words_only ? "heading" : "", false)).end();
    icon(element.icon);
    inlines(element.text);
    close(m_out, tag);
}

void HtmlWriter::paragraph(const Element& element) {
    const std::string_view tag = m_words_only ? "span" : "p";
    std::string classes = class_list(element, m_words_only ? "paragraph" : "", false);
    if (!element.icon.empty()) add_class(classes, "with-icon");
    begin(tag, element, classes).end();
    icon(element.icon);
    if (!element.icon.empty()) m_out += "<span>";
    inlines(element.text);
    if (!element.icon.empty()) m_out += "</span>";
    close(m_out, tag);
}

void HtmlWriter::list(const Element& element) {
    if (m_words_only) {
        container(element, "span", "");
        return;
    }
    // Items that hold a card or a control each need no bullets; items that are words do.
    const bool words = std::any_of(element.children.begin(), element.children.end(), [](const Element& item) {
        return !item.text.empty() || item.children.empty() || item.children.front().kind == Kind::paragraph;
    });
    const std::string_view tag = element.level == 1 ? "ol" : "ul";
    begin(tag, element, class_list(element, words ? "words" : "plain", true))
        .optional("aria-label", element.name)
        .end();
    m_out += '\n';
    children(element);
    close(m_out, tag);
}

void HtmlWriter::item(const Element& element) {
    const std::string_view tag = m_words_only ? "span" : "li";
    begin(tag, element, class_list(element, "", element.layout != Layout::stack)).end();
    icon(element.icon);
    inlines(element.text);
    children(element);
    close(m_out, tag);
}

void HtmlWriter::table(const Element& element) {
    const std::string caption = plain_text(element.text);
    const std::string name = element.name.empty() ? caption : element.name;
    // A wide table scrolls by itself; who uses a keyboard must be able to get there.
    const std::string_view around = name.empty() ? "div" : "section";
    Tag scroller(m_out, around);
    scroller.attribute("class", "table-scroll");
    if (!name.empty()) scroller.attribute("aria-label", name).attribute("tabindex", "0");
    scroller.end();
    begin("table", element, class_list(element, "", false))
        .optional("aria-label", caption.empty() ? element.name : "")
        .end();
    if (!caption.empty()) {
        m_out += "<caption>";
        inlines(element.text);
        m_out += "</caption>";
    }
    m_out += '\n';
    for (std::size_t i = 0; i < element.children.size(); ++i) {
        const Element& row = element.children[i];
        if (i == 0) m_out += "<thead>\n";
        if (i == 1) m_out += "<tbody>\n";
        begin("tr", row, "").end();
        for (const Element& child : row.children) cell(child, i == 0);
        m_out += "</tr>\n";
        if (i == 0) m_out += "</thead>\n";
    }
    if (element.children.size() > 1) m_out += "</tbody>\n";
    m_out += "</table>";
    close(m_out, around);
}

void HtmlWriter::cell(const Element& element, bool in_head) {
    const bool is_header = in_head || element.level == 1;
    const std::string_view tag = is_header ? "th" : "td";
    begin(tag, element, class_list(element, "", false))
        .optional("scope", !is_header ? ""
                           : in_head  ? "col"
                                      : "row")
        .end();
    icon(element.icon);
    inlines(element.text);
    children(element);
    close(m_out, tag);
}

void HtmlWriter::note(const Element& element) {
    const std::string_view tag = block_tag();
    begin(tag, element, class_list(element, "note", false))
        .optional("role", m_words_only ? "" : "note")
        .optional("aria-label", element.name)
        .end();
    icon(element.icon);
    Tag(m_out, tag).attribute("class", "body stack").end();
    if (!element.text.empty()) {
        Tag(m_out, m_words_only ? "span" : "p").attribute("class", "note-title").end();
        inlines(element.text);
        close(m_out, m_words_only ? "span" : "p");
    }
    children(element);
    close(m_out, tag);
    close(m_out, tag);
}

void HtmlWriter::badge(const Element& element) {
    begin("span", element, class_list(element, "badge", false)).end();
    icon(element.icon);
    inlines(element.text);
    close(m_out, "span");
}

void HtmlWriter::status(const Element& element) {
    const std::string_view tag = element.children.empty() && !m_words_only ? "p" : block_tag();
    begin(tag, element, class_list(element, "status", !element.children.empty()))
        .attribute("role", "status")
        .end();
    icon(element.icon);
    inlines(element.text);
    children(element);
    close(m_out, tag);
}

} // namespace doc
