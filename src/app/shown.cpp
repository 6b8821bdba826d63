#include "app/shown.h"

#include <algorithm>

namespace app {

std::optional<int> decision_step(const content::Case& told) {
    for (std::size_t i = 0; i < told.steps.size(); ++i) {
        if (!told.steps[i].options.empty()) return static_cast<int>(i);
    }
    return std::nullopt;
}

std::string_view decision_in(const State& state, const content::Case& told) {
    const auto taken = state.progress.decisions.find(told.id);
    return taken == state.progress.decisions.end() ? std::string_view() : std::string_view(taken->second);
}

int step_on_screen(const State& state, const content::Case& told) {
    if (told.steps.empty()) return 0;
    auto last = static_cast<std::uint32_t>(told.steps.size() - 1);
    const std::optional<int> decision = decision_step(told);
    if (decision && decision_in(state, told).empty()) last = static_cast<std::uint32_t>(*decision);
    const std::uint32_t wanted = query_number(state.route, "step").value_or(1);
    return static_cast<int>(std::min(wanted > 0 ? wanted - 1 : 0, last));
}

bool shows_quiz(const State& state) {
    return state.route.screen == Screen::quiz && state.quiz.playing() && state.route.id == state.quiz.quiz
           && query_number(state.route, "seed") == state.quiz.seed;
}

const content::Question* question_on_screen(const content::Library& library, const State& state) {
    if (!shows_quiz(state) || state.quiz.finished()) return nullptr;
    return library.question(state.quiz.questions[state.quiz.position]);
}

bool looks_alike(const State& before, const State& after) {
    const auto reads = [](const State& state) {
        return state.kiosk && state.kiosk->phase == KioskPhase::visiting && !state.kiosk->countdown;
    };
    if (!reads(before) || !reads(after)) return false;
    State at_the_same_time = after;
    KioskState& kiosk = *at_the_same_time.kiosk;
    kiosk.now = before.kiosk->now;
    kiosk.touched = before.kiosk->touched;
    kiosk.exit_touches = before.kiosk->exit_touches;
    kiosk.exit_touched = before.kiosk->exit_touched;
    kiosk.hour = before.kiosk->hour;
    return at_the_same_time == before;
}

} // namespace app
