#include "app/action.h"
#include "app/choice_words.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace app {

namespace {

using Read = base::Result<Action>;

/// The values of a command, read by kind. The first that does not fit is kept as the error, so that
/// each line of the table below can be one expression.
class Values {
public:
    /// `count` values out of `rest`, parted by single spaces; the last takes all that is left, or
    /// `value` where nothing is.
    Values(std::string_view word, std::string_view rest, std::string_view value, std::size_t count)
        : m_word(word) {
        for (std::size_t i = 0; i + 1 < count; ++i) {
            const std::size_t space = rest.find(' ');
            m_values.emplace_back(rest.substr(0, space));
            rest = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
        }
        if (count > 0) {
            m_values.emplace_back(rest.empty() ? value : rest);
        } else if (!rest.empty()) {
            m_error = "command '" + m_word + "' takes no value";
        }
    }

    std::string text(std::size_t i) const { return m_values[i]; }

    std::string id(std::size_t i) {
        if (m_values[i].empty()) refuse(i, "an id");
        return m_values[i];
    }

    int whole(std::size_t i) {
        const std::string& text = m_values[i];
        int number = 0;
        const char* end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data(), end, number);
        if (text.empty() || error != std::errc() || stop != end) refuse(i, "a whole number");
        return number;
    }

    double number(std::size_t i) {
        const std::optional<double> number = base::parse_double(m_values[i]);
        if (!number) refuse(i, "a number");
        return number.value_or(0);
    }

    /// From a slider, which may say `125.0`.
    int percent(std::size_t i) { return static_cast<int>(std::clamp(number(i), 0.0, 1000.0)); }

    bool truth(std::size_t i) {
        const std::string& text = m_values[i];
        const bool yes = text == "yes" || text == "true";
        if (!yes && text != "no" && text != "false") refuse(i, "yes or no");
        return yes;
    }

    ThemeChoice theme(std::size_t i) {
        const std::optional<ThemeChoice> theme = theme_from(m_values[i]);
        if (!theme) refuse(i, "a theme");
        return theme.value_or(ThemeChoice::system);
    }

    MotionChoice motion(std::size_t i) {
        const std::optional<MotionChoice> motion = motion_from(m_values[i]);
        if (!motion) refuse(i, "a choice of motion");
        return motion.value_or(MotionChoice::system);
    }

    /// To be called with what the values were read into, so after they were looked at.
    Read give(Action action) const {
        if (!m_error.empty()) return base::Error{m_error};
        return action;
    }

private:
    void refuse(std::size_t i, std::string_view expected) {
        if (!m_error.empty()) return;
        m_error = "command '" + m_word + "': '" + base::shorten(m_values[i], 40) + "' is not ";
        m_error += expected;
    }

    std::string m_word;
    std::vector<std::string> m_values;
    std::string m_error;
};

struct Command {
    std::string_view word;
    std::size_t values;
    Read (*read)(Values& v);
};

constexpr std::array<Command, 54> commands{{
    {"language", 1, [](Values& v) { return v.give(ShowLanguage{v.id(0)}); }},
    {"theme", 1, [](Values& v) { return v.give(SetTheme{v.theme(0)}); }},
    {"motion", 1, [](Values& v) { return v.give(SetMotion{v.motion(0)}); }},
    {"text-size", 1, [](Values& v) { return v.give(SetTextSize{v.percent(0)}); }},
    {"remember", 1, [](Values& v) { return v.give(SetRemember{v.truth(0)}); }},
    {"text-version", 1, [](Values& v) { return v.give(SetTextVersion{v.truth(0)}); }},
    {"keep-offline", 1, [](Values& v) { return v.give(KeepOffline{v.truth(0)}); }},
    {"second-language", 1, [](Values& v) { return v.give(SetSecondLanguage{v.text(0)}); }},
    {"ask-erase", 0, [](Values& v) { return v.give(AskErase{}); }},
    {"cancel-erase", 0, [](Values& v) { return v.give(CancelErase{}); }},
    {"erase", 0, [](Values& v) { return v.give(Erase{}); }},
    {"search-for", 1, [](Values& v) { return v.give(SearchFor{v.text(0)}); }},
    {"filter", 2,
     [](Values& v) {
         return v.give(Filter{v.id(0), v.text(1)});
     }},
    {"show-step", 1, [](Values& v) { return v.give(ShowStep{v.whole(0)}); }},
    {"decide", 1, [](Values& v) { return v.give(Decide{v.id(0)}); }},
    {"start-quiz", 2,
     [](Values& v) {
         return v.give(StartQuiz{v.id(0), v.whole(1)});
     }},
    {"choose", 1, [](Values& v) { return v.give(Choose{v.id(0)}); }},
    {"choose-truth", 1, [](Values& v) { return v.give(ChooseTruth{v.truth(0)}); }},
    {"move-item", 2,
     [](Values& v) {
         return v.give(MoveItem{v.id(0), v.whole(1)});
     }},
    {"match", 2,
     [](Values& v) {
         return v.give(Match{v.id(0), v.text(1)});
     }},
    {"estimate", 1, [](Values& v) { return v.give(Estimate{v.number(0)}); }},
    {"submit", 0, [](Values& v) { return v.give(Submit{}); }},
    {"next-question", 0, [](Values& v) { return v.give(NextQuestion{}); }},
    {"retry-missed", 0, [](Values& v) { return v.give(RetryMissed{}); }},
    {"leave-quiz", 0, [](Values& v) { return v.give(LeaveQuiz{}); }},
    {"explain-term", 2,
     [](Values& v) {
         return v.give(ExplainTerm{v.id(0), v.text(1)});
     }},
    {"listen", 0, [](Values& v) { return v.give(Listen{}); }},
    {"pause-listening", 0, [](Values& v) { return v.give(PauseListening{}); }},
    {"stop-listening", 0, [](Values& v) { return v.give(StopListening{}); }},
    {"close-dialog", 0, [](Values& v) { return v.give(CloseDialog{}); }},
    {"touch", 0, [](Values& v) { return v.give(Touched{false}); }},
    {"start-visit", 1, [](Values& v) { return v.give(StartVisit{v.id(0)}); }},
    {"still-here", 0, [](Values& v) { return v.give(StillHere{}); }},
    {"end-visit", 0, [](Values& v) { return v.give(EndVisit{}); }},
    {"reach", 1, [](Values& v) { return v.give(SetReach{v.truth(0)}); }},
    {"guided", 1, [](Values& v) { return v.give(SetGuided{v.truth(0)}); }},
    {"take-home", 1, [](Values& v) { return v.give(TakeHome{v.text(0)}); }},
    {"type-digit", 1, [](Values& v) { return v.give(TypeDigit{v.whole(0)}); }},
    {"drop-digit", 0, [](Values& v) { return v.give(DropDigit{}); }},
    {"close-operator", 0, [](Values& v) { return v.give(CloseOperator{}); }},
    {"ask-erase-counts", 0, [](Values& v) { return v.give(AskEraseCounts{}); }},
    {"erase-counts", 0, [](Values& v) { return v.give(EraseCounts{}); }},
    {"save-counts", 1, [](Values& v) { return v.give(SaveCounts{v.id(0)}); }},
    {"leave-kiosk", 0, [](Values& v) { return v.give(LeaveKiosk{}); }},
    {"start-show", 0, [](Values& v) { return v.give(StartShow{}); }},
    {"end-show", 0, [](Values& v) { return v.give(EndShow{}); }},
    {"step-show", 1, [](Values& v) { return v.give(StepShow{v.whole(0)}); }},
    {"show-slide", 1, [](Values& v) { return v.give(ShowSlide{v.whole(0)}); }},
    {"turn-show", 1, [](Values& v) { return v.give(TurnShow{v.id(0)}); }},
    {"count-hand", 2,
     [](Values& v) {
         return v.give(CountHand{v.whole(0), v.whole(1)});
     }},
    {"team-answers", 2,
     [](Values& v) {
         return v.give(TeamAnswers{v.whole(0), v.whole(1)});
     }},
    {"reveal", 0, [](Values& v) { return v.give(Reveal{}); }},
    {"open-speaker", 0, [](Values& v) { return v.give(OpenSpeaker{}); }},
    {"letter-keys", 1, [](Values& v) { return v.give(SetLetterKeys{v.truth(0)}); }},
}};

} // namespace

base::Result<Action> parse_command(std::string_view command, std::string_view value) {
    const std::size_t space = command.find(' ');
    const std::string_view word = command.substr(0, space);
    const std::string_view rest =
        space == std::string_view::npos ? std::string_view() : command.substr(space + 1);
    const auto known = std::find_if(commands.begin(), commands.end(),
                                    [&](const Command& each) { return each.word == word; });
    if (known == commands.end()) return base::Error{"unknown command '" + base::shorten(word, 40) + "'"};
    Values values(word, rest, value, known->values);
    return known->read(values);
}

} // namespace app
