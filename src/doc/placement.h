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
    int number = 0; ///< see number_elements in doc/page.h; for inlines -1, and `id` is set
    std::string id;
    Rect rect;
    Frame frame = Frame::page;

    friend bool operator==(const Placed&, const Placed&) = default;
};

} // namespace doc
