#include "learn/question_form.h"

#include "base/text.h"

#include <algorithm>

namespace learn {

namespace {

void add_single(const content::Question& question, const content::Strings& strings, QuestionForm& form) {
    const auto right = std::find(question.options.begin(), question.options.end(), question.right.front());
    if (right == question.options.end()) return;
    std::vector<std::size_t>& places = form.places[question.options.size()];
    places.resize(question.options.size());
    ++places[static_cast<std::size_t>(right - question.options.begin())];

    std::size_t longest = 0;
    std::size_t of_right = 0;
    for (const content::Id& option : question.options) {
        const auto words = strings.find(content::TextKey{"questions", question.id, "options", option}.path);
        if (words == strings.end()) return;
        const std::size_t length = base::count_code_points(words->second);
        longest = std::max(longest, length);
        if (option == *right) of_right = length;
    }
    ++form.single;
    if (of_right == longest) ++form.longest_is_right;
}

} // namespace

QuestionForm question_form(const content::Library& library, std::string_view locale) {
    QuestionForm form;
    const auto found = library.strings.find(locale);
    const content::Strings none;
    const content::Strings& strings = found == library.strings.end() ? none : found->second;
    for (const content::Question& question : library.questions) {
        if (question.kind == content::QuestionKind::true_false) {
            ++form.true_false;
            if (question.truth) ++form.truths;
        } else if (question.kind == content::QuestionKind::single && !question.right.empty()) {
            add_single(question, strings, form);
        }
    }
    return form;
}

double percent(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace learn
