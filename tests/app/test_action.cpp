#include "app/action.h"

#include <doctest/doctest.h>

#include <set>

using namespace app;

namespace {

std::string error_of(std::string_view command, std::string_view value = {}) {
    const base::Result<Action> read = parse_command(command, value);
    return read.ok() ? std::string() : read.error().message;
}

/// The command as it prints after having been read.
std::string reread(std::string_view command, std::string_view value = {}) {
    const base::Result<Action> read = parse_command(command, value);
    return read.ok() ? print_command(read.value()) : "error: " + read.error().message;
}

} // namespace

TEST_CASE("every command prints as documented and reads back as the same action") {
    const std::vector<std::pair<Action, std::string>> all{
        {ShowLanguage{"fr-CA"}, "language fr-CA"},
        {SetTheme{ThemeChoice::high_contrast}, "theme high-contrast"},
        {SetTheme{ThemeChoice::dark}, "theme dark"},
        {SetMotion{MotionChoice::reduced}, "motion reduced"},
        {SetTextSize{150}, "text-size 150"},
        {SetRemember{true}, "remember yes"},
        {SetRemember{false}, "remember no"},
        {SetTextVersion{true}, "text-version yes"},
        {SetSecondLanguage{"fr"}, "second-language fr"},
        {KeepOffline{true}, "keep-offline yes"},
        {SetSecondLanguage{""}, "second-language"},
        {AskErase{}, "ask-erase"},
        {CancelErase{}, "cancel-erase"},
        {Erase{}, "erase"},
        {SearchFor{"human  oversight é"}, "search-for human  oversight é"},
        {SearchFor{""}, "search-for"},
        {Filter{"region", "europe"}, "filter region europe"},
        {Filter{"region", ""}, "filter region"},
        {ShowStep{3}, "show-step 3"},
        {Decide{"stop-and-check"}, "decide stop-and-check"},
        {StartQuiz{"transparency", 5}, "start-quiz transparency 5"},
        {Choose{"a"}, "choose a"},
        {ChooseTruth{false}, "choose-truth no"},
        {MoveItem{"first", -1}, "move-item first -1"},
        {Match{"left-1", "right-2"}, "match left-1 right-2"},
        {Match{"left-1", ""}, "match left-1"},
        {Estimate{32.5}, "estimate 32.5"},
        {Submit{}, "submit"},
        {NextQuestion{}, "next-question"},
        {RetryMissed{}, "retry-missed"},
        {LeaveQuiz{}, "leave-quiz"},
        {ExplainTerm{"bias", "why-bias"}, "explain-term bias why-bias"},
        {CloseDialog{}, "close-dialog"},
        {Listen{}, "listen"},
        {StartShow{}, "start-show"},
        {EndShow{}, "end-show"},
        {StepShow{-1}, "step-show -1"},
        {ShowSlide{12}, "show-slide 12"},
        {TurnShow{"black"}, "turn-show black"},
        {CountHand{2, -1}, "count-hand 2 -1"},
        {TeamAnswers{3, 1}, "team-answers 3 1"},
        {Reveal{}, "reveal"},
        {OpenSpeaker{}, "open-speaker"},
        {SetLetterKeys{false}, "letter-keys no"},
        {PauseListening{}, "pause-listening"},
        {StopListening{}, "stop-listening"},
        {Touched{false}, "touch"},
        {StartVisit{"fr"}, "start-visit fr"},
        {StillHere{}, "still-here"},
        {EndVisit{}, "end-visit"},
        {SetReach{true}, "reach yes"},
        {SetGuided{true}, "guided yes"},
        {TakeHome{""}, "take-home"},
        {TakeHome{"https://example.org/a b"}, "take-home https://example.org/a b"},
        {TypeDigit{7}, "type-digit 7"},
        {DropDigit{}, "drop-digit"},
        {CloseOperator{}, "close-operator"},
        {AskEraseCounts{}, "ask-erase-counts"},
        {EraseCounts{}, "erase-counts"},
        {SaveCounts{"csv"}, "save-counts csv"},
        {LeaveKiosk{}, "leave-kiosk"},
    };
    for (const auto& each : all) {
        const Action& action = each.first;
        const std::string& command = each.second;
        CAPTURE(command);
        CHECK(print_command(action) == command);
        const base::Result<Action> read = parse_command(command);
        REQUIRE(read.ok());
        CHECK(read.value().index() == action.index());
        CHECK(print_command(read.value()) == command);
    }
    // All but go, open outside, arrive, two of language, device, the copy, three of the voice, five of a
    // kiosk, and three of a show.
    std::set<std::size_t> kinds;
    for (const auto& [action, command] : all) kinds.insert(action.index());
    CHECK(kinds.size() == std::variant_size_v<Action> - 18);
}

TEST_CASE("what no element stands for has no printed form") {
    CHECK(print_command(Go{}).empty());
    CHECK(print_command(Arrive{}).empty());
    CHECK(print_command(LanguageLoaded{"fr"}).empty());
    CHECK(print_command(DeviceChanged{}).empty());
}

TEST_CASE("the value of a control stands in for what the command leaves out") {
    CHECK(reread("search-for", "human oversight") == "search-for human oversight");
    CHECK(reread("filter region", "europe") == "filter region europe");
    CHECK(reread("match left-1", "right-1") == "match left-1 right-1");
    CHECK(reread("estimate", "32") == "estimate 32");
    CHECK(reread("text-size", "125.0") == "text-size 125");
    CHECK(reread("language", "fr") == "language fr");
    CHECK(reread("theme", "dark") == "theme dark");
}

TEST_CASE("a command that is complete keeps its own value") {
    CHECK(reread("filter region europe", "asia") == "filter region europe");
    CHECK(reread("submit", "x") == "submit");
}

TEST_CASE("an unknown word is an error that names it") {
    CHECK(error_of("explode now") == "unknown command 'explode'");
    CHECK(error_of("") == "unknown command ''");
    CHECK(error_of("Theme dark") == "unknown command 'Theme'");
    CHECK(error_of(std::string(10000, 'x')).size() < 100);
}

TEST_CASE("a value that does not fit is an error that says what was expected") {
    CHECK(error_of("theme pink") == "command 'theme': 'pink' is not a theme");
    CHECK(error_of("motion") == "command 'motion': '' is not a choice of motion");
    CHECK(error_of("show-step two") == "command 'show-step': 'two' is not a whole number");
    CHECK(error_of("show-step 99999999999") == "command 'show-step': '99999999999' is not a whole number");
    CHECK(error_of("start-quiz  5") == "command 'start-quiz': '' is not an id");
    CHECK(error_of("start-quiz all") == "command 'start-quiz': '' is not a whole number");
    CHECK(error_of("estimate nan") == "command 'estimate': 'nan' is not a number");
    CHECK(error_of("remember maybe") == "command 'remember': 'maybe' is not yes or no");
    CHECK(error_of("decide") == "command 'decide': '' is not an id");
    CHECK(error_of("submit now") == "command 'submit' takes no value");
}

TEST_CASE("following a link goes inside or opens the outside") {
    CHECK(std::get<Go>(follow("/en/cases/")).route == at("en", Screen::cases));
    CHECK(std::get<OpenOutside>(follow("https://example.org/a?b#c")).address == "https://example.org/a?b#c");
    CHECK(std::holds_alternative<OpenOutside>(follow("mailto:someone@example.org")));
}

TEST_CASE("only addresses of the web and of mail lead outside") {
    CHECK(is_outside("https://example.org"));
    CHECK_FALSE(is_outside("https://"));
    CHECK_FALSE(is_outside("javascript:alert(1)"));
    CHECK_FALSE(is_outside("file:///etc/passwd"));
    CHECK_FALSE(is_outside("https://example.org/a b"));
    CHECK_FALSE(is_outside("https://example.org/\n"));
    CHECK_FALSE(is_outside(""));
}
