#pragma once

#include "canvas/fonts.h"
#include "doc/canvas.h"
#include "doc/theme.h"

struct ImDrawList;

namespace canvas {

/// An opaque colour as Dear ImGui wants it.
unsigned int imgui_colour(doc::Rgb colour, float opacity = 1);

/// A list keeps the room that its longest frame needed. After one that fills little of it, it has none: what
/// it needs is there again with the next. For the time between the end of a frame and the next one's begin.
void give_back_room(ImDrawList& list);

/// Figures on screen: draws into a Dear ImGui draw list. Only for the time of one frame.
class DrawListCanvas final : public doc::Canvas {
public:
    /// `origin` is where the figure's (0, 0) lies on the screen, `scale` the px for one of its units.
    DrawListCanvas(ImDrawList& list, const Fonts& fonts, const doc::Theme& theme, doc::Point origin,
                   float scale);

    void line(doc::Point from, doc::Point to, doc::Stroke stroke) override;
    void polyline(std::span<const doc::Point> points, doc::Stroke stroke) override;
    void polygon(std::span<const doc::Point> points, doc::Paint fill, doc::Stroke outline) override;
    void rect(doc::Rect rect, float radius, doc::Paint fill, doc::Stroke outline) override;
    void circle(doc::Point centre, float radius, doc::Paint fill, doc::Stroke outline) override;
    void text(doc::Point at, std::string_view text, doc::TextStyle style) override;
    void icon(doc::Point centre, std::string_view name, float size, doc::Paint paint) override;

private:
    doc::Point place(doc::Point p) const { return m_origin + p * m_scale; }
    unsigned int colour(doc::Paint paint) const { return imgui_colour(m_theme.colour(paint)); }

    ImDrawList& m_list;
    const Fonts& m_fonts;
    const doc::Theme& m_theme;
    doc::Point m_origin;
    float m_scale;
};

} // namespace canvas
