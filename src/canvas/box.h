#pragma once

#include "canvas/text_layout.h"
#include "doc/geometry.h"
#include "doc/metrics.h"
#include "doc/page.h"

#include <string_view>
#include <vector>

namespace canvas {

/// What lies under an element.
struct Ground {
    doc::Paint fill = doc::Paint::none;
    doc::Paint border = doc::Paint::none;
    doc::Paint edge = doc::Paint::none; ///< a strip at the start, in a hue or tone
    float edge_px = doc::metrics::hue_edge;
    float border_px = 0;
    float radius_px = 0;
    float bleed_px = 0; ///< how far it reaches beyond the box to the left and to the right
    bool shadow = false;
    bool edge_at_right = false; ///< the start of a language that is read from right to left
};

/// The drawn part of a control that is no text: a switch, a radio mark, a track, a field.
enum class Part { none, radio, check, toggle, slider, field, progress, chevron, bullet, number };

/// An element with its place. Rectangles are in px before the zoom: relative to the parent's while
/// laying out, then, after `settle`, counted from the region's top left corner.
struct Box {
    const doc::Element* element = nullptr;
    doc::Rect rect;
    Ground ground;

    TextBlock text;
    doc::Rect text_rect;
    doc::Paint text_paint = doc::Paint::ink;

    std::string_view icon; ///< a name of the icon list
    doc::Point icon_centre;
    float icon_size = 0;
    doc::Paint icon_paint = doc::Paint::ink;

    Part part = Part::none;
    doc::Rect part_rect;
    doc::Paint part_paint = doc::Paint::ink_soft;
    int ordinal = 0; ///< Part::number: which item of its list, from 1

    std::vector<Box> children;
};

/// Makes all rectangles of a box and its children absolute, the box itself at `origin`.
void settle(Box& box, doc::Point origin);

/// Turns a settled tree round in a region of this width, for languages that are read from right to left: what
/// began at the left begins at the right, and lines end where they began. The words of a line keep their
/// order.
void mirror(Box& box, float width_px);

/// The box of an element in a settled tree, or null.
const Box* find_box(const Box& root, const doc::Element* element);

} // namespace canvas
