#include "base/nearest.h"

#include <doctest/doctest.h>

#include <array>

using base::edit_distance;
using base::nearest;

TEST_CASE("the edit distance counts added, removed, changed and swapped letters") {
    CHECK(edit_distance("", "") == 0);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("case", "cases") == 1);
    CHECK(edit_distance("case", "cave") == 1);
    CHECK(edit_distance("csae", "case") == 1);
    CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("a mistyped word finds the word that was meant") {
    constexpr std::array<std::string_view, 3> words{"outcome", "options", "sources"};
    CHECK(nearest("outcom", words) == "outcome");
    CHECK(nearest("optoins", words) == "options");
    CHECK(nearest("source", words) == "sources");
}

TEST_CASE("a word that is like no other finds nothing") {
    constexpr std::array<std::string_view, 2> words{"outcome", "options"};
    CHECK_FALSE(nearest("colour", words).has_value());
    CHECK_FALSE(nearest("x", words).has_value());
    CHECK_FALSE(nearest("", words).has_value());
    CHECK_FALSE(nearest(std::string(1000, 'o'), words).has_value());
}

TEST_CASE("of equally near words the first is found") {
    constexpr std::array<std::string_view, 2> words{"bat", "cat"};
    CHECK(nearest("aat", words) == "bat");
}
