#pragma once

#include "doc/canvas.h"

#include <vector>

/// Outlines that the wheel and the emblems are drawn with, all in the units of their figure.
namespace screens::figures {

inline constexpr float pi = 3.14159265F;

/// A point at an angle (radians, 0 upwards, clockwise) and a distance.
doc::Point polar(doc::Point centre, float angle, float distance);

/// A closed shape with each corner rounded as far as its edges allow.
std::vector<doc::Point> rounded(const std::vector<doc::Point>& corners, float radius);

/// A piece of a ring whose sides keep `gap` to their neighbours at every radius, with rounded
/// corners. Angles as in doc::ring_segment.
std::vector<doc::Point> petal(doc::Point centre, float inner, float outer, float from, float to, float gap,
                              float corner);

/// An arc as a line to be stroked.
std::vector<doc::Point> arc(doc::Point centre, float radius, float from, float to);

/// A curve through `from` and `to`, drawn towards `pull` (a quadratic Bézier), as a line.
std::vector<doc::Point> curve(doc::Point from, doc::Point pull, doc::Point to);

/// Head and shoulders of a person. `size` is the height.
void person(doc::Canvas& canvas, doc::Point centre, float size, doc::Paint paint);

} // namespace screens::figures
