#include "content/json.h"

#include <doctest/doctest.h>

#include <string>

using namespace std::string_literals;

namespace {

/// What is said about bytes that stand in a file.
std::string complaint(const std::string& bytes) {
    content::Problems problems;
    content::parse_json("x.json", bytes, problems);
    std::string lines;
    for (const content::Problem& problem : problems.all())
        lines += (lines.empty() ? "" : "\n") + print(problem);
    return lines;
}

} // namespace

TEST_CASE("sound JSON becomes its tree") {
    content::Problems problems;
    const auto parsed =
        content::parse_json("x.json", R"({"a": [1, -2, 2.5, true, null, "é"], "b": {}})", problems);
    REQUIRE(parsed.has_value());
    CHECK(*parsed
          == content::Json({{"a", {1, -2, 2.5, true, nullptr, "é"}}, {"b", content::Json::object()}}));
    CHECK(problems.all().empty());
    CHECK(content::parse_json("x.json", "\xEF\xBB\xBF{}", problems).has_value());
}

TEST_CASE("a truncated file is named with line, column and the place that was being read") {
    CHECK(complaint("{\n  \"cases\": [\n    { \"id\": \"x\" },\n    { \"id\"")
          == "x.json: /cases/1/id: ends too early at line 4, column 11, expected the rest of the file");
    CHECK(complaint("{ \"a\": [1, 2")
          == "x.json: /a/2: ends too early at line 1, column 13, expected the rest of the file");
    CHECK(complaint("{ \"a\": \"some te")
          == "x.json: /a: ends within a text at line 1, column 16, expected the rest of the file");
    CHECK(complaint("{ \"a\": { \"b\": tr").find("x.json: /a/b: ") == 0);
}

TEST_CASE("every beginning of a file is refused without harm") {
    const std::string whole = R"({"a": [1, -2.5e3, true, null, "é\n"], "b": {"c": {}}})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        content::Problems problems;
        CHECK_FALSE(content::parse_json("x.json", whole.substr(0, length), problems).has_value());
        CHECK(problems.all().size() >= 1);
    }
}

TEST_CASE("an empty file is called empty") {
    CHECK(complaint("") == "x.json: is empty, expected an object: { … }");
    CHECK(complaint(" \n") == "x.json: is empty, expected an object: { … }");
}

TEST_CASE("a mistake in the grammar is named with its place and what was expected") {
    CHECK(complaint("{ \"a\": 1,\n  \"b\" 2 }")
          == "x.json: /b: cannot be read at line 2, column 7: unexpected number literal, expected ':'");
    CHECK(complaint("{ \"a\": 1, }").find("x.json: /a: cannot be read at line 1, column 11: unexpected '}'")
          == 0);
    CHECK(complaint("[1] 2").find("cannot be read at line 1, column 5") != std::string::npos);
    CHECK(complaint("{ \"a\": 1e999 }").find("cannot be read at line 1, column") != std::string::npos);
    CHECK(complaint("// no\n{}").find("cannot be read at line 1, column 1") != std::string::npos);
}

TEST_CASE("a key that stands twice is named, and its first value counts") {
    content::Problems problems;
    const auto parsed = content::parse_json(
        "x.json", R"({"list": [{"a": 1, "b": {"c": 1}, "a": {"deep": [1, {"a": 2}]}, "b": 3}]})", problems);
    REQUIRE(parsed.has_value());
    CHECK((*parsed)["list"][0]["a"] == 1);
    CHECK((*parsed)["list"][0]["b"]["c"] == 1);
    REQUIRE(problems.all().size() == 2);
    CHECK(print(problems.all()[0])
          == "x.json: /list/0/a: is there twice, expected each key once (the first one counts)");
    CHECK(problems.all()[1].pointer == "/list/0/b");
}

TEST_CASE("pointers escape slashes and tildes") {
    CHECK(complaint(R"({"a/b~c": 1, "a/b~c": 2})").find("x.json: /a~1b~0c: ") == 0);
}

TEST_CASE("nesting is refused before it is built") {
    const auto nested = [](int levels) {
        const auto count = static_cast<std::size_t>(levels);
        return std::string(count, '[') + std::string(count, ']');
    };
    CHECK(complaint(nested(content::deepest_nesting)).empty());
    CHECK(complaint(nested(content::deepest_nesting + 1))
              .find("is nested too deeply, expected at most 32 levels")
          != std::string::npos);
    CHECK(complaint(std::string(1'000'000, '[')).find("is nested too deeply") != std::string::npos);
    std::string objects;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
    CHECK(complaint(objects).find("is nested too deeply") != std::string::npos);
}

TEST_CASE("a file that is too large is refused unread") {
    CHECK(complaint(std::string(content::largest_file_bytes + 1, '['))
          == "x.json: is too large, expected at most 8 MB");
    CHECK(complaint(std::string(100u * 1024u * 1024u, ' ')) == "x.json: is too large, expected at most 8 MB");
}

TEST_CASE("a file with too many values is refused before it fills the memory") {
    std::string many = "[0";
    for (int i = 0; i < content::most_values; ++i) many += ",0";
    CHECK(complaint(many + "]")
          == "x.json: /499999: is one value too many, expected at most 500000 values in a file");
}

TEST_CASE("a byte that is not UTF-8 is named and replaced") {
    content::Problems problems;
    const auto parsed = content::parse_json("x.json", "{\n  \"é\": \"a\xFFz\"\n}", problems);
    REQUIRE(parsed.has_value());
    CHECK((*parsed)["é"] == "a\uFFFDz");
    REQUIRE(problems.all().size() == 1);
    CHECK(print(problems.all()[0])
          == "x.json: holds a byte that is not UTF-8 at line 2, column 10 (byte 12), expected text saved as "
             "UTF-8");
}

TEST_CASE("a file that is no text at all is refused after some bytes") {
    const std::string said = complaint(std::string(1000, '\xFE'));
    CHECK(said.find("holds too many bytes that are not UTF-8") != std::string::npos);
    CHECK(std::count(said.begin(), said.end(), '\n') == 20);
    CHECK(complaint("\0\0\0\0"s).find("cannot be read at line 1, column 1") != std::string::npos);
}

TEST_CASE("a lone surrogate in an escape is refused") {
    CHECK(complaint(R"({"a": "\ud800"})").find("x.json: /a: cannot be read") == 0);
}

TEST_CASE("after many problems in one file the rest is not listed") {
    content::Problems problems;
    for (int i = 0; i < 5000; ++i) problems.add("a.json", "", "is wrong", "");
    problems.add("b.json", "", "is wrong", "");
    CHECK(problems.all().size() == content::most_problems_per_file + 1);
    CHECK(problems.all()[content::most_problems_per_file - 1].wrong == "has more problems than are listed");
}
