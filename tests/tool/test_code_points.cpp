#include "tool/code_points.h"

#include "tool/files.h"

#include <doctest/doctest.h>

using tool::CodePoints;

TEST_CASE("code points are read one a line, alone or as a range, with comments") {
    const auto points = CodePoints::parse("# all\n0041-005A  # capitals\n\n  202f\r\n1F600\n");
    REQUIRE(points.ok());
    CHECK(points.value().has(U'A'));
    CHECK(points.value().has(U'Z'));
    CHECK(points.value().has(0x202F));
    CHECK(points.value().has(0x1F600));
    CHECK_FALSE(points.value().has(U'@'));
    CHECK_FALSE(points.value().has(U'['));
    CHECK_FALSE(points.value().has(0x202E));
}

TEST_CASE("code points are printed as ranges") {
    const CodePoints points = CodePoints::of({U'a', U'b', U'c', U'z', 0xA0, 0x2026});
    CHECK(points.print("U+") == "U+61-63,U+7A,U+A0,U+2026");
    CHECK(points.print("") == "61-63,7A,A0,2026");
    CHECK(points.has(U'b'));
    CHECK_FALSE(points.has(U'd'));
}

TEST_CASE("a line that is no code point is named by its number") {
    for (const char* bad : {"xyz", "0041-", "-0041", "005A-0041", "0041 0042", "1234567"}) {
        CAPTURE(std::string(bad));
        const auto points = CodePoints::parse("0041\n" + std::string(bad) + "\n");
        REQUIRE_FALSE(points.ok());
        CHECK(points.error().message.find("line 2 is \"" + std::string(bad) + "\"") == 0);
    }
}

TEST_CASE("the list of the explorer's own fonts is read") {
    const auto list =
        tool::read_file(std::filesystem::path(EXPLORER_SOURCE_DIR) / "assets/fonts/codepoints.txt");
    REQUIRE(list.ok());
    const auto points = CodePoints::parse(list.value());
    REQUIRE(points.ok());
    for (const char32_t c : U"aZé€’«»…–"
                            U"\u202F\u00A0\u2212") {
        if (c != 0) CHECK(points.value().has(c));
    }
}
