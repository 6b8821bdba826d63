#pragma once

#include "doc/geometry.h"

#include <string>
#include <vector>

namespace doc {

/// What an element's rectangle moves with.
enum class Frame : unsigned char {
    page,   ///< scrolls: counted from the top of the page
    window, ///< stays: counted from the top of the window
};

/// Where a face has painted an element, in CSS px.
struct Placed {
    int number = 0; ///< its place in doc/order.h; for inlines -1, and `id` is set
    std::string id;
    Rect rect;
    Rect text;         ///< of its own words: in that width their lines break as they are painted
    float size_px = 0; ///< of these words; 0: it has none
    float line_px = 0; ///< from line to line
    Rect part;         ///< of the control or picture in it; empty: there is none
    Frame frame = Frame::page;

    friend bool operator==(const Placed&, const Placed&) = default;
};

} // namespace doc
