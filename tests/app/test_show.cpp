#include "app/walk.h"

using namespace app;
using walk::Visitor;

namespace {

/// What a key means there, carried out; false where it means nothing.
bool press(Visitor& visitor, std::string_view name, std::string_view place = {}, bool shift = false) {
    const std::optional<Action> action = key_action(*visitor.content, visitor.state, {name, place, shift});
    if (action) visitor.act(*action);
    return action.has_value();
}

const Scene& step_at(const std::vector<Scene>& steps, ShowPart part) {
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const Scene& each) { return each.part == part; });
    REQUIRE(found != steps.end());
    return *found;
}

int slide_of(std::string_view address, ShowPart part) {
    const std::vector<Scene> steps = show_steps(walk::library(), parse_route(address));
    return static_cast<int>(&step_at(steps, part) - steps.data());
}

const Room& room(const Visitor& visitor, const std::string& question) {
    REQUIRE(visitor.state.show.rooms.contains(question));
    return visitor.state.show.rooms.at(question);
}

} // namespace

TEST_CASE("?present and what it says are read and printed") {
    for (const char* address :
         {"/en/cases/benefits/?present", "/en/cases/benefits/?present=5", "/en/cases/benefits/?present=ready",
          "/en/cases/benefits/?present=speaker", "/en/cases/benefits/?with=fr&present=2"}) {
        CAPTURE(address);
        CHECK(print_route(parse_route(address)) == address);
    }
    CHECK(parse_route("/en/?present=5").slide == 4);
    for (const char* strange : {"0", "-1", "x", "99999999999", "10000", "%00"}) {
        CAPTURE(strange);
        const Route route = parse_route("/en/cases/benefits/?present=" + std::string(strange));
        CHECK(route.present == Present::show);
        CHECK(route.slide == 0);
    }
    CHECK(place(parse_route("/en/cases/benefits/?present=5")) == at("en", Screen::find_case, "benefits"));
}

TEST_CASE("any principle, case, quiz and learning path has steps, nothing else has") {
    content::Library library = walk::library();
    content::LearningPath path;
    path.id = "tour";
    path.steps.resize(3);
    path.steps[0].told = "benefits";
    path.steps[0].show = {"title", "decision"};
    path.steps[1].quiz = "first-steps";
    path.steps[1].questions = {"q-truth"};
    path.steps[2].place = "glossary";
    library.paths.push_back(path);
    const auto count = [&](const char* address) { return show_steps(library, parse_route(address)).size(); };
    CHECK(count("/en/principles/transparency/") > 5);
    CHECK(count("/en/cases/benefits/") == 8);
    CHECK(count("/en/quiz/first-steps/") == 8); // title, three questions with their explanations, end
    // Title; two steps of the case; title of the quiz and one question; title of the place; end.
    CHECK(count("/en/paths/tour/") == 1 + 2 + 3 + 1 + 1);
    for (const char* none : {"/en/", "/en/cases/", "/en/cases/unknown/", "/en/glossary/", "/en/settings/"})
        CHECK(count(none) == 0);
    const std::vector<Scene> steps = show_steps(library, parse_route("/en/paths/tour/"));
    CHECK(steps.front().part == ShowPart::title);
    CHECK(steps.back().part == ShowPart::end);
    CHECK(step_at(steps, ShowPart::question).stop == &library.paths.front().steps[1]);
}

TEST_CASE("what cannot be presented is shown as it is") {
    for (const char* address : {"/en/glossary/?present", "/en/cases/unknown/?present", "/en/?present=3"}) {
        Visitor visitor(address);
        CHECK(visitor.state.route.present == Present::no);
    }
    Visitor embedded("/en/cases/benefits/?embed&present");
    CHECK(embedded.state.route.present == Present::no);
}

TEST_CASE("an address shows its step, and no further than the last") {
    Visitor visitor("/en/cases/benefits/?present=3");
    CHECK(visitor.state.show.running);
    CHECK(visitor.state.route.slide == 2);
    visitor.arrive("/en/cases/benefits/?present=99");
    CHECK(visitor.state.route.slide == 7);
    CHECK(visitor.replaced() == "/en/cases/benefits/?present=8");
}

TEST_CASE("P starts a show where there is something to present, and only there") {
    Visitor visitor("/en/cases/benefits/");
    CHECK(press(visitor, "p", "P"));
    CHECK(visitor.pushed() == "/en/cases/benefits/?present");
    REQUIRE(visitor.has<FullScreen>());
    CHECK(visitor.effect<FullScreen>()->full);
    Visitor elsewhere("/en/cases/");
    CHECK(!press(elsewhere, "p", "P"));
    Visitor embedded("/en/cases/benefits/?embed");
    CHECK(!press(embedded, "p", "P"));
}

TEST_CASE("who switches letters off steers with the other keys alone") {
    Visitor visitor("/en/cases/benefits/");
    visitor.act(SetLetterKeys{false});
    CHECK(!press(visitor, "p", "P"));
    visitor.act(StartShow{});
    for (const char* key : {"b", ".", "l", "q", "t", "r", "s", "1"}) {
        CAPTURE(key);
        CHECK(!press(visitor, key, key));
    }
    CHECK(press(visitor, "PageDown"));
    CHECK(visitor.state.route.slide == 1);
}

TEST_CASE("a clicker steps on and back, and a question is answered before it is left") {
    Visitor visitor("/en/cases/benefits/?present=3");
    CHECK(press(visitor, "PageDown"));
    CHECK(visitor.state.route.slide == 3);
    CHECK(visitor.replaced() == "/en/cases/benefits/?present=4");
    CHECK(press(visitor, "PageDown")); // how would the room decide? shows what was done
    CHECK(visitor.state.route.slide == 3);
    CHECK(room(visitor, "benefits").revealed);
    CHECK(press(visitor, "PageDown"));
    CHECK(visitor.state.route.slide == 4);
    CHECK(press(visitor, "PageUp"));
    CHECK(visitor.state.route.slide == 3);
    CHECK(press(visitor, "End"));
    CHECK(visitor.state.route.slide == 7);
    CHECK(press(visitor, "PageDown"));
    CHECK(visitor.state.route.slide == 7);
    CHECK(press(visitor, "Home"));
    CHECK(visitor.state.route.slide == 0);
    CHECK(press(visitor, "PageUp"));
    CHECK(visitor.state.route.slide == 0);
}

TEST_CASE("F5 and Escape in turn start and end the show, and F5 does so only in presenter mode") {
    Visitor visitor("/en/cases/benefits/");
    CHECK(!press(visitor, "F5"));
    CHECK(!press(visitor, "Escape"));
    visitor.act(StartShow{});
    press(visitor, "PageDown");
    CHECK(press(visitor, "Escape"));
    CHECK(visitor.replaced() == "/en/cases/benefits/?present=ready");
    CHECK(!visitor.effect<FullScreen>()->full);
    CHECK(!press(visitor, "Escape"));
    CHECK(!press(visitor, "PageDown"));
    CHECK(press(visitor, "F5"));
    CHECK(visitor.state.route.present == Present::show);
    CHECK(visitor.state.route.slide == 1);
    CHECK(press(visitor, "F5"));
    CHECK(visitor.state.route.present == Present::show);
}

TEST_CASE("b or a full stop blackens the screen, and the next step shows it again") {
    Visitor visitor("/en/cases/benefits/?present");
    for (const char* key : {"b", "B", "."}) {
        CHECK(press(visitor, key));
        CHECK(visitor.state.show.black);
        CHECK(press(visitor, key));
        CHECK(!visitor.state.show.black);
    }
    press(visitor, "b");
    press(visitor, "PageDown");
    CHECK(!visitor.state.show.black);
    CHECK(visitor.state.route.slide == 1);
}

TEST_CASE("hands are counted by digits and taken back, and are gone with the show") {
    const int slide = slide_of("/en/quiz/first-steps/", ShowPart::question);
    Visitor visitor("/en/quiz/first-steps/?present=" + std::to_string(slide + 1));
    CHECK(press(visitor, "1", "1"));
    CHECK(press(visitor, "&", "1")); // on a French keyboard the digit wants Shift, its place does not
    CHECK(press(visitor, "3", "Keypad 3"));
    CHECK(press(visitor, "!", "1", true));
    CHECK(room(visitor, "q-single").hands == std::array<int, most_options>{1, 0, 1, 0, 0, 0});
    visitor.act(CountHand{3, 25});
    visitor.act(CountHand{3, -100});
    CHECK(room(visitor, "q-single").hands[3] == 0);
    CHECK(press(visitor, "r", "R"));
    CHECK(room(visitor, "q-single").revealed);
    CHECK(!press(visitor, "1", "1"));
    visitor.go("/en/quiz/first-steps/");
    CHECK(visitor.state.show == Show{});
    CHECK(print_stored(visitor.state).find("hands") == std::string::npos);
}

TEST_CASE("four teams answer with a row of keys each, until the answer is shown") {
    const int slide = slide_of("/en/quiz/first-steps/", ShowPart::question);
    Visitor visitor("/en/quiz/first-steps/?present=" + std::to_string(slide + 1));
    CHECK(press(visitor, "t", "T"));
    CHECK(press(visitor, "2", "2"));
    CHECK(press(visitor, "a", "Q")); // where a French keyboard has its A
    CHECK(press(visitor, "s", "S"));
    CHECK(press(visitor, "v", "V"));
    CHECK(room(visitor, "q-single").teams == std::array<int, team_count>{1, 0, 1, 3});
    CHECK(press(visitor, "x", "X")); // changed its mind
    CHECK(room(visitor, "q-single").teams[3] == 1);
    visitor.act(Reveal{});
    visitor.act(TeamAnswers{0, 0});
    CHECK(room(visitor, "q-single").teams[0] == 1);
    for (const TeamAnswers wrong :
         {TeamAnswers{4, 0}, TeamAnswers{-1, 0}, TeamAnswers{0, 4}, TeamAnswers{0, -1}})
        CHECK(visitor.is_idle(wrong));
}

TEST_CASE("what one window of a show tells, another one follows") {
    Visitor hall("/en/quiz/first-steps/?present=2");
    hall.act(CountHand{1, 12});
    hall.act(TurnShow{"black"});
    hall.act(ClockTicked{36000});
    Visitor speaker("/fr/quiz/first-steps/?present=speaker");
    speaker.act(HearShow{print_show(hall.state)});
    CHECK(speaker.state.route.language == "fr");
    CHECK(speaker.state.route.present == Present::speaker);
    CHECK(speaker.state.route.slide == 1);
    CHECK(speaker.state.show.running);
    CHECK(speaker.state.show.black);
    CHECK(speaker.state.show.began_s == 36000);
    CHECK(room(speaker, "q-single").hands[1] == 12);
    CHECK(print_show(speaker.state).substr(0, 25) == print_show(hall.state).substr(0, 25));

    speaker.act(EndShow{});
    CHECK(!speaker.has<FullScreen>());
    hall.act(HearShow{print_show(speaker.state)});
    CHECK(hall.state.route.present == Present::ready);
    REQUIRE(hall.has<FullScreen>());
    CHECK(!hall.effect<FullScreen>()->full);
    speaker.act(StartShow{});
    hall.act(HearShow{print_show(speaker.state)});
    CHECK(hall.state.route.present == Present::show);
}

TEST_CASE("what is no show, or goes beyond all bounds, is not believed") {
    Visitor hall("/en/quiz/first-steps/?present=2");
    for (const char* strange :
         {"", "hello", "show-2 1 0 0 0 0 0 0 /en/", "show-1", "show-1 1 0 0 0 0 0 0 /en/",
          "show-1 1 0 0 0 0 0 0 /en/cases/unknown/", "\n\n\n"}) {
        CAPTURE(strange);
        CHECK(hall.is_idle(HearShow{strange}));
    }
    hall.act(HearShow{
        "show-1 1 7 x -5 0 999999999 500 /en/quiz/first-steps/\nq-single 1 -5 99999 x 1 2 3 9 -7 0 0"});
    CHECK(hall.state.route.slide == 7);
    CHECK(room(hall, "q-single").hands == std::array<int, most_options>{0, most_hands, 0, 1, 2, 3});
    Visitor outside("/en/quiz/first-steps/");
    CHECK(outside.is_idle(HearShow{print_show(hall.state)}));
}

TEST_CASE("the speaker view is opened at the same place, and a refusal is told") {
    Visitor visitor("/en/cases/benefits/?present=4");
    CHECK(press(visitor, "s", "S"));
    REQUIRE(visitor.has<OpenWindow>());
    CHECK(visitor.effect<OpenWindow>()->address == "/en/cases/benefits/?present=speaker");
    visitor.act(WindowRefused{});
    CHECK(visitor.state.show.window_refused);
    visitor.act(CloseDialog{});
    CHECK(!visitor.state.show.window_refused);
    Visitor speaker("/en/cases/benefits/?present=speaker");
    speaker.act(OpenSpeaker{});
    CHECK(!speaker.has<OpenWindow>());
}

TEST_CASE("a hall that was shown a page has not read it") {
    Visitor visitor("/en/principles/fairness/?present");
    CHECK(visitor.state.progress.principles_read.empty());
    Visitor quiz("/en/quiz/first-steps/?present");
    CHECK(!quiz.state.quiz.playing());
}
