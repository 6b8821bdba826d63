#include "tool/json_text.h"

#include "tool/files.h"

#include <doctest/doctest.h>

#include <filesystem>

using tool::OrderedJson;

TEST_CASE("a new entry stands at the end and everything else stays byte for byte") {
    const std::string file =
        "{\n  \"$schema\": \"x\",\n  \"cases\": [\n    { \"id\":\"a] }\" ,\"n\": [1,  2] }\n  ],\n  "
        "\"z\": 1\n}\n";
    const auto made = tool::with_last_entry(file, "cases", OrderedJson{{"id", "b"}, {"list", {1, 2}}});
    REQUIRE(made.ok());
    CHECK(made.value()
          == "{\n  \"$schema\": \"x\",\n  \"cases\": [\n    { \"id\":\"a] }\" ,\"n\": [1,  2] },\n    {\n    "
             "  \"id\": "
             "\"b\",\n      \"list\": [1, 2]\n    }\n  ],\n  \"z\": 1\n}\n");
}

TEST_CASE("the first entry of an empty list or object is set in as well") {
    CHECK(tool::with_last_entry("{ \"a\": [] }", "a", OrderedJson::object()).value()
          == "{ \"a\": [\n    {}\n  ] }");
    CHECK(tool::with_last_member("{}\n", "x", "y \"z\" é").value() == "{\n  \"x\": \"y \\\"z\\\" é\"\n}\n");
    CHECK(tool::with_last_member("{ \"a\": \"}\\\"\" }", "x", OrderedJson{{"y", ""}}).value()
          == "{ \"a\": \"}\\\"\",\n  \"x\": {\n    \"y\": \"\"\n  }\n}");
}

TEST_CASE("what is no such file is refused") {
    for (const char* bytes : {"", "{", "[]", "{ \"b\": [] }", "{ \"a\": {} }", "{ \"\\u0061\": [] }"}) {
        CAPTURE(std::string(bytes));
        CHECK_FALSE(tool::with_last_entry(bytes, "a", OrderedJson::object()).ok());
    }
    CHECK_FALSE(tool::with_last_member("[1]", "a", "").ok());
}

TEST_CASE("lists are printed in one line as long as they fit") {
    CHECK(tool::print_json(OrderedJson::array()) == "[]");
    CHECK(tool::print_json(OrderedJson::parse(R"({"p":[["a","b"],["c","d"]],"n":null})"))
          == "{\n  \"p\": [[\"a\", \"b\"], [\"c\", \"d\"]],\n  \"n\": null\n}");
    OrderedJson list = OrderedJson::array();
    for (int i = 0; i < 3; ++i) list.push_back(std::string(50, 'x'));
    CHECK(tool::print_json(list).starts_with("[\n  \"xxx"));
}

TEST_CASE("the content is printed as it was written") {
    const auto file =
        tool::read_file(std::filesystem::path(EXPLORER_SOURCE_DIR) / "data/content/questions.json");
    REQUIRE(file.ok());
    CHECK(tool::print_json(OrderedJson::parse(file.value())) + "\n" == file.value());
}
