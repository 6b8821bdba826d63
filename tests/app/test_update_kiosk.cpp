#include "app/announcements.h"
#include "app/shown.h"
#include "app/walk.h"

#include <memory>

using namespace app;
using walk::Visitor;

namespace {

/// A kiosk in a test, with a clock that the test turns on.
struct Hall {
    Visitor visitor{"/en/?kiosk=hall"};
    double now = 0;

    explicit Hall(content::Ids languages = {"en", "fr"}, std::string counts = {}) {
        content::Kiosk config;
        config.languages = std::move(languages);
        config.start = "/principles/";
        config.sections = {"principles", "cases", "quiz", "glossary"};
        config.idle_seconds = 60;
        config.countdown_seconds = 30;
        config.exit_code = "2468";
        config.address = "https://example.org/explorer/";
        config.attract = {{"fairness", {}, {}}, {{}, "benefits", {}}};
        visitor.act(BeginKiosk{std::make_shared<const content::Kiosk>(std::move(config)), std::move(counts)});
        wait(0);
    }
    void wait(double seconds) {
        now += seconds;
        visitor.act(Tick{now, {{2026, 11, 26}, 14}, true});
    }
    KioskState& kiosk() { return *visitor.state.kiosk; }
    KioskPhase phase() { return kiosk().phase; }
    void touch() { visitor.act(Touched{false}); }
    void exit() {
        for (int i = 0; i < exit_touches_wanted; ++i) {
            wait(0.2);
            visitor.act(Touched{true});
        }
    }
    void type(std::string_view digits) {
        for (const char digit : digits) visitor.act(TypeDigit{digit - '0'});
    }
    void visit(std::string_view language = "en") {
        touch();
        if (phase() == KioskPhase::welcome) visitor.act(StartVisit{std::string(language)});
    }
    int counted(learn::Counted what, std::string_view name = {}) {
        int sum = 0;
        for (const learn::Count& count : kiosk().tally->all()) {
            if (count.what == what && count.name == name) sum += count.number;
        }
        return sum;
    }
};

} // namespace

TEST_CASE("a touch wakes the screen, asks for a language and begins where the kiosk begins") {
    Hall hall;
    CHECK(hall.phase() == KioskPhase::attract);
    hall.touch();
    CHECK(hall.phase() == KioskPhase::welcome);
    hall.visitor.act(StartVisit{"de"}); // not offered
    CHECK(hall.phase() == KioskPhase::welcome);
    hall.visitor.act(StartVisit{"fr"});
    CHECK(hall.phase() == KioskPhase::visiting);
    CHECK(hall.visitor.address() == "/fr/principles/?kiosk=hall");
    CHECK(hall.counted(learn::Counted::start) == 1);
    CHECK(hall.counted(learn::Counted::language, "fr") == 1);
}

TEST_CASE("a kiosk with one language asks for none") {
    Hall hall({"fr"});
    hall.touch();
    CHECK(hall.phase() == KioskPhase::visiting);
    CHECK(hall.visitor.state.route.language == "fr");
}

TEST_CASE("the loop shows each scene in one language and then in another") {
    Hall hall;
    std::set<std::pair<std::size_t, std::size_t>> seen;
    for (int i = 0; i < 40; ++i) {
        const AttractMoment moment = attract_moment(hall.kiosk());
        seen.insert({moment.scene, moment.language});
        hall.wait(1);
    }
    CHECK(seen.size() == 4);
}

TEST_CASE("nobody is sent away without a countdown, and it ends with a touch or the button, ten times over") {
    Hall hall;
    hall.visit();
    for (int i = 0; i < 12; ++i) {
        hall.wait(59);
        CHECK_FALSE(hall.kiosk().countdown);
        hall.wait(2);
        REQUIRE(hall.kiosk().countdown);
        CHECK(*hall.kiosk().countdown == 29);
        CHECK(hall.visitor.state.announcement == announce::kiosk_countdown);
        CHECK(hall.visitor.focused() == ids::still_here);
        if (i % 2 == 0) {
            hall.visitor.act(StillHere{});
        } else {
            hall.touch();
            hall.wait(1);
        }
        CHECK_FALSE(hall.kiosk().countdown);
        CHECK(hall.phase() == KioskPhase::visiting);
    }
}

TEST_CASE("when the countdown ends, nothing of the visitor is left") {
    Hall hall;
    const State fresh = hall.visitor.state;
    hall.visit("fr");
    hall.visitor.go("/fr/quiz/first-steps/?seed=7");
    hall.visitor.answer(true);
    hall.visitor.act(Submit{});
    hall.visitor.act(SetTheme{ThemeChoice::high_contrast});
    hall.visitor.act(SetTextSize{200});
    hall.visitor.act(SetReach{true});
    hall.visitor.act(Listen{});
    hall.visitor.act(StopListening{});
    hall.visitor.go("/fr/principles/fairness/");
    hall.visitor.act(ExplainTerm{"bias", "x"});
    hall.wait(61);
    hall.wait(30);
    CHECK(hall.phase() == KioskPhase::attract);
    CHECK(hall.visitor.has<Forget>());
    CHECK_FALSE(hall.visitor.has<Store>());
    State left = hall.visitor.state;
    // Only the clock and the counts go on.
    left.kiosk->now = fresh.kiosk->now;
    left.kiosk->touched = fresh.kiosk->touched;
    left.kiosk->began = fresh.kiosk->began;
    left.kiosk->tally = fresh.kiosk->tally;
    CHECK(left == fresh);
    CHECK(hall.counted(learn::Counted::idle) == 1);
    CHECK(hall.counted(learn::Counted::length, "under-1-minute") == 1);
}

TEST_CASE("who lets the page be read aloud is there") {
    Hall hall;
    hall.visit();
    hall.visitor.act(Listen{});
    for (int i = 0; i < 10; ++i) hall.wait(30);
    CHECK_FALSE(hall.kiosk().countdown);
    CHECK(hall.phase() == KioskPhase::visiting);
}

TEST_CASE("a clock that runs backwards sends nobody away, and one that jumps ends a visit once") {
    Hall hall;
    hall.visit();
    hall.visitor.act(Tick{-1000, {{1970, 1, 1}, 0}, true});
    CHECK(hall.phase() == KioskPhase::visiting);
    hall.wait(100000);
    CHECK(hall.phase() == KioskPhase::attract);
    CHECK(hall.counted(learn::Counted::idle) == 1);
}

TEST_CASE("links out of the kiosk and to what it does not have become something to take home") {
    Hall hall;
    hall.visit();
    hall.visitor.act(OpenOutside{"https://eur-lex.europa.eu/x"});
    CHECK_FALSE(hall.visitor.has<OpenLink>());
    CHECK(hall.kiosk().take_home == "https://eur-lex.europa.eu/x");
    hall.visitor.act(CloseDialog{});
    CHECK_FALSE(hall.kiosk().take_home);
    hall.visitor.go("/en/settings/");
    CHECK(hall.visitor.address() == "/en/principles/?kiosk=hall");
    CHECK(hall.kiosk().take_home == "https://example.org/explorer/en/settings/");
    hall.visitor.go("/en/principles/fairness/");
    CHECK_FALSE(hall.kiosk().take_home);
    hall.visitor.act(TakeHome{});
    CHECK(hall.kiosk().take_home == "https://example.org/explorer/en/principles/fairness/");
}

TEST_CASE("no way back is left, and nothing that belongs to somebody's own device works") {
    Hall hall;
    hall.visit();
    hall.visitor.go("/en/cases/");
    CHECK(hall.visitor.pushed().empty());
    CHECK(hall.visitor.replaced() == "/en/cases/?kiosk=hall");
    CHECK(hall.visitor.is_idle(SetRemember{true}));
    CHECK(hall.visitor.is_idle(SetTextVersion{true}));
    CHECK(hall.visitor.is_idle(AskErase{}));
    CHECK(hall.visitor.is_idle(StartShow{}));
    hall.visitor.arrive("/en/about/");
    CHECK(hall.visitor.address() == "/en/cases/?kiosk=hall");
}

TEST_CASE("while nobody is there nothing can be pressed") {
    Hall hall;
    CHECK(hall.visitor.is_idle(Go{parse_route("/en/cases/")}));
    CHECK(hall.visitor.is_idle(SetTheme{ThemeChoice::dark}));
    CHECK(hall.visitor.is_idle(LeaveKiosk{}));
    CHECK(hall.visitor.is_idle(SaveCounts{"csv"}));
}

TEST_CASE("five touches of the corner and the code open the operator's page, four touches do not") {
    Hall hall;
    hall.visit();
    for (int i = 0; i < 4; ++i) hall.visitor.act(Touched{true});
    CHECK(hall.phase() == KioskPhase::visiting);
    hall.wait(3); // too late for the fifth
    hall.visitor.act(Touched{true});
    CHECK(hall.phase() == KioskPhase::visiting);
    hall.exit();
    CHECK(hall.phase() == KioskPhase::code);
    hall.visitor.act(CloseDialog{});
    CHECK(hall.phase() == KioskPhase::visiting);
    hall.exit();
    hall.type("2468");
    CHECK(hall.phase() == KioskPhase::operating);
    CHECK(hall.visitor.state.progress == learn::Progress{}); // whoever was there before is gone
    hall.visitor.act(LeaveKiosk{});
    CHECK(hall.visitor.has<EndKiosk>());
    hall.visitor.act(CloseOperator{});
    CHECK(hall.phase() == KioskPhase::attract);
}

TEST_CASE("wrong codes are told, and after five no code is taken for a minute") {
    Hall hall;
    hall.exit();
    for (int i = 0; i < 5; ++i) {
        CHECK(hall.kiosk().locked_until == 0);
        hall.type("1111");
        CHECK(hall.kiosk().code_was_wrong);
        CHECK(hall.visitor.state.announcement == announce::kiosk_code_wrong);
    }
    hall.type("2468");
    CHECK(hall.phase() == KioskPhase::code);
    hall.visitor.act(CloseDialog{});
    hall.exit(); // a new dialog is no new chance
    hall.type("2468");
    CHECK(hall.phase() == KioskPhase::code);
    hall.wait(lock_seconds + 1);
    hall.exit();
    hall.type("24");
    hall.visitor.act(DropDigit{});
    hall.type("468");
    CHECK(hall.phase() == KioskPhase::operating);
}

TEST_CASE("while a visitor reads, time and touches change nothing that could be seen, and all else does") {
    Hall hall;
    hall.visit();
    hall.wait(1);
    const State before = hall.visitor.state;
    hall.wait(2);
    hall.touch();
    CHECK(hall.visitor.state != before);
    CHECK(looks_alike(before, hall.visitor.state));
    hall.visitor.act(SetReach{true});
    CHECK_FALSE(looks_alike(before, hall.visitor.state));
    hall.visitor.act(SetReach{false});
    CHECK(looks_alike(before, hall.visitor.state));
    hall.visitor.go("/en/cases/benefits/");
    CHECK_FALSE(looks_alike(before, hall.visitor.state));

    const State reading = hall.visitor.state;
    hall.wait(61);
    const State asked = hall.visitor.state;
    REQUIRE(asked.kiosk->countdown);
    CHECK_FALSE(looks_alike(reading, asked));
    CHECK_FALSE(looks_alike(asked, asked)); // the seconds that are left are shown
    hall.exit();
    CHECK_FALSE(looks_alike(hall.visitor.state, hall.visitor.state)); // and when a code is taken again
}

TEST_CASE("nobody stays before the question for a language, a code or the counts") {
    Hall hall;
    hall.touch();
    hall.wait(welcome_seconds + 1);
    CHECK(hall.phase() == KioskPhase::attract);
    hall.exit();
    CHECK(hall.phase() == KioskPhase::code);
    hall.wait(code_seconds + 1);
    CHECK(hall.phase() != KioskPhase::code);
    hall.wait(welcome_seconds + 1);
    hall.exit();
    hall.type("2468");
    hall.wait(operating_seconds + 1);
    CHECK(hall.phase() == KioskPhase::attract);
}

TEST_CASE("what visitors do is counted, kept and told to the operator, who can erase it") {
    Hall hall;
    hall.visit();
    hall.visitor.go("/en/cases/benefits/");
    hall.visitor.go("/en/quiz/first-steps/?seed=7");
    const content::Id question = question_on_screen(walk::library(), hall.visitor.state)->id;
    hall.visitor.answer(true);
    hall.visitor.act(Submit{});
    REQUIRE(hall.visitor.has<StoreCounts>());
    const std::string stored = hall.visitor.effect<StoreCounts>()->data;
    CHECK(hall.counted(learn::Counted::section, "cases") == 1);
    CHECK(hall.counted(learn::Counted::told, "benefits") == 1);
    CHECK(hall.counted(learn::Counted::right, question) == 1);

    Hall again({"en", "fr"}, stored);
    CHECK(*again.kiosk().tally == *hall.kiosk().tally);
    again.exit();
    again.type("2468");
    again.visitor.act(SaveCounts{"csv"});
    REQUIRE(again.visitor.has<SaveFile>());
    CHECK(again.visitor.effect<SaveFile>()->name == "explorer-counts-2026-11-26.csv");
    again.visitor.act(EraseCounts{}); // not without a question
    CHECK_FALSE(again.kiosk().tally->empty());
    again.visitor.act(AskEraseCounts{});
    again.visitor.act(EraseCounts{});
    CHECK(again.kiosk().tally->empty());
    CHECK(again.visitor.effect<StoreCounts>()->data.empty());
}

TEST_CASE("damaged counts are passed over and the damage is counted") {
    Hall hall({"en"}, "2026-11-26,14,start,,3\nnonsense\n2026-11-26,99,start,,1\n");
    CHECK(hall.counted(learn::Counted::start) == 3);
    hall.visitor.act(CountTrouble{"gpu", 2});
    CHECK(hall.counted(learn::Counted::trouble, "gpu") == 2);
}
