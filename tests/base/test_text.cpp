#include "base/text.h"

#include <doctest/doctest.h>

#include <array>

using namespace std::string_view_literals;

namespace {

std::u32string decode_all(std::string_view text) {
    std::u32string out;
    for (std::size_t position = 0; position < text.size();) out += base::decode_utf8(text, position);
    return out;
}

} // namespace

TEST_CASE("text of one to four bytes a character is decoded") {
    CHECK(decode_all("aé€𝄞") == U"aé€𝄞");
    CHECK(decode_all("\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF")
          == U"\x7F\x80\x7FF\x800\xFFFF\x10000\x10FFFF");
}

TEST_CASE("every code point survives encoding and decoding") {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text;
        base::append_utf8(text, c);
        std::size_t position = 0;
        if (base::decode_utf8(text, position) != c || position != text.size())
            FAIL("code point " << std::uint32_t{c});
    }
}

TEST_CASE("what is no code point is encoded as the replacement character") {
    std::string text;
    base::append_utf8(text, 0xD800);
    base::append_utf8(text, 0x110000);
    CHECK(text == "\uFFFD\uFFFD");
}

TEST_CASE("bytes that are not UTF-8 are found and replaced") {
    struct Example {
        std::string_view bytes;
        std::size_t first;
        std::string_view replaced;
    };
    for (const Example& example : {
             Example{"ab\xFFz"sv, 2, "ab\uFFFDz"sv}, Example{"\x80"sv, 0, "\uFFFD"sv},
             Example{"a\xC3"sv, 1, "a\uFFFD"sv},                             // cut short
             Example{"\xE2\x82z"sv, 0, "\uFFFDz"sv},                         // cut short, sound text follows
             Example{"\xC0\xAF"sv, 0, "\uFFFD\uFFFD"sv},                     // overlong
             Example{"\xE0\x80\xAF"sv, 0, "\uFFFD\uFFFD\uFFFD"sv},           // overlong
             Example{"\xED\xA0\x80"sv, 0, "\uFFFD\uFFFD\uFFFD"sv},           // surrogate
             Example{"\xF4\x90\x80\x80"sv, 0, "\uFFFD\uFFFD\uFFFD\uFFFD"sv}, // above 10FFFF
         }) {
        CAPTURE(example.replaced);
        CHECK(base::first_invalid_utf8(example.bytes) == example.first);
        CHECK(base::replace_invalid_utf8(example.bytes) == example.replaced);
    }
}

TEST_CASE("sound text is left as it is") {
    CHECK_FALSE(base::first_invalid_utf8("« l’IA »\0 €"sv).has_value());
    CHECK(base::replace_invalid_utf8("« l’IA »") == "« l’IA »");
}

TEST_CASE("length is counted in code points") {
    CHECK(base::count_code_points("") == 0);
    CHECK(base::count_code_points("né à l’été") == 10);
    CHECK(base::count_code_points("a\xFF") == 2);
}

TEST_CASE("a shortened text ends with a whole character and an ellipsis") {
    CHECK(base::shorten("été", 3) == "été");
    CHECK(base::shorten("été", 2) == "ét…");
    CHECK(base::shorten("été", 0) == "…");
    CHECK(base::shorten("", 0).empty());
}

TEST_CASE("an offset is told as line and column") {
    constexpr std::string_view text = "{\n  \"é\": x\n}";
    CHECK(base::place_of(text, 0) == base::Place{1, 1});
    CHECK(base::place_of(text, text.find('x')) == base::Place{2, 8});
    CHECK(base::place_of(text, text.find('}')) == base::Place{3, 1});
    CHECK(base::place_of(text, 1000) == base::Place{3, 2});
}

TEST_CASE("splitting keeps empty pieces, joining brings the text back") {
    CHECK(base::split("a.b.c", '.') == std::vector<std::string_view>{"a", "b", "c"});
    CHECK(base::split("", '.') == std::vector<std::string_view>{""});
    CHECK(base::split(".a.", '.') == std::vector<std::string_view>{"", "a", ""});
    CHECK(base::join(std::array<std::string, 3>{"", "a", ""}, ".") == ".a.");
    CHECK(base::join({}, ", ").empty());
}

TEST_CASE("trimming takes white space from both ends only") {
    CHECK(base::trim(" \t\r\na b\n") == "a b");
    CHECK(base::trim(" \n").empty());
}

TEST_CASE("replacing goes from left to right and does not look at what it put in") {
    CHECK(base::replace_all("aaa", "aa", "a") == "aa");
    CHECK(base::replace_all("a.b", ".", "..") == "a..b");
    CHECK(base::replace_all("abc", "", "x") == "abc");
}
