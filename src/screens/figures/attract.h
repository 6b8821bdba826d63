#pragma once

#include "doc/figure.h"
#include "doc/paint.h"

#include <string_view>
#include <vector>

namespace screens::figures {

struct AttractSegment {
    doc::Paint hue = doc::Paint::none;
    std::string_view icon;
    bool speaks = false; ///< the scene is about it
};

/// The wheel of the requirements, alive: it turns by one segment a scene, those that the scene is about reach
/// out, and a spark runs around. `moment` is how far the scene is, 0 to 1; `turns` the segments that it has
/// turned by before. Nothing in it stays on one spot for longer than a scene, so no screen keeps a trace.
doc::Figure attract(const std::vector<AttractSegment>& segments, int turns, float moment);

} // namespace screens::figures
