#include "app/announcements.h"
#include "app/draft.h"
#include "app/shown.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using content::QuestionKind;

/// The answer on the screen while it can still be changed, with its question.
struct Open {
    const content::Question* question = nullptr;
    learn::Answer* answer = nullptr;

    bool is(QuestionKind kind) const { return question && question->kind == kind; }
};

Open open_answer(Draft& draft) {
    const content::Question* question = question_on_screen(draft.library, draft.state);
    if (!question) return {};
    learn::Answer& answer = draft.state.quiz.answers[draft.state.quiz.position];
    return answer.submitted ? Open{} : Open{question, &answer};
}

bool contains(const content::Ids& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

void apply(Draft& draft, const Choose& action) {
    const Open open = open_answer(draft);
    if (!open.question || !contains(open.question->options, action.option)) return;
    content::Ids& chosen = open.answer->chosen;
    if (open.is(QuestionKind::single)) {
        chosen = {action.option};
    } else if (open.is(QuestionKind::multiple)) {
        // Kept in the content's order, so that the same choice is the same answer however it was made.
        content::Ids turned;
        for (const content::Id& option : open.question->options) {
            if (contains(chosen, option) != (option == action.option)) turned.push_back(option);
        }
        chosen = std::move(turned);
    }
}

void apply(Draft& draft, const ChooseTruth& action) {
    const Open open = open_answer(draft);
    if (open.is(QuestionKind::true_false)) open.answer->truth = action.truth;
}

void apply(Draft& draft, const MoveItem& action) {
    const Open open = open_answer(draft);
    if (!open.is(QuestionKind::order)) return;
    content::Ids& items = open.answer->chosen;
    const auto found = std::find(items.begin(), items.end(), action.item);
    if (found == items.end()) return;
    const auto size = static_cast<long long>(items.size());
    const auto from = static_cast<long long>(found - items.begin());
    const long long to = std::clamp<long long>(from + action.by, 0, size - 1);
    if (to == from) return;
    const content::Id item = *found;
    items.erase(found);
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(to), item);
    draft.announce(to < from ? announce::moved_up : announce::moved_down);
}

void apply(Draft& draft, const Match& action) {
    const Open open = open_answer(draft);
    if (!open.is(QuestionKind::match)) return;
    const auto& pairs = open.question->pairs;
    const bool left_known =
        std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == action.left; });
    const bool right_known = std::any_of(pairs.begin(), pairs.end(),
                                         [&](const auto& pair) { return pair.second == action.right; });
    if (!left_known || (!right_known && !action.right.empty())) return;

    // A partner stays where it was chosen before: a keyboard passes by others on its way through a list,
    // and must not take them from where they belong.
    auto& matched = open.answer->matched;
    matched.erase(std::remove_if(matched.begin(), matched.end(),
                                 [&](const auto& pair) { return pair.first == action.left; }),
                  matched.end());
    if (!action.right.empty()) matched.emplace_back(action.left, action.right);
    std::sort(matched.begin(), matched.end());
}

void apply(Draft& draft, const Estimate& action) {
    const Open open = open_answer(draft);
    if (!open.is(QuestionKind::estimate) || !std::isfinite(action.value)) return;
    const content::Question& question = *open.question;
    if (!(question.minimum <= question.maximum)) return;
    double value = std::clamp(action.value, question.minimum, question.maximum);
    if (question.step > 0) {
        value = question.minimum + std::round((value - question.minimum) / question.step) * question.step;
    }
    open.answer->estimate = std::clamp(value, question.minimum, question.maximum);
}

} // namespace app
