#include "app/draft.h"
#include "app/shown.h"

#include <algorithm>

namespace app {

namespace {

const content::Case* case_on_screen(const Draft& draft) {
    const Route& route = draft.state.route;
    return route.screen == Screen::find_case ? draft.library.find_case(route.id) : nullptr;
}

} // namespace

void note_step(Draft& draft) {
    const content::Case* told = case_on_screen(draft);
    if (!told || told->steps.empty()) return;
    int& furthest = draft.state.progress.case_steps[told->id];
    furthest = std::max(furthest, step_on_screen(draft.state, *told));
}

void apply(Draft& draft, const ShowStep& action) {
    const content::Case* told = case_on_screen(draft);
    if (!told || action.step < 0 || static_cast<std::size_t>(action.step) >= told->steps.size()) return;
    // The first step is the place itself; the others count from 1 in the address.
    State wanted = draft.state;
    wanted.route.fragment.clear();
    wanted.route =
        with(wanted.route, "step", action.step == 0 ? std::string() : std::to_string(action.step + 1));
    // Beyond a decision that is still to be taken there is no step to show.
    if (step_on_screen(wanted, *told) != action.step || wanted.route == draft.state.route) return;
    move_to(draft, wanted.route, History::push);
    draft.scroll(ids::step);
    draft.focus(ids::step);
}

void apply(Draft& draft, const Decide& action) {
    const content::Case* told = case_on_screen(draft);
    if (!told || !decision_in(draft.state, *told).empty()) return;
    const std::optional<int> decision = decision_step(*told);
    if (!decision) return;
    const content::Ids& options = told->steps[static_cast<std::size_t>(*decision)].options;
    if (std::find(options.begin(), options.end(), action.option) == options.end()) return;
    // An address with a later step shows the decision until it is taken. Taking it must not jump.
    const int step = step_on_screen(draft.state, *told);
    draft.state.progress.decisions[told->id] = action.option;
    if (step_on_screen(draft.state, *told) != step) {
        move_to(draft, with(draft.state.route, "step", std::to_string(step + 1)), History::replace);
    }
    draft.focus(ids::consequence);
}

} // namespace app
