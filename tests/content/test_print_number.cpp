#include "base/text.h"
#include "content/strings.h"

#include <doctest/doctest.h>

#include <cmath>

using content::print_number;

TEST_CASE("numbers are written as CLDR 48 writes them in the 24 languages") {
    struct Row {
        const char* language;
        const char* thousand;
        const char* more;
        const char* negative;
    };
    // Here _ stands for U+00A0 and ~ for U+202F.
    const auto spaced = [](std::string_view text) {
        return base::replace_all(base::replace_all(text, "_", "\u00A0"), "~", "\u202F");
    };
    for (const Row& row : {
             Row{"bg", "1234", "12_345", "-1_234_567,891"},    Row{"cs", "1_234", "12_345", "-1_234_567,891"},
             Row{"da", "1.234", "12.345", "-1.234.567,891"},   Row{"de", "1.234", "12.345", "-1.234.567,891"},
             Row{"el", "1.234", "12.345", "-1.234.567,891"},   Row{"en", "1,234", "12,345", "-1,234,567.891"},
             Row{"es", "1234", "12.345", "-1.234.567,891"},    Row{"et", "1234", "12_345", "−1_234_567,891"},
             Row{"fi", "1_234", "12_345", "−1_234_567,891"},   Row{"fr", "1~234", "12~345", "-1~234~567,891"},
             Row{"ga", "1,234", "12,345", "-1,234,567.891"},   Row{"hr", "1.234", "12.345", "−1.234.567,891"},
             Row{"hu", "1234", "12_345", "-1_234_567,891"},    Row{"it", "1234", "12.345", "-1.234.567,891"},
             Row{"lt", "1_234", "12_345", "−1_234_567,891"},   Row{"lv", "1234", "12_345", "-1_234_567,891"},
             Row{"mt", "1,234", "12,345", "-1,234,567.891"},   Row{"nl", "1.234", "12.345", "-1.234.567,891"},
             Row{"pl", "1234", "12_345", "-1_234_567,891"},    Row{"pt", "1.234", "12.345", "-1.234.567,891"},
             Row{"pt-PT", "1234", "12_345", "-1_234_567,891"}, Row{"ro", "1.234", "12.345", "-1.234.567,891"},
             Row{"sk", "1_234", "12_345", "-1_234_567,891"},   Row{"sl", "1234", "12.345", "−1.234.567,891"},
             Row{"sv", "1_234", "12_345", "−1_234_567,891"},
         }) {
        CAPTURE(row.language);
        CHECK(print_number(row.language, 1234, 0) == spaced(row.thousand));
        CHECK(print_number(row.language, 12345, 0) == spaced(row.more));
        CHECK(print_number(row.language, -1234567.891, 3) == spaced(row.negative));
    }
}

TEST_CASE("a number has no more decimals than asked for and no trailing zeros") {
    CHECK(print_number("en", 44.85, 2) == "44.85");
    CHECK(print_number("fr", 44.85, 1) == "44,9");
    CHECK(print_number("en", 26000.0, 2) == "26,000");
    CHECK(print_number("en", 999.999, 2) == "1,000");
    CHECK(print_number("en", -0.001, 2) == "0");
}

TEST_CASE("regions write as their language, what is unknown as ISO 80000") {
    CHECK(print_number("fr-CA", 12345.5, 1) == print_number("fr", 12345.5, 1));
    CHECK(print_number("ja", 12345.5, 1) == "12\u202F345.5");
}

TEST_CASE("what is no number is printed, not grouped") {
    CHECK(print_number("en", std::nan(""), 2) == "nan");
}
