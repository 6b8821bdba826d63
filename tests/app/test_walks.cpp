#include "app/announcements.h"
#include "app/walk.h"

#include "base/random.h"

#include <algorithm>
#include <array>
#include <limits>

/// Visitors who do anything in any order. What must always hold is checked after every act.

using namespace app;
using walk::Visitor;

namespace {

class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_random(seed) {}

    std::uint32_t below(std::uint32_t bound) { return m_random.below(bound); }

    template <typename Choices>
    std::string one_of(const Choices& choices) {
        return std::string(choices[below(static_cast<std::uint32_t>(std::size(choices)))]);
    }

private:
    base::Random m_random;
};

constexpr std::string_view addresses[] = {
    "/",
    "/en/",
    "/fr/cases/?region=europe",
    "/en/cases/benefits/",
    "/en/cases/benefits/?step=5",
    "/fr/cases/folding/?step=2",
    "/en/cases/unknown-id/",
    "/en/principles/transparency/#why",
    "/xx/cases/",
    "/cases/",
    "/de/glossary/",
    "/EN/quiz/",
    "/en/quiz/everything/",
    "/en/quiz/everything/?length=3&seed=1",
    "/fr/quiz/everything/?length=3&seed=1",
    "/en/quiz/everything/?length=2",
    "/en/quiz/gone/?length=2&seed=1",
    "/en/quiz/transparency/?seed=4294967295",
    "/en/no/where/%00%FF",
    "/en/search/?q=%C3%A9",
    "/en/settings/",
};

constexpr std::string_view words[] = {"inform",     "hide",
                                      "log",        "label",
                                      "keep-going", "stop-and-check",
                                      "first",      "second",
                                      "third",      "left-1",
                                      "left-2",     "left-3",
                                      "right-1",    "right-2",
                                      "right-3",    "a",
                                      "c",          "everything",
                                      "bias",       "black-box",
                                      "region",     "europe",
                                      "kind",       "q",
                                      "principle",  "seed",
                                      "fr",         "en",
                                      "de",         "xx",
                                      "",           "\xFF\n\x01",
                                      "é ?&#/",     "transparency",
                                      "first-steps"};

constexpr int numbers[] = {
    0, 1, 2, 3, 4, 5, -1, -100, 100, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
constexpr double values[] = {
    0, 30, 33, -5, 1e300, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()};

Action any_action(Chance& chance) {
    const auto word = [&] { return chance.one_of(words); };
    const int number = numbers[chance.below(std::size(numbers))];
    const bool yes = chance.below(2) == 0;
    switch (chance.below(40)) {
    case 0: return Go{parse_route(chance.one_of(addresses))};
    case 1: return Arrive{parse_route(chance.one_of(addresses))};
    case 2: return Go{at(word(), static_cast<Screen>(chance.below(20)), word())};
    case 3: return ShowLanguage{word()};
    case 4: return LanguageLoaded{word()};
    case 5: return LanguageFailed{word()};
    case 6: return SetTheme{static_cast<ThemeChoice>(chance.below(4))};
    case 7: return SetMotion{static_cast<MotionChoice>(chance.below(3))};
    case 8: return SetTextSize{number};
    case 9: return SetRemember{yes};
    case 10: return AskErase{};
    case 11: return CancelErase{};
    case 12: return chance.below(20) == 0 ? Action(Erase{}) : Action(CloseDialog{});
    case 13: return DeviceChanged{Device{yes, !yes, yes, 1, {2026, 11, 24}, {}, yes}};
    case 14: return SearchFor{word()};
    case 15: return Filter{word(), word()};
    case 16: return ShowStep{number};
    case 17: return Decide{word()};
    case 18: return StartQuiz{word(), number};
    case 19: return ExplainTerm{word(), word()};
    case 20: return RetryMissed{};
    case 21: return chance.below(10) == 0 ? Action(LeaveQuiz{}) : Action(RetryMissed{});
    case 22: return OpenOutside{word()};
    case 23: return MoveItem{word(), number};
    case 24: return Match{word(), word()};
    case 25: return Estimate{values[chance.below(std::size(values))]};
    case 26: return ChooseTruth{yes};
    case 27: return NextQuestion{};
    case 28:
    case 29: return Submit{};
    case 30: return SetSecondLanguage{word()};
    case 31: return SetTextVersion{yes};
    case 32: return Listen{};
    case 33: return PauseListening{};
    case 34: return SentenceSpoken{};
    case 35: return SentenceReached{static_cast<std::size_t>(chance.below(9))};
    case 36: return Voiceless{word()};
    default: return Choose{word()};
    }
}

void check_state(const content::Library& library, const State& state) {
    REQUIRE(state.quiz.answers.size() == state.quiz.questions.size());
    REQUIRE(state.quiz.position <= state.quiz.questions.size());
    for (std::size_t i = 0; i < state.quiz.questions.size(); ++i) {
        const content::Question* question = library.question(state.quiz.questions[i]);
        REQUIRE(question != nullptr);
        if (state.quiz.answers[i].submitted) REQUIRE(learn::complete(*question, state.quiz.answers[i]));
        if (i < state.quiz.position) REQUIRE(state.quiz.answers[i].submitted);
    }
    REQUIRE(parse_route(print_route(state.route)) == state.route);
    REQUIRE(library.locale(state.route.language) != nullptr);
    REQUIRE(state.settings.text_percent >= 100);
    REQUIRE(state.settings.text_percent <= 200);
    REQUIRE(state.settings.text_percent % 25 == 0);
    const bool two_dialogs = state.erase_asked && !state.explained_term.empty();
    REQUIRE_FALSE(two_dialogs);
    const bool known_announcement =
        state.announcement.empty()
        || std::find(announce::all.begin(), announce::all.end(), state.announcement) != announce::all.end();
    REQUIRE(known_announcement);
    for (const auto& [id, step] : state.progress.case_steps) {
        const content::Case* told = library.find_case(id);
        REQUIRE(told != nullptr);
        REQUIRE(step >= 0);
        REQUIRE(static_cast<std::size_t>(step) < told->steps.size());
        const bool knows_the_outcome = step > decision_step(*told).value_or(step);
        if (knows_the_outcome) REQUIRE(state.progress.decisions.count(id) == 1);
    }
}

void check_effects(const Visitor& visitor, const State& before) {
    for (const Effect& effect : visitor.effects) {
        if (const auto* show = std::get_if<ShowAddress>(&effect)) {
            REQUIRE(show->address == print_route(visitor.state.route));
            REQUIRE(show->address.rfind("//", 0) != 0);
        } else if (const auto* store = std::get_if<Store>(&effect)) {
            REQUIRE(visitor.state.settings.remember);
            REQUIRE(store->data == print_stored(visitor.state));
        } else if (std::holds_alternative<Forget>(effect)) {
            REQUIRE_FALSE(visitor.state.settings.remember);
        } else if (const auto* open = std::get_if<OpenLink>(&effect)) {
            REQUIRE(is_outside(open->address));
        } else if (const auto* fetch = std::get_if<FetchLanguage>(&effect)) {
            REQUIRE((visitor.state.loading_language == fetch->language
                     || visitor.state.loading_second == fetch->language));
        }
    }
    const bool learned =
        before.progress != visitor.state.progress || before.settings != visitor.state.settings;
    if (learned && visitor.state.settings.remember) REQUIRE(visitor.has<Store>());
}

} // namespace

TEST_CASE("whatever is done in whatever order, the state stays sound") {
    std::size_t finished = 0;
    std::size_t stored = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        Chance chance(seed);
        Visitor visitor;
        for (int i = 0; i < 400; ++i) {
            const State before = visitor.state;
            // Half of the time someone who plays, else few questions would ever be answered.
            if (question_on_screen(*visitor.content, visitor.state) && chance.below(2) == 0) {
                visitor.answer(chance.below(3) > 0);
                visitor.act(Submit{});
                visitor.act(NextQuestion{});
                check_state(*visitor.content, visitor.state);
                continue;
            }
            visitor.act(any_action(chance));
            check_state(*visitor.content, visitor.state);
            check_effects(visitor, before);
            if (visitor.state.quiz.finished()) ++finished;
            if (visitor.has<Store>()) ++stored;
        }
        // And all of it survives a restart.
        const State restored = restore(*visitor.content, State{}, print_stored(visitor.state)).value();
        CHECK(restored.progress == visitor.state.progress);
        CHECK(restored.quiz == visitor.state.quiz);
    }
    // The walks come where it matters.
    CHECK(finished > 100);
    CHECK(stored > 100);
}

TEST_CASE("an update is pure: the same state, action and chance give the same") {
    Chance chance(3);
    Visitor visitor;
    for (int i = 0; i < 300; ++i) {
        const State before = visitor.state;
        const Action action = any_action(chance);
        const Update once = update(*visitor.content, before, action, 9);
        const Update twice = update(*visitor.content, before, action, 9);
        REQUIRE(once.state == twice.state);
        REQUIRE(once.effects.size() == twice.effects.size());
        REQUIRE(before == visitor.state);
        visitor.state = once.state;
    }
}

TEST_CASE("with a library that lost everything, walks go on") {
    const content::Library empty;
    Chance chance(4);
    State state = initial_state(empty, parse_route("/en/"), {}, {});
    for (int i = 0; i < 3000; ++i) {
        state = update(empty, state, any_action(chance), 9).state;
        REQUIRE_FALSE(state.quiz.playing());
        REQUIRE(state.progress == learn::Progress{});
        REQUIRE(parse_route(print_route(state.route)) == state.route);
    }
}
