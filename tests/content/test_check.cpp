#include "fixture.h"

#include <doctest/doctest.h>

using fixture::check_problems;
using fixture::lines;
using fixture::with;

namespace {

/// The lines that come of one thing exchanged in one file.
std::string said(const char* file, const char* from, const char* to) {
    return lines(check_problems(with(file, from, to)));
}

} // namespace

TEST_CASE("nothing is said about sound content") {
    CHECK(lines(check_problems(fixture::sound_files())).empty());
}

TEST_CASE("what loading finds is reported by the check as well") {
    CHECK(said("content/cases.json", R"("start": "2005")", R"("start": "20005")")
          == "content/cases.json: /cases/0/start: is \"20005\", expected a date such as 2019-04-08, 2019-04 "
             "or 2019");
}

TEST_CASE("a file that is missing or belongs to nothing is named") {
    CHECK(lines(check_problems(fixture::without("content/milestones.json")))
              .find("content/milestones.json: is missing, expected a file with { \"milestones\": [ … ] }")
          == 0);
    auto files = fixture::sound_files();
    files.push_back({"content/case.json", "{}"});
    files.push_back({"locales/fr/case.json", "{}"});
    CHECK(lines(check_problems(files))
          == "content/case.json: belongs to nothing, expected \"content/cases.json\"\n"
             "locales/fr/case.json: belongs to nothing, expected a file of texts: \"cases\"");
}

TEST_CASE("a text that a language lacks is named where it should stand") {
    CHECK(said("locales/fr/principles.json", R"("idea": "People decide.",)", "")
          == "locales/fr/principles.json: /agency/idea: has no text, expected a text of one line");
    CHECK(said("locales/fr/principles.json", R"("People decide.")", R"("")")
          == "locales/fr/principles.json: /agency/idea: has no text, expected a text of one line");
    CHECK(said("locales/en/cases.json", R"(, "two": "Two")", "")
          == "locales/en/cases.json: /benefits/steps/outcome/chart/bars/two: has no text, expected a text of "
             "one line");
}

TEST_CASE("an item or a file without any text is named once") {
    CHECK(
        said("locales/fr/terms.json", R"("bias": { "term": "bias en français", "definition": "A tilt." })",
             R"("bias": {})")
        == R"(locales/fr/terms.json: /bias: has no texts, expected an object with "also", "definition", "term")");
    CHECK(lines(check_problems(fixture::without("locales/fr/terms.json")))
          == "locales/fr/terms.json: is missing, expected the texts of content/terms.json");
}

TEST_CASE("a locale file that cannot be read is one problem") {
    const auto problems = check_problems(fixture::with_bytes("locales/fr/cases.json", "{ \"benefits\": {"));
    CHECK_MESSAGE(problems.size() == 1, lines(problems));
}

TEST_CASE("texts that may be missing are not missed") {
    CHECK(said("locales/fr/terms.json", R"(, "also": "control; guard")", "").empty());
}

TEST_CASE("a regional variant needs only what differs") {
    auto files = fixture::sound_files();
    std::string& locales = fixture::bytes_of(files, "content/locales.json");
    locales.replace(
        locales.find("] } ], \"default\""), 6,
        R"(] }, { "id": "fr-CA", "name": "Québec", "direction": "ltr", "fallback": ["fr", "en"] } ],)");
    files.push_back({"locales/fr-CA/ui.json", R"({ "search": { "title": "Recherche" } })"});
    files.push_back({"locales/fr-CA/terms.json", R"({ "bias": { "term": "biais", "definitoin": "x" } })"});
    CHECK(
        lines(check_problems(files))
        == "locales/fr-CA/terms.json: /bias/definitoin: is text that nothing shows, expected \"definition\"");
}

TEST_CASE("text that nothing shows is named, with what was meant") {
    CHECK(said("locales/en/terms.json", R"("also")", R"("alos")")
          == "locales/en/terms.json: /oversight/alos: is text that nothing shows, expected \"also\"");
    CHECK(said("locales/en/terms.json", R"({ "oversight")",
               R"({ "oversigth": { "term": "x", "definition": "y" }, "oversight")")
          == "locales/en/terms.json: /oversigth: is text that nothing shows, expected \"oversight\"");
    CHECK(said("locales/en/principles.json", R"("why": "Because.", "in)",
               R"("why": "Because.", "asks_builders": "Do.", "in)")
          == "locales/en/principles.json: /respect/asks_builders: is text that nothing shows, expected one "
             "of \"idea\", "
             "\"in_practice\", \"short_title\", \"title\", \"why\"");
}

TEST_CASE("a text in the place of an object is named, and the other way round") {
    CHECK(
        said("locales/en/pages.json", R"({ "purpose": { "title": "Purpose", "text": "Why." } })", R"("Why.")")
        == "locales/en/pages.json: /initiative/sections/purpose/title: has no text, expected a text of one "
           "line\n"
           "locales/en/pages.json: /initiative/sections/purpose/text: has no text, expected a text\n"
           "locales/en/pages.json: /initiative/sections: is a text, expected an object");
    CHECK(said("locales/en/pages.json", R"("Come in.")", R"({ "text": "Come in." })")
          == "locales/en/pages.json: /home/summary: has no text, expected a text of one line\n"
             "locales/en/pages.json: /home/summary: is an object, expected a text");
}

TEST_CASE("the texts of an item that was left out are not called needless") {
    CHECK(check_problems(with("content/questions.json", R"("answer": "b")", R"("answer": "x")")).size() == 1);
    CHECK(check_problems(fixture::with_bytes("content/questions.json", "{")).size() == 1);
}
