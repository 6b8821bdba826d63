#include "canvas/draw_list_canvas.h"

#include <imgui.h>

#include <algorithm>
#include <vector>

namespace canvas {

namespace {

ImVec2 vec(doc::Point p) {
    return {p.x, p.y};
}

bool visible(doc::Stroke stroke) {
    return stroke.paint != doc::Paint::none && stroke.width > 0;
}

} // namespace

unsigned int imgui_colour(doc::Rgb colour, float opacity) {
    const unsigned int alpha = static_cast<unsigned int>(std::clamp(opacity, 0.0F, 1.0F) * 255.0F + 0.5F);
    return IM_COL32(colour >> 16U & 255U, colour >> 8U & 255U, colour & 255U, alpha);
}

void give_back_room(ImDrawList& list) {
    constexpr int small = 4096; // points: some 80 KB
    constexpr int much = 4;
    const auto is_roomy = [](const auto& points) {
        return points.Capacity > small && points.Capacity > much * points.Size;
    };
    if (is_roomy(list.VtxBuffer) || is_roomy(list.IdxBuffer)) list._ClearFreeMemory();
}

DrawListCanvas::DrawListCanvas(ImDrawList& list, const Fonts& fonts, const doc::Theme& theme,
                               doc::Point origin, float scale)
    : m_list(list), m_fonts(fonts), m_theme(theme), m_origin(origin), m_scale(scale) {}

void DrawListCanvas::line(doc::Point from, doc::Point to, doc::Stroke stroke) {
    if (!visible(stroke)) return;
    m_list.AddLine(vec(place(from)), vec(place(to)), colour(stroke.paint), stroke.width * m_scale);
}

void DrawListCanvas::polyline(std::span<const doc::Point> points, doc::Stroke stroke) {
    if (!visible(stroke) || points.size() < 2) return;
    std::vector<ImVec2> placed;
    placed.reserve(points.size());
    for (const doc::Point p : points) placed.push_back(vec(place(p)));
    m_list.AddPolyline(placed.data(), static_cast<int>(placed.size()), colour(stroke.paint), ImDrawFlags_None,
                       stroke.width * m_scale);
}

void DrawListCanvas::polygon(std::span<const doc::Point> points, doc::Paint fill, doc::Stroke outline) {
    if (points.size() < 3) return;
    std::vector<ImVec2> placed;
    placed.reserve(points.size());
    for (const doc::Point p : points) placed.push_back(vec(place(p)));
    // Dear ImGui smooths the edges of shapes whose points run clockwise (y grows downwards).
    float area = 0;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const ImVec2 a = placed[i];
        const ImVec2 b = placed[(i + 1) % placed.size()];
        area += a.x * b.y - b.x * a.y;
    }
    if (area < 0) std::reverse(placed.begin(), placed.end());

    const int count = static_cast<int>(placed.size());
    if (fill != doc::Paint::none) m_list.AddConcavePolyFilled(placed.data(), count, colour(fill));
    if (visible(outline)) {
        m_list.AddPolyline(placed.data(), count, colour(outline.paint), ImDrawFlags_Closed,
                           outline.width * m_scale);
    }
}

void DrawListCanvas::rect(doc::Rect rect, float radius, doc::Paint fill, doc::Stroke outline) {
    const ImVec2 from = vec(place({rect.x, rect.y}));
    const ImVec2 to = vec(place({rect.right(), rect.bottom()}));
    if (fill != doc::Paint::none) m_list.AddRectFilled(from, to, colour(fill), radius * m_scale);
    if (visible(outline)) {
        m_list.AddRect(from, to, colour(outline.paint), radius * m_scale, ImDrawFlags_None,
                       outline.width * m_scale);
    }
}

void DrawListCanvas::circle(doc::Point centre, float radius, doc::Paint fill, doc::Stroke outline) {
    const ImVec2 at = vec(place(centre));
    if (fill != doc::Paint::none) m_list.AddCircleFilled(at, radius * m_scale, colour(fill));
    if (visible(outline))
        m_list.AddCircle(at, radius * m_scale, colour(outline.paint), 0, outline.width * m_scale);
}

void DrawListCanvas::text(doc::Point at, std::string_view text, doc::TextStyle style) {
    const FontStyle font_style = style.weight == doc::Weight::bold ? FontStyle::bold : FontStyle::regular;
    const float size = style.size * m_scale;
    doc::Point from = place(at);
    if (style.anchor != doc::Anchor::start) {
        const float width = m_fonts.width(font_style, size, text);
        from.x -= style.anchor == doc::Anchor::middle ? width / 2 : width;
    }
    m_fonts.draw(m_list, font_style, size, from, colour(style.paint), text);
}

void DrawListCanvas::icon(doc::Point centre, std::string_view name, float size, doc::Paint paint) {
    const std::string_view glyph = m_fonts.icon(name);
    if (glyph.empty()) return;
    const float px = size * m_scale;
    const doc::Point at = place(centre);
    const float width = m_fonts.width(FontStyle::icons, px, glyph);
    const float lower = (m_fonts.ascent(FontStyle::icons, px) - m_fonts.descent(FontStyle::icons, px)) / 2;
    m_fonts.draw(m_list, FontStyle::icons, px, {at.x - width / 2, at.y + lower}, colour(paint), glyph);
}

} // namespace canvas
