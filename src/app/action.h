#pragma once

#include "app/route.h"
#include "app/state.h"
#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace app {

struct Go {
    Route route;
}; ///< a link was followed
struct OpenOutside {
    std::string address;
}; ///< a link out of the explorer was followed
struct Arrive {
    Route route;
}; ///< the address changed by itself: back, forward, start
struct ShowLanguage {
    std::string language;
}; ///< the same place in another language
struct LanguageLoaded {
    std::string language;
};
struct LanguageFailed {
    std::string language;
};
struct SetTheme {
    ThemeChoice theme;
};
struct SetMotion {
    MotionChoice motion;
};
struct SetTextSize {
    int percent;
};
struct SetRemember {
    bool remember;
};
struct SetTextVersion {
    bool text_version;
};
struct SetSecondLanguage {
    std::string language;
}; ///< empty: none
struct KeepOffline {
    bool keep;
}; ///< a copy for use without a network
struct OfflineCopyChanged {
    OfflineCopy copy;
};
struct AskErase {};
struct CancelErase {};
struct Erase {};
struct DeviceChanged {
    Device device;
};
/// In the glossary it looks for terms alone, without leaving it.
struct SearchFor {
    std::string words;
};
/// Sets, or removes when it is set to that already or `value` is empty.
struct Filter {
    std::string key;
    std::string value;
};
struct ShowStep {
    int step;
}; ///< of the case on the screen, from 0
struct Decide {
    std::string option;
}; ///< in the case on the screen
struct StartQuiz {
    std::string quiz;
    int length;
};
struct Choose {
    std::string option;
}; ///< single: takes it, multiple: turns it
struct ChooseTruth {
    bool truth;
};
struct MoveItem {
    std::string item;
    int by;
}; ///< order: -1 up, +1 down
struct Match {
    std::string left;
    std::string right;
}; ///< match: an empty right takes it back
struct Estimate {
    double value;
};
struct Submit {};
struct NextQuestion {};
struct RetryMissed {};
struct LeaveQuiz {};
struct ExplainTerm {
    std::string term;
    std::string from;
};
struct CloseDialog {};

/// This is a kiosk from now on; only the platform says it, after the first Arrive.
struct BeginKiosk {
    std::shared_ptr<const content::Kiosk> config;
    std::string counts; ///< as StoreCounts gave them last
};
/// A moment of a kiosk's clock: monotonic seconds, and the hour that counts are for.
struct Tick {
    double seconds;
    learn::Hour hour;
    bool tall; ///< the screen is higher than wide
};
struct Touched {
    bool exit;
}; ///< the screen, a key; `exit`: in the corner or by the key that leads out
struct StartVisit {
    std::string language;
};
struct StillHere {};
struct EndVisit {};
struct SetReach {
    bool reach;
}; ///< everything operable lowered: doc::Page::reach
struct SetGuided {
    bool guided;
}; ///< the voice guide
struct GuideTo {
    std::size_t stop;
};
struct TakeHome {
    std::string address;
}; ///< shows a QR code of it; empty: of this place
struct TypeDigit {
    int digit;
};
struct DropDigit {};
struct CloseOperator {}; ///< back to the attract loop
struct AskEraseCounts {};
struct EraseCounts {};
struct SaveCounts {
    std::string format;
}; ///< csv, json
struct CountsSaved {
    std::string where;
};
struct LeaveKiosk {};
struct CountTrouble {
    std::string what;
    int number;
};                        ///< the kiosk helped itself
struct Listen {};         ///< reads the page aloud, or stops
struct PauseListening {}; ///< and goes on
struct StopListening {};
struct SentenceReached {
    std::size_t sentence;
}; ///< what comes next is this one: those before are not there, or there is no voice for them
struct SentenceSpoken {};
struct Voiceless {
    std::string language;
}; ///< the device has no voice for it
struct StartShow {};
struct EndShow {};
struct StepShow {
    int by;
}; ///< -1 or 1
struct ShowSlide {
    int slide;
}; ///< from 0; beyond the last it is the last
struct TurnShow {
    std::string what;
}; ///< `black`, `code`, `spotlight`, `teams`: on or off
struct CountHand {
    int option;
    int by;
};
struct TeamAnswers {
    int team;
    int option;
};
struct Reveal {};
struct OpenSpeaker {};   ///< the speaker view, in a window of its own
struct WindowRefused {}; ///< which could not be opened
struct HearShow {
    std::string text;
}; ///< the other window tells how the show stands, see print_show
struct ClockTicked {
    int second_of_day;
};
struct SetLetterKeys {
    bool letter_keys;
};

using Action =
    std::variant<Go, OpenOutside, Arrive, ShowLanguage, LanguageLoaded, LanguageFailed, SetTheme, SetMotion,
                 SetTextSize, SetRemember, SetTextVersion, SetSecondLanguage, KeepOffline, OfflineCopyChanged,
                 AskErase, CancelErase, Erase, DeviceChanged, SearchFor, Filter, ShowStep, Decide, StartQuiz,
                 Choose, ChooseTruth, MoveItem, Match, Estimate, Submit, NextQuestion, RetryMissed, LeaveQuiz,
                 ExplainTerm, CloseDialog, Listen, PauseListening, StopListening, SentenceReached,
                 SentenceSpoken, Voiceless, BeginKiosk, Tick, Touched, StartVisit, StillHere, EndVisit,
                 SetReach, SetGuided, GuideTo, TakeHome, TypeDigit, DropDigit, CloseOperator, AskEraseCounts,
                 EraseCounts, SaveCounts, CountsSaved, LeaveKiosk, CountTrouble, StartShow, EndShow, StepShow,
                 ShowSlide, TurnShow, CountHand, TeamAnswers, Reveal, OpenSpeaker, WindowRefused, HearShow,
                 ClockTicked, SetLetterKeys>;

/// An action as the `command` of an element: one word, then its values parted by single spaces, the
/// last may hold spaces (`theme dark`, `filter region europe`, `start-quiz transparency 5`).
/// Only actions that an element can stand for have a printed form; `go` is an element's href.
std::string print_command(const Action& action);

/// Reads a command back. `value` is what the face adds for controls that carry one: the text of a
/// text_field, the number of a slider, the id of a select's option. It stands in for the last value
/// where the command leaves that out (`filter region`, `search-for`, `match left-1`). An unknown
/// word is an error that names it.
///
///   language L · theme T · motion M · text-size N · remember yes|no · text-version yes|no
///   keep-offline yes|no · second-language L (or nothing)
///
///   listen · pause-listening · stop-listening
///
///   ask-erase · cancel-erase · erase · search-for WORDS · filter KEY VALUE
///
///   show-step N · decide OPTION · start-quiz QUIZ N · choose OPTION · choose-truth yes|no
///
///   move-item ITEM N · match LEFT RIGHT · estimate X · submit · next-question · retry-missed
///
///   leave-quiz · explain-term TERM FROM · close-dialog
///
///   touch · start-visit L · still-here · end-visit · reach yes|no · guided yes|no · take-home ADDRESS (or
///   nothing) · type-digit N
///
///   drop-digit · close-operator · ask-erase-counts · erase-counts · save-counts csv|json · leave-kiosk
///
///   start-show · end-show · step-show N · show-slide N · turn-show WHAT · count-hand OPTION N ·
///   team-answers TEAM OPTION · reveal · open-speaker · letter-keys yes|no
base::Result<Action> parse_command(std::string_view command, std::string_view value = {});

/// What following a link means: Go for a route inside, OpenOutside for `https://…`, `http://…` and
/// `mailto:…`.
Action follow(std::string_view href);

/// True for addresses that lead out of the explorer and may be opened.
bool is_outside(std::string_view address);

} // namespace app
