#include "app/stored.h"

#include "app/choice_words.h"

#include <nlohmann/json.hpp>

/// What is written. Reading it back, from whatever is found in its place, is restore.cpp.
namespace app {

namespace {

using Json = nlohmann::json;

Json settings_json(const Settings& settings) {
    Json out = {{"theme", word(settings.theme)},
                {"motion", word(settings.motion)},
                {"text_percent", settings.text_percent}};
    if (!settings.letter_keys) out["letter_keys"] = false;
    if (settings.text_version) out["text_version"] = true;
    if (!settings.second_language.empty()) out["second_language"] = settings.second_language;
    return out;
}

Json progress_json(const learn::Progress& progress) {
    // Named one by one: an empty map would else become null.
    Json decisions = Json::object();
    for (const auto& [told, option] : progress.decisions) decisions[told] = option;
    Json steps = Json::object();
    for (const auto& [told, step] : progress.case_steps) steps[told] = step;
    Json answered = Json::object();
    for (const auto& [question, right] : progress.answered) answered[question] = right;
    Json read = Json::array();
    for (const content::Id& principle : progress.principles_read) read.push_back(principle);
    return {
        {"principles_read", read}, {"decisions", decisions}, {"case_steps", steps}, {"answered", answered}};
}

Json answer_json(const content::Id& question, const learn::Answer& answer) {
    Json out = {{"id", question}, {"submitted", answer.submitted}};
    if (!answer.chosen.empty()) out["chosen"] = answer.chosen;
    if (answer.truth) out["truth"] = *answer.truth;
    if (answer.estimate) out["estimate"] = *answer.estimate;
    Json matched = Json::object();
    for (const auto& [left, right] : answer.matched) matched[left] = right;
    if (!matched.empty()) out["matched"] = matched;
    return out;
}

Json quiz_json(const learn::QuizSession& quiz) {
    Json questions = Json::array();
    for (std::size_t i = 0; i < quiz.questions.size(); ++i) {
        questions.push_back(answer_json(quiz.questions[i], quiz.answers[i]));
    }
    return {{"quiz", quiz.quiz},
            {"seed", quiz.seed},
            {"position", quiz.position},
            {"retry", quiz.retry},
            {"questions", questions}};
}

} // namespace

std::string print_stored(const State& state) {
    Json out = {{"version", stored_version},
                {"place", print_route(place(state.route))},
                {"settings", settings_json(state.settings)},
                {"progress", progress_json(state.progress)}};
    if (state.quiz.playing()) out["quiz"] = quiz_json(state.quiz);
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace app
