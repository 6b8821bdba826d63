#include "golden.h"
#include "visitor.h"

#include <doctest/doctest.h>

// Pages as assistive technology would meet them. RENEW_GOLDEN=1 renews the files.

using visitor::Visitor;

namespace {

void check(const Visitor& at, const std::string& name) {
    CHECK(golden::difference("screens/" + name + ".txt", doc::describe(at.page())) == "");
}

void check_static(const Visitor& at, const std::string& name) {
    CHECK(golden::difference("screens/" + name + "-static.txt", doc::describe(at.static_page())) == "");
}

} // namespace

TEST_CASE("home offers three ways in and the requirements") {
    const Visitor at("/en/");
    check(at, "home-en");
}

TEST_CASE("home shows what was explored") {
    Visitor at("/fr/principles/oversight/");
    at.press("nav-home");
    check(at, "home-explored-fr");
}

TEST_CASE("principles are listed by kind") {
    check(Visitor("/en/principles/"), "principles-en");
}

TEST_CASE("a requirement says what the law asks and from when") {
    check(Visitor("/en/principles/oversight/"), "principle-en");
    check(Visitor("/fr/principles/oversight/"), "principle-fr");
    check_static(Visitor("/en/principles/oversight/"), "principle-en");
}

TEST_CASE("an ethical principle leads to its requirements") {
    check(Visitor("/en/principles/autonomy/"), "principle-ethical-en");
}

TEST_CASE("cases can be filtered, emptied and shown again") {
    Visitor at("/en/cases/");
    check(at, "cases-en");
    at.press("filter-outcome-harm");
    check(at, "cases-harm-en");
    at.go("/en/cases/?region=asia&outcome=harm");
    check(at, "cases-none-en");
    check_static(at, "cases-en");
}

TEST_CASE("a case is told step by step") {
    Visitor at("/en/cases/benefits/");
    check(at, "case-first-step-en");
    at.press("next");
    at.press("next");
    check(at, "case-decision-en");
    at.press("option-stop");
    check(at, "case-decided-en");
    at.press("next");
    check(at, "case-outcome-en");
    at.press("next");
    check(at, "case-last-step-en");
    check_static(at, "case-en");
}

TEST_CASE("quizzes and the start of one") {
    Visitor at("/fr/quiz/");
    check(at, "quizzes-fr");
    at.press("quiz-kinds");
    check(at, "quiz-start-fr");
    check_static(at, "quiz-fr");
}

TEST_CASE("every kind of question, before and after the answer, and the result") {
    Visitor at("/en/quiz/kinds/?seed=1");
    for (int number = 1; number <= 6; ++number) {
        const std::string kind = at.state.quiz.questions[at.state.quiz.position].substr(2);
        check(at, "question-" + kind + "-en");
        if (kind == "one") at.press("option-a");
        if (kind == "many") {
            at.press("option-a");
            at.press("option-c");
        }
        if (kind == "truth") at.press("option-false");
        if (kind == "match") {
            at.press("match-one", "uno");
            at.press("match-two", "due");
        }
        if (kind == "estimate") at.press("estimate", "80");
        at.press("check");
        check(at, "answered-" + kind + "-en");
        at.press("next");
    }
    check(at, "quiz-result-en");
}

TEST_CASE("the glossary explains terms, on its page and over others") {
    check(Visitor("/en/glossary/"), "glossary-en");
    check(Visitor("/fr/glossary/"), "glossary-fr");
    check_static(Visitor("/en/glossary/"), "glossary-en");
    Visitor at("/en/principles/oversight/");
    at.press("term-bias");
    check(at, "term-dialog-en");
}

TEST_CASE("the search groups what it finds") {
    Visitor at("/en/search/");
    check(at, "search-en");
    at.press("search-words", "oversight");
    check(at, "search-found-en");
    at.press("search-words", "xyzzy");
    check(at, "search-none-en");
    check_static(at, "search-en");
}

TEST_CASE("frameworks and the timeline") {
    check(Visitor("/en/frameworks/"), "frameworks-en");
    check(Visitor("/en/frameworks/act/"), "framework-en");
    check(Visitor("/fr/frameworks/list/"), "framework-list-fr");
    check(Visitor("/en/timeline/"), "timeline-en");
    check_static(Visitor("/en/timeline/"), "timeline-en");
}

TEST_CASE("learning paths lead through what there is, and hand-outs say it on one page") {
    check(Visitor("/en/paths/"), "paths-en");
    check(Visitor("/fr/paths/tour/"), "path-fr");
    check_static(Visitor("/en/paths/tour/"), "path-en");
    check(Visitor("/en/hand-outs/"), "hand-outs-en");
    check(Visitor("/en/hand-outs/oversight/"), "hand-out-en");
}

TEST_CASE("pages of text, sources and the rest") {
    check(Visitor("/fr/initiative/"), "initiative-fr");
    check(Visitor("/en/about/"), "about-en");
    check(Visitor("/en/privacy/"), "privacy-en");
    check(Visitor("/en/accessibility/"), "accessibility-en");
    check(Visitor("/en/sources/"), "sources-en");
    check(Visitor("/en/more/"), "more-en");
}

TEST_CASE("settings, and the question before everything is erased") {
    Visitor at("/en/settings/");
    check(at, "settings-en");
    check_static(at, "settings-en");
    at.press("ask-erase");
    check(at, "erase-dialog-en");
}

TEST_CASE("an unknown address gets a page that helps") {
    check(Visitor("/en/principles/oversigt/"), "not-found-en");
    check_static(Visitor("/fr/not-found/"), "not-found-fr");
}
