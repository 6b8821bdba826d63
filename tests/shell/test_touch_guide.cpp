#include "platform/touch_guide.h"

#include <doctest/doctest.h>

using platform::GuideStep;
using platform::TouchGuide;

namespace {

/// One finger from one place to another.
std::optional<GuideStep> stroke(TouchGuide& guide, doc::Point from, doc::Point to, double seconds = 100,
                                bool is_led = true) {
    guide.down(from);
    return guide.up(to, seconds, is_led);
}

} // namespace

TEST_CASE("a swipe leads on, back, and from heading to heading") {
    TouchGuide guide;
    CHECK(stroke(guide, {100, 500}, {300, 520}) == GuideStep::next);
    CHECK(stroke(guide, {300, 500}, {100, 480}) == GuideStep::previous);
    CHECK(stroke(guide, {300, 100}, {310, 400}) == GuideStep::down);
    CHECK(stroke(guide, {300, 400}, {290, 100}) == GuideStep::up);
    CHECK(stroke(guide, {100, 100}, {300, 290}) == GuideStep::again); // neither across nor along
}

TEST_CASE("a tap says it again, and two taps in a row press once") {
    TouchGuide guide;
    CHECK(stroke(guide, {100, 100}, {105, 100}, 10.0) == GuideStep::again);
    CHECK(stroke(guide, {100, 100}, {105, 100}, 10.3) == GuideStep::press);
    CHECK(stroke(guide, {100, 100}, {105, 100}, 10.5) == GuideStep::again); // the first of two, not the third
    CHECK(stroke(guide, {100, 100}, {105, 100}, 11.5) == GuideStep::again); // too late for two
    CHECK(stroke(guide, {100, 100}, {300, 100}, 11.6) == GuideStep::next);
    CHECK(stroke(guide, {100, 100}, {105, 100}, 11.7) == GuideStep::again); // a swipe came between
}

TEST_CASE("before the guide speaks a finger may scroll, and two fingers ask for nothing") {
    TouchGuide guide;
    CHECK_FALSE(stroke(guide, {300, 100}, {300, 600}, 1, false));
    CHECK(stroke(guide, {100, 100}, {400, 100}, 2, false) == GuideStep::next);
    guide.down({100, 100});
    guide.down({300, 100});
    CHECK_FALSE(guide.up({400, 100}, 3, true));
    CHECK_FALSE(guide.up({100, 100}, 3, true));
    CHECK(stroke(guide, {100, 100}, {400, 100}, 4) == GuideStep::next);
}
