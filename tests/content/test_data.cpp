#include "content/words.h"
#include "fixture.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using content::Library;

TEST_CASE("the content in data/ is sound") {
    const auto problems = fixture::check_problems(fixture::real_files());
    CHECK_MESSAGE(problems.empty(), fixture::lines(problems));
}

TEST_CASE("the content has all that a visitor is promised") {
    const Library library = content::load(fixture::real_files());
    const auto count = [&](content::PrincipleKind kind) {
        return std::count_if(library.principles.begin(), library.principles.end(),
                             [&](const content::Principle& principle) { return principle.kind == kind; });
    };
    CHECK(count(content::PrincipleKind::requirement) == 7);
    CHECK(count(content::PrincipleKind::ethical_principle) == 4);
    CHECK(library.cases.size() >= 10);
    CHECK(library.questions.size() >= 40);
    CHECK(library.terms.size() >= 30);
    CHECK(library.locale("en") != nullptr);
    CHECK(library.locale("fr") != nullptr);
    for (const char* page : {"home", "initiative", "privacy", "accessibility", "about"})
        CHECK(library.page(page) != nullptr);
}

TEST_CASE(
    "there are questions of every kind and of every level, and cases and questions for every requirement") {
    const Library library = content::load(fixture::real_files());
    std::set<content::QuestionKind> kinds;
    std::set<int> levels;
    for (const content::Question& question : library.questions) {
        kinds.insert(question.kind);
        levels.insert(question.level);
    }
    CHECK(kinds.size() == content::words<content::QuestionKind>().size());
    CHECK(levels == std::set<int>{1, 2, 3});
    for (const content::Principle& principle : library.principles) {
        if (principle.kind != content::PrincipleKind::requirement) continue;
        CAPTURE(principle.id);
        const auto about = [&](const auto& item) {
            return std::find(item.principles.begin(), item.principles.end(), principle.id)
                   != item.principles.end();
        };
        CHECK(std::count_if(library.cases.begin(), library.cases.end(), about) >= 1);
        CHECK(std::count_if(library.questions.begin(), library.questions.end(), about) >= 4);
    }
}

TEST_CASE("no file of the content comes near the limits of the loader") {
    for (const content::File& file : fixture::real_files()) {
        CAPTURE(file.name);
        CHECK(file.bytes.size() < content::largest_file_bytes / 4);
    }
}
