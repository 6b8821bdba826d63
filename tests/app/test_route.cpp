#include "app/route.h"

#include "base/random.h"

#include <doctest/doctest.h>

using app::at;
using app::parse_route;
using app::print_route;
using app::Route;
using app::Screen;
using app::with;

namespace {

struct Sample {
    std::string_view address;
    Route route;
};

Route embedded(Route route) {
    route.embed = true;
    return route;
}

const std::vector<Sample>& samples() {
    static const std::vector<Sample> all{
        {"/", at("", Screen::home)},
        {"/en/", at("en", Screen::home)},
        {"/fr/principles/", at("fr", Screen::principles)},
        {"/fr/principles/transparency/", at("fr", Screen::principle, "transparency")},
        {"/en/cases/", at("en", Screen::cases)},
        {"/en/cases/?outcome=harm&region=asia",
         with(with(at("en", Screen::cases), "region", "asia"), "outcome", "harm")},
        {"/en/cases/robodebt/?step=3", with(at("en", Screen::find_case, "robodebt"), "step", "3")},
        {"/en/quiz/", at("en", Screen::quizzes)},
        {"/en/quiz/everything/?length=5&seed=123",
         with(with(at("en", Screen::quiz, "everything"), "length", "5"), "seed", "123")},
        {"/fr-CA/glossary/", at("fr-CA", Screen::glossary)},
        {"/fr/search/?q=%C3%A9quit%C3%A9%20%2B%20%26", with(at("fr", Screen::search), "q", "équité + &")},
        {"/en/frameworks/", at("en", Screen::frameworks)},
        {"/en/frameworks/eu-ai-act/", at("en", Screen::framework, "eu-ai-act")},
        {"/en/timeline/?kind=law", with(at("en", Screen::timeline), "kind", "law")},
        {"/en/initiative/", at("en", Screen::initiative)},
        {"/en/about/", at("en", Screen::about)},
        {"/en/privacy/", at("en", Screen::privacy)},
        {"/en/accessibility/", at("en", Screen::accessibility)},
        {"/en/sources/", at("en", Screen::sources)},
        {"/en/settings/", at("en", Screen::settings)},
        {"/en/more/", at("en", Screen::more)},
        {"/en/not-found/", at("en", Screen::not_found)},
        {"/en/no/such/place/", at("en", Screen::not_found, "no/such/place")},
        {"/cases/", at("", Screen::cases)},
        {"/en/?embed", embedded(at("en", Screen::home))},
        {"/en/cases/?region=asia&embed", embedded(with(at("en", Screen::cases), "region", "asia"))},
    };
    return all;
}

} // namespace

TEST_CASE("every kind of address is read and printed, pinned") {
    for (const Sample& sample : samples()) {
        CAPTURE(sample.address);
        CHECK(parse_route(sample.address) == sample.route);
        CHECK(print_route(sample.route) == sample.address);
    }
}

TEST_CASE("addresses as people and servers write them are read as well") {
    const Route cases = at("en", Screen::cases);
    CHECK(parse_route("/en/cases") == cases);
    CHECK(parse_route("en/cases/") == cases);
    CHECK(parse_route("//en///cases//") == cases);
    CHECK(parse_route("/en/cases/index.html") == cases);
    CHECK(parse_route("/en/c%61ses/") == cases);
    CHECK(parse_route("") == at("", Screen::home));
    CHECK(parse_route("/index.html") == at("", Screen::home));
    CHECK(parse_route("/en/search/?q=human+oversight").query.at("q") == "human oversight");
}

TEST_CASE("a fragment is kept apart from path and query") {
    const Route route = parse_route("/en/glossary/?letter=b#black-box");
    CHECK(route.fragment == "black-box");
    CHECK(route.query.at("letter") == "b");
    CHECK(print_route(route) == "/en/glossary/?letter=b#black-box");
    CHECK(parse_route("/en/#a?b=c").fragment == "a?b=c");
}

TEST_CASE("keys that a screen does not take are dropped, and numbers that are none") {
    CHECK(parse_route("/en/cases/?utm_source=x&region=asia&step=2").query.size() == 1);
    CHECK(parse_route("/en/?q=x").query.empty());
    CHECK(parse_route("/en/quiz/all/?length=five&seed=-1").query.empty());
    CHECK(parse_route("/en/quiz/all/?seed=4294967296").query.empty());
    CHECK(parse_route("/en/quiz/all/?seed=0099").query.at("seed") == "99");
    CHECK(parse_route("/en/search/?q").query.empty());
    CHECK(parse_route("/en/search/?q=").query.empty());
}

TEST_CASE("a number of the query is read, or nothing") {
    CHECK(app::query_number(parse_route("/en/quiz/all/?seed=4294967295"), "seed") == 4294967295U);
    CHECK_FALSE(app::query_number(parse_route("/en/quiz/all/"), "seed").has_value());
    CHECK_FALSE(app::query_number(parse_route("/en/search/?q=five"), "q").has_value());
}

TEST_CASE("what leads nowhere is not found, with the rest in its id") {
    CHECK(parse_route("/en/cases/a/b/") == at("en", Screen::not_found, "cases/a/b"));
    CHECK(parse_route("/en/glossary/bias/") == at("en", Screen::not_found, "glossary/bias"));
    CHECK(parse_route("/wp-login.php") == at("", Screen::not_found, "wp-login.php"));
    CHECK(parse_route("/en/Cases/") == at("en", Screen::not_found, "Cases"));
    CHECK(parse_route("/en/" + std::string(1000, 'x')) == at("en", Screen::not_found));
}

TEST_CASE("hostile bytes become harmless text") {
    const Route route = parse_route("/en/search/?q=%00%0A%FFa%1B[31m");
    CHECK(route.query.at("q") == "\uFFFD\uFFFD\uFFFDa\uFFFD[31m");
    CHECK(parse_route("/en/search/?q=" + std::string(100000, 'x')).query.at("q").size()
          == app::longest_value);
    CHECK(parse_route("/en/search/?q=100%").query.at("q") == "100%");
    CHECK(parse_route("/en/search/?q=%zz%4").query.at("q") == "%zz%4");
    // Not an address of another host when printed.
    CHECK(print_route(parse_route("//evil.example/x")) == "/evil.example/x/");
}

TEST_CASE("a place is a route without query and fragment") {
    CHECK(app::place(parse_route("/en/cases/?region=asia#list")) == at("en", Screen::cases));
    CHECK(app::place(parse_route("/en/cases/robodebt/?step=2")) == at("en", Screen::find_case, "robodebt"));
}

TEST_CASE("setting a value replaces it, an empty one removes it, an unknown key does nothing") {
    const Route cases = at("en", Screen::cases);
    CHECK(print_route(with(cases, "region", "asia")) == "/en/cases/?region=asia");
    CHECK(print_route(with(with(cases, "region", "asia"), "region", "world")) == "/en/cases/?region=world");
    CHECK(with(with(cases, "region", "asia"), "region", "") == cases);
    CHECK(with(cases, "seed", "1") == cases);
}

TEST_CASE("what was read prints to what reads the same, for any bytes") {
    constexpr std::string_view pieces[] = {
        "/",    "en",  "fr-CA",  "cases", "quiz",       "principles", "?",        "#",  "&",
        "=",    "%",   "%2F",    "%3f",   "+",          "seed",       "length",   "q",  "region",
        "step", "12",  ".",      "..",    " ",          "é",          "\xFF",     "\n", "%00",
        "%C3",  "%A9", "search", "xx",    "index.html", "not-found",  "glossary", "0"};
    base::Random random(2026);
    for (int i = 0; i < 20000; ++i) {
        std::string address = random.below(2) == 0 ? "/en/" : "";
        for (std::uint32_t left = random.below(14); left > 0; --left) {
            address += pieces[random.below(static_cast<std::uint32_t>(std::size(pieces)))];
            if (random.below(3) == 0) address += '/';
        }
        const Route once = parse_route(address);
        CAPTURE(address);
        REQUIRE(parse_route(print_route(once)) == once);
    }
}

TEST_CASE("every screen has its word, and home has none") {
    CHECK(app::screen_word(Screen::find_case) == "cases");
    CHECK(app::screen_word(Screen::quizzes) == "quiz");
    CHECK(app::screen_word(Screen::home).empty());
    CHECK(app::screen_word(Screen::not_found) == "not-found");
}

TEST_CASE("a kiosk is asked for by its name, which is an id") {
    CHECK(parse_route("/en/cases/?kiosk=summit&region=asia").kiosk == "summit");
    CHECK(print_route(parse_route("/en/cases/?kiosk=summit&region=asia"))
          == "/en/cases/?region=asia&kiosk=summit");
    CHECK(print_route(parse_route("/en/?kiosk=summit&embed#x")) == "/en/?embed&kiosk=summit#x");
    for (const char* address :
         {"/en/", "/en/?kiosk", "/en/?kiosk=", "/en/?kiosk=../x", "/en/?kiosk=A", "/en/#kiosk=a"})
        CHECK_MESSAGE(parse_route(address).kiosk.empty(), address);
    CHECK(place(parse_route("/en/?kiosk=summit")).kiosk.empty());
}

TEST_CASE("embedding is asked for with and without a value, and belongs to no place") {
    for (const char* address :
         {"/en/cases/?embed", "/en/cases/?embed=", "/en/cases/?embed=1", "/en/cases/?a=b&embed&c"})
        CHECK_MESSAGE(parse_route(address).embed, address);
    for (const char* address :
         {"/en/cases/", "/en/cases/?embedded", "/en/cases/?q=embed", "/en/cases/#embed"})
        CHECK_FALSE_MESSAGE(parse_route(address).embed, address);
    CHECK(print_route(parse_route("/en/cases/?embed=1")) == "/en/cases/?embed");
    CHECK_FALSE(app::place(parse_route("/en/cases/?embed")).embed);
}
