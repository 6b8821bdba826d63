#include "screens/figures/attract.h"

#include "screens/figures/shapes.h"

#include <cmath>
#include <string>

namespace screens::figures {

namespace {

constexpr float side = 400;
constexpr float inner = 84, outer = 150, reach = 26;
constexpr float gap = 8, corner = 12;
constexpr float spark_radius = 188, spark_length = 0.9F;

/// Eases in and out: 0 at both ends of a scene, 1 in its middle.
float breath(float moment) {
    return (1 - std::cos(2 * pi * moment)) / 2;
}

} // namespace

doc::Figure attract(const std::vector<AttractSegment>& segments, int turns, float moment) {
    doc::Figure figure;
    figure.key = "attract " + std::to_string(turns) + ' ' + std::to_string(std::lround(moment * 1000));
    for (const AttractSegment& segment : segments) figure.key += segment.speaks ? '1' : '0';
    figure.width = figure.height = side;
    figure.widest_px = 620;
    figure.draw = [segments, turns, moment](doc::Canvas& canvas) {
        // The middle itself wanders a little.
        const float whole = static_cast<float>(turns) + moment;
        const doc::Point centre{side / 2 + 6 * std::sin(whole * 0.9F), side / 2 + 6 * std::cos(whole * 0.7F)};
        const auto count = static_cast<float>(segments.size());
        const float each = 2 * pi / count;
        const float turned = each * whole;
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const AttractSegment& segment = segments[i];
            const float from = turned + each * (static_cast<float>(i) - 0.5F);
            const float lifted = segment.speaks ? reach * breath(moment) : 0;
            const doc::Paint fill = segment.speaks ? segment.hue : doc::soft(segment.hue);
            canvas.polygon(petal(centre, inner, outer + lifted, from, from + each, gap, corner), fill,
                           doc::Stroke{segment.hue, 1.5F});
            canvas.icon(polar(centre, from + each / 2, (inner + outer + lifted) / 2), segment.icon, 38,
                        segment.speaks ? doc::Paint::on_hue : segment.hue);
        }
        person(canvas, centre, 96, doc::Paint::ink);
        const float head = 2 * pi * moment;
        canvas.polyline(arc(centre, spark_radius, head - spark_length * breath(moment), head),
                        {doc::Paint::spark, 5});
    };
    return figure;
}

} // namespace screens::figures
