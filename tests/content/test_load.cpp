#include "fixture.h"

#include <doctest/doctest.h>

using content::Library;
using fixture::lines;
using fixture::load_problems;
using fixture::with;
using fixture::with_bytes;
using fixture::without;

TEST_CASE("sound files load without a problem") {
    const Library library = content::load(fixture::sound_files());
    CHECK_MESSAGE(library.problems.empty(), lines(load_problems(fixture::sound_files())));
    CHECK(library.default_locale == "en");
    CHECK(library.principles.size() == 2);
    CHECK(library.cases.size() == 1);
    CHECK(library.questions.size() == 6);
    CHECK(library.quizzes.size() == 3);
    CHECK(library.strings.at("fr").at("principles.agency.title") == "Agency en français");
    CHECK(library.strings.at("en").at("ui.search.results_one") == "One result for {{words}}");
}

TEST_CASE("everything in a file reaches the model") {
    const Library library = content::load(fixture::sound_files());
    const content::Principle& principle = *library.principle("agency");
    CHECK(principle.kind == content::PrincipleKind::requirement);
    CHECK(principle.hue == content::Hue::agency);
    CHECK(principle.law[0].applies_from == base::Date{2027, 12, 2});
    const content::Case& one = *library.find_case("benefits");
    CHECK(one.outcome == content::Outcome::harm);
    CHECK(one.start == base::Date{2005, 0, 0});
    CHECK(one.end == base::Date{2019, 0, 0});
    CHECK(one.steps[2].options == content::Ids{"go", "stop"});
    CHECK(one.steps[2].actual == "go");
    CHECK(one.steps[3].chart->bars[0].value == 44.85);
    CHECK(one.figures[0].precision == content::Precision::about);
    CHECK(library.question("q-single")->right == content::Ids{"b"});
    CHECK(library.question("q-multiple")->right == content::Ids{"a", "c"});
    CHECK(library.question("q-true")->truth);
    CHECK(library.question("q-match")->pairs[1] == std::pair<std::string, std::string>{"l2", "r2"});
    CHECK(library.question("q-estimate")->tolerance == 5);
    CHECK(library.source("note")->year == 0);
    CHECK(library.source("note")->confidence == content::Confidence::memory);
}

TEST_CASE("milestones are sorted by date") {
    const Library library = content::load(fixture::sound_files());
    REQUIRE(library.milestones.size() == 2);
    CHECK(library.milestones[0].id == "sooner");
}

TEST_CASE("an item that is wrong is left out and named, the others are shown") {
    const auto files = with("content/questions.json", R"("answer": "b")", R"("answer": "d")");
    const Library library = content::load(files);
    CHECK(library.question("q-single") == nullptr);
    CHECK(library.questions.size() == 5);
    REQUIRE(library.problems.size() == 1);
    CHECK(content::print(library.problems[0])
          == R"(content/questions.json: /questions/0/answer: is "d", expected "a")");
}

TEST_CASE("who refers to an item that was left out is not blamed as well") {
    // The quiz names q-order; the only problem is the question's own.
    const auto files =
        with("content/questions.json", R"("items": ["one", "two", "three"])", R"("items": ["one"])");
    const Library library = content::load(files);
    CHECK(library.problems.size() == 1);
    CHECK(library.quiz("short")->questions == content::Ids{"q-single"});
}

TEST_CASE("a reference that leads nowhere is named and taken out") {
    const auto files = with("content/terms.json", R"(["bias"])", R"(["bais", "bias"])");
    const Library library = content::load(files);
    REQUIRE(library.problems.size() == 1);
    CHECK(
        content::print(library.problems[0])
        == R"(content/terms.json: /terms/0/related/0: is "bais", which content/terms.json does not have, expected "bias")");
    CHECK(library.term("oversight")->related == content::Ids{"bias"});
}

TEST_CASE("a quiz that loses what it is about goes, instead of being about everything") {
    CHECK(content::load(with("content/quizzes.json", R"("principle": "agency")", R"("principle": "agenzy")"))
              .quiz("topic")
          == nullptr);
    const auto files = with("content/quizzes.json", R"(["q-order", "q-single"])", R"(["nothing"])");
    CHECK(content::load(files).quiz("short") == nullptr);
    CHECK(content::load(with("content/quizzes.json", R"(["q-order", "q-single"])", "[]")).quiz("short")
          == nullptr);
    CHECK(content::load(with("content/quizzes.json", R"("principle": "agency")", R"("principle": 3)"))
              .quiz("topic")
          == nullptr);
}

TEST_CASE("a file that cannot be read is one problem, and references to it are not counted") {
    const auto files = with_bytes("content/sources.json", R"({ "sources": [ { "id": )");
    const Library library = content::load(files);
    CHECK_MESSAGE(library.problems.size() == 1, lines(load_problems(files)));
    CHECK(library.problems[0].file == "content/sources.json");
    CHECK(library.sources.empty());
    CHECK(library.cases.size() == 1);
    CHECK(library.find_case("benefits")->sources.empty());
}

TEST_CASE("a file that is missing is one problem") {
    const auto files = without("content/sources.json");
    const auto problems = load_problems(files);
    CHECK_MESSAGE(problems.size() == 1, lines(problems));
    CHECK(problems[0].find("content/sources.json: is missing, expected it, because content/") == 0);
}

TEST_CASE("no files at all give an empty library") {
    const Library library = content::load({});
    CHECK(library.problems.empty());
    CHECK(library.locales.empty());
    CHECK(library.text("en", content::TextKey("ui.title")).words == "<ui.title>");
}

TEST_CASE("without a sound list of languages the folders are the languages") {
    for (const char* bytes :
         {"{", "[]", R"({ "locales": [], "default": "en" })", R"({ "locales": 3, "default": "fr" })"}) {
        CAPTURE(bytes);
        const Library library = content::load(with_bytes("content/locales.json", bytes));
        CHECK(library.locales.size() == 2);
        CHECK(library.default_locale == (std::string(bytes).find("fr") == std::string::npos ? "en" : "fr"));
        CHECK(library.text("fr", content::TextKey("principles.agency.title")).language == "fr");
        CHECK_FALSE(library.problems.empty());
    }
}

TEST_CASE("texts of a language that is not listed are left out and named") {
    auto files = fixture::sound_files();
    files.push_back({"locales/de/ui.json", R"({ "title": "Titel" })"});
    const Library library = content::load(files);
    CHECK_FALSE(library.has_strings("de"));
    REQUIRE(library.problems.size() == 1);
    CHECK(library.problems[0].file == "locales/de");
}

TEST_CASE("texts that are empty, damaged or no texts are left out, so that another language stands in") {
    const auto files =
        with_bytes("locales/fr/ui.json", "{ \"search\": { \"title\": \"\", \"a\": \" \\n\", \"b\": 3, \"c\": "
                                         "\"x\xFF\", \"d.e\": \"x\", \"f\": \"g\" } }");
    const Library library = content::load(files);
    CHECK(library.text("fr", content::TextKey("ui.search.title")).language == "en");
    CHECK_FALSE(library.strings.at("fr").contains("ui.search.c"));
    CHECK(library.strings.at("fr").at("ui.search.f") == "g");
    const auto problems = load_problems(files);
    REQUIRE_MESSAGE(problems.size() == 3, lines(problems));
    CHECK(problems[0].find("locales/fr/ui.json: holds a byte that is not UTF-8 at line 1, column") == 0);
    CHECK(problems[1] == "locales/fr/ui.json: /search/b: is 3, expected a text");
    CHECK(problems[2]
          == "locales/fr/ui.json: /search/d.e: is not a key for texts, expected a word without dots, slashes "
             "and spaces");
}

TEST_CASE("damaged files of all sorts leave a library that can be used") {
    const std::string deep(100'000, '[');
    for (const content::File& sound : fixture::sound_files()) {
        for (
            const std::string& bytes :
            {std::string(), std::string("{"), std::string("[]"), std::string("null"), std::string("\"text\""),
             std::string("{}"), sound.bytes.substr(0, sound.bytes.size() / 2), deep, std::string(64, '\xFF'),
             std::string(content::largest_file_bytes + 1, ' '), "[" + sound.bytes + "]",
             std::string(
                 R"({ "cases": 1, "questions": {}, "terms": [1, null, [], {}], "principles": [{"id": []}] })")}) {
            auto files = fixture::sound_files();
            fixture::bytes_of(files, sound.name) = bytes;
            const Library library = content::load(files);
            CAPTURE(sound.name);
            CAPTURE(bytes.substr(0, 40));
            // A locale file may be empty or hold unknown texts as far as loading is concerned.
            if (sound.name.starts_with("content/")) CHECK_FALSE(library.problems.empty());
            for (const content::Question& question : library.questions) CHECK_FALSE(question.id.empty());
            for (const content::Quiz& quiz : library.quizzes) questions_of(library, quiz);
            CHECK_FALSE(library.locales.empty());
        }
    }
}
