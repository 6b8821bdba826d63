#include "doc/html_writer.h"

#include "doc/address.h"
#include "doc/svg.h"

namespace doc {

void HtmlWriter::figure(const Element& element) {
    if (m_words_only) { // a picture in a button: its words are the button's
        begin("span", element, class_list(element, "figure", false)).end();
        if (element.figure) picture(*element.figure);
        close(m_out, "span");
        return;
    }
    const bool has_words = !element.text.empty() || !element.children.empty()
                           || (element.figure && !element.figure->table.empty());
    const std::string_view tag = has_words ? "figure" : "div";
    begin(tag, element, class_list(element, "figure", false)).optional("role", "").end();
    m_out += '\n';
    if (element.figure) picture(*element.figure);
    if (has_words) {
        m_out += "\n<figcaption>";
        if (!element.text.empty()) {
            Tag(m_out, "p").end();
            inlines(element.text);
            close(m_out, "p");
        }
        children(element);
        if (element.figure && !element.figure->table.empty() && element.children.empty())
            numbers(element, *element.figure);
        m_out += "</figcaption>\n";
    }
    close(m_out, tag);
}

void HtmlWriter::picture(const Figure& figure) {
    const std::string view_box = "0 0 " + svg_number(figure.width) + " " + svg_number(figure.height);
    const float width = figure.widest_px > 0 ? figure.widest_px : figure.width;

    const std::string_view around = m_words_only ? "span" : "div";
    Tag(m_out, around).attribute("class", "picture").end();
    Tag svg(m_out, "svg");
    // In rem, so that pictures grow with the text; the height follows from the view box.
    svg.attribute("viewBox", view_box).attribute("width", svg_number(width / 16) + "rem");
    if (figure.alternative.empty()) {
        svg.attribute("aria-hidden", "true").end();
    } else {
        // A label and not <title>, which browsers show over the picture when the pointer rests, nor <desc>,
        // which is read out a second time as the description.
        svg.attribute("role", "img").attribute("aria-label", figure.alternative).end();
    }
    // Words and icons in a picture are part of it: the label says what it shows.
    if (!figure.alternative.empty()) m_out += "<g aria-hidden=\"true\">";
    m_out += svg_shapes(figure, m_options.icons);
    if (!figure.alternative.empty()) m_out += "</g>";
    close(m_out, "svg");
    if (!figure.hotspots.empty() && !m_in_link && !m_words_only) hotspots(figure);
    close(m_out, around);
}

/// Over the picture and for pointers alone: keyboards and screen readers have the links and buttons
/// that the hotspots stand for. In a layer of its own, because nothing may act inside an image.
void HtmlWriter::hotspots(const Figure& figure) {
    Tag layer(m_out, "svg");
    layer.attribute("class", "hotspots")
        .attribute("viewBox", "0 0 " + svg_number(figure.width) + " " + svg_number(figure.height));
    layer.attribute("aria-hidden", "true").end();
    for (const Hotspot& hotspot : figure.hotspots) {
        const Element* target = find(m_page, hotspot.target);
        const bool leads = target && is_safe_address(target->href);
        const std::string_view tag = leads ? "a" : "g";
        Tag spot(m_out, tag);
        spot.attribute("class", "hotspot").attribute("data-press", hotspot.target);
        if (leads) spot.attribute("href", href(target->href)).attribute("tabindex", "-1");
        spot.end();
        Tag(m_out, "polygon").attribute("points", svg_points(hotspot.outline)).end_empty();
        close(m_out, tag);
    }
    close(m_out, "svg");
}

void HtmlWriter::numbers(const Element& element, const Figure& figure) {
    // Over the canvas the table stands open, for those who do not look.
    const bool is_live = m_options.over_canvas;
    Tag around(m_out, is_live ? "div" : "details");
    around.attribute("class", is_live ? "numbers" : "disclosure numbers");
    around.optional("id", element.id.empty() ? "" : element.id + "-numbers").end();
    if (!is_live)
        m_out += "<summary><span class=\"label\">" + escape(figure.table_name) + "</span></summary>\n";
    m_out += "<div class=\"content\"><table>\n";
    for (std::size_t i = 0; i < figure.table.size(); ++i) {
        const std::vector<std::string>& row = figure.table[i];
        if (i == 0) m_out += "<thead>\n";
        if (i == 1) m_out += "<tbody>\n";
        m_out += "<tr>";
        for (std::size_t column = 0; column < row.size(); ++column) {
            const bool is_header = i == 0 || column == 0;
            const std::string_view tag = is_header ? "th" : "td";
            Tag(m_out, tag).optional("scope", i == 0 ? "col" : column == 0 ? "row" : "").end();
            m_out += escape(row[column]);
            close(m_out, tag);
        }
        m_out += "</tr>\n";
        if (i == 0) m_out += "</thead>\n";
    }
    if (figure.table.size() > 1) m_out += "</tbody>\n";
    m_out += "</table></div>";
    close(m_out, is_live ? "div" : "details");
}

} // namespace doc
