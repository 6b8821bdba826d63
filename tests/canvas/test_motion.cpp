#include "canvas/motion.h"

#include "doc/build.h"
#include "doc/metrics.h"

#include <doctest/doctest.h>

namespace {

doc::Page page_of(std::string address, std::string_view title) {
    doc::Page page;
    page.address = std::move(address);
    doc::Element heading = doc::heading(1, title);
    heading.id = "title";
    page.main.children.push_back(std::move(heading));
    return page;
}

/// Frames of a sixtieth of a second until nothing moves; at most a hundred.
int frames_until_rest(canvas::Motion& motion, double& now, bool is_still = false) {
    int frames = 0;
    while (motion.moving() && frames < 100) {
        motion.advance(now += 1.0 / 60, {}, is_still);
        ++frames;
    }
    return frames;
}

} // namespace

TEST_CASE("the first screen is there at once, another one comes in within its time and then rests") {
    canvas::Motion motion;
    double now = 5;
    motion.show(page_of("/en/", "Home"));
    CHECK_FALSE(motion.moving());
    CHECK(motion.screen() == 1);
    motion.show(page_of("/en/cases/", "Cases"));
    CHECK(motion.moving());
    motion.advance(now, {}, false);
    CHECK(motion.screen() == 0);
    const int frames = frames_until_rest(motion, now);
    CHECK(motion.screen() == 1);
    CHECK(frames <= static_cast<int>(doc::metrics::motion_screen * 60) + 2);
    CHECK_FALSE(motion.moving());
}

TEST_CASE("what one types or filters is no other screen, the next question is one") {
    canvas::Motion motion;
    motion.show(page_of("/en/search/?q=d", "Search"));
    motion.show(page_of("/en/search/?q=da", "Search"));
    CHECK_FALSE(motion.moving());
    motion.show(page_of("/en/quiz/x/?seed=1", "First?"));
    double now = 0;
    frames_until_rest(motion, now);
    motion.show(page_of("/en/quiz/x/?seed=1", "Second?"));
    CHECK(motion.moving());
}

TEST_CASE("with reduced motion everything is there in the next frame") {
    canvas::Motion motion;
    double now = 0;
    motion.show(page_of("/en/", "Home"));
    doc::Page other = page_of("/en/cases/", "Cases");
    other.dialog = doc::stack({});
    motion.show(other);
    motion.advance(now, "link", true);
    CHECK_FALSE(motion.moving());
    CHECK(motion.screen() == 1);
    CHECK(motion.dialog() == 1);
    CHECK(motion.fading().hovered == 1);
    CHECK(motion.fading().left_share == 0);
}

TEST_CASE("the look under the pointer fades in while the one that was left fades out") {
    canvas::Motion motion;
    motion.show(page_of("/en/", "Home"));
    motion.advance(1.0, "one", false);
    motion.advance(2.0, "one", false);
    CHECK(motion.fading().hovered == 1);
    motion.advance(3.0, "two", false);
    CHECK(motion.fading().left == "one");
    CHECK(motion.fading().left_share == 1);
    motion.advance(3.0 + doc::metrics::motion_quick / 2.0, "two", false);
    CHECK(motion.fading().hovered > 0.5F);
    CHECK(motion.fading().hovered < 1);
    motion.advance(4.0, "two", false);
    CHECK(motion.fading().left_share == 0);
    CHECK_FALSE(motion.moving());
}
