#pragma once

#include "content/library.h"

#include <map>
#include <string_view>
#include <vector>

namespace learn {

/// What the form of the questions gives away: someone who knows nothing must not do better by
/// choosing the longest option, a certain place, or always `true`.
struct QuestionForm {
    std::size_t single = 0;           ///< questions with one right option whose texts are all there
    std::size_t longest_is_right = 0; ///< of these; an option as long as the right one does not save it
    /// By number of options: how often the right one stands in each place, as the content lists them.
    std::map<std::size_t, std::vector<std::size_t>> places;
    std::size_t true_false = 0;
    std::size_t truths = 0;
};

/// Lengths are code points of the locale's own texts.
QuestionForm question_form(const content::Library& library, std::string_view locale);

/// `part` of `whole` in percent; 0 of nothing.
double percent(std::size_t part, std::size_t whole);

} // namespace learn
