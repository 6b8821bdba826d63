#include "learn/search.h"

#include <doctest/doctest.h>

using learn::plain_words;

TEST_CASE("Markdown becomes the words that a reader sees") {
    CHECK(plain_words("Some **bold**, *italic* words.") == "Some bold, italic words.");
    CHECK(plain_words("See [human oversight](term:human-oversight).") == "See human oversight.");
    CHECK(plain_words("See [the **Act**](https://example.org/a) now") == "See the Act now");
    CHECK(plain_words("One.\n\nTwo\nthree.") == "One. Two three.");
    CHECK(plain_words("- first\n- second\n\n1. third\n12. fourth") == "first second third fourth");
}

TEST_CASE("what only looks like Markdown stays") {
    CHECK(plain_words("2 * 3 = 6") == "2 * 3 = 6");
    CHECK(plain_words("a [bracket] and (another)") == "a [bracket] and (another)");
    CHECK(plain_words("2.5 percent") == "2.5 percent");
    CHECK(plain_words("well-being") == "well-being");
    CHECK(plain_words("\\*star\\*") == "*star*");
    CHECK(plain_words("[a [b](c)") == "[a b");
}

TEST_CASE("unfinished Markdown ends somewhere") {
    CHECK(plain_words("[text](never") == "[text](never");
    CHECK(plain_words("**") == "");
    CHECK(plain_words("\\") == "\\");
    CHECK(plain_words("") == "");
    CHECK(plain_words(std::string(10000, '[')).size() == 10000);
}
