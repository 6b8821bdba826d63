#include "doc/address.h"

#include <doctest/doctest.h>

TEST_CASE("the way between two places is as short as it can be") {
    CHECK(doc::relative_address("/en/cases/", "/en/quiz/") == "../quiz/");
    CHECK(doc::relative_address("/en/", "/en/cases/") == "cases/");
    CHECK(doc::relative_address("/en/cases/one/", "/en/") == "../../");
    CHECK(doc::relative_address("/en/cases/", "/en/cases/") == "./");
    CHECK(doc::relative_address("/en/principles/privacy/", "/fr/principles/privacy/")
          == "../../../fr/principles/privacy/");
    CHECK(doc::relative_address("/", "/en/") == "en/");
    CHECK(doc::relative_address("/", "/") == "./");
}

TEST_CASE("files, queries and fragments travel along, queries of the start do not") {
    CHECK(doc::relative_address("/en/cases/", "/style.css") == "../../style.css");
    CHECK(doc::relative_address("/en/", "/en/cases/?region=asia#top") == "cases/?region=asia#top");
    CHECK(doc::relative_address("/en/cases/?region=asia", "/en/cases/?region=europe") == "./?region=europe");
    CHECK(doc::relative_address("/en/cases/?region=asia", "/en/cases/#one") == "#one");
    CHECK(doc::relative_address("/en/cases/?a=/b/c/", "/en/quiz/") == "../quiz/");
}

TEST_CASE("the root is found from any depth") {
    CHECK(doc::relative_root("/") == "./");
    CHECK(doc::relative_root("/en/") == "../");
    CHECK(doc::relative_root("/en/cases/one/?x=1") == "../../../");
}

TEST_CASE("only harmless addresses are safe to follow") {
    CHECK(doc::is_safe_address("/en/cases/"));
    CHECK(doc::is_safe_address("#top"));
    CHECK(doc::is_safe_address("https://example.org/"));
    CHECK(doc::is_safe_address("mailto:someone@example.org"));
    CHECK_FALSE(doc::is_safe_address(""));
    CHECK_FALSE(doc::is_safe_address("javascript:alert(1)"));
    CHECK_FALSE(doc::is_safe_address(" javascript:alert(1)"));
    CHECK_FALSE(doc::is_safe_address("data:text/html,x"));
    CHECK_FALSE(doc::is_safe_address("//example.org/"));
}

TEST_CASE("a route on a site is a whole address, with or without the site's last slash") {
    CHECK(doc::absolute_address("https://example.org/explorer/", "/en/")
          == "https://example.org/explorer/en/");
    CHECK(doc::absolute_address("https://example.org", "/en/") == "https://example.org/en/");
    CHECK(doc::absolute_address("", "/en/") == "/en/");
}

TEST_CASE("the path of a site goes from slash to slash") {
    CHECK(doc::root_path("https://example.org/explorer/") == "/explorer/");
    CHECK(doc::root_path("https://example.org/explorer") == "/explorer/");
    CHECK(doc::root_path("https://example.org") == "/");
    CHECK(doc::root_path("") == "/");
}
