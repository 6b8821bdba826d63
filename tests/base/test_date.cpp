#include "base/date.h"

#include <doctest/doctest.h>

using base::Date;
using base::has_begun;
using base::parse_date;
using base::print_date;

TEST_CASE("a date is read as exactly as it is known") {
    CHECK(parse_date("2019") == Date{2019, 0, 0});
    CHECK(parse_date("2019-04") == Date{2019, 4, 0});
    CHECK(parse_date("2019-04-08") == Date{2019, 4, 8});
}

TEST_CASE("what is not a date is not read as one") {
    for (const char* text :
         {"",        "19",         "20005",      "2019-",      "2019-4",     "2019-00",    "2019-13",
          "2019/04", "2019-04-00", "2019-04-31", "2019-02-29", "1900-02-29", "2019-04-8 ", "2019-04-081",
          "-019",    "0000",       "20l9",       "2019-04/08", "+201",       " 2019-04-0"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text).has_value());
    }
}

TEST_CASE("leap years have a 29 February") {
    CHECK(parse_date("2024-02-29").has_value());
    CHECK(parse_date("2000-02-29").has_value());
}

TEST_CASE("a printed date reads back as the same date") {
    for (const char* text : {"2019", "2019-04", "2019-04-08", "0987-12-31"})
        CHECK(print_date(*parse_date(text)) == text);
}

TEST_CASE("dates sort by time, the less exact first") {
    CHECK(Date{2019, 0, 0} < Date{2019, 1, 0});
    CHECK(Date{2019, 1, 0} < Date{2019, 1, 1});
    CHECK(Date{2018, 12, 31} < Date{2019, 0, 0});
}

TEST_CASE("what applies from a date has begun on that day and not the day before") {
    const Date start{2026, 8, 2};
    CHECK_FALSE(has_begun(start, {2026, 8, 1}));
    CHECK(has_begun(start, {2026, 8, 2}));
    CHECK(has_begun(start, {2027, 1, 1}));
}

TEST_CASE("an unknown month or day counts as its first") {
    CHECK_FALSE(has_begun({2027, 8, 0}, {2027, 7, 31}));
    CHECK(has_begun({2027, 8, 0}, {2027, 8, 1}));
    CHECK_FALSE(has_begun({2027, 0, 0}, {2026, 12, 31}));
    CHECK(has_begun({2027, 0, 0}, {2027, 1, 1}));
}
