#include "app/draft.h"

#include <algorithm>

namespace app {

namespace {

bool is_presenting(const State& state) {
    return state.route.present != Present::no;
}

/// The question of the step that is shown.
std::optional<RoomQuestion> asked(const Draft& draft) {
    if (!is_presenting(draft.state)) return std::nullopt;
    const std::vector<Scene> steps = show_steps(draft.library, draft.state.route);
    const auto at = static_cast<std::size_t>(draft.state.route.slide);
    return at < steps.size() ? room_question(draft.library, steps[at]) : std::nullopt;
}

/// Counts for nothing where the question has no such option.
bool has_option(const std::optional<RoomQuestion>& question, int option) {
    return question && option >= 0 && option < static_cast<int>(question->options.size());
}

void show_slide(Draft& draft, int slide) {
    Route route = draft.state.route;
    const int last = static_cast<int>(show_steps(draft.library, route).size()) - 1;
    route.slide = std::clamp(slide, 0, std::max(last, 0));
    draft.state.show.black = draft.state.show.code = false;
    move_to(draft, route, History::replace);
    draft.scroll({});
}

/// The hall's window begins or ends; the speaker's says so to it.
void run(Draft& draft, bool running, History history) {
    Show& show = draft.state.show;
    show.running = running;
    show.black = show.code = show.spotlight = false;
    Route route = draft.state.route;
    if (route.present == Present::speaker) return;
    route.present = running ? Present::show : Present::ready;
    move_to(draft, route, history);
    draft.effects.push_back(FullScreen{running});
    draft.show_from_top();
}

} // namespace

void settle_show(Draft& draft, Route& route) {
    const int count = static_cast<int>(show_steps(draft.library, route).size());
    if (count == 0 || route.embed || !may_present(draft.state)) route.present = Present::no;
    route.slide = route.present == Present::no ? 0 : std::clamp(route.slide, 0, count - 1);
    if (route.present == Present::no) {
        draft.state.show = {}; // with the show goes all that the room said
    } else if (route.present != Present::speaker) {
        draft.state.show.running = route.present == Present::show;
    }
}

void apply(Draft& draft, const StartShow&) {
    const State& state = draft.state;
    if (!can_present(state.route.screen) || !may_present(state)) return;
    run(draft, true, is_presenting(state) ? History::replace : History::push);
}

void apply(Draft& draft, const EndShow&) {
    if (is_presenting(draft.state) && draft.state.show.running) run(draft, false, History::replace);
}

void apply(Draft& draft, const StepShow& action) {
    if (!is_presenting(draft.state)) return;
    // The first step onwards from a question shows the answer, so that a clicker is enough.
    if (action.by > 0 && !draft.state.show.black) {
        const std::optional<RoomQuestion> question = asked(draft);
        if (question && !room_of(draft.state.show, *question).revealed) {
            draft.state.show.rooms[question->id].revealed = true;
            return;
        }
    }
    show_slide(draft, draft.state.route.slide + std::clamp(action.by, -1, 1));
}

void apply(Draft& draft, const ShowSlide& action) {
    if (is_presenting(draft.state)) show_slide(draft, action.slide);
}

void apply(Draft& draft, const TurnShow& action) {
    if (!is_presenting(draft.state)) return;
    Show& show = draft.state.show;
    bool* const what = action.what == "black"       ? &show.black
                       : action.what == "code"      ? &show.code
                       : action.what == "spotlight" ? &show.spotlight
                       : action.what == "teams"     ? &show.by_teams
                                                    : nullptr;
    if (what != nullptr) *what = !*what;
}

void apply(Draft& draft, const CountHand& action) {
    const std::optional<RoomQuestion> question = asked(draft);
    if (!has_option(question, action.option)) return;
    int& hands = draft.state.show.rooms[question->id].hands[static_cast<std::size_t>(action.option)];
    hands = std::clamp(hands + std::clamp(action.by, -most_hands, most_hands), 0, most_hands);
}

void apply(Draft& draft, const TeamAnswers& action) {
    const std::optional<RoomQuestion> question = asked(draft);
    if (!has_option(question, action.option) || action.team < 0 || action.team >= static_cast<int>(team_count)
        || room_of(draft.state.show, *question).revealed)
        return;
    draft.state.show.rooms[question->id].teams[static_cast<std::size_t>(action.team)] = action.option;
}

void apply(Draft& draft, const Reveal&) {
    if (const std::optional<RoomQuestion> question = asked(draft))
        draft.state.show.rooms[question->id].revealed = true;
}

void apply(Draft& draft, const OpenSpeaker&) {
    if (!is_presenting(draft.state) || draft.state.route.present == Present::speaker) return;
    draft.state.show.window_refused = false;
    Route route = draft.state.route;
    route.present = Present::speaker;
    draft.effects.push_back(OpenWindow{print_route(route)});
}

void apply(Draft& draft, const WindowRefused&) {
    draft.state.show.window_refused = true;
    draft.focus(ids::dialog_title);
}

void apply(Draft& draft, const HearShow& action) {
    State& state = draft.state;
    const std::optional<Heard> heard = read_show(action.text);
    if (!heard || !is_presenting(state)) return;
    Route route = heard->place;
    route.language = state.route.language; // each window has its own
    route.slide = heard->slide;
    route.present = state.route.present;
    if (show_steps(draft.library, route).empty()) return;
    const bool was_running = state.show.running;
    const Show mine = std::exchange(state.show, heard->show);
    state.show.now_s = mine.now_s;
    state.show.window_refused = mine.window_refused;
    if (route.present != Present::speaker) {
        route.present = state.show.running ? Present::show : Present::ready;
        if (was_running != state.show.running) draft.effects.push_back(FullScreen{state.show.running});
    }
    move_to(draft, route, History::replace);
}

void apply(Draft& draft, const ClockTicked& action) {
    Show& show = draft.state.show;
    show.now_s = action.second_of_day;
    if (show.running && show.began_s < 0) show.began_s = action.second_of_day;
}

} // namespace app
