#pragma once

#include "doc/geometry.h"
#include "doc/paint.h"

#include <span>
#include <string_view>
#include <vector>

namespace doc {

enum class Anchor { start, middle, end };
enum class Weight { regular, bold };

/// A line's look. `width` in the figure's units.
struct Stroke {
    Paint paint = Paint::ink;
    float width = 1;
};

struct TextStyle {
    Paint paint = Paint::ink;
    float size = 14; ///< of the em square, in the figure's units
    Weight weight = Weight::regular;
    Anchor anchor = Anchor::start; ///< which end of the text the given point is
};

/// Where figures draw: on screen an ImGui draw list, in static pages SVG. x grows to the right, y
/// downwards, both in the units of the Figure's own size. Later calls lie over earlier ones.
class Canvas {
public:
    virtual ~Canvas() = default;

    virtual void line(Point from, Point to, Stroke stroke) = 0;
    virtual void polyline(std::span<const Point> points, Stroke stroke) = 0;
    /// A closed shape without holes, convex or not.
    virtual void polygon(std::span<const Point> points, Paint fill, Stroke outline) = 0;
    virtual void rect(Rect rect, float radius, Paint fill, Stroke outline) = 0;
    virtual void circle(Point centre, float radius, Paint fill, Stroke outline) = 0;
    /// One line of text; `at` is on its baseline.
    virtual void text(Point at, std::string_view text, TextStyle style) = 0;
    /// An icon by its name in assets/fonts/icons.txt, centred on `centre`.
    virtual void icon(Point centre, std::string_view name, float size, Paint paint) = 0;
};

inline constexpr Stroke no_stroke{Paint::none, 0};

/// The outline of a piece of a ring, as a polygon for Canvas::polygon: between two radii, from one
/// angle to another. Angles in radians, 0 is upwards, growing clockwise.
std::vector<Point> ring_segment(Point centre, float inner, float outer, float from, float to);

} // namespace doc
