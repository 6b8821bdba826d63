#include "app/announcements.h"
#include "app/walk.h"

#include <cmath>
#include <limits>

using namespace app;
using walk::Visitor;

namespace {

/// On the screen of one question, which a quiz of its own asks.
struct Asked : Visitor {
    content::Library own = sample::library();

    explicit Asked(const char* question) : Visitor("/en/") {
        own.quizzes.push_back({"one", {question}, {}});
        content = &own;
        go("/en/quiz/one/?seed=3");
    }
    const learn::Answer& entered() const { return state.quiz.answers.at(0); }
};

} // namespace

TEST_CASE("starting a quiz goes to an address that gives everyone the same questions") {
    Visitor visitor("/en/quiz/");
    visitor.chance = 77;
    visitor.act(StartQuiz{"everything", 5});
    CHECK(visitor.pushed() == "/en/quiz/everything/?length=5&seed=77");
    CHECK(visitor.focused() == "title");
    CHECK(visitor.state.quiz.questions.size() == 5);
    CHECK(shows_quiz(visitor.state));

    const Visitor friend_of_theirs("/fr/quiz/everything/?length=5&seed=77");
    CHECK(friend_of_theirs.state.quiz == visitor.state.quiz);
}

TEST_CASE("an address with a length alone starts a quiz and is given its seed") {
    Visitor visitor;
    visitor.chance = 5;
    visitor.arrive("/en/quiz/everything/?length=3");
    CHECK(visitor.replaced() == "/en/quiz/everything/?length=3&seed=5");
    CHECK(visitor.state.quiz.questions.size() == 3);
    visitor.chance = 6;
    visitor.go("/en/quiz/transparency/?length=2");
    CHECK(visitor.pushed() == "/en/quiz/transparency/?length=2&seed=6");
}

TEST_CASE("a quiz that does not exist is not started") {
    Visitor visitor("/en/quiz/");
    CHECK(visitor.is_idle(StartQuiz{"none", 5}));
    visitor.go("/en/quiz/none/?length=5&seed=1");
    CHECK_FALSE(visitor.state.quiz.playing());
    CHECK(question_on_screen(*visitor.content, visitor.state) == nullptr);
}

TEST_CASE("a strange length gives all the questions there are") {
    CHECK(Visitor("/en/quiz/everything/?length=4294967295&seed=1").state.quiz.questions.size() == 9);
    CHECK(Visitor("/en/quiz/everything/?length=0&seed=1").state.quiz.questions.size() == 9);
    Visitor visitor("/en/quiz/");
    visitor.act(StartQuiz{"everything", -5});
    CHECK(visitor.state.quiz.questions.size() == 9);
}

TEST_CASE("going back to the start of a quiz keeps it, and forward finds it again") {
    Visitor visitor("/en/quiz/everything/");
    CHECK_FALSE(visitor.state.quiz.playing());
    visitor.act(StartQuiz{"everything", 3});
    const std::string address = visitor.address();
    visitor.answer(true);
    visitor.act(Submit{});
    visitor.act(NextQuestion{});
    const learn::QuizSession before = visitor.state.quiz;

    visitor.arrive("/en/quiz/everything/");
    CHECK_FALSE(shows_quiz(visitor.state));
    CHECK(visitor.is_idle(Submit{}));
    CHECK(visitor.is_idle(NextQuestion{}));
    visitor.arrive(address);
    CHECK(visitor.state.quiz == before);
    CHECK(shows_quiz(visitor.state));
    CHECK(visitor.focused() == "title");
}

TEST_CASE("another seed, length or quiz is another quiz") {
    Visitor visitor("/en/quiz/everything/?length=3&seed=1");
    visitor.answer(true);
    visitor.arrive("/en/quiz/everything/?length=3&seed=2");
    CHECK(visitor.state.quiz.seed == 2);
    visitor.answer(true);
    visitor.arrive("/en/quiz/everything/?length=4&seed=2");
    CHECK(visitor.state.quiz.questions.size() == 4);
    visitor.arrive("/en/quiz/transparency/?length=4&seed=2");
    CHECK(visitor.state.quiz.quiz == "transparency");
}

TEST_CASE("starting again with the same chance begins from nothing") {
    Visitor visitor("/en/quiz/everything/?length=3&seed=9");
    visitor.answer(true);
    visitor.chance = 9;
    visitor.act(StartQuiz{"everything", 3});
    CHECK(visitor.state.quiz
          == learn::start_quiz(*visitor.content, *visitor.content->quiz("everything"), 3, 9));
}

TEST_CASE("every answer is judged, said and remembered") {
    Asked visitor("q-single");
    CHECK(visitor.is_idle(Submit{}));
    visitor.act(Choose{"hide"});
    visitor.act(Choose{"inform"});
    CHECK(visitor.entered().chosen == content::Ids{"inform"});
    visitor.act(Submit{});
    CHECK(visitor.entered().submitted);
    CHECK(visitor.state.announcement == announce::answer_right);
    CHECK(visitor.focused() == "feedback");
    CHECK(visitor.state.progress.answered.at("q-single"));
    visitor.act(Choose{"hide"}); // too late
    CHECK(visitor.entered().chosen == content::Ids{"inform"});
    CHECK(visitor.is_idle(Submit{}));
}

TEST_CASE("several choices are turned on and off, whatever the order") {
    Asked visitor("q-multiple");
    visitor.act(Choose{"label"});
    visitor.act(Choose{"delete"});
    visitor.act(Choose{"log"});
    visitor.act(Choose{"delete"});
    CHECK(visitor.entered().chosen == content::Ids{"log", "label"});
    CHECK(visitor.is_idle(Choose{"no-such-option"}));
    visitor.act(Submit{});
    CHECK(visitor.state.announcement == announce::answer_right);
}

TEST_CASE("true or false can be changed until it is submitted") {
    Asked visitor("q-truth");
    visitor.act(ChooseTruth{false});
    visitor.act(ChooseTruth{true});
    visitor.act(Submit{});
    CHECK(visitor.state.announcement == announce::answer_wrong);
    CHECK_FALSE(visitor.state.progress.answered.at("q-truth"));
    visitor.act(ChooseTruth{false});
    CHECK(visitor.entered().truth == true);
}

TEST_CASE("items move up and down and stop at the ends") {
    Asked visitor("q-order");
    const content::Ids before = visitor.entered().chosen;
    REQUIRE(before.size() == 3);
    visitor.act(MoveItem{before[0], 1});
    CHECK(visitor.entered().chosen == content::Ids{before[1], before[0], before[2]});
    CHECK(visitor.state.announcement == announce::moved_down);
    visitor.act(MoveItem{before[2], -2});
    CHECK(visitor.entered().chosen == content::Ids{before[2], before[1], before[0]});
    CHECK(visitor.state.announcement == announce::moved_up);
    visitor.act(MoveItem{before[2], -1}); // takes the announcement away
    CHECK(visitor.is_idle(MoveItem{before[2], std::numeric_limits<int>::min()}));
    CHECK(visitor.is_idle(MoveItem{"nothing", 1}));
    visitor.act(MoveItem{before[2], std::numeric_limits<int>::max()});
    CHECK(visitor.entered().chosen == content::Ids{before[1], before[0], before[2]});
}

TEST_CASE("pairs are matched, changed and taken back, and one choice never changes another") {
    Asked visitor("q-match");
    using Pairs = std::vector<std::pair<content::Id, content::Id>>;
    visitor.act(Match{"left-1", "right-2"});
    visitor.act(Match{"left-2", "right-1"});
    CHECK(visitor.entered().matched == Pairs{{"left-1", "right-2"}, {"left-2", "right-1"}});
    visitor.act(Match{"left-1", "right-1"});
    CHECK(visitor.entered().matched == Pairs{{"left-1", "right-1"}, {"left-2", "right-1"}});
    visitor.act(Match{"left-1", ""});
    CHECK(visitor.entered().matched == Pairs{{"left-2", "right-1"}});
    visitor.act(Match{"left-2", ""});
    CHECK(visitor.entered().matched.empty());
    CHECK(visitor.is_idle(Match{"left-9", "right-1"}));
    CHECK(visitor.is_idle(Match{"left-1", "right-9"}));
    CHECK(visitor.is_idle(Submit{}));
}

TEST_CASE("an estimate keeps to its range and steps") {
    Asked visitor("q-estimate");
    visitor.act(Estimate{33});
    CHECK(visitor.entered().estimate == 35);
    visitor.act(Estimate{1e300});
    CHECK(visitor.entered().estimate == 100);
    visitor.act(Estimate{-1e300});
    CHECK(visitor.entered().estimate == 0);
    CHECK(visitor.is_idle(Estimate{std::numeric_limits<double>::quiet_NaN()}));
    CHECK(visitor.is_idle(Estimate{std::numeric_limits<double>::infinity()}));
}

TEST_CASE("an answer of another kind than the question changes nothing") {
    Asked visitor("q-truth");
    CHECK(visitor.is_idle(Choose{"inform"}));
    CHECK(visitor.is_idle(Estimate{5}));
    CHECK(visitor.is_idle(Match{"left-1", "right-1"}));
    CHECK(visitor.is_idle(MoveItem{"first", 1}));
    Visitor elsewhere;
    CHECK(elsewhere.is_idle(ChooseTruth{true}));
    CHECK(elsewhere.is_idle(Submit{}));
    CHECK(elsewhere.is_idle(NextQuestion{}));
    CHECK(elsewhere.is_idle(RetryMissed{}));
    CHECK(elsewhere.is_idle(LeaveQuiz{}));
}

TEST_CASE("a quiz is played to its result, question by question") {
    Visitor visitor("/en/quiz/everything/?length=6&seed=4");
    CHECK(visitor.is_idle(NextQuestion{}));
    visitor.answer(true);
    visitor.act(Submit{});
    visitor.act(NextQuestion{});
    CHECK(visitor.state.quiz.position == 1);
    CHECK(visitor.focused() == "title");
    CHECK(visitor.scrolled().empty());
    CHECK(visitor.is_idle(RetryMissed{}));
    visitor.play(true);
    CHECK(visitor.state.quiz.finished());
    CHECK(learn::score(*visitor.content, visitor.state.quiz) == learn::Score{6, 6});
    CHECK(visitor.is_idle(NextQuestion{}));
    CHECK(visitor.is_idle(RetryMissed{}));
    CHECK(visitor.state.progress.answered.size() == 6);
}

TEST_CASE("the missed ones are asked again, under an address of their own that a reload keeps") {
    Visitor visitor("/en/quiz/everything/?length=6&seed=4");
    visitor.answer(true);
    visitor.act(Submit{});
    visitor.act(NextQuestion{});
    visitor.play(false);
    visitor.chance = 500;
    visitor.act(RetryMissed{});
    CHECK(visitor.pushed() == "/en/quiz/everything/?length=5&seed=500");
    CHECK(visitor.state.quiz.retry);
    CHECK(visitor.state.quiz.questions.size() == 5);
    CHECK(shows_quiz(visitor.state));
    const learn::QuizSession round = visitor.state.quiz;
    visitor.arrive(visitor.address());
    CHECK(visitor.state.quiz == round);
    visitor.play(true);
    CHECK(learn::score(*visitor.content, visitor.state.quiz) == learn::Score{5, 5});
}

TEST_CASE("leaving a quiz ends it and leads to the list") {
    Visitor visitor("/fr/quiz/everything/?length=6&seed=4");
    visitor.act(LeaveQuiz{});
    CHECK(visitor.pushed() == "/fr/quiz/");
    CHECK_FALSE(visitor.state.quiz.playing());
}
