#include "app/announcements.h"
#include "app/walk.h"

#include <limits>

using namespace app;
using walk::Visitor;

TEST_CASE("settings are what the visitor says") {
    Visitor visitor("/en/settings/");
    visitor.act(SetTheme{ThemeChoice::dark});
    visitor.act(SetMotion{MotionChoice::reduced});
    visitor.act(SetTextSize{150});
    CHECK(visitor.state.settings
          == Settings{ThemeChoice::dark, MotionChoice::reduced, 150, false, false, {}});
}

TEST_CASE("the text version is a setting that is said, kept and erased like the others") {
    Visitor visitor("/en/settings/");
    visitor.act(SetTextVersion{true});
    CHECK(visitor.state.settings.text_version);
    CHECK(visitor.state.announcement == announce::text_version);
    CHECK_FALSE(visitor.has<Store>());
    visitor.act(SetRemember{true});
    const base::Result<State> restored =
        restore(walk::library(), initial_state(walk::library(), parse_route("/"), {}, {"en"}),
                print_stored(visitor.state));
    REQUIRE(restored.ok());
    CHECK(restored.value().settings.text_version);
    visitor.act(SetTextVersion{false});
    CHECK(visitor.state.announcement == announce::painted_version);
    visitor.act(SetTextVersion{true});
    visitor.act(AskErase{});
    visitor.act(Erase{});
    CHECK_FALSE(visitor.state.settings.text_version);
}

TEST_CASE("a text size is one of those there are") {
    Visitor visitor;
    for (const auto& [wanted, given] : {std::pair{100, 100},
                                        {0, 100},
                                        {-7, 100},
                                        {112, 100},
                                        {113, 125},
                                        {130, 125},
                                        {200, 200},
                                        {999, 200},
                                        {std::numeric_limits<int>::min(), 100}}) {
        visitor.act(SetTextSize{wanted});
        CHECK(visitor.state.settings.text_percent == given);
    }
}

TEST_CASE("before the tick nothing at all is stored") {
    Visitor visitor("/en/settings/");
    const auto acts_unseen = [&](const Action& action) {
        visitor.act(action);
        return !visitor.has<Store>();
    };
    CHECK(acts_unseen(SetTheme{ThemeChoice::dark}));
    CHECK(acts_unseen(Go{parse_route("/en/principles/fairness/")}));
    CHECK(acts_unseen(StartQuiz{"everything", 3}));
    CHECK(acts_unseen(SetTextSize{200}));
}

TEST_CASE("after the tick every change is stored, and only changes") {
    Visitor visitor("/en/settings/");
    visitor.act(SetTheme{ThemeChoice::dark});
    visitor.act(SetRemember{true});
    REQUIRE(visitor.has<Store>());
    CHECK(visitor.effect<Store>()->data == print_stored(visitor.state));
    CHECK(visitor.state.announcement == announce::remembered);

    visitor.act(SetTheme{ThemeChoice::dark});
    CHECK_FALSE(visitor.has<Store>());
    visitor.act(SetTheme{ThemeChoice::light});
    CHECK(visitor.has<Store>());
    visitor.go("/en/principles/fairness/");
    CHECK(visitor.effect<Store>()->data == print_stored(visitor.state));
    visitor.act(StartQuiz{"everything", 3});
    CHECK(visitor.has<Store>());
    visitor.answer(true);
    CHECK(visitor.has<Store>());
    visitor.act(DeviceChanged{Device{true, false, false, 1, {2026, 12, 1}, {}, true}});
    CHECK_FALSE(visitor.has<Store>());
    visitor.act(SearchFor{"bias"});
    visitor.act(SearchFor{"bias in"});
    CHECK_FALSE(visitor.has<Store>()); // what someone looks for is not kept
}

TEST_CASE("what someone searched for is never in what is stored") {
    Visitor visitor("/en/search/");
    visitor.act(SetRemember{true});
    visitor.act(SearchFor{"my-illness"});
    CHECK(print_stored(visitor.state).find("my-illness") == std::string::npos);
}

TEST_CASE("taking the tick away forgets") {
    Visitor visitor("/en/settings/");
    visitor.act(SetRemember{true});
    visitor.act(SetRemember{false});
    CHECK(visitor.has<Forget>());
    CHECK_FALSE(visitor.has<Store>());
    CHECK(visitor.state.announcement == announce::forgotten);
    visitor.act(SetTheme{ThemeChoice::dark});
    CHECK_FALSE(visitor.has<Store>());
}

TEST_CASE("erasing asks first, and can be called off") {
    Visitor visitor("/en/settings/");
    CHECK(visitor.is_idle(Erase{}));
    CHECK(visitor.is_idle(CancelErase{}));
    visitor.act(AskErase{});
    CHECK(visitor.state.erase_asked);
    CHECK(visitor.is_idle(ExplainTerm{"bias", "x"})); // one dialog at a time
    visitor.act(CancelErase{});
    CHECK_FALSE(visitor.state.erase_asked);
    CHECK(visitor.focused() == "ask-erase");
    visitor.act(AskErase{});
    visitor.act(CloseDialog{});
    CHECK_FALSE(visitor.state.erase_asked);
}

TEST_CASE("erasing leaves nothing of the visitor") {
    Visitor visitor("/en/principles/fairness/");
    visitor.go("/en/quiz/everything/?length=3&seed=1");
    visitor.play(true);
    visitor.go("/en/settings/");
    visitor.act(SetRemember{true});
    visitor.act(SetTheme{ThemeChoice::dark});
    visitor.state.stored_problem = "stored.damaged-1";
    visitor.act(AskErase{});
    visitor.act(Erase{});
    CHECK(visitor.has<Forget>());
    CHECK_FALSE(visitor.has<Store>());
    CHECK(visitor.state.announcement == announce::erased);
    State expected = Visitor("/en/settings/").state;
    expected.announcement = announce::erased;
    CHECK(visitor.state == expected);
}

TEST_CASE("an announcement is said once: the visitor's next act ends it, the device's does not") {
    Visitor visitor("/en/settings/");
    visitor.act(SetRemember{true});
    visitor.act(DeviceChanged{});
    CHECK(visitor.state.announcement == announce::remembered);
    visitor.act(SetTheme{ThemeChoice::dark});
    CHECK(visitor.state.announcement.empty());
}
