#include "base/text.h"

#include <doctest/doctest.h>

#include <clocale>
#include <cmath>
#include <limits>

using base::parse_double;
using base::print_decimal;
using base::print_double;

TEST_CASE("a decimal number is read") {
    CHECK(parse_double("0") == 0.0);
    CHECK(parse_double("-12.5") == -12.5);
    CHECK(parse_double("+3") == 3.0);
    CHECK(parse_double(".5") == 0.5);
    CHECK(parse_double("5.") == 5.0);
    CHECK(parse_double("1e3") == 1000.0);
    CHECK(parse_double("2.5E-2") == 0.025);
}

TEST_CASE("what is not wholly a decimal number is not read") {
    for (const char* text : {"", " 1", "1 ", "1,5", "0x10", "inf", "nan", "1e", "1e+", ".", "-", "--1",
                             "1.2.3", "1e999", "12a"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_double(text).has_value());
    }
}

TEST_CASE("a number is printed with as few digits as bring it back") {
    CHECK(print_double(0) == "0");
    CHECK(print_double(-0.0) == "0");
    CHECK(print_double(0.1) == "0.1");
    CHECK(print_double(-44.85) == "-44.85");
    CHECK(print_double(26000) == "26000");
    CHECK(print_double(1e20) == "100000000000000000000");
    CHECK(print_double(1e21) == "1e+21");
    CHECK(print_double(1.5e-7) == "1.5e-7");
    CHECK(print_double(0.000001) == "0.000001");
    CHECK(print_double(std::nan("")) == "nan");
    CHECK(print_double(-std::numeric_limits<double>::infinity()) == "-inf");
}

TEST_CASE("printed numbers read back as the same value") {
    for (const double value :
         {0.1 + 0.2, 1.0 / 3, 5e-324, std::numeric_limits<double>::max(), 123456789.125, -2.5e-300}) {
        CHECK(parse_double(print_double(value)) == value);
    }
}

TEST_CASE("decimals are rounded as a person rounds the digits that stand there") {
    CHECK(print_decimal(2.675, 2) == "2.68");
    CHECK(print_decimal(23.45, 1) == "23.5");
    CHECK(print_decimal(-23.45, 1) == "-23.5");
    CHECK(print_decimal(9.995, 2) == "10");
    CHECK(print_decimal(999.5, 0) == "1000");
    CHECK(print_decimal(0.5, 0) == "1");
    CHECK(print_decimal(0.05, 1) == "0.1");
    CHECK(print_decimal(0.007, 2) == "0.01");
}

TEST_CASE("decimals carry no trailing zeros and no negative zero") {
    CHECK(print_decimal(1.50, 2) == "1.5");
    CHECK(print_decimal(44.85, 4) == "44.85");
    CHECK(print_decimal(26000, 2) == "26000");
    CHECK(print_decimal(0.0004, 2) == "0");
    CHECK(print_decimal(-0.0004, 2) == "0");
    CHECK(print_decimal(100, 0) == "100");
}

TEST_CASE("numbers do not follow the locale of the process") {
    const char* found = nullptr;
    for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "de_DE.utf8", "fr_FR.utf8"}) {
        if (found == nullptr) found = std::setlocale(LC_NUMERIC, name);
    }
    if (found == nullptr) MESSAGE("no locale with a decimal comma is installed here");
    CHECK(parse_double("1.5") == 1.5);
    CHECK_FALSE(parse_double("1,5").has_value());
    CHECK(print_double(1.5) == "1.5");
    CHECK(print_decimal(1.25, 1) == "1.3");
    std::setlocale(LC_NUMERIC, "C");
}
