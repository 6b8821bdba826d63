#include "app/update.h"

#include <array>

/// What keys mean to a show. Remotes send Page Up and Page Down, `b` or `.`, and F5 and Escape in turn.
namespace app {

namespace {

/// A key's letter, lower-case; nothing for keys with a name.
char letter_of(const Key& key) {
    const char letter = key.name.size() == 1 ? key.name.front() : '\0';
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Rows of keys that lie below each other, one for each team.
constexpr std::array<std::string_view, team_count> team_keys{"1234", "QWER", "ASDF", "ZXCV"};

std::optional<Action> team_answer(const Key& key) {
    for (std::size_t team = 0; team < team_keys.size(); ++team) {
        const std::size_t option =
            key.place.size() == 1 ? team_keys[team].find(key.place) : std::string_view::npos;
        if (option != std::string_view::npos)
            return TeamAnswers{static_cast<int>(team), static_cast<int>(option)};
    }
    return std::nullopt;
}

std::optional<Action> letter_action(const content::Library& library, const State& state, const Key& key) {
    const std::vector<Scene> steps = show_steps(library, state.route);
    const std::optional<RoomQuestion> question =
        room_question(library, steps[static_cast<std::size_t>(state.route.slide)]);
    if (question && !question->options.empty() && !room_of(state.show, *question).revealed) {
        if (state.show.by_teams) {
            if (std::optional<Action> answer = team_answer(key)) return answer;
        } else {
            // By place, because some keyboards have their digits above; or as written, for the pad of
            // numbers.
            for (const std::string_view sign : {key.place, key.name}) {
                const int option = sign.size() == 1 ? sign.front() - '1' : -1;
                if (option >= 0 && option < static_cast<int>(question->options.size()))
                    return CountHand{option, key.shift ? -1 : 1};
            }
        }
    }
    switch (letter_of(key)) {
    case 'b':
    case '.': return TurnShow{"black"};
    case 'l': return TurnShow{"spotlight"};
    case 'q': return TurnShow{"code"};
    case 't': return TurnShow{"teams"};
    case 'r': return Reveal{};
    case 's': return OpenSpeaker{};
    default: return std::nullopt;
    }
}

} // namespace

std::optional<Action> key_action(const content::Library& library, const State& state, const Key& key) {
    const bool letters = state.settings.letter_keys;
    if (state.route.present == Present::no) {
        const bool starts = letters && letter_of(key) == 'p' && may_present(state)
                            && !show_steps(library, state.route).empty();
        return starts ? std::optional<Action>(StartShow{}) : std::nullopt;
    }
    if (key.name == "F5") return StartShow{};
    if (!state.show.running) {
        if (letters && letter_of(key) == 'p') return StartShow{};
        if (letters && letter_of(key) == 's') return OpenSpeaker{};
        return std::nullopt;
    }
    if (key.name == "Escape") return EndShow{};
    const bool is_hall =
        state.route.present == Present::show; // the speaker's own notes are scrolled by arrows
    if (key.name == "PageDown" || key.name == "ArrowRight" || key.name == " " || key.name == "Enter"
        || (is_hall && key.name == "ArrowDown"))
        return StepShow{1};
    if (key.name == "PageUp" || key.name == "ArrowLeft" || (is_hall && key.name == "ArrowUp"))
        return StepShow{-1};
    if (key.name == "Home") return ShowSlide{0};
    if (key.name == "End") return ShowSlide{most_slides};
    return letters ? letter_action(library, state, key) : std::nullopt;
}

} // namespace app
