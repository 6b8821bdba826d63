#include "learn/quiz.h"

#include "learn/sample_library.h"

#include <doctest/doctest.h>

#include <limits>
#include <set>

using learn::Answer;
using learn::QuizSession;

namespace {

const content::Library& library() {
    static const content::Library made = sample::library();
    return made;
}

const content::Question& question(std::string_view id) {
    return *library().question(id);
}

Answer chosen(content::Ids options) {
    Answer answer;
    answer.chosen = std::move(options);
    return answer;
}

/// Answers everything, rightly where `right` says so.
template <typename Right>
QuizSession answered(QuizSession session, Right right) {
    for (std::size_t i = 0; i < session.questions.size(); ++i) {
        const content::Question& asked = question(session.questions[i]);
        Answer& answer = session.answers[i];
        const bool is_right = right(asked);
        switch (asked.kind) {
        case content::QuestionKind::single:
            answer.chosen = {is_right ? asked.right[0] : asked.options[1]};
            break;
        case content::QuestionKind::multiple: answer.chosen = is_right ? asked.right : asked.options; break;
        case content::QuestionKind::true_false: answer.truth = is_right == asked.truth; break;
        case content::QuestionKind::order:
            if (is_right) answer.chosen = asked.items;
            break;
        case content::QuestionKind::match:
            answer.matched = asked.pairs;
            if (!is_right) std::swap(answer.matched[0].second, answer.matched[1].second);
            break;
        case content::QuestionKind::estimate:
            answer.estimate = is_right ? asked.answer : asked.maximum;
            break;
        }
        answer.submitted = true;
    }
    session.position = session.questions.size();
    return session;
}

} // namespace

TEST_CASE("the same seed draws the same quiz, pinned for all machines") {
    const content::Quiz& quiz = *library().quiz("everything");
    const QuizSession session = learn::start_quiz(library(), quiz, 5, 123);
    CHECK(session == learn::start_quiz(library(), quiz, 5, 123));
    CHECK(session.questions == content::Ids{"q-single", "q-truth", "q-multiple", "q-estimate", "q-order"});
    CHECK(learn::shown_order(question("q-single"), 123) == content::Ids{"guess", "inform", "wait", "hide"});
}

TEST_CASE("another seed draws another quiz") {
    const content::Quiz& quiz = *library().quiz("everything");
    std::set<content::Ids> drawn;
    for (std::uint32_t seed = 0; seed < 20; ++seed)
        drawn.insert(learn::start_quiz(library(), quiz, 5, seed).questions);
    CHECK(drawn.size() > 5);
}

TEST_CASE("a quiz has the wanted length, or all questions there are") {
    const content::Quiz& everything = *library().quiz("everything");
    CHECK(learn::start_quiz(library(), everything, 4, 1).questions.size() == 4);
    CHECK(learn::start_quiz(library(), everything, 0, 1).questions.size() == 9);
    CHECK(learn::start_quiz(library(), everything, -3, 1).questions.size() == 9);
    CHECK(learn::start_quiz(library(), everything, std::numeric_limits<int>::max(), 1).questions.size() == 9);
    CHECK(learn::start_quiz(library(), *library().quiz("first-steps"), 0, 1).questions.size() == 3);
}

TEST_CASE("a quiz of one principle asks only questions of it") {
    const QuizSession session = learn::start_quiz(library(), *library().quiz("transparency"), 0, 5);
    CHECK(session.questions.size() == 5);
    for (const content::Id& id : session.questions)
        CHECK(sample::holds(question(id).principles, "transparency"));
}

TEST_CASE("levels rise and each question comes once with a blank answer, whatever the seed") {
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const QuizSession session =
            learn::start_quiz(library(), *library().quiz("everything"), static_cast<int>(seed % 11), seed);
        REQUIRE(session.answers.size() == session.questions.size());
        CHECK(std::set<content::Id>(session.questions.begin(), session.questions.end()).size()
              == session.questions.size());
        for (std::size_t i = 0; i < session.questions.size(); ++i) {
            const content::Question& asked = question(session.questions[i]);
            if (i > 0) CHECK(question(session.questions[i - 1]).level <= asked.level);
            CHECK(session.answers[i] == learn::blank_answer(asked, seed));
        }
        CHECK(session.position == 0);
        CHECK_FALSE(session.retry);
    }
}

TEST_CASE("principles take turns, so a short quiz of everything touches all of them") {
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        std::set<content::Id> principles;
        for (const content::Id& id :
             learn::start_quiz(library(), *library().quiz("everything"), 3, seed).questions) {
            principles.insert(question(id).principles.front());
        }
        CHECK(principles.size() == 3);
    }
}

TEST_CASE("a quiz without questions is not being played") {
    const content::Library empty;
    const QuizSession session = learn::start_quiz(empty, {"none", {"gone"}, {}}, 5, 1);
    CHECK_FALSE(session.playing());
    CHECK_FALSE(session.finished());
}

TEST_CASE("options are shuffled, every option stays") {
    std::set<content::Ids> orders;
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        content::Ids shown = learn::shown_order(question("q-multiple"), seed);
        orders.insert(shown);
        CHECK(shown.size() == 4);
        for (const content::Id& option : question("q-multiple").options) CHECK(sample::holds(shown, option));
    }
    CHECK(orders.size() > 10);
}

TEST_CASE("two questions with like options are not shuffled alike") {
    int alike = 0;
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        alike += learn::shown_order(question("q-extra-1"), seed)
                 == learn::shown_order(question("q-extra-2"), seed);
    }
    CHECK(alike < 25);
}

TEST_CASE("things to put in order never start in the right order") {
    content::Question two = question("q-order");
    two.items = {"first", "second"};
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        CHECK(learn::shown_order(question("q-order"), seed) != question("q-order").items);
        CHECK(learn::shown_order(two, seed) == content::Ids{"second", "first"});
    }
}

TEST_CASE("the right column of a match is shuffled and names each once") {
    content::Question shared = question("q-match");
    shared.pairs.push_back({"left-4", "right-1"});
    CHECK(learn::shown_order(shared, 3).size() == 3);
    CHECK(learn::shown_order(question("q-truth"), 3).empty());
    CHECK(learn::shown_order(question("q-estimate"), 3).empty());
}

TEST_CASE("a single choice is right with its one right option") {
    CHECK_FALSE(learn::complete(question("q-single"), chosen({})));
    CHECK(learn::correct(question("q-single"), chosen({"inform"})));
    CHECK_FALSE(learn::correct(question("q-single"), chosen({"hide"})));
    CHECK_FALSE(learn::correct(question("q-single"), chosen({"inform", "hide"})));
}

TEST_CASE("several choices are right with all right options and no other, in any order") {
    CHECK_FALSE(learn::complete(question("q-multiple"), chosen({})));
    CHECK(learn::correct(question("q-multiple"), chosen({"label", "log"})));
    CHECK_FALSE(learn::correct(question("q-multiple"), chosen({"log"})));
    CHECK_FALSE(learn::correct(question("q-multiple"), chosen({"log", "label", "blame"})));
}

TEST_CASE("true or false needs an answer, and no answer is not false") {
    Answer answer;
    CHECK_FALSE(learn::complete(question("q-truth"), answer));
    CHECK_FALSE(learn::correct(question("q-truth"), answer));
    answer.truth = false;
    CHECK(learn::correct(question("q-truth"), answer));
    answer.truth = true;
    CHECK_FALSE(learn::correct(question("q-truth"), answer));
}

TEST_CASE("an order is right item by item") {
    CHECK(learn::complete(question("q-order"), learn::blank_answer(question("q-order"), 4)));
    CHECK_FALSE(learn::correct(question("q-order"), learn::blank_answer(question("q-order"), 4)));
    CHECK(learn::correct(question("q-order"), chosen({"first", "second", "third"})));
    CHECK_FALSE(learn::complete(question("q-order"), chosen({"first", "second"})));
    CHECK_FALSE(learn::complete(question("q-order"), chosen({"first", "second", "second"})));
}

TEST_CASE("a match needs every left side and is right pair by pair") {
    Answer answer;
    answer.matched = {{"left-1", "right-1"}, {"left-2", "right-2"}};
    CHECK_FALSE(learn::complete(question("q-match"), answer));
    answer.matched.emplace_back("left-3", "right-2");
    CHECK(learn::complete(question("q-match"), answer));
    CHECK_FALSE(learn::correct(question("q-match"), answer));
    answer.matched.back().second = "right-3";
    CHECK(learn::correct(question("q-match"), answer));
}

TEST_CASE("an estimate is right within its tolerance, the limits included") {
    Answer answer;
    CHECK_FALSE(learn::complete(question("q-estimate"), answer));
    for (const double near : {25.0, 30.0, 35.0}) {
        answer.estimate = near;
        CHECK(learn::correct(question("q-estimate"), answer));
    }
    for (const double far : {24.99, 35.01, 100.0}) {
        answer.estimate = far;
        CHECK_FALSE(learn::correct(question("q-estimate"), answer));
    }
    content::Question tenths = question("q-estimate");
    tenths.answer = 0.3;
    tenths.tolerance = 0;
    answer.estimate = 0.1 + 0.2;
    CHECK(learn::correct(tenths, answer));
}

TEST_CASE("the score counts what was submitted, in all and by principle") {
    QuizSession session = learn::start_quiz(library(), *library().quiz("everything"), 0, 8);
    CHECK(learn::score(library(), session) == learn::Score{0, 0});
    session = answered(session, [](const content::Question& each) { return each.level < 3; });
    CHECK(learn::score(library(), session) == learn::Score{7, 9});
    CHECK(learn::score_for(library(), session, "fairness") == learn::Score{1, 2});
    CHECK(learn::score_for(library(), session, "transparency") == learn::Score{5, 5});
    CHECK(learn::score_for(library(), session, "unknown") == learn::Score{0, 0});
    session.answers[0].submitted = false;
    CHECK(learn::score(library(), session).asked == 8);
}

TEST_CASE("a new round repeats exactly what was missed, with blank answers") {
    const QuizSession session = answered(learn::start_quiz(library(), *library().quiz("everything"), 0, 8),
                                         [](const content::Question& each) { return each.level < 3; });
    const QuizSession again = learn::retry_missed(library(), session, 99);
    CHECK(again.retry);
    CHECK(again.quiz == "everything");
    CHECK(again.seed == 99);
    CHECK(again.position == 0);
    CHECK(std::set<content::Id>(again.questions.begin(), again.questions.end())
          == std::set<content::Id>{"q-order", "q-estimate"});
    for (const Answer& answer : again.answers) CHECK_FALSE(answer.submitted);
}

TEST_CASE("where nothing was missed there is no new round") {
    const QuizSession session = answered(learn::start_quiz(library(), *library().quiz("everything"), 0, 8),
                                         [](const content::Question&) { return true; });
    CHECK(learn::score(library(), session) == learn::Score{9, 9});
    CHECK(learn::retry_missed(library(), session, 99) == session);
}

TEST_CASE("questions that the content no longer has do not count") {
    QuizSession session;
    session.quiz = "everything";
    session.questions = {"gone", "q-truth"};
    session.answers.resize(2);
    for (Answer& answer : session.answers) {
        answer.truth = false;
        answer.submitted = true;
    }
    CHECK(learn::score(library(), session) == learn::Score{1, 1});
}
