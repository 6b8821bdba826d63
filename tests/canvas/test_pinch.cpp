#include "canvas/pinch.h"

#include <doctest/doctest.h>

TEST_CASE("fingers that part by an eighth of the screen make text one step larger, and meeting undoes it") {
    canvas::Pinch pinch;
    CHECK(pinch.move(0.1F) == 0);
    CHECK(pinch.move(0.1F) == 1);
    CHECK(pinch.move(0.3F) == 3);
    CHECK(pinch.move(-0.5F) == -4);
}

TEST_CASE("what two fingers began, the next two do not go on with") {
    canvas::Pinch pinch;
    CHECK(pinch.move(0.12F) == 0);
    pinch.end();
    CHECK(pinch.move(0.12F) == 0);
}
