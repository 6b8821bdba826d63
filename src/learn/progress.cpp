#include "learn/progress.h"

#include <algorithm>

namespace learn {

namespace {

bool contains(const content::Ids& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

bool finished(const Progress& progress, const content::Case& told) {
    const auto furthest = progress.case_steps.find(told.id);
    if (furthest == progress.case_steps.end() || furthest->second < 0) return false;
    return static_cast<std::size_t>(furthest->second) + 1 >= told.steps.size();
}

double explored(const content::Library& library, const Progress& progress, std::string_view principle) {
    const content::Principle* known = library.principle(principle);
    if (!known) return 0;

    constexpr double question_part = 1.0 / 3.0;
    double parts = 1;
    double done = progress.principles_read.count(known->id) ? 1 : 0;
    for (const content::Case& each : library.cases) {
        if (!contains(each.principles, principle)) continue;
        parts += 1;
        if (finished(progress, each)) done += 1;
    }
    for (const content::Question& question : library.questions) {
        if (!contains(question.principles, principle)) continue;
        parts += question_part;
        const auto answered = progress.answered.find(question.id);
        if (answered != progress.answered.end() && answered->second) done += question_part;
    }
    return std::min(1.0, done / parts);
}

} // namespace learn
