#include "screens/figures/emblems.h"

#include "content/words.h"
#include "screens/figures/shapes.h"

#include <array>
#include <string>

namespace screens::figures {

namespace {

using doc::Canvas;
using doc::no_stroke;
using doc::Paint;
using doc::Point;

constexpr float side = 240;
constexpr Point centre{120, 120};

/// The round ground that all emblems share: paper, for they stand on their hue's quiet ground.
void ground(Canvas& canvas) {
    canvas.circle(centre, 112, Paint::paper, no_stroke);
}

/// A thick line with round ends.
void bar(Canvas& canvas, Point from, Point to, float width, Paint paint) {
    canvas.line(from, to, {paint, width});
    canvas.circle(from, width / 2, paint, no_stroke);
    canvas.circle(to, width / 2, paint, no_stroke);
}

/// Agency: a dial between machine and stop, and a person whose hand holds the lever.
void agency(Canvas& canvas, Paint hue, Paint quiet) {
    ground(canvas);
    const Point hub{120, 150};
    canvas.polyline(arc(hub, 82, -1.25F, 1.25F), {quiet, 16});
    canvas.polyline(arc(hub, 82, -1.25F, 0.5F), {hue, 16});
    for (int i = 0; i < 6; ++i) {
        const float angle = -1.25F + 0.5F * static_cast<float>(i);
        canvas.line(polar(hub, angle, 64), polar(hub, angle, 56), {hue, 3});
    }
    bar(canvas, hub, polar(hub, 0.5F, 92), 12, Paint::ink);
    canvas.circle(polar(hub, 0.5F, 92), 15, Paint::spark, {Paint::ink, 4});
    canvas.circle(hub, 24, Paint::ink, no_stroke);
    person(canvas, {hub.x, hub.y + 1}, 26, Paint::paper);
    bar(canvas, {70, 194}, {170, 194}, 8, hue);
}

std::vector<Point> shield(Point middle, float size) {
    std::vector<Point> out{{middle.x, middle.y - size}, {middle.x + size * 0.82F, middle.y - size * 0.66F}};
    for (const Point& point :
         curve({middle.x + size * 0.82F, middle.y - size * 0.05F},
               {middle.x + size * 0.72F, middle.y + size * 0.66F}, {middle.x, middle.y + size})) {
        out.push_back(point);
    }
    for (const Point& point :
         curve({middle.x, middle.y + size}, {middle.x - size * 0.72F, middle.y + size * 0.66F},
               {middle.x - size * 0.82F, middle.y - size * 0.05F})) {
        out.push_back(point);
    }
    out.push_back({middle.x - size * 0.82F, middle.y - size * 0.66F});
    return out;
}

/// Robustness: a shield in layers; one layer may fail, the next holds.
void robustness(Canvas& canvas, Paint hue, Paint quiet) {
    ground(canvas);
    canvas.polygon(shield(centre, 92), quiet, {hue, 4});
    canvas.polygon(shield({120, 121}, 68), Paint::paper, {hue, 4});
    canvas.polygon(shield({120, 122}, 44), hue, no_stroke);
    // The dent in the outermost layer, and what caused it.
    const std::array<Point, 5> crack{{{166, 50}, {158, 66}, {170, 74}, {160, 88}, {164, 96}}};
    canvas.polyline(crack, {Paint::ink, 4});
    canvas.circle({186, 44}, 9, Paint::spark, {Paint::ink, 3});
    bar(canvas, {102, 122}, {116, 136}, 7, Paint::on_hue);
    bar(canvas, {116, 136}, {140, 106}, 7, Paint::on_hue);
}

/// Privacy: the lines of a fingerprint around a keyhole.
void privacy(Canvas& canvas, Paint hue) {
    ground(canvas);
    const Point heart{120, 120};
    const std::array<float, 4> radii{32, 48, 64, 80};
    for (std::size_t i = 0; i < radii.size(); ++i) {
        // The ridges close more and more towards the middle, and each breaks off where it likes.
        const float open = 0.5F + 0.12F * static_cast<float>(i);
        const float turn = i % 2 == 0 ? 0.35F : -0.3F;
        std::vector<Point> ridge = arc(heart, radii[i], -pi + open + turn, pi - open + turn);
        for (Point& point : ridge) point.y = heart.y + (point.y - heart.y) * 1.2F;
        canvas.polyline(ridge, {hue, 7});
        canvas.circle(ridge.front(), 3.5F, hue, no_stroke);
        canvas.circle(ridge.back(), 3.5F, hue, no_stroke);
    }
    canvas.circle({120, 112}, 15, Paint::ink, no_stroke);
    const std::vector<Point> slot = rounded({{114, 116}, {126, 116}, {133, 150}, {107, 150}}, 5);
    canvas.polygon(slot, Paint::ink, no_stroke);
    canvas.circle({120, 112}, 6, Paint::spark, no_stroke);
}

/// Transparency: layers that a lens looks through.
void transparency(Canvas& canvas, Paint hue, Paint quiet) {
    ground(canvas);
    for (int i = 0; i < 3; ++i) {
        const float y = 158 - 34 * static_cast<float>(i);
        const std::vector<Point> sheet = rounded({{112, y - 36}, {196, y}, {112, y + 36}, {28, y}}, 8);
        canvas.polygon(sheet, quiet, {hue, 4});
    }
    // What lies inside is shown where the lens is: paths that lead to a result.
    const Point lens{128, 98};
    canvas.line({157, 127}, {194, 164}, {Paint::ink, 13});
    canvas.circle({194, 164}, 6.5F, Paint::ink, no_stroke);
    canvas.circle(lens, 46, Paint::paper, {Paint::ink, 7});
    canvas.line({104, 82}, {130, 98}, {hue, 4});
    canvas.line({104, 114}, {130, 98}, {hue, 4});
    canvas.line({130, 98}, {154, 98}, {hue, 4});
    canvas.circle({104, 82}, 7, hue, no_stroke);
    canvas.circle({104, 114}, 7, hue, no_stroke);
    canvas.circle({130, 98}, 8, hue, no_stroke);
    canvas.circle({154, 98}, 8, Paint::spark, {Paint::ink, 3});
}

/// Fairness: a balance that holds level although the two sides differ in shape.
void fairness(Canvas& canvas, Paint hue) {
    ground(canvas);
    bar(canvas, {120, 64}, {120, 186}, 8, Paint::ink);
    bar(canvas, {88, 190}, {152, 190}, 8, Paint::ink);
    bar(canvas, {48, 72}, {192, 72}, 8, Paint::ink);
    canvas.circle({120, 72}, 12, Paint::spark, {Paint::ink, 4});
    for (const float x : {56.0F, 184.0F}) {
        canvas.line({x, 74}, {x - 28, 138}, {Paint::ink, 3});
        canvas.line({x, 74}, {x + 28, 138}, {Paint::ink, 3});
        std::vector<Point> pan = curve({x - 36, 138}, {x, 176}, {x + 36, 138});
        canvas.polygon(pan, Paint::ink, no_stroke);
    }
    // Different shapes, equal weight.
    canvas.circle({56, 121}, 17, hue, no_stroke);
    canvas.polygon(rounded({{167, 138}, {167, 122}, {183, 122}, {183, 138}}, 3), hue, no_stroke);
    canvas.polygon(rounded({{185, 138}, {194, 116}, {203, 138}}, 3), hue, no_stroke);
    canvas.circle({180, 112}, 9, hue, no_stroke);
}

/// Well-being: people who stand together on the earth, under leaves.
void well_being(Canvas& canvas, Paint hue) {
    ground(canvas);
    const std::vector<Point> hill = [] {
        std::vector<Point> out = arc(centre, 112, pi * 0.62F, pi * 1.38F);
        const std::vector<Point> top = curve(out.back(), {120, 120}, out.front());
        out.insert(out.end(), top.begin(), top.end());
        return out;
    }();
    canvas.polygon(hill, hue, no_stroke);
    // A plant with two leaves, its stem in the middle of the people.
    bar(canvas, {120, 150}, {120, 72}, 7, Paint::ink);
    for (const float way : {-1.0F, 1.0F}) {
        const float lift = way > 0 ? 0.0F : 14.0F;
        std::vector<Point> leaf =
            curve({120, 98 + lift}, {120 + way * 14, 44 + lift}, {120 + way * 58, 46 + lift});
        const std::vector<Point> back =
            curve({120 + way * 58, 46 + lift}, {120 + way * 62, 98 + lift}, {120, 98 + lift});
        leaf.insert(leaf.end(), back.begin(), back.end());
        canvas.polygon(leaf, hue, no_stroke);
        canvas.polyline(curve({120, 98 + lift}, {120 + way * 30, 84 + lift}, {120 + way * 46, 58 + lift}),
                        {Paint::paper, 3});
    }
    person(canvas, {72, 144}, 54, Paint::ink);
    person(canvas, {168, 144}, 54, Paint::ink);
    canvas.circle({120, 58}, 10, Paint::spark, {Paint::ink, 3});
}

/// Accountability: a ledger, and the trace that leads from an entry back to a person.
void accountability(Canvas& canvas, Paint hue, Paint quiet) {
    ground(canvas);
    canvas.rect({56, 42, 104, 150}, 10, quiet, {hue, 5});
    canvas.rect({56, 42, 22, 150}, 10, hue, no_stroke);
    for (int i = 0; i < 5; ++i) {
        const float y = 70 + 24 * static_cast<float>(i);
        bar(canvas, {94, y}, {i % 2 == 0 ? 142.0F : 128.0F, y}, 6, i == 2 ? Paint::ink : Paint::ink_soft);
    }
    const std::vector<Point> first = curve({142, 118}, {196, 118}, {184, 150});
    canvas.polyline(first, {Paint::ink, 4});
    canvas.circle({142, 118}, 8, Paint::spark, {Paint::ink, 3});
    canvas.circle({178, 174}, 30, Paint::ink, no_stroke);
    person(canvas, {178, 175}, 34, Paint::paper);
}

} // namespace

doc::Figure emblem(content::Hue hue) {
    doc::Figure figure;
    figure.key = "emblem|" + std::string(content::word(hue));
    figure.width = side;
    figure.height = side;
    figure.widest_px = 280;
    figure.draw = [hue](Canvas& canvas) {
        switch (hue) {
        case content::Hue::none: return;
        case content::Hue::agency: return agency(canvas, Paint::agency, Paint::agency_soft);
        case content::Hue::robustness: return robustness(canvas, Paint::robustness, Paint::robustness_soft);
        case content::Hue::privacy: return privacy(canvas, Paint::privacy);
        case content::Hue::transparency:
            return transparency(canvas, Paint::transparency, Paint::transparency_soft);
        case content::Hue::fairness: return fairness(canvas, Paint::fairness);
        case content::Hue::well_being: return well_being(canvas, Paint::well_being);
        case content::Hue::accountability:
            return accountability(canvas, Paint::accountability, Paint::accountability_soft);
        }
    };
    return figure;
}

doc::Figure ethical_emblem(int number) {
    doc::Figure figure;
    figure.key = "ethical-emblem|" + std::to_string(number);
    figure.width = side;
    figure.height = side;
    figure.widest_px = 220;
    figure.draw = [number](Canvas& canvas) {
        // Four stones that carry one person: the one that this page is about is lit.
        ground(canvas);
        person(canvas, {120, 78}, 84, Paint::ink);
        for (int i = 1; i <= 4; ++i) {
            const float x = 46 + 38 * static_cast<float>(i - 1);
            const bool lit = i == number;
            canvas.rect({x, lit ? 130.0F : 138.0F, 34, lit ? 60.0F : 52.0F}, 6,
                        lit ? Paint::brand : Paint::surface,
                        lit ? doc::Stroke{Paint::ink, 3} : doc::Stroke{Paint::line, 2});
        }
        bar(canvas, {42, 196}, {198, 196}, 6, Paint::ink_soft);
    };
    return figure;
}

} // namespace screens::figures
