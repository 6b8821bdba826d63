#include "content/kiosk.h"
#include "content/load.h"

#include <doctest/doctest.h>

#include <string>

using namespace content;

namespace {

Library library() {
    Library made;
    made.locales = {{"en", "English", false, {}}, {"fr", "Français", false, {"en"}}};
    made.default_locale = "en";
    Principle fairness;
    fairness.id = "fairness";
    made.principles = {fairness};
    Case told;
    told.id = "benefits";
    made.cases = {told};
    return made;
}

KioskFile read(const std::string& bytes) {
    return load_kiosk("kiosks/hall.json", bytes, library());
}

/// A sound configuration with some members more; of two with one name the first counts.
std::string with(const std::string& members) {
    return "{" + members
           + R"( "languages": ["en", "fr"], "exit_code": "2468", "attract": [{"principle": "fairness"}]})";
}

std::string first_problem(const std::string& bytes) {
    const KioskFile file = read(bytes);
    return file.problems.empty() ? std::string() : print(file.problems.front());
}

} // namespace

TEST_CASE("a short configuration is a kiosk with everything else as usual") {
    const KioskFile file = read(with(""));
    REQUIRE(file.kiosk);
    CHECK(file.problems.empty());
    CHECK(file.kiosk->languages == Ids{"en", "fr"});
    CHECK(file.kiosk->start == "/");
    CHECK(file.kiosk->idle_seconds == 60);
    CHECK(file.kiosk->countdown_seconds == 30);
    CHECK(file.kiosk->quiz_length == 5);
    CHECK_FALSE(file.kiosk->keyboard);
}

TEST_CASE("everything that a configuration can say is read") {
    const KioskFile file =
        read(with(R"("title": "x", "start": "/cases/", "sections": ["cases", "quiz"], "idle_seconds": 90,
        "countdown_seconds": 20, "quiz_length": 3, "scale": 2, "screen": {"diagonal_inches": 43, "distance_cm": 65},
        "address": "https://example.org/explorer", "keyboard": true,)"));
    REQUIRE(file.kiosk);
    CHECK(file.problems.empty());
    CHECK(file.kiosk->sections == Ids{"cases", "quiz"});
    CHECK(file.kiosk->idle_seconds == 90);
    CHECK(file.kiosk->scale == 2);
    CHECK(file.kiosk->address == "https://example.org/explorer/");
    CHECK(file.kiosk->keyboard);
}

TEST_CASE(
    "what is wrong is named with its file, its place and what to do, and the rest still makes a kiosk") {
    CHECK(first_problem(with(R"("idle_seconds": 5,)"))
          == "kiosks/hall.json: /idle_seconds: is 5, expected a whole number from 15 to 3600");
    CHECK(first_problem(with(R"("countdown_seconds": 10,)")).find("from 20 to 300") != std::string::npos);
    CHECK(first_problem(with(R"("sections": ["case"],)")).find("\"cases\"") != std::string::npos);
    CHECK(first_problem(with(R"("adress": "https://example.org/",)")).find("\"address\"")
          != std::string::npos);
    CHECK(first_problem(with(R"("address": "example.org",)")).find("https://") != std::string::npos);
    CHECK(first_problem(with(R"("screen": {"diagonal_inches": 43},)")).find("distance_cm")
          != std::string::npos);
    CHECK(read(with(R"("idle_seconds": 5,)")).kiosk->idle_seconds == 60);
}

TEST_CASE("without languages, a code or something to attract with there is no kiosk") {
    for (
        const char* bytes :
        {"", "[]", "{}",
         R"({"languages": ["xx"], "exit_code": "2468", "attract": [{"principle": "fairness"}]})",
         R"({"languages": ["en"], "exit_code": "12", "attract": [{"principle": "fairness"}]})",
         R"({"languages": ["en"], "exit_code": 2468, "attract": [{"principle": "fairness"}]})",
         R"({"languages": ["en"], "exit_code": "2468", "attract": []})",
         R"({"languages": ["en"], "exit_code": "2468", "attract": [{"principle": "fairnes"}]})",
         R"({"languages": ["en"], "exit_code": "2468", "attract": [{"principle": "fairness", "case": "benefits"}]})"}) {
        INFO(bytes);
        const KioskFile file = read(bytes);
        CHECK_FALSE(file.kiosk);
        REQUIRE_FALSE(file.problems.empty());
        CHECK(file.problems.front().file == "kiosks/hall.json");
    }
}

TEST_CASE("the scale makes things look as large as a reference pixel does at arm's length") {
    Kiosk kiosk;
    CHECK(scale_of(kiosk, 1920, 1080) == 1);
    // 96 px an inch, seen from 28 inches, is the reference itself.
    kiosk.screen = KioskScreen{20, 28 * 2.54};
    CHECK(scale_of(kiosk, 1536, 1152) == doctest::Approx(1));
    kiosk.screen->distance_cm *= 2;
    CHECK(scale_of(kiosk, 1536, 1152) == doctest::Approx(2));
    CHECK(scale_of(kiosk, 3072, 2304) == doctest::Approx(4));
    kiosk.scale = 1.5;
    CHECK(scale_of(kiosk, 3072, 2304) == 1.5);
}
