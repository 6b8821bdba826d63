#include "visitor.h"

#include "doc/page.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using visitor::element;
using visitor::text_of;
using visitor::Visitor;

namespace {

/// Steps on until an element is there.
void step_to(Visitor& at, std::string_view id) {
    for (int i = 0; i < 40 && !at.sees(id); ++i) at.press("step-on");
    REQUIRE_MESSAGE(at.sees(id), std::string(id));
}

} // namespace

TEST_CASE(
    "a slide has no banner, no navigation, one heading of level 1, and a bar that says where the show is") {
    for (const char* address : {"/en/principles/oversight/?present", "/en/cases/benefits/?present",
                                "/en/quiz/kinds/?present", "/fr/paths/tour/?present"}) {
        CAPTURE(address);
        Visitor at(address);
        const std::size_t count = app::show_steps(visitor::sample(), at.state.route).size();
        REQUIRE(count > 3);
        for (std::size_t i = 0; i < count; ++i) {
            CAPTURE(i);
            at.go(app::print_route([&] {
                app::Route route = at.state.route;
                route.slide = static_cast<int>(i);
                return route;
            }()));
            const doc::Page page = at.page();
            CHECK(page.main.look == doc::Look::slide);
            CHECK(page.banner.children.empty());
            CHECK(page.navigation.children.empty());
            const auto all = visitor::all_elements(page);
            const auto first_level = std::count_if(all.begin(), all.end(), [](const doc::Element* each) {
                return each->kind == doc::Kind::heading && each->level == 1;
            });
            CHECK(first_level == 1);
            CHECK(!doc::accessible_name(element(page, "title")).empty());
            CHECK(element(page, "show-progress").number->now == static_cast<double>(i + 1));
            CHECK(page.announcement.find(std::to_string(i + 1)) != std::string::npos);
            for (const doc::Element* each : all) CHECK(each->href.empty()); // nothing leads out of the show
        }
    }
}

TEST_CASE("a slide says a text in brief, the speaker has all of it") {
    const Visitor hall("/en/cases/benefits/?present=2");
    const Visitor speaker("/en/cases/benefits/?present=speaker");
    CHECK(doc::plain_text(hall.page().main).size() < 400);
    CHECK(speaker.sees("notes"));
    CHECK(speaker.sees("clock"));
    CHECK(speaker.sees("next-step"));
}

TEST_CASE("the speaker's clock and what has passed come from the state") {
    Visitor at("/en/cases/benefits/?present=speaker");
    at.state.show.running = true;
    at.state.show.began_s = 9 * 3600;
    at.state.show.now_s = 9 * 3600 + 65;
    CHECK(at.name_of("clock") == "9:01");
    CHECK(at.name_of("elapsed") == "1:05 since the start");
    at.state.show.began_s = 24 * 3600 - 5; // over midnight
    at.state.show.now_s = 3600;
    CHECK(at.name_of("elapsed") == "1:00:05 since the start");
}

TEST_CASE("everything that keys do can be done with buttons") {
    Visitor at("/en/cases/benefits/?present");
    at.press("step-on");
    CHECK(at.address() == "/en/cases/benefits/?present=2");
    at.press("step-back");
    for (const char* what : {"turn-black", "turn-spotlight", "turn-code", "open-speaker"})
        CHECK(at.can_press(what));
    at.press("turn-spotlight");
    CHECK(at.page().spotlight);
    at.press("turn-black");
    CHECK(at.page().main.look == doc::Look::black);
    CHECK(!at.sees("step-on"));
    CHECK(at.page().announcement == "The screen is black");
    at.press("turn-black");
    CHECK(at.page().main.look == doc::Look::slide);
    at.press("end-show");
    CHECK(at.address() == "/en/cases/benefits/?present=ready");
    CHECK(at.can_press("start-show"));
    at.press("start-show");
    CHECK(at.page().main.look == doc::Look::slide);
}

TEST_CASE("the black screen of the hall leaves the speaker's as it was, with a word on it") {
    Visitor at("/en/cases/benefits/?present=speaker");
    at.press("turn-black");
    CHECK(at.page().main.look == doc::Look::plain);
    CHECK(at.sees("black"));
    CHECK(at.sees("notes"));
}

TEST_CASE("before the show and after it: where to begin, the keys, the way out") {
    Visitor at("/en/cases/benefits/?present=ready");
    CHECK(at.sees("show-keys"));
    CHECK(at.can_press("open-speaker"));
    at.go(element(at.page(), "from-3").href);
    CHECK(at.address() == "/en/cases/benefits/?present=3");
    at.press("end-show");
    at.go(element(at.page(), "leave-show").href);
    CHECK(at.address() == "/en/cases/benefits/");
    CHECK(at.can_press("present"));
}

TEST_CASE("pages that can be presented have a button for it, others and static ones have none") {
    for (const char* address :
         {"/en/principles/oversight/", "/en/cases/benefits/", "/en/quiz/kinds/", "/en/paths/tour/"}) {
        CAPTURE(address);
        const Visitor at(address);
        CHECK(at.can_press("present"));
        CHECK(doc::find(at.static_page(), "present") == nullptr);
    }
    CHECK(!Visitor("/en/glossary/").sees("present"));
}

TEST_CASE("the room decides, bars grow, and what was really done is shown in words too") {
    Visitor at("/en/cases/benefits/?present");
    step_to(at, "hand-0");
    CHECK(!at.sees("bar-0"));
    at.press("hand-1");
    at.press("hand-1");
    at.press("hand-0");
    CHECK(element(at.page(), "bar-1").number->text == "2 hands, 67%");
    CHECK(text_of(at).find("What was really done") == std::string::npos);
    at.press("step-on");
    CHECK(text_of(at).find("What was really done") != std::string::npos);
    CHECK(!at.can_press("hand-0"));
    CHECK(element(at.page(), "bar-0").number->text.find("1 hand") == 0);
}

TEST_CASE("teams see who has answered, and their answers only when the right one is shown") {
    Visitor at("/en/quiz/kinds/?present");
    step_to(at, "hand-0");
    at.state.show.by_teams = true;
    Visitor speaker("/en/quiz/kinds/?present=speaker");
    speaker.state.route.slide = at.state.route.slide;
    speaker.state.show.by_teams = true;
    speaker.press("team-2-0");
    at.state.show.rooms = speaker.state.show.rooms;
    CHECK(at.name_of("team-1") == "Team 1");
    CHECK(at.name_of("team-2") == "Team 2 has answered");
    CHECK(!at.sees("bar-0"));
    CHECK(!at.can_press("hand-0"));
    at.press("step-on");
    CHECK(at.name_of("team-2").find("Team 2: A") == 0);
    CHECK(at.sees("bar-0"));
    CHECK(text_of(at).find("This is right") != std::string::npos);
    at.press("step-on"); // the explanation follows
    CHECK(at.sees("right"));
}

TEST_CASE("the code is that of the place, without the show") {
    Visitor at("/en/cases/benefits/?present=2");
    at.state.device.site = "https://example.org/explorer/";
    at.press("turn-code");
    CHECK(at.name_of("address") == "https://example.org/explorer/en/cases/benefits/");
    CHECK(element(at.page(), "code").figure->width > 0);
    at.press("step-on"); // leaves it
    CHECK(!at.sees("code"));
    at.state.device.site.clear();
    at.press("turn-code");
    CHECK(at.name_of("address").find("no address") != std::string::npos);
}

TEST_CASE("two languages stand on the slide for interpreted events, the speaker's view keeps to one") {
    const Visitor at("/en/principles/oversight/?present&with=fr");
    const doc::Page page = at.page();
    CHECK(doc::find(page, "title-second") != nullptr);
    const Visitor speaker("/en/principles/oversight/?present=speaker&with=fr");
    CHECK(doc::find(speaker.page(), "title-second") == nullptr);
}

TEST_CASE("where a second window is refused, the page says so and offers a link") {
    Visitor at("/en/cases/benefits/?present");
    at.state.show.window_refused = true;
    CHECK(element(at.page(), "speaker-link").new_window);
    at.press("dialog-close");
    CHECK(!at.page().dialog);
}

TEST_CASE("the tours take 5, 15 and 45 minutes and have notes for each stop in every language") {
    std::vector<int> minutes;
    for (const content::LearningPath& path : visitor::real().paths) {
        if (!path.tour) continue;
        int sum = 0;
        for (const content::PathStep& step : path.steps) {
            sum += step.minutes;
            for (const content::Locale& locale : visitor::real().locales)
                CHECK(visitor::real().has_text(locale.id, {"paths", path.id, "notes", step.id}));
        }
        minutes.push_back(sum);
    }
    CHECK(minutes == std::vector{5, 15, 45});
}

TEST_CASE("every step of everything that can be presented makes a slide") {
    for (const app::Route& place : screens::all_places(visitor::real(), "en")) {
        const std::size_t count = app::show_steps(visitor::real(), place).size();
        if (count == 0 || place.id == "everything") continue;
        app::Route route = place;
        route.present = app::Present::show;
        for (route.slide = 0; route.slide < static_cast<int>(count); ++route.slide) {
            CAPTURE(app::print_route(route));
            const Visitor at(app::print_route(route), visitor::real());
            const doc::Page page = at.page();
            CHECK(doc::plain_text(page.main).size() > 10);
            CHECK(doc::plain_text(page.main).size() < 1100);
        }
    }
}
