#include "learn/question_form.h"

#include <doctest/doctest.h>

namespace {

content::Question single(const char* id, content::Ids options, const char* right) {
    content::Question question;
    question.id = id;
    question.options = std::move(options);
    question.right = {right};
    return question;
}

content::Question true_false(bool truth) {
    content::Question question;
    question.kind = content::QuestionKind::true_false;
    question.truth = truth;
    return question;
}

} // namespace

TEST_CASE("what the form of questions gives away is counted") {
    content::Library library;
    library.questions = {single("q-1", {"a", "b", "c"}, "b"),
                         single("q-2", {"a", "b", "c"}, "a"),
                         single("q-3", {"a", "b"}, "b"),
                         true_false(true),
                         true_false(false),
                         true_false(true)};
    library.strings["en"] = {
        {"questions.q-1.options.a", "short"},  {"questions.q-1.options.b", "longest"}, // right
        {"questions.q-1.options.c", "short"},  {"questions.q-2.options.a", "tiny"},    // right
        {"questions.q-2.options.b", "longer"}, {"questions.q-2.options.c", "x"},
        {"questions.q-3.options.a", "èèèè"},   {"questions.q-3.options.b", "eeee"}, // right, as long
    };
    const learn::QuestionForm form = learn::question_form(library, "en");
    CHECK(form.single == 3);
    CHECK(form.longest_is_right == 2);
    CHECK(form.places.at(3) == std::vector<std::size_t>{1, 1, 0});
    CHECK(form.places.at(2) == std::vector<std::size_t>{0, 1});
    CHECK(form.true_false == 3);
    CHECK(form.truths == 2);
    CHECK(learn::percent(form.truths, form.true_false) == doctest::Approx(66.67).epsilon(0.001));
    CHECK(learn::percent(1, 0) == 0);
}

TEST_CASE("a question whose options a language lacks has no longest one there") {
    content::Library library;
    library.questions = {single("q-1", {"a", "b"}, "b")};
    library.strings["fr"] = {{"questions.q-1.options.b", "là"}};
    CHECK(learn::question_form(library, "fr").single == 0);
    CHECK(learn::question_form(library, "fr").places.at(2) == std::vector<std::size_t>{0, 1});
}
