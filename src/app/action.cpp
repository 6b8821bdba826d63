#include "app/action.h"

#include "app/choice_words.h"
#include "base/text.h"

#include <initializer_list>

namespace app {

namespace {

std::string_view yes_or_no(bool value) {
    return value ? "yes" : "no";
}

std::string line(std::initializer_list<std::string_view> words) {
    std::string out;
    for (const std::string_view each : words) {
        if (!out.empty() && !each.empty()) out += ' ';
        out += each;
    }
    return out;
}

/// One overload for each action.
struct Printer {
    std::string operator()(const ShowLanguage& a) const { return line({"language", a.language}); }
    std::string operator()(const SetTheme& a) const { return line({"theme", word(a.theme)}); }
    std::string operator()(const SetMotion& a) const { return line({"motion", word(a.motion)}); }
    std::string operator()(const SetTextSize& a) const {
        return line({"text-size", std::to_string(a.percent)});
    }
    std::string operator()(const SetRemember& a) const { return line({"remember", yes_or_no(a.remember)}); }
    std::string operator()(const SetTextVersion& a) const {
        return line({"text-version", yes_or_no(a.text_version)});
    }
    std::string operator()(const SetSecondLanguage& a) const { return line({"second-language", a.language}); }
    std::string operator()(const KeepOffline& a) const { return line({"keep-offline", yes_or_no(a.keep)}); }
    std::string operator()(const AskErase&) const { return "ask-erase"; }
    std::string operator()(const CancelErase&) const { return "cancel-erase"; }
    std::string operator()(const Erase&) const { return "erase"; }
    std::string operator()(const SearchFor& a) const { return line({"search-for", a.words}); }
    std::string operator()(const Filter& a) const { return line({"filter", a.key, a.value}); }
    std::string operator()(const ShowStep& a) const { return line({"show-step", std::to_string(a.step)}); }
    std::string operator()(const Decide& a) const { return line({"decide", a.option}); }
    std::string operator()(const StartQuiz& a) const {
        return line({"start-quiz", a.quiz, std::to_string(a.length)});
    }
    std::string operator()(const Choose& a) const { return line({"choose", a.option}); }
    std::string operator()(const ChooseTruth& a) const { return line({"choose-truth", yes_or_no(a.truth)}); }
    std::string operator()(const MoveItem& a) const {
        return line({"move-item", a.item, std::to_string(a.by)});
    }
    std::string operator()(const Match& a) const { return line({"match", a.left, a.right}); }
    std::string operator()(const Estimate& a) const {
        return line({"estimate", base::print_double(a.value)});
    }
    std::string operator()(const Submit&) const { return "submit"; }
    std::string operator()(const NextQuestion&) const { return "next-question"; }
    std::string operator()(const RetryMissed&) const { return "retry-missed"; }
    std::string operator()(const LeaveQuiz&) const { return "leave-quiz"; }
    std::string operator()(const ExplainTerm& a) const { return line({"explain-term", a.term, a.from}); }
    std::string operator()(const CloseDialog&) const { return "close-dialog"; }
    std::string operator()(const Listen&) const { return "listen"; }
    std::string operator()(const PauseListening&) const { return "pause-listening"; }
    std::string operator()(const StopListening&) const { return "stop-listening"; }
    std::string operator()(const Touched&) const { return "touch"; }
    std::string operator()(const StartVisit& a) const { return line({"start-visit", a.language}); }
    std::string operator()(const StillHere&) const { return "still-here"; }
    std::string operator()(const EndVisit&) const { return "end-visit"; }
    std::string operator()(const SetReach& a) const { return line({"reach", yes_or_no(a.reach)}); }
    std::string operator()(const SetGuided& a) const { return line({"guided", yes_or_no(a.guided)}); }
    std::string operator()(const GuideTo&) const { return {}; }
    std::string operator()(const TakeHome& a) const { return line({"take-home", a.address}); }
    std::string operator()(const TypeDigit& a) const { return line({"type-digit", std::to_string(a.digit)}); }
    std::string operator()(const DropDigit&) const { return "drop-digit"; }
    std::string operator()(const CloseOperator&) const { return "close-operator"; }
    std::string operator()(const AskEraseCounts&) const { return "ask-erase-counts"; }
    std::string operator()(const EraseCounts&) const { return "erase-counts"; }
    std::string operator()(const SaveCounts& a) const { return line({"save-counts", a.format}); }
    std::string operator()(const LeaveKiosk&) const { return "leave-kiosk"; }
    // These are a link's address, or only the platform says them.
    std::string operator()(const Go&) const { return {}; }
    std::string operator()(const OpenOutside&) const { return {}; }
    std::string operator()(const Arrive&) const { return {}; }
    std::string operator()(const LanguageLoaded&) const { return {}; }
    std::string operator()(const LanguageFailed&) const { return {}; }
    std::string operator()(const DeviceChanged&) const { return {}; }
    std::string operator()(const OfflineCopyChanged&) const { return {}; }
    std::string operator()(const SentenceReached&) const { return {}; }
    std::string operator()(const SentenceSpoken&) const { return {}; }
    std::string operator()(const Voiceless&) const { return {}; }
    std::string operator()(const BeginKiosk&) const { return {}; }
    std::string operator()(const Tick&) const { return {}; }
    std::string operator()(const CountsSaved&) const { return {}; }
    std::string operator()(const CountTrouble&) const { return {}; }
    std::string operator()(const WindowRefused&) const { return {}; }
    std::string operator()(const HearShow&) const { return {}; }
    std::string operator()(const ClockTicked&) const { return {}; }

    std::string operator()(const StartShow&) const { return "start-show"; }
    std::string operator()(const EndShow&) const { return "end-show"; }
    std::string operator()(const StepShow& a) const { return line({"step-show", std::to_string(a.by)}); }
    std::string operator()(const ShowSlide& a) const { return line({"show-slide", std::to_string(a.slide)}); }
    std::string operator()(const TurnShow& a) const { return line({"turn-show", a.what}); }
    std::string operator()(const CountHand& a) const {
        return line({"count-hand", std::to_string(a.option), std::to_string(a.by)});
    }
    std::string operator()(const TeamAnswers& a) const {
        return line({"team-answers", std::to_string(a.team), std::to_string(a.option)});
    }
    std::string operator()(const Reveal&) const { return "reveal"; }
    std::string operator()(const OpenSpeaker&) const { return "open-speaker"; }
    std::string operator()(const SetLetterKeys& a) const {
        return line({"letter-keys", yes_or_no(a.letter_keys)});
    }
};

} // namespace

std::string print_command(const Action& action) {
    return std::visit(Printer{}, action);
}

bool is_outside(std::string_view address) {
    for (const char c : address) {
        if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F) return false;
    }
    for (const std::string_view scheme : {"https://", "http://", "mailto:"}) {
        if (address.size() > scheme.size() && address.substr(0, scheme.size()) == scheme) return true;
    }
    return false;
}

Action follow(std::string_view href) {
    if (is_outside(href)) return OpenOutside{std::string(href)};
    return Go{parse_route(href)};
}

} // namespace app
