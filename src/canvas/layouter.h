#pragma once

#include "canvas/layout.h"

#include <string_view>
#include <vector>

namespace canvas {

/// What an element inherits from where it stands.
struct Setting {
    doc::Paint ink = doc::Paint::ink;
    doc::Paint ink_soft = doc::Paint::ink_soft;
    doc::Paint hue = doc::Paint::none;
    bool in_hero = false;
    bool in_slide = false;
    bool in_card = false;
    bool in_item = false;         ///< a part of an item: nearer to the others than items are
    bool in_bar = false;          ///< in the title bar or at the head of the rail: little room
    bool is_elsewhere = false;    ///< a tab stands for a place that another tab beside it shows more exactly
    bool several = false;         ///< options of these choices may be taken together
    float highest_picture_px = 0; ///< no picture is higher; 0: as high as it likes
    float bleed_px = 0;           ///< how far a ground may reach beyond this column to the window's edges
    std::string_view language;
};

/// Whether a box takes the width that it is given or only what it needs.
enum class Fit { fill, shrink };

/// Turns elements into boxes. One file a family of elements: layout_text.cpp, layout_controls.cpp,
/// layout_groups.cpp, layout_table.cpp, layout_regions.cpp.
class Layouter {
public:
    Layouter(const Fonts& fonts, Room room, const Unfolded& unfolded)
        : m_fonts(fonts),
          m_room(room),
          m_unfolded(unfolded),
          m_width(doc::metrics::width_class(room.width_px)) {}

    Layout page(const doc::Page& page);

    /// One element and all below it, its top left corner at (0, 0).
    Box block(const doc::Element& element, float width_px, Fit fit, const Setting& setting);

private:
    // text
    Box text_block(const doc::Element& element, float width_px, Fit fit, const Setting& setting);
    Box list(const doc::Element& element, float width_px, const Setting& setting);
    Box item(const doc::Element& element, float width_px, const Setting& setting);
    Box badge(const doc::Element& element, float width_px, const Setting& setting);
    Box divider(const doc::Element& element, float width_px);
    Box icon(const doc::Element& element, const Setting& setting);
    Box figure(const doc::Element& element, float width_px, const Setting& setting);
    void put_text(Box& box, const std::vector<doc::Inline>& text, const TypeSetting& type, doc::Point at,
                  float width_px, std::string_view language);

    // what acts
    Box link(const doc::Element& element, float width_px, Fit fit, const Setting& setting);
    Box button(const doc::Element& element, float width_px, Fit fit, const Setting& setting);
    Box chip(const doc::Element& element, float width_px, const Setting& setting);
    Box tile(const doc::Element& element, float width_px, const Setting& setting);
    Box tab(const doc::Element& element, float width_px, const Setting& setting);
    Box icon_button(const doc::Element& element, const Setting& setting);
    Box toggle(const doc::Element& element, float width_px, const Setting& setting);
    Box option(const doc::Element& element, float width_px, const Setting& setting);
    Box select(const doc::Element& element, float width_px, const Setting& setting);
    Box slider(const doc::Element& element, float width_px, const Setting& setting);
    Box text_field(const doc::Element& element, float width_px, const Setting& setting);
    Box disclosure(const doc::Element& element, float width_px, const Setting& setting);
    Box progress(const doc::Element& element, float width_px, const Setting& setting);

    // groups
    Box container(const doc::Element& element, float width_px, Fit fit, Setting setting);
    Box note(const doc::Element& element, float width_px, const Setting& setting);
    Box choices(const doc::Element& element, float width_px, const Setting& setting);
    float stack(Box& box, const std::vector<doc::Element>& children, doc::Rect room, Fit fit,
                const Setting& setting);
    float row(Box& box, const std::vector<doc::Element>& children, doc::Rect room, const Setting& setting);
    float grid(Box& box, const doc::Element& element, doc::Rect room, const Setting& setting);
    float spread(Box& box, const std::vector<doc::Element>& children, doc::Rect room, const Setting& setting);
    float aside(Box& box, const doc::Element& element, doc::Rect room, const Setting& setting);
    float arrange(Box& box, const doc::Element& element, doc::Rect room, Fit fit, const Setting& setting);
    float gap(const doc::Element& before, const doc::Element& after, const Setting& setting) const;

    // table
    Box table(const doc::Element& element, float width_px, const Setting& setting);

    // regions
    Box bottom_bar(const std::vector<const doc::Element*>& tabs, const doc::Element& owner, float across_px,
                   const Setting& setting);
    Box tab_row(const std::vector<const doc::Element*>& tabs, const doc::Element& owner,
                const Setting& setting);
    Box lowered_banner(const doc::Element& banner, float above, const Setting& setting);
    Box tools(const doc::Element& tools, Layout& layout, const Setting& setting);
    void bars(const doc::Page& page, Layout& layout, const Setting& setting);
    /// Answers with where the page ends.
    float footer(const doc::Page& page, Layout& layout, float column, float top, Setting setting);
    Box slide_bar(const doc::Element& footer, const Setting& setting);
    Box rail(const doc::Page& page, Layout& layout, const Setting& setting);
    Box title_bar(const doc::Element& banner, std::size_t from_child, float width_px, Setting setting);

    bool is_open(const doc::Element& disclosure) const {
        return disclosure.expanded != (m_unfolded.find(disclosure.id) != m_unfolded.end());
    }
    TypeSetting type(doc::metrics::Role role) const;

    const Fonts& m_fonts;
    Room m_room;
    const Unfolded& m_unfolded;
    doc::metrics::Width m_width;
};

/// Moves a laid out child into place.
void place(Box& parent, Box child, doc::Point at);

} // namespace canvas
