#pragma once

#include "canvas/face.h"
#include "canvas/layout.h"
#include "canvas/painter.h"
#include "canvas/scroller.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace canvas {

/// What a frame's interaction works on.
struct InteractionRoom {
    const doc::Page& page;
    const Layout& layout;
    const Room& room;
    float rail_offset_px; ///< how far the rail is moved up
    const Fonts& fonts;
    Scroller& scroller;
    Unfolded& unfolded;
    const Appearance& appearance;
    bool can_act; ///< false where the host's own elements are pressed: then only looks change here
};

/// Pointer, keys and focus of the canvas face. Hit testing and text entry are Dear ImGui's; the
/// focus walks the page's own reading order, so that it is the same in every face.
class Interaction {
public:
    const Attention& attention() const { return m_attention; }

    /// The page was replaced: a focus that is no longer there goes to what is nearest.
    void page_changed(const doc::Page& page);
    /// Everything on it has another place.
    void laid_out();

    /// Before painting. True when a disclosure was opened or shut, so that the layout is stale.
    bool run(InteractionRoom& room);
    /// After painting: the text field that is being typed into, and an open select.
    void edit_text(InteractionRoom& room);
    void paint_scroll_bar(ImDrawList& list, const doc::Theme& theme, const Layout& layout, Scroller& scroller,
                          const Room& room);

    /// `typed_elsewhere`: it is a text field that the host paints while it has the focus.
    void focus(std::string_view id, bool visible, bool typed_elsewhere = false);
    std::vector<Event> take_events() { return std::exchange(m_events, {}); }
    std::optional<double> next_frame_in() const;

private:
    /// Something that can have the focus, with its place on the screen.
    struct Stop {
        std::string id;
        const doc::Element* element = nullptr; ///< null for a link or term in running text
        doc::Rect rect;                        ///< on the screen, px before the zoom
        doc::Rect part;                        ///< of the control in it, likewise
        bool scrolls = false;
        const doc::Figure* figure = nullptr; ///< set for a figure that has hotspots: not in the tab order
    };

    std::vector<Stop> stops(const InteractionRoom& room) const;
    void pointer(InteractionRoom& room, const std::vector<Stop>& stops);
    void keys(InteractionRoom& room, const std::vector<Stop>& stops);
    void press(InteractionRoom& room, const Stop& stop);
    void step(const Stop& stop, int by);
    void reveal(InteractionRoom& room, const Stop& stop);
    void slide_to(const Stop& stop, float x_px, float zoom);
    void type_into(const InteractionRoom& room, const Stop& field);
    void offer_options(const InteractionRoom& room, const Stop& select);

    Attention m_attention;
    std::vector<Event> m_events;
    std::string m_open_select; ///< its id while its list is open
    bool m_select_opened = false;
    std::string m_edit_buffer;
    std::string m_dragged_slider;
    bool m_typed_elsewhere = false; ///< by an input of the host: the caret is not ours to blink
    bool m_focus_field = false;
    bool m_turned = false; ///< a disclosure was turned in this frame
    bool m_finger_scrolls = false;
    float m_finger_y = 0;
    bool m_dialog_was_open = false;
    std::string m_focus_before_dialog;
};

/// Interaction::edit_text, to be handed to a Face.
void edit_with_widgets(Interaction& interaction, InteractionRoom& room);

} // namespace canvas
