#include "learn/quiz.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>

namespace learn {

namespace {

/// Questions of one principle, in the order in which they will be drawn.
struct Pile {
    std::string_view principle;
    std::vector<const content::Question*> questions;
};

std::vector<Pile> piles_of(const std::vector<const content::Question*>& questions) {
    std::vector<Pile> piles;
    for (const content::Question* question : questions) {
        const std::string_view principle =
            question->principles.empty() ? std::string_view() : question->principles.front();
        auto pile = std::find_if(piles.begin(), piles.end(),
                                 [&](const Pile& each) { return each.principle == principle; });
        if (pile == piles.end()) pile = piles.insert(piles.end(), Pile{principle, {}});
        pile->questions.push_back(question);
    }
    return piles;
}

/// One from each pile in turn until there are `wanted`.
std::vector<const content::Question*> deal(const std::vector<Pile>& piles, std::size_t wanted) {
    std::vector<const content::Question*> dealt;
    for (std::size_t round = 0; dealt.size() < wanted; ++round) {
        const std::size_t before = dealt.size();
        for (const Pile& pile : piles) {
            if (round < pile.questions.size() && dealt.size() < wanted)
                dealt.push_back(pile.questions[round]);
        }
        if (dealt.size() == before) break;
    }
    return dealt;
}

bool contains(const content::Ids& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

const content::Id* matched_right(const Answer& answer, std::string_view left) {
    for (const auto& [own_left, right] : answer.matched) {
        if (own_left == left) return &right;
    }
    return nullptr;
}

bool same_set(content::Ids a, content::Ids b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

/// Counts what was submitted, of the questions that `counts` picks.
template <typename Picks>
Score count(const content::Library& library, const QuizSession& session, Picks counts) {
    Score score;
    const std::size_t known = std::min(session.questions.size(), session.answers.size());
    for (std::size_t i = 0; i < known; ++i) {
        const content::Question* question = library.question(session.questions[i]);
        if (!question || !session.answers[i].submitted || !counts(*question)) continue;
        ++score.asked;
        if (correct(*question, session.answers[i])) ++score.right;
    }
    return score;
}

} // namespace

QuizSession start_quiz(const content::Library& library, const content::Quiz& quiz, int length,
                       std::uint32_t seed) {
    std::vector<Pile> piles = piles_of(content::questions_of(library, quiz));
    base::Random random(seed);
    base::shuffle(piles, random);
    std::size_t all = 0;
    for (Pile& pile : piles) {
        base::shuffle(pile.questions, random);
        all += pile.questions.size();
    }
    std::vector<const content::Question*> drawn =
        deal(piles, length > 0 ? static_cast<std::size_t>(length) : all);
    // Stable: within a level the principles keep taking turns.
    std::stable_sort(drawn.begin(), drawn.end(), [](const content::Question* a, const content::Question* b) {
        return a->level < b->level;
    });

    QuizSession session;
    session.quiz = quiz.id;
    session.seed = seed;
    for (const content::Question* question : drawn) {
        session.questions.push_back(question->id);
        session.answers.push_back(blank_answer(*question, seed));
    }
    return session;
}

QuizSession retry_missed(const content::Library& library, const QuizSession& session, std::uint32_t seed) {
    QuizSession again;
    again.quiz = session.quiz;
    again.seed = seed;
    again.retry = true;
    const std::size_t known = std::min(session.questions.size(), session.answers.size());
    for (std::size_t i = 0; i < known; ++i) {
        const content::Question* question = library.question(session.questions[i]);
        if (!question) continue;
        if (session.answers[i].submitted && correct(*question, session.answers[i])) continue;
        again.questions.push_back(question->id);
        again.answers.push_back(blank_answer(*question, seed));
    }
    return again.playing() ? again : session;
}

content::Ids shown_order(const content::Question& question, std::uint32_t seed) {
    content::Ids shown;
    switch (question.kind) {
    case content::QuestionKind::single:
    case content::QuestionKind::multiple: shown = question.options; break;
    case content::QuestionKind::order: shown = question.items; break;
    case content::QuestionKind::match:
        for (const auto& [left, right] : question.pairs) {
            if (!contains(shown, right)) shown.push_back(right);
        }
        break;
    case content::QuestionKind::true_false:
    case content::QuestionKind::estimate: return shown;
    }
    // The id is mixed in, else all questions with four options would be shuffled alike.
    base::Random random(base::hash_of(question.id) ^ seed);
    base::shuffle(shown, random);
    if (question.kind == content::QuestionKind::order && shown.size() > 1 && shown == question.items) {
        std::rotate(shown.begin(), shown.begin() + 1, shown.end());
    }
    return shown;
}

Answer blank_answer(const content::Question& question, std::uint32_t seed) {
    Answer answer;
    if (question.kind == content::QuestionKind::order) answer.chosen = shown_order(question, seed);
    return answer;
}

bool complete(const content::Question& question, const Answer& answer) {
    switch (question.kind) {
    case content::QuestionKind::single: return answer.chosen.size() == 1;
    case content::QuestionKind::multiple: return !answer.chosen.empty();
    case content::QuestionKind::true_false: return answer.truth.has_value();
    case content::QuestionKind::order: return same_set(answer.chosen, question.items);
    case content::QuestionKind::match:
        return std::all_of(question.pairs.begin(), question.pairs.end(),
                           [&](const auto& pair) { return matched_right(answer, pair.first) != nullptr; });
    case content::QuestionKind::estimate: return answer.estimate.has_value();
    }
    return false;
}

bool correct(const content::Question& question, const Answer& answer) {
    if (!complete(question, answer)) return false;
    switch (question.kind) {
    case content::QuestionKind::single:
    case content::QuestionKind::multiple: return same_set(answer.chosen, question.right);
    case content::QuestionKind::true_false: return *answer.truth == question.truth;
    case content::QuestionKind::order: return answer.chosen == question.items;
    case content::QuestionKind::match:
        return std::all_of(question.pairs.begin(), question.pairs.end(), [&](const auto& pair) {
            return *matched_right(answer, pair.first) == pair.second;
        });
    case content::QuestionKind::estimate: {
        // A hair more than the tolerance, for steps such as 0.1 that no double hits exactly.
        const double slack = 1e-9 * std::max(1.0, std::abs(question.answer));
        return std::abs(*answer.estimate - question.answer) <= question.tolerance + slack;
    }
    }
    return false;
}

Score score(const content::Library& library, const QuizSession& session) {
    return count(library, session, [](const content::Question&) { return true; });
}

Score score_for(const content::Library& library, const QuizSession& session, std::string_view principle) {
    return count(library, session,
                 [&](const content::Question& question) { return contains(question.principles, principle); });
}

} // namespace learn
