#include "canvas/scroller.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

canvas::Scroller page_of(float limit) {
    canvas::Scroller scroller;
    scroller.set_limit(limit);
    return scroller;
}

} // namespace

TEST_CASE("a wheel step glides to its end and then rests") {
    canvas::Scroller scroller = page_of(1000);
    scroller.glide_by(110);
    CHECK(scroller.moving());
    float last = 0;
    for (int i = 0; i < 120 && scroller.moving(); ++i) {
        scroller.advance(1.0F / 60);
        CHECK(scroller.position() >= last);
        last = scroller.position();
    }
    CHECK(scroller.position() == doctest::Approx(110));
    CHECK_FALSE(scroller.moving());
}

TEST_CASE("nothing scrolls beyond the ends of the page") {
    canvas::Scroller scroller = page_of(500);
    scroller.glide_by(-300);
    for (int i = 0; i < 60; ++i) scroller.advance(1.0F / 60);
    CHECK(scroller.position() == 0);
    scroller.jump(9000);
    CHECK(scroller.position() == 500);
    scroller.set_limit(200);
    CHECK(scroller.position() == 200);
}

TEST_CASE("a flick runs on after the finger has left and comes to rest") {
    canvas::Scroller scroller = page_of(5000);
    for (int i = 0; i < 6; ++i) scroller.drag_by(20, 1.0F / 60);
    const float lifted = scroller.position();
    scroller.release();
    for (int i = 0; i < 600 && scroller.moving(); ++i) scroller.advance(1.0F / 60);
    CHECK(scroller.position() > lifted + 50);
    CHECK_FALSE(scroller.moving());
}

TEST_CASE("a finger that rests before it leaves does not flick") {
    canvas::Scroller scroller = page_of(5000);
    scroller.drag_by(20, 1.0F / 60);
    for (int i = 0; i < 20; ++i) scroller.drag_by(0, 1.0F / 60);
    const float lifted = scroller.position();
    scroller.release();
    CHECK_FALSE(scroller.moving());
    CHECK(scroller.position() == lifted);
}

TEST_CASE("a finger pulls the page a little beyond its end, and it springs back when the finger leaves") {
    canvas::Scroller scroller = page_of(300);
    scroller.jump(300);
    for (int i = 0; i < 10; ++i) scroller.drag_by(30, 1.0F / 60);
    CHECK(scroller.position() == 300);
    CHECK(scroller.overscroll() > 40);
    CHECK(scroller.overscroll() <= 90);
    CHECK_FALSE(scroller.moving()); // the finger holds it
    scroller.drag_by(-200, 1.0F / 60);
    CHECK(scroller.overscroll() == 0);
    CHECK(scroller.position() < 300);
    scroller.jump(0);
    for (int i = 0; i < 5; ++i) scroller.drag_by(-30, 1.0F / 60);
    CHECK(scroller.overscroll() < 0);
    scroller.release();
    CHECK(scroller.moving());
    for (int i = 0; i < 120 && scroller.moving(); ++i) scroller.advance(1.0F / 60);
    CHECK(scroller.overscroll() == 0);
    CHECK_FALSE(scroller.moving());
}

TEST_CASE("a flick that meets the end gives a little there and comes to rest") {
    canvas::Scroller scroller = page_of(400);
    for (int i = 0; i < 6; ++i) scroller.drag_by(40, 1.0F / 60);
    scroller.release();
    float farthest = 0;
    for (int i = 0; i < 600 && scroller.moving(); ++i) {
        scroller.advance(1.0F / 60);
        farthest = std::max(farthest, scroller.overscroll());
    }
    CHECK(farthest > 1);
    CHECK(scroller.position() == 400);
    CHECK(scroller.overscroll() == 0);
    CHECK_FALSE(scroller.moving());
}

TEST_CASE("with reduced motion positions are reached at once") {
    canvas::Scroller scroller = page_of(1000);
    scroller.set_still(true);
    scroller.glide_by(300);
    CHECK(scroller.position() == 300);
    CHECK_FALSE(scroller.moving());
}
