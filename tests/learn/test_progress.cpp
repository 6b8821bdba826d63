#include "learn/progress.h"

#include "learn/sample_library.h"

#include <doctest/doctest.h>

using doctest::Approx;

TEST_CASE("nothing seen is nothing explored") {
    const content::Library library = sample::library();
    CHECK(learn::explored(library, {}, "transparency") == 0);
    CHECK(learn::explored(library, {}, "no-such-principle") == 0);
}

TEST_CASE("page, cases and questions of a principle count as their parts") {
    const content::Library library = sample::library();
    learn::Progress progress;
    // Transparency: its page, two cases, five questions of a third each.
    const double parts = 1 + 2 + 5.0 / 3;
    progress.principles_read = {"transparency"};
    CHECK(learn::explored(library, progress, "transparency") == Approx(1 / parts));
    progress.case_steps = {{"folding", 1}};
    CHECK(learn::explored(library, progress, "transparency") == Approx(2 / parts));
    progress.answered = {{"q-single", true}, {"q-multiple", false}};
    CHECK(learn::explored(library, progress, "transparency") == Approx((2 + 1.0 / 3) / parts));
    CHECK(learn::explored(library, progress, "fairness") == 0);
}

TEST_CASE("a case counts when its last step was seen, not before") {
    const content::Library library = sample::library();
    const content::Case& told = *library.find_case("benefits");
    learn::Progress progress;
    CHECK_FALSE(learn::finished(progress, told));
    progress.case_steps["benefits"] = 3;
    CHECK_FALSE(learn::finished(progress, told));
    progress.case_steps["benefits"] = 4;
    CHECK(learn::finished(progress, told));
    progress.case_steps["benefits"] = -1;
    CHECK_FALSE(learn::finished(progress, told));
}

TEST_CASE("everything done is all explored, never more") {
    const content::Library library = sample::library();
    learn::Progress progress;
    for (const content::Principle& each : library.principles) progress.principles_read.insert(each.id);
    for (const content::Case& each : library.cases) progress.case_steps[each.id] = 1000;
    for (const content::Question& each : library.questions) progress.answered[each.id] = true;
    for (const content::Principle& each : library.principles) {
        CHECK(learn::explored(library, progress, each.id) == Approx(1));
        CHECK(learn::explored(library, progress, each.id) <= 1);
    }
}
