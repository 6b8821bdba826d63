#include "app/announcements.h"
#include "app/draft.h"
#include "app/shown.h"

#include <algorithm>
#include <limits>

namespace app {

namespace {

/// A quiz with length and seed: whoever follows this address gets the same questions.
Route quiz_address(std::string_view language, std::string_view quiz, int length, std::uint32_t seed) {
    Route route = at(language, Screen::quiz, quiz);
    if (length > 0) route = with(route, "length", std::to_string(length));
    return with(route, "seed", std::to_string(seed));
}

/// From an address, where it may be anything.
int sound_length(std::uint32_t length) {
    return static_cast<int>(std::min<std::uint32_t>(length, std::numeric_limits<int>::max()));
}

bool is_under_way(const content::Library& library, const content::Quiz& quiz, int length,
                  const State& state) {
    if (!shows_quiz(state)) return false;
    const std::size_t all = content::questions_of(library, quiz).size();
    // A round of missed ones is described by its own seed and length.
    const std::size_t wanted = length > 0 ? std::min(static_cast<std::size_t>(length), all) : all;
    return state.quiz.questions.size() == wanted;
}

} // namespace

void start_from_address(Draft& draft) {
    State& state = draft.state;
    if (state.route.screen != Screen::quiz) return;
    const content::Quiz* quiz = draft.library.quiz(state.route.id);
    const std::optional<std::uint32_t> seed = query_number(state.route, "seed");
    const std::optional<std::uint32_t> length = query_number(state.route, "length");
    if (!quiz || (!seed && !length)) return; // the page where a quiz is chosen
    const int wanted = sound_length(length.value_or(0));
    if (!seed) state.route = with(state.route, "seed", std::to_string(draft.chance));
    if (is_under_way(draft.library, *quiz, wanted, state)) return;
    state.quiz = learn::start_quiz(draft.library, *quiz, wanted, seed.value_or(draft.chance));
}

void apply(Draft& draft, const StartQuiz& action) {
    const content::Quiz* quiz = draft.library.quiz(action.quiz);
    if (!quiz || content::questions_of(draft.library, *quiz).empty()) return;
    // Also when the same seed came up twice: who starts anew has answered nothing.
    draft.state.quiz = {};
    const Route& here = draft.state.route;
    const Route there = quiz_address(here.language, quiz->id, action.length, draft.chance);
    // A quiz that is a stop of a learning path stays one.
    const bool same_place = place(there) == place(here);
    move_to(draft, same_place ? with(there, path_key, query_value(here, path_key)) : there, History::push);
    draft.show_from_top();
}

void apply(Draft& draft, const Submit&) {
    const content::Question* question = question_on_screen(draft.library, draft.state);
    if (!question) return;
    learn::Answer& answer = draft.state.quiz.answers[draft.state.quiz.position];
    if (answer.submitted || !learn::complete(*question, answer)) return;
    answer.submitted = true;
    const bool right = learn::correct(*question, answer);
    draft.state.progress.answered[question->id] = right;
    draft.announce(right ? announce::answer_right : announce::answer_wrong);
    draft.focus(ids::feedback);
}

void apply(Draft& draft, const NextQuestion&) {
    learn::QuizSession& quiz = draft.state.quiz;
    if (!shows_quiz(draft.state) || quiz.finished()) return;
    // What the content no longer has cannot be answered, only passed.
    const bool known = draft.library.question(quiz.questions[quiz.position]) != nullptr;
    if (known && !quiz.answers[quiz.position].submitted) return;
    ++quiz.position;
    draft.show_from_top();
}

void apply(Draft& draft, const RetryMissed&) {
    State& state = draft.state;
    if (!shows_quiz(state) || !state.quiz.finished()) return;
    const learn::QuizSession again = learn::retry_missed(draft.library, state.quiz, draft.chance);
    if (again == state.quiz) return;
    const int length = static_cast<int>(again.questions.size());
    const Route route = with(quiz_address(state.route.language, again.quiz, length, again.seed), path_key,
                             query_value(state.route, path_key));
    state.quiz = again;
    move_to(draft, route, History::push);
    draft.show_from_top();
}

void apply(Draft& draft, const LeaveQuiz&) {
    if (!shows_quiz(draft.state)) return;
    draft.state.quiz = {};
    move_to(draft, at(draft.state.route.language, Screen::quizzes), History::push);
    draft.show_from_top();
}

} // namespace app
