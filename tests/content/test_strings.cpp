#include "content/strings.h"

#include <doctest/doctest.h>

using content::fill;
using content::placeholders;
using content::TextKey;

TEST_CASE("a text key joins its parts with dots") {
    CHECK(TextKey{"principles", "transparency", "title"}.path == "principles.transparency.title");
    CHECK(TextKey("ui.search.title").path == "ui.search.title");
}

TEST_CASE("placeholders are filled by their names") {
    CHECK(fill("{{a}} of {{b}}, {{a}}", {{"a", "1"}, {"b", "2"}}) == "1 of 2, 1");
    CHECK(fill("nothing here", {{"a", "1"}}) == "nothing here");
    CHECK(fill("", {}).empty());
}

TEST_CASE("a placeholder without a value stays as it is") {
    CHECK(fill("{{a}} and {{b}}", {{"b", "2"}}) == "{{a}} and 2");
}

TEST_CASE("what was filled in is not filled again") {
    CHECK(fill("{{a}}{{b}}", {{"a", "{{b}}"}, {"b", "2"}}) == "{{b}}2");
}

TEST_CASE("braces that are no placeholder stay") {
    CHECK(fill("{{}} {a} {{a {{a}} a}}", {{"a", "1"}}) == "{{}} {a} {{a 1 a}}");
    CHECK(fill("{{{a}}}", {{"a", "1"}}) == "{1}");
    CHECK(fill("{{a", {{"a", "1"}}) == "{{a");
}

TEST_CASE("placeholder names are listed sorted and once") {
    CHECK(placeholders("{{b}} {{a}} {{b}}") == std::vector<std::string>{"a", "b"});
    CHECK(placeholders("none").empty());
}
