#pragma once

#include "canvas/box.h"
#include "canvas/fonts.h"
#include "doc/theme.h"

#include <string>
#include <string_view>

struct ImDrawList;

namespace canvas {

/// What the pointer and the focus are at, by the ids of elements and inlines.
struct Attention {
    std::string hovered;
    std::string pressed;
    std::string focused;
    bool focus_visible = false;
    std::string edited; ///< a text field that Dear ImGui or the host paints the text of
};

/// How far the looks of what the pointer came to and of what it left have changed, 0 to 1.
struct Fading {
    float hovered = 1;
    std::string left;
    float left_share = 0;
};

/// Paints boxes into a Dear ImGui draw list. Only for the time of one frame.
class Painter {
public:
    Painter(ImDrawList& list, const Fonts& fonts, const doc::Theme& theme, float zoom,
            const Attention& attention, const Fading& fading,
            bool (*is_open)(const void*, const doc::Element&), const void* owner)
        : m_list(list),
          m_fonts(fonts),
          m_theme(theme),
          m_zoom(zoom),
          m_attention(attention),
          m_fading(fading),
          m_is_open(is_open),
          m_owner(owner) {}

    /// Paints what lies within `visible` of a settled tree. `offset` is added to all places, `visible`
    /// is in the tree's own coordinates; both px before the zoom.
    void paint(const Box& box, doc::Point offset, doc::Rect visible);

    /// A veil over everything, under a dialog.
    void veil(doc::Rect window, float share);

    /// Paper over what comes in: `share` 1 hides it.
    void mist(doc::Rect window, float share);

private:
    void ground(const Box& box);
    void text(const Box& box);
    void part(const Box& box);
    void field(const Box& box, doc::Rect rect);
    void slider(const Box& box, doc::Rect rect);
    void figure(const Box& box);
    void icon(std::string_view name, doc::Point centre, float size, doc::Paint paint);
    void ring(doc::Rect rect, float radius);
    void label(std::string_view text, doc::Point at, TypeSetting type, doc::Paint paint, float width_px);

    doc::Rect on_screen(doc::Rect rect) const;
    doc::Point on_screen(doc::Point point) const;
    unsigned int colour(doc::Paint paint, float opacity = 1) const;
    bool hovered(const Box& box) const;
    /// How much of the look under the pointer it has.
    float hover_share(const Box& box) const;

    ImDrawList& m_list;
    const Fonts& m_fonts;
    const doc::Theme& m_theme;
    float m_zoom;
    const Attention& m_attention;
    const Fading& m_fading;
    bool (*m_is_open)(const void*, const doc::Element&);
    const void* m_owner;
    doc::Point m_offset;
};

} // namespace canvas
