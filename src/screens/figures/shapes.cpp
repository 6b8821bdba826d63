#include "screens/figures/shapes.h"

#include <algorithm>
#include <cmath>

namespace screens::figures {

namespace {

constexpr int curve_steps = 16;
constexpr int corner_steps = 5;

doc::Point bezier(doc::Point from, doc::Point pull, doc::Point to, float t) {
    const float u = 1 - t;
    return from * (u * u) + pull * (2 * u * t) + to * (t * t);
}

float distance(doc::Point a, doc::Point b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

/// From `a` towards `b` by a length.
doc::Point towards(doc::Point a, doc::Point b, float length) {
    const float whole = distance(a, b);
    return whole > 0 ? a + (b - a) * (length / whole) : a;
}

} // namespace

doc::Point polar(doc::Point centre, float angle, float far) {
    return {centre.x + std::sin(angle) * far, centre.y - std::cos(angle) * far};
}

std::vector<doc::Point> rounded(const std::vector<doc::Point>& corners, float radius) {
    std::vector<doc::Point> out;
    const std::size_t count = corners.size();
    for (std::size_t i = 0; i < count; ++i) {
        const doc::Point before = corners[(i + count - 1) % count];
        const doc::Point corner = corners[i];
        const doc::Point after = corners[(i + 1) % count];
        const float room = std::min({radius, distance(before, corner) / 2, distance(corner, after) / 2});
        const doc::Point enter = towards(corner, before, room);
        const doc::Point leave = towards(corner, after, room);
        for (int step = 0; step <= corner_steps; ++step) {
            out.push_back(bezier(enter, corner, leave, static_cast<float>(step) / corner_steps));
        }
    }
    return out;
}

std::vector<doc::Point> petal(doc::Point centre, float inner, float outer, float from, float to, float gap,
                              float corner) {
    // Half the gap as an angle, and a corner's length as an angle, at each of the two radii.
    const auto inset = [&](float radius) { return std::asin(std::min(gap / 2 / radius, 1.0F)); };
    const float c = std::min(corner, (outer - inner) / 2);
    std::vector<doc::Point> out;
    const auto add_corner = [&](doc::Point enter, doc::Point pull, doc::Point leave) {
        for (int step = 0; step <= corner_steps; ++step) {
            out.push_back(bezier(enter, pull, leave, static_cast<float>(step) / corner_steps));
        }
    };
    const auto add_arc = [&](float radius, float begin, float end) {
        for (int step = 1; step < curve_steps; ++step) {
            const float t = static_cast<float>(step) / curve_steps;
            out.push_back(polar(centre, begin + (end - begin) * t, radius));
        }
    };
    const float in = inset(inner);
    const float on = inset(outer);
    const float near_in = inset(inner + c);
    const float near_on = inset(outer - c);
    const float turn_in = c / inner;
    const float turn_on = c / outer;
    add_corner(polar(centre, from + near_on, outer - c), polar(centre, from + on, outer),
               polar(centre, from + on + turn_on, outer));
    add_arc(outer, from + on + turn_on, to - on - turn_on);
    add_corner(polar(centre, to - on - turn_on, outer), polar(centre, to - on, outer),
               polar(centre, to - near_on, outer - c));
    add_corner(polar(centre, to - near_in, inner + c), polar(centre, to - in, inner),
               polar(centre, to - in - turn_in, inner));
    add_arc(inner, to - in - turn_in, from + in + turn_in);
    add_corner(polar(centre, from + in + turn_in, inner), polar(centre, from + in, inner),
               polar(centre, from + near_in, inner + c));
    return out;
}

std::vector<doc::Point> arc(doc::Point centre, float radius, float from, float to) {
    std::vector<doc::Point> out;
    for (int step = 0; step <= curve_steps * 2; ++step) {
        out.push_back(
            polar(centre, from + (to - from) * static_cast<float>(step) / (curve_steps * 2), radius));
    }
    return out;
}

std::vector<doc::Point> curve(doc::Point from, doc::Point pull, doc::Point to) {
    std::vector<doc::Point> out;
    for (int step = 0; step <= curve_steps; ++step) {
        out.push_back(bezier(from, pull, to, static_cast<float>(step) / curve_steps));
    }
    return out;
}

void person(doc::Canvas& canvas, doc::Point centre, float size, doc::Paint paint) {
    const float head = size * 0.23F;
    canvas.circle({centre.x, centre.y - size * 0.26F}, head, paint, doc::no_stroke);
    const float half = size * 0.40F;
    const float top = centre.y + size * 0.05F;
    const float bottom = centre.y + size * 0.5F;
    std::vector<doc::Point> shoulders = curve({centre.x - half, bottom - size * 0.1F}, {centre.x - half, top},
                                              {centre.x - size * 0.12F, top});
    const std::vector<doc::Point> right = curve({centre.x + size * 0.12F, top}, {centre.x + half, top},
                                                {centre.x + half, bottom - size * 0.1F});
    shoulders.insert(shoulders.end(), right.begin(), right.end());
    const std::vector<doc::Point> base =
        curve({centre.x + half, bottom - size * 0.1F}, {centre.x, bottom + size * 0.04F},
              {centre.x - half, bottom - size * 0.1F});
    shoulders.insert(shoulders.end(), base.begin(), base.end());
    canvas.polygon(shoulders, paint, doc::no_stroke);
}

} // namespace screens::figures
