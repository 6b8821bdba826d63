#include "app/walk.h"

using namespace app;
using walk::Visitor;

namespace {

int step(const Visitor& visitor) {
    return step_on_screen(visitor.state, *visitor.content->find_case(visitor.state.route.id));
}

} // namespace

TEST_CASE("a case is told step by step, each with an address that counts from 1") {
    Visitor visitor("/en/cases/benefits/");
    CHECK(step(visitor) == 0);
    visitor.act(ShowStep{1});
    CHECK(visitor.pushed() == "/en/cases/benefits/?step=2");
    CHECK(visitor.focused() == "step");
    CHECK(visitor.scrolled() == "step");
    CHECK(step(visitor) == 1);
    visitor.act(ShowStep{0});
    CHECK(visitor.pushed() == "/en/cases/benefits/");
    CHECK(visitor.state.progress.case_steps.at("benefits") == 1);
}

TEST_CASE("back leads to the step before") {
    Visitor visitor("/en/cases/benefits/");
    visitor.act(ShowStep{1});
    visitor.arrive("/en/cases/benefits/");
    CHECK(step(visitor) == 0);
    CHECK(visitor.focused() == "step");
    CHECK_FALSE(visitor.has<ShowAddress>());
}

TEST_CASE("the outcome waits for the decision") {
    Visitor visitor("/en/cases/benefits/");
    visitor.act(ShowStep{2});
    CHECK(visitor.is_idle(ShowStep{3}));
    visitor.act(Decide{"stop-and-check"});
    CHECK(visitor.state.progress.decisions.at("benefits") == "stop-and-check");
    CHECK(visitor.focused() == "consequence");
    CHECK(step(visitor) == 2);
    visitor.act(ShowStep{3});
    CHECK(visitor.address() == "/en/cases/benefits/?step=4");
}

TEST_CASE("not even an address shows the outcome before the decision, and taking it does not jump") {
    Visitor visitor("/en/cases/benefits/?step=5");
    CHECK(step(visitor) == 2);
    CHECK(visitor.state.progress.case_steps.at("benefits") == 2);
    visitor.act(Decide{"keep-going"});
    CHECK(step(visitor) == 2);
    CHECK(visitor.replaced() == "/en/cases/benefits/?step=3");
}

TEST_CASE("a decision is taken once") {
    Visitor visitor("/en/cases/benefits/?step=3");
    CHECK(visitor.is_idle(Decide{"no-such-option"}));
    visitor.act(Decide{"keep-going"});
    CHECK(visitor.is_idle(Decide{"stop-and-check"}));
    CHECK(visitor.state.progress.decisions.at("benefits") == "keep-going");
}

TEST_CASE("steps and decisions that do not exist change nothing") {
    Visitor visitor("/en/cases/folding/");
    CHECK(visitor.is_idle(ShowStep{0}));
    CHECK(visitor.is_idle(ShowStep{-1}));
    CHECK(visitor.is_idle(ShowStep{2}));
    CHECK(visitor.is_idle(Decide{"keep-going"}));
    visitor.go("/en/cases/unknown/");
    CHECK(visitor.is_idle(ShowStep{0}));
    CHECK(visitor.is_idle(Decide{"keep-going"}));
    visitor.go("/en/");
    CHECK(visitor.is_idle(ShowStep{0}));
}

TEST_CASE("the last step finishes the case") {
    Visitor visitor("/en/cases/folding/");
    CHECK_FALSE(learn::finished(visitor.state.progress, *visitor.content->find_case("folding")));
    visitor.act(ShowStep{1});
    CHECK(learn::finished(visitor.state.progress, *visitor.content->find_case("folding")));
}

TEST_CASE("an address with a step out of range shows the nearest one") {
    CHECK(step(Visitor("/en/cases/folding/?step=0")) == 0);
    CHECK(step(Visitor("/en/cases/folding/?step=4294967295")) == 1);
    CHECK(step(Visitor("/en/cases/folding/?step=x")) == 0);
}
