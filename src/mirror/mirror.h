#pragma once

#include "doc/page.h"
#include "doc/placement.h"

#include <string>
#include <vector>

namespace mirror {

/// What the live elements over the canvas need to be told. Content and geometry apart: scrolling or
/// a change of width moves elements without touching what they say.
struct Patch {
    bool content_changed = false;
    std::string markup; ///< the inside of the page; only when content_changed

    bool geometry_changed = false;
    /// Six numbers for each placed element: its number (doc/order.h), left, top, width, height in CSS
    /// px, and 1 when it stays with the window or 0 when it scrolls with the page.
    std::vector<float> numbers;
    std::string inlines; ///< as JSON: [[id, left, top, width, height, fixed], …]
};

/// Keeps what was last published, so that only differences travel.
class Mirror {
public:
    Patch update(const doc::Page& page, const std::vector<doc::Placed>& placed);

private:
    std::string m_markup;
    std::vector<doc::Placed> m_placed;
};

} // namespace mirror
