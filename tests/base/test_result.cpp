#include "base/result.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>

using base::Error;
using base::Result;

TEST_CASE("a result holds either a value or a reason") {
    const Result<int> good = 7;
    CHECK(good.ok());
    CHECK(good.value() == 7);

    const Result<int> bad = Error{"the file is empty"};
    CHECK_FALSE(bad);
    CHECK(bad.error().message == "the file is empty");
}

TEST_CASE("a value that cannot be copied is moved out of a result") {
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> value = std::move(result).value();
    CHECK(*value == 3);
}
