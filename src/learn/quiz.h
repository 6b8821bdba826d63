#pragma once

#include "content/library.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// A quiz as it is played: which questions in which order, what was answered, what was right.
/// Deterministic: the same seed shuffles alike in the browser, natively and in a test.
namespace learn {

/// What a visitor has entered for one question; which member counts depends on the kind.
struct Answer {
    content::Ids chosen;       ///< single, multiple: options; order: items as they stand now
    std::optional<bool> truth; ///< true_false
    std::vector<std::pair<content::Id, content::Id>> matched; ///< match: left, right
    std::optional<double> estimate;                           ///< estimate, in the question's unit
    bool submitted = false;

    friend bool operator==(const Answer&, const Answer&) = default;
};

struct QuizSession {
    content::Id quiz; ///< empty: none is being played
    std::uint32_t seed = 0;
    content::Ids questions;      ///< in the order in which they are asked
    std::vector<Answer> answers; ///< one for each question
    std::size_t position = 0;    ///< index of the question on the screen; == size: the result
    bool retry = false;          ///< true when this round repeats the missed ones

    bool playing() const { return !questions.empty(); }
    bool finished() const { return playing() && position >= questions.size(); }

    friend bool operator==(const QuizSession&, const QuizSession&) = default;
};

/// Draws `length` questions of the quiz (all of them when there are fewer, or when 0), levels rising,
/// principles taken in turn.
QuizSession start_quiz(const content::Library& library, const content::Quiz& quiz, int length,
                       std::uint32_t seed);

/// A new round of those that were not right; the same session when none was missed.
QuizSession retry_missed(const content::Library& library, const QuizSession& session, std::uint32_t seed);

/// The options of a question in the order in which they are shown in this session: single, multiple
/// and match's right column are shuffled; order starts shuffled and never right.
content::Ids shown_order(const content::Question& question, std::uint32_t seed);

/// Nothing is chosen yet, order starts as shown.
Answer blank_answer(const content::Question& question, std::uint32_t seed);

/// True when there is enough to submit.
bool complete(const content::Question& question, const Answer& answer);
bool correct(const content::Question& question, const Answer& answer);

struct Score {
    int right = 0;
    int asked = 0; ///< submitted ones

    friend bool operator==(const Score&, const Score&) = default;
};

Score score(const content::Library& library, const QuizSession& session);
Score score_for(const content::Library& library, const QuizSession& session, std::string_view principle);

} // namespace learn
