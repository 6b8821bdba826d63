#pragma once

#include "canvas/layout.h"
#include "doc/placement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace canvas {

/// Where every element and every inline that acts was put, in CSS px. The rail is `rail_offset_px`
/// higher than it was laid out.
std::vector<doc::Placed> place_elements(const doc::Page& page, const Layout& layout, const Room& room,
                                        float rail_offset_px);

/// The rectangle of the element or inline with this id in a settled tree, px before the zoom.
std::optional<doc::Rect> rect_of(const Box& root, std::string_view id);

/// The target of the hotspot of a figure under a point of a settled tree; empty where there is none.
std::string hotspot_in(const Box& root, doc::Point at);

/// Around all runs of one inline in a box's text.
doc::Rect rect_of_inline(const Box& box, const doc::Inline* source);

/// Around all runs of a box's text that are marked; nothing where none is.
std::optional<doc::Rect> marked_rect(const Box& box);

} // namespace canvas
