#include "screens/figures/wheel.h"

#include "doc/metrics.h"
#include "screens/figures/shapes.h"

#include <algorithm>
#include <cmath>

namespace screens::figures {

namespace {

constexpr float side = 400;
constexpr doc::Point centre{side / 2, side / 2};
constexpr float head_inner = 78;
constexpr float head_outer = 124;
constexpr float petal_inner = 130;
constexpr float petal_outer = 194;
constexpr float gap = 7;
constexpr float corner = 9;

struct Span {
    float from;
    float to;

    float middle() const { return (from + to) / 2; }
};

/// The first segment is centred at the top.
Span span(std::size_t index, std::size_t count) {
    const float each = 2 * pi / static_cast<float>(count);
    const float from = each * (static_cast<float>(index) - 0.5F);
    return {from, from + each};
}

void draw_segment(doc::Canvas& canvas, const Segment& segment, Span at) {
    const doc::Paint strong = segment.muted ? doc::Paint::surface : segment.hue;
    const doc::Paint quiet = segment.muted ? doc::Paint::surface : doc::soft(segment.hue);
    const doc::Stroke edge = segment.muted ? doc::Stroke{doc::Paint::line, 1} : doc::no_stroke;
    // Themes whose quiet grounds are the paper itself still show where a segment ends.
    const doc::Stroke rim = segment.muted ? edge : doc::Stroke{segment.hue, 1};
    canvas.polygon(petal(centre, head_inner, head_outer, at.from, at.to, gap, corner), strong, edge);
    canvas.polygon(petal(centre, petal_inner, petal_outer, at.from, at.to, gap, corner), quiet, rim);
    const auto share = static_cast<float>(std::clamp(segment.share, 0.0, 1.0));
    if (share > 0) {
        // The least share still shows as a strip.
        const float outer = petal_inner + std::max((petal_outer - petal_inner) * share, 8.0F);
        canvas.polygon(petal(centre, petal_inner, outer, at.from, at.to, gap, corner), strong,
                       doc::no_stroke);
        // The tip of what is explored glows, and so does the ring when it is complete.
        canvas.polyline(arc(centre, outer - 3, at.from + 0.13F, at.to - 0.13F), {doc::Paint::spark, 3});
    }
    canvas.icon(polar(centre, at.middle(), (head_inner + head_outer) / 2), segment.icon, 30,
                segment.muted ? doc::Paint::ink_soft : doc::Paint::on_hue);
}

void draw(doc::Canvas& canvas, const Wheel& wheel) {
    for (std::size_t i = 0; i < wheel.segments.size(); ++i) {
        draw_segment(canvas, wheel.segments[i], span(i, wheel.segments.size()));
    }
    if (!wheel.centre.empty()) {
        canvas.text({centre.x, centre.y + 14}, wheel.centre,
                    {doc::Paint::ink, 40, doc::Weight::bold, doc::Anchor::middle});
    } else {
        person(canvas, centre, 92, doc::Paint::ink);
    }
}

} // namespace

doc::Figure wheel(const Wheel& wheel) {
    doc::Figure figure;
    figure.key = "wheel|" + wheel.centre;
    figure.width = side;
    figure.height = side;
    figure.widest_px = wheel.widest_px;
    figure.alternative = wheel.alternative;
    figure.table_name = wheel.table_name;
    bool any = false;
    figure.table.push_back({wheel.label_heading, wheel.value_heading});
    for (std::size_t i = 0; i < wheel.segments.size(); ++i) {
        const Segment& segment = wheel.segments[i];
        figure.key += '|' + segment.label + '|' + segment.value_text + '|'
                      + std::to_string(std::lround(segment.share * 1000)) + (segment.muted ? "m" : "")
                      + segment.target;
        figure.table.push_back({segment.label, segment.value_text});
        any = any || !segment.value_text.empty();
        const Span at = span(i, wheel.segments.size());
        if (!segment.target.empty()) {
            figure.hotspots.push_back(
                {doc::ring_segment(centre, head_inner - 8, petal_outer, at.from, at.to), segment.target});
        }
    }
    if (!any) figure.table.clear();
    figure.draw = [wheel](doc::Canvas& canvas) { draw(canvas, wheel); };
    return figure;
}

doc::Figure wheel_mark(const std::vector<doc::Paint>& hues) {
    doc::Figure figure;
    figure.key = "wheel-mark";
    figure.width = 32;
    figure.height = 32;
    figure.widest_px = doc::metrics::mark;
    figure.draw = [hues](doc::Canvas& canvas) {
        const doc::Point middle{16, 16};
        for (std::size_t i = 0; i < hues.size(); ++i) {
            const Span at = span(i, hues.size());
            canvas.polygon(petal(middle, 9.4F, 15.8F, at.from, at.to, 1.5F, 1.2F), hues[i], doc::no_stroke);
        }
        person(canvas, middle, 13, doc::Paint::ink);
    };
    return figure;
}

} // namespace screens::figures
