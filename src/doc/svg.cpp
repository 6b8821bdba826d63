#include "doc/svg.h"

#include "base/text.h"
#include "doc/markup.h"

#include <cmath>
#include <cstdlib>

namespace doc {

namespace {

/// Adds ` name="value"` to a tag under construction.
void attribute(std::string& out, std::string_view name, std::string_view value) {
    out += ' ';
    out += name;
    out += "=\"";
    out += escape(value);
    out += '"';
}

void attribute(std::string& out, std::string_view name, float value) {
    attribute(out, name, svg_number(value));
}

std::string_view anchor_word(Anchor anchor) {
    switch (anchor) {
    case Anchor::start: return "";
    case Anchor::middle: return "middle";
    case Anchor::end: return "end";
    }
    return "";
}

} // namespace

std::string svg_number(float value) {
    // A float times 100 is exact as a double, so rounding it is rounding the decimal number: half away from
    // zero.
    const double hundredths = static_cast<double>(value) * 100;
    constexpr double countable = 9.0e15;
    if (!(std::fabs(hundredths) < countable)) return base::print_decimal(static_cast<double>(value), 2);
    const long long count = std::llround(hundredths);
    const auto magnitude = static_cast<unsigned long long>(std::llabs(count));
    std::string out = count < 0 ? "-" : "";
    out += std::to_string(magnitude / 100);
    if (const unsigned long long rest = magnitude % 100; rest != 0) {
        out += '.';
        out += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0) out += static_cast<char>('0' + rest % 10);
    }
    return out;
}

std::string svg_points(std::span<const Point> points) {
    std::string out;
    for (const Point& point : points) {
        if (!out.empty()) out += ' ';
        out += svg_number(point.x);
        out += ',';
        out += svg_number(point.y);
    }
    return out;
}

void SvgCanvas::paint(std::string& tag, Paint fill, Stroke stroke, std::string_view more_classes) const {
    const bool has_stroke = stroke.paint != Paint::none && stroke.width > 0;
    if (m_theme) {
        attribute(tag, "fill", fill == Paint::none ? "none" : hex(m_theme->colour(fill)));
        if (has_stroke) attribute(tag, "stroke", hex(m_theme->colour(stroke.paint)));
    } else {
        std::string classes = "fill-" + std::string(paint_name(fill));
        if (has_stroke) classes += " stroke-" + std::string(paint_name(stroke.paint));
        if (!more_classes.empty()) classes += " " + std::string(more_classes);
        attribute(tag, "class", classes);
    }
    if (has_stroke && stroke.width != 1) attribute(tag, "stroke-width", stroke.width);
}

void SvgCanvas::line(Point from, Point to, Stroke stroke) {
    m_out += "<line";
    attribute(m_out, "x1", from.x);
    attribute(m_out, "y1", from.y);
    attribute(m_out, "x2", to.x);
    attribute(m_out, "y2", to.y);
    paint(m_out, Paint::none, stroke);
    m_out += "/>";
}

void SvgCanvas::polyline(std::span<const Point> points, Stroke stroke) {
    m_out += "<polyline";
    attribute(m_out, "points", svg_points(points));
    paint(m_out, Paint::none, stroke);
    m_out += "/>";
}

void SvgCanvas::polygon(std::span<const Point> points, Paint fill, Stroke outline) {
    m_out += "<polygon";
    attribute(m_out, "points", svg_points(points));
    paint(m_out, fill, outline);
    m_out += "/>";
}

void SvgCanvas::rect(Rect rect, float radius, Paint fill, Stroke outline) {
    m_out += "<rect";
    attribute(m_out, "x", rect.x);
    attribute(m_out, "y", rect.y);
    attribute(m_out, "width", rect.width);
    attribute(m_out, "height", rect.height);
    if (radius > 0) attribute(m_out, "rx", radius);
    paint(m_out, fill, outline);
    m_out += "/>";
}

void SvgCanvas::circle(Point centre, float radius, Paint fill, Stroke outline) {
    m_out += "<circle";
    attribute(m_out, "cx", centre.x);
    attribute(m_out, "cy", centre.y);
    attribute(m_out, "r", radius);
    paint(m_out, fill, outline);
    m_out += "/>";
}

void SvgCanvas::text(Point at, std::string_view text, TextStyle style) {
    m_out += "<text";
    attribute(m_out, "x", at.x);
    attribute(m_out, "y", at.y);
    attribute(m_out, "font-size", style.size);
    if (style.anchor != Anchor::start) attribute(m_out, "text-anchor", anchor_word(style.anchor));
    if (style.weight == Weight::bold) attribute(m_out, "font-weight", "700");
    if (m_theme) attribute(m_out, "font-family", "Noto Sans, sans-serif");
    paint(m_out, style.paint, no_stroke);
    m_out += '>';
    m_out += escape(text);
    m_out += "</text>";
}

void SvgCanvas::icon(Point centre, std::string_view name, float size, Paint fill) {
    const char32_t code_point = m_icons ? m_icons->code_point(name) : 0;
    if (code_point == 0) return;
    m_out += "<text";
    attribute(m_out, "x", centre.x);
    attribute(m_out, "y", centre.y + size * icon_middle_em);
    attribute(m_out, "font-size", size);
    attribute(m_out, "text-anchor", "middle");
    if (m_theme) attribute(m_out, "font-family", "Icons");
    paint(m_out, fill, no_stroke, "glyph");
    m_out += '>';
    base::append_utf8(m_out, code_point);
    m_out += "</text>";
}

std::string svg_shapes(const Figure& figure, const IconList* icons, const Theme* theme) {
    SvgCanvas canvas(icons, theme);
    if (figure.draw) figure.draw(canvas);
    return canvas.take();
}

std::string svg_document(const Figure& figure, const IconList* icons, const Theme& theme) {
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    attribute(out, "viewBox", "0 0 " + svg_number(figure.width) + " " + svg_number(figure.height));
    attribute(out, "width", figure.width);
    attribute(out, "height", figure.height);
    out += '>';
    if (!figure.alternative.empty()) out += "<title>" + escape(figure.alternative) + "</title>";
    out += svg_shapes(figure, icons, &theme);
    out += "</svg>\n";
    return out;
}

} // namespace doc
