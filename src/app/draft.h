#pragma once

#include "app/update.h"

#include <optional>

/// How `update` is put together: each action has an `apply` that changes a Draft. Only for the
/// update_*.cpp files.
namespace app {

struct Draft {
    const content::Library& library;
    State state;
    std::vector<Effect> effects;
    std::uint32_t chance = 0;

    void announce(std::string_view key) { state.announcement = key; }
    void focus(std::string_view id) { effects.push_back(FocusOn{std::string(id)}); }
    void scroll(std::string_view id) { effects.push_back(ScrollTo{std::string(id)}); }
    /// What a new view begins with: its top, and its first heading for keyboard and screen reader.
    void show_from_top();
};

enum class History { push, replace };

// update_place.cpp
void apply(Draft& draft, const Go& action);
void apply(Draft& draft, const OpenOutside& action);
void apply(Draft& draft, const Arrive& action);
void apply(Draft& draft, const SearchFor& action);
void apply(Draft& draft, const Filter& action);
/// Makes `route` the place, with its address in the history when it differs from the present one.
void move_to(Draft& draft, const Route& route, History history);

// update_language.cpp
void apply(Draft& draft, const ShowLanguage& action);
void apply(Draft& draft, const LanguageLoaded& action);
void apply(Draft& draft, const LanguageFailed& action);
/// The library's own spelling of a language; nothing when it has no such language. A library that
/// could not read its languages takes any.
std::optional<std::string> known_language(const content::Library& library, std::string_view language);
/// The library's default language; `en` when it could not read its languages.
std::string default_language(const content::Library& library);
/// Asks for the sentences of a language where they are not here yet and did not fail to come.
void need_language(Draft& draft, std::string_view language);
/// The route as the library can show it: with a language that exists (`own`, else the default, where it
/// names none), not_found in `own` where it names one that does not.
Route settled(const content::Library& library, const Route& route, std::string_view own);

// update_second.cpp
/// The route with the second language in it, where there is one: for State and for addresses.
Route with_second(const Settings& settings, const Route& route);
/// Takes the second language that an address names; none changes nothing.
void take_second(Draft& draft, const Route& route);
/// Asks for the sentences of the second language where they are not here yet.
void need_second(Draft& draft);
void drop_second(Draft& draft);
void apply(Draft& draft, const SetSecondLanguage& action);

// update_offline.cpp
void apply(Draft& draft, const KeepOffline& action);
void apply(Draft& draft, const OfflineCopyChanged& action);
/// Nothing is kept any more.
void drop_offline_copy(Draft& draft);

// update_listening.cpp
void apply(Draft& draft, const Listen& action);
void apply(Draft& draft, const PauseListening& action);
void apply(Draft& draft, const StopListening& action);
void apply(Draft& draft, const SentenceReached& action);
void apply(Draft& draft, const SentenceSpoken& action);
void apply(Draft& draft, const Voiceless& action);
/// Another page is shown: what was said of voices is said no more.
void end_listening(Draft& draft);

// update_case.cpp
void apply(Draft& draft, const ShowStep& action);
void apply(Draft& draft, const Decide& action);
/// Remembers how far the case on the screen was told.
void note_step(Draft& draft);

// update_quiz.cpp
void apply(Draft& draft, const StartQuiz& action);
void apply(Draft& draft, const Submit& action);
void apply(Draft& draft, const NextQuestion& action);
void apply(Draft& draft, const RetryMissed& action);
void apply(Draft& draft, const LeaveQuiz& action);
/// Starts the quiz that the address describes unless it is the one under way. Gives a route without
/// a seed one.
void start_from_address(Draft& draft);

// update_answer.cpp
void apply(Draft& draft, const Choose& action);
void apply(Draft& draft, const ChooseTruth& action);
void apply(Draft& draft, const MoveItem& action);
void apply(Draft& draft, const Match& action);
void apply(Draft& draft, const Estimate& action);

// update_settings.cpp
void apply(Draft& draft, const SetTheme& action);
void apply(Draft& draft, const SetMotion& action);
void apply(Draft& draft, const SetTextSize& action);
void apply(Draft& draft, const SetRemember& action);
void apply(Draft& draft, const SetTextVersion& action);
void apply(Draft& draft, const Erase& action);
void apply(Draft& draft, const SetLetterKeys& action);
void apply(Draft& draft, const DeviceChanged& action);

// update_dialog.cpp
void apply(Draft& draft, const AskErase& action);
void apply(Draft& draft, const CancelErase& action);
void apply(Draft& draft, const ExplainTerm& action);
void apply(Draft& draft, const CloseDialog& action);
void close_dialogs(State& state);

// update_kiosk.cpp
void apply(Draft& draft, const BeginKiosk& action);
void apply(Draft& draft, const Tick& action);
void apply(Draft& draft, const Touched& action);
void apply(Draft& draft, const StartVisit& action);
void apply(Draft& draft, const StillHere& action);
void apply(Draft& draft, const EndVisit& action);
void apply(Draft& draft, const SetReach& action);
void apply(Draft& draft, const TakeHome& action);
/// Everything of the last visitor is gone, and the loop begins again.
void begin_attract(Draft& draft);

// update_guide.cpp
void apply(Draft& draft, const SetGuided& action);
void apply(Draft& draft, const GuideTo& action);

// update_operator.cpp
void apply(Draft& draft, const TypeDigit& action);
void apply(Draft& draft, const DropDigit& action);
void apply(Draft& draft, const CloseOperator& action);
void apply(Draft& draft, const AskEraseCounts& action);
void apply(Draft& draft, const EraseCounts& action);
void apply(Draft& draft, const SaveCounts& action);
void apply(Draft& draft, const CountsSaved& action);
void apply(Draft& draft, const LeaveKiosk& action);
void apply(Draft& draft, const CountTrouble& action);
/// The way out was asked for: which code?
void ask_for_code(Draft& draft);
void close_code(Draft& draft);
void count(Draft& draft, learn::Counted what, std::string_view name);

// kiosk_rules.cpp
/// What an action means at a kiosk where it means something else there than elsewhere; true: that was all.
bool take_at_kiosk(Draft& draft, const Action& action);
/// What a kiosk does not let out: ways back, links out of it, what a visitor leaves behind. And what it
/// counts.
void settle_kiosk(Draft& draft, const State& before, const Action& action);

// update_show.cpp
void apply(Draft& draft, const StartShow& action);
void apply(Draft& draft, const EndShow& action);
void apply(Draft& draft, const StepShow& action);
void apply(Draft& draft, const ShowSlide& action);
void apply(Draft& draft, const TurnShow& action);
void apply(Draft& draft, const CountHand& action);
void apply(Draft& draft, const TeamAnswers& action);
void apply(Draft& draft, const Reveal& action);
void apply(Draft& draft, const OpenSpeaker& action);
void apply(Draft& draft, const WindowRefused& action);
void apply(Draft& draft, const HearShow& action);
void apply(Draft& draft, const ClockTicked& action);
/// Lets a route present only what can be presented, and the show be what the route says.
void settle_show(Draft& draft, Route& route);

// show_text.cpp
/// What print_show said, within sound bounds.
struct Heard {
    Route place;
    int slide = 0;
    Show show;
};
/// Nothing for what is no show.
std::optional<Heard> read_show(std::string_view text);

} // namespace app
