#include "base/random.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <numeric>

TEST_CASE("the same seed gives the same numbers as SplitMix64 everywhere") {
    // The first outputs of the published algorithm for the seed 1234567.
    base::Random random(1234567);
    CHECK(random.next() == 6457827717110365317ULL);
    CHECK(random.next() == 3203168211198807973ULL);
    CHECK(random.next() == 9817491932198370423ULL);
}

TEST_CASE("numbers stay below their bound and reach all of it") {
    base::Random random(7);
    std::array<int, 6> seen{};
    for (int i = 0; i < 6000; ++i) {
        const std::uint32_t number = random.below(6);
        REQUIRE(number < 6);
        ++seen[number];
    }
    for (const int count : seen) {
        CHECK(count > 850);
        CHECK(count < 1150);
    }
    CHECK(random.below(0) == 0);
    CHECK(random.below(1) == 0);
}

TEST_CASE("shuffling keeps what is shuffled and changes its order") {
    std::vector<int> things(20);
    std::iota(things.begin(), things.end(), 0);
    const std::vector<int> before = things;
    base::Random random(1);
    base::shuffle(things, random);
    CHECK(things != before);
    std::sort(things.begin(), things.end());
    CHECK(things == before);

    std::vector<int> none;
    base::shuffle(none, random);
    CHECK(none.empty());
}

TEST_CASE("the hash of a word is FNV-1a") {
    CHECK(base::hash_of("") == 0xCBF29CE484222325ULL);
    CHECK(base::hash_of("a") == 0xAF63DC4C8601EC8CULL);
    CHECK(base::hash_of("foobar") == 0x85944171F73967E8ULL);
}
