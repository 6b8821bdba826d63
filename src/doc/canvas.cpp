#include "doc/canvas.h"

#include <algorithm>
#include <cmath>

namespace doc {

namespace {

/// A chord of this angle leaves its arc by a 4000th of the radius: less than half a pixel in a wheel
/// that fills a 4K screen, and few enough points to be written into every static page.
constexpr float step_radians = 0.0447F;

Point on_circle(Point centre, float radius, float angle) {
    return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

} // namespace

std::vector<Point> ring_segment(Point centre, float inner, float outer, float from, float to) {
    const float sweep = to - from;
    const int steps = std::max(1, static_cast<int>(std::ceil(std::fabs(sweep) / step_radians)));
    std::vector<Point> outline;
    outline.reserve(static_cast<std::size_t>(2 * (steps + 1)));
    for (int i = 0; i <= steps; ++i) {
        const float share = static_cast<float>(i) / static_cast<float>(steps);
        outline.push_back(on_circle(centre, outer, from + sweep * share));
    }
    if (inner <= 0) {
        outline.push_back(centre);
        return outline;
    }
    for (int i = steps; i >= 0; --i) {
        const float share = static_cast<float>(i) / static_cast<float>(steps);
        outline.push_back(on_circle(centre, inner, from + sweep * share));
    }
    return outline;
}

} // namespace doc
