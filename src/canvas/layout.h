#pragma once

#include "canvas/box.h"
#include "canvas/fonts.h"
#include "doc/metrics.h"
#include "doc/page.h"

#include <optional>
#include <set>
#include <string>

namespace canvas {

/// The room that a page is laid out in, px before the zoom.
struct Room {
    float width_px = 0;
    float height_px = 0;
    float zoom = 1; ///< what one px of the layout becomes in CSS px
};

/// Disclosures whose state differs from what the page says, by element id.
using Unfolded = std::set<std::string, std::less<>>;

/// A page with everything in its place. Refers to the page that it was made from.
///
/// `fixed` boxes are counted from the window's top left corner; `main` and `footer` from the top of
/// the page, which begins under `top_inset_px` of fixed bars.
struct Layout {
    doc::metrics::Width width = doc::metrics::Width::phone;
    std::vector<Box> fixed; ///< bars and rail, in reading order
    Box banner; ///< what of the bars scrolls with the page, above `main`; may have no element, or be empty
    Box main;
    Box footer;
    std::optional<Box> dialog; ///< counted from the window's top left corner
    /// Where in the page that corner is for a dialog that is higher than the window, and so scrolls with the
    /// page; nothing: it stays where it is.
    std::optional<float> dialog_top_px;
    float top_inset_px = 0; ///< of the window, covered by fixed bars
    float bottom_inset_px = 0;
    float left_inset_px = 0; ///< of the window, covered by the rail
    float right_inset_px = 0;
    float page_height_px = 0;   ///< of everything that scrolls, including the insets
    float rail_overflow_px = 0; ///< how much of the rail does not fit into the window's height

    /// How far down a fixed box is moved: a rail, which is the first of them, by its offset; no other.
    float moved_px(const Box& box, float rail_offset_px) const {
        return &box == fixed.data() ? -rail_offset_px : 0;
    }
};

/// Lays a page out. Only between the begin and the end of a Dear ImGui window (see Fonts::width).
Layout lay_out(const doc::Page& page, const Fonts& fonts, Room room, const Unfolded& unfolded);

} // namespace canvas
