#include "fixture.h"

#include <doctest/doctest.h>

using fixture::lines;

namespace {

/// One thing exchanged in one file, and the line that must come of it.
struct Mistake {
    const char* from;
    const char* to;
    const char* line; ///< without the file
};

/// Each mistake gives exactly that one line.
void check_mistakes(const std::string& file, std::initializer_list<Mistake> mistakes) {
    for (const Mistake& mistake : mistakes) {
        CAPTURE(std::string(mistake.from));
        CAPTURE(std::string(mistake.to));
        CHECK(lines(fixture::load_problems(fixture::with(file, mistake.from, mistake.to)))
              == file + ": " + mistake.line);
    }
}

} // namespace

TEST_CASE("what can be wrong in any object is named") {
    check_mistakes(
        "content/terms.json",
        {
            {R"("related")", R"("relatet")", R"(/terms/0/relatet: is an unknown key, expected "related")"},
            {R"(["bias"])", R"("bias")",
             R"(/terms/0/related: is "bias", expected a list with the id of at least one term)"},
            {R"(["bias"])", R"([3, "bias"])",
             "/terms/0/related/0: is 3, expected lower-case words joined by hyphens"},
            {R"(["bias"])", R"(["bias", "bias"])",
             R"(/terms/0/related/1: is "bias" again, expected each id once in a list)"},
            {R"({ "id": "bias", "sources": ["guide"] })", R"({ "id": "bias", "sources": ["guide"] }, 7)",
             "/terms/2: is 7, expected an object: { … }"},
            {R"({ "id": "bias", "sources": ["guide"] })", R"({ "id": "bias" })",
             "/terms/1/sources: is missing, expected a list with the id of at least one source"},
            {R"({ "id": "bias", "sources": ["guide"] })", R"({ "id": "bias", "sources": [] })",
             "/terms/1/sources: is an empty list, expected a list with the id of at least one source"},
            {R"("terms")", R"("term")",
             "/terms: is missing, expected a list of objects: [ { … } ]\ncontent/terms.json: /term: is an "
             "unknown key, expected \"terms\""},
            {"{ \"terms\"", R"({ "$schema": "cases.schema.json", "terms")",
             R"(/$schema: is "cases.schema.json", expected "../schema/terms.schema.json")"},
        });
}

TEST_CASE("an id that is wrong is named") {
    check_mistakes(
        "content/pages.json",
        {
            {R"("id": "home")", R"("id": "Home")",
             R"(/pages/0/id: is "Home", expected lower-case words joined by hyphens)"},
            {R"("id": "home")", R"("id": "home-")",
             R"(/pages/0/id: is "home-", expected lower-case words joined by hyphens)"},
            {R"("id": "home")", "", "/pages/0/id: is missing, expected lower-case words joined by hyphens"},
            {R"("id": "home")", R"("id": 5)",
             "/pages/0/id: is 5, expected lower-case words joined by hyphens"},
            {R"("id": "initiative")", R"("id": "home")",
             R"(/pages/1/id: is "home" again, as in /pages/0, expected an id of its own)"},
        });
}

TEST_CASE("a fact without a source is reported but shown") {
    const auto files = fixture::with("content/terms.json", R"("related": ["bias"], "sources": ["guide"])",
                                     R"("related": ["bias"])");
    const content::Library library = content::load(files);
    CHECK(library.problems.size() == 1);
    CHECK(library.term("oversight") != nullptr);
}

TEST_CASE("mistakes in the list of languages are named") {
    check_mistakes(
        "content/locales.json",
        {
            {R"("ltr", "fallback": ["en"])", R"("up", "fallback": ["en"])",
             "/locales/1/direction: is \"up\", expected \"ltr\" or \"rtl\"\nlocales/fr: is a language that "
             "content/locales.json does not list, expected an entry for it there"},
            {R"(["en"])", R"(["de"])",
             R"(/locales/1/fallback: has "de", expected another language of this list)"},
            {R"(["en"])", R"(["fr"])",
             R"(/locales/1/fallback: has "fr", expected another language of this list)"},
            {R"(["en"])", R"("en")", R"(/locales/1/fallback: is "en", expected a list of languages)"},
            {R"("default": "en")", R"("default": "de")",
             R"(/default: is "de", expected a language of this list)"},
            {R"("default": "en")", R"("default": "EN")",
             R"(/default: is "EN", expected a language such as fr or fr-CA)"},
        });
}

TEST_CASE("mistakes in principles are named") {
    check_mistakes(
        "content/principles.json",
        {
            {R"("kind": "requirement")", R"("kind": "requirements")",
             R"(/principles/0/kind: is "requirements", expected "requirement")"},
            {R"("number": 1, "hue")", R"("number": 0, "hue")",
             "/principles/0/number: is 0, expected a whole number from 1 to 99"},
            {R"("number": 1, "hue")", R"("number": 1.5, "hue")",
             "/principles/0/number: is 1.5, expected a whole number from 1 to 99"},
            {R"("hue": "agency", )", "",
             "/principles/0/hue: is missing, expected one of \"agency\", \"robustness\", \"privacy\", "
             "\"transparency\", \"fairness\", \"well-being\", \"accountability\""},
            {R"("number": 1, "related")", R"("number": 1, "hue": "agency", "related")",
             "/principles/1/hue: is an unknown key, expected one of \"topics\", \"terms\", \"law\""},
            {R"(["control"])", "[]", "/principles/0/topics: is an empty list, expected a list of ids"},
            {R"("2027-12-02")", R"("2027-13")",
             R"(/principles/0/law/0/applies_from: is "2027-13", expected a date such as 2019-04-08, 2019-04 or 2019)"},
            {R"("framework": "act")", R"("framework": "ack")",
             R"(/principles/0/law/0/framework: is "ack", which content/frameworks.json does not have, expected "act")"},
            {R"("reference": "14", )", "", "/principles/0/law/0/reference: is missing, expected a text"},
        });
}

TEST_CASE("two principles of one kind differ in number and hue") {
    const auto files = fixture::with(
        "content/principles.json", R"({ "id": "respect", "kind": "ethical-principle", "number": 1)",
        R"({ "id": "respect", "kind": "requirement", "hue": "agency", "topics": ["x"], "number": 1)");
    CHECK(lines(fixture::load_problems(files))
          == "content/principles.json: /principles/1/number: is 1, as of \"agency\", expected a number of "
             "its own\n"
             "content/principles.json: /principles/1/hue: is \"agency\", as of \"agency\", expected a hue of "
             "its own");
}

TEST_CASE("mistakes in cases are named") {
    check_mistakes(
        "content/cases.json",
        {
            {R"("outcome": "harm")", R"("outcome": "good")",
             R"(/cases/0/outcome: is "good", expected one of "harm", "good-practice", "mixed", "contested")"},
            {R"("region": "europe")", R"("region": "europ")",
             R"(/cases/0/region: is "europ", expected "europe")"},
            {R"("country": "NL")", R"("country": "nl")",
             R"(/cases/0/country: is "nl", expected two capital letters, as in ISO 3166: NL)"},
            {R"("start": "2005")", R"("start": "20005")",
             R"(/cases/0/start: is "20005", expected a date such as 2019-04-08, 2019-04 or 2019)"},
            {R"("end": "2019")", R"("end": "2004")",
             R"(/cases/0/end: is "2004", expected a date after the start)"},
            {R"("checked": "2026-11-23")", R"("checked": "2026-02-30")",
             R"(/cases/0/checked: is "2026-02-30", expected a date such as 2019-04-08, 2019-04 or 2019)"},
            {R"({ "id": "lesson" })", R"({ "id": "moral" })",
             "/cases/0/steps/4/id: is \"moral\", expected one of \"setting\", \"system\", \"decision\", "
             "\"outcome\", \"affected\", \"change\", \"lesson\"\ncontent/cases.json: "
             "/cases/0/steps/4/sources: is missing, expected a list with the id of at least one "
             "source\ncontent/cases.json: /cases/0/steps: has no sound step \"lesson\", expected one"},
            {R"(, { "id": "system", "sources": ["note"] })", "",
             R"(/cases/0/steps: has no sound step "system", expected one)"},
            {R"({ "id": "setting", "sources": ["note"] }, { "id": "system", "sources": ["note"] })",
             R"({ "id": "system", "sources": ["note"] }, { "id": "setting", "sources": ["note"] })",
             "/cases/0/steps/1/id: is \"setting\", out of order, expected setting, system, decision, "
             "outcome, affected, change, lesson in this order, each once\ncontent/cases.json: "
             "/cases/0/steps: has no sound step \"setting\", expected one"},
            {R"("actual": "go")", R"("actual": "goo")",
             "/cases/0/steps/2/actual: is \"goo\", expected \"go\"\ncontent/cases.json: /cases/0/steps: has "
             "no sound step \"decision\", expected one"},
            {R"(["go", "stop"])", R"(["go"])",
             "/cases/0/steps/2/options: has 1 options, expected 2 to 4\ncontent/cases.json: /cases/0/steps: "
             "has no sound step \"decision\", expected one"},
            {R"("kind": "bars")", R"("kind": "pie")",
             R"(/cases/0/steps/3/chart/kind: is "pie", expected "bars")"},
            {R"("value": 44.85)", R"("value": "44.85")",
             R"(/cases/0/steps/3/chart/bars/0/value: is "44.85", expected a number)"},
            {R"("unit": "percent")", R"("unit": "year")",
             R"(/cases/0/steps/3/chart/unit: is "year", expected "percent", "count" or "number")"},
            {R"({ "id": "two", "value": 23.45 })", R"({ "id": "one", "value": 23.45 })",
             R"(/cases/0/steps/3/chart/bars/1/id: is "one" again, expected an id of its own)"},
            {R"("precision": "about")", R"("precision": "circa")",
             R"(/cases/0/figures/0/precision: is "circa", expected one of "exact", "about", "at-least", "at-most")"},
            {R"("year": 2020)", R"("year": "2020")",
             R"(/cases/0/figures/0/year: is "2020", expected a whole number from 1900 to 2100)"},
        });
}

TEST_CASE("a case keeps what is sound of a chart and of its figures") {
    using fixture::with;
    const char* file = "content/cases.json";
    CHECK_FALSE(content::load(with(file, R"("kind": "bars")", R"("kind": "pie")"))
                    .find_case("benefits")
                    ->steps[3]
                    .chart.has_value());
    CHECK(content::load(with(file, R"("value": 44.85)", R"("value": [])"))
              .find_case("benefits")
              ->steps[3]
              .chart->bars.size()
          == 1);
    CHECK(content::load(with(file, R"("value": 26000)", R"("value": null)"))
              .find_case("benefits")
              ->figures.empty());
    CHECK(content::load(with(file, R"("actual": "go")", R"("actual": "x")")).find_case("benefits")
          == nullptr);
}

TEST_CASE("mistakes in questions are named") {
    check_mistakes(
        "content/questions.json",
        {
            {R"("kind": "single")", R"("kind": "singel")",
             R"(/questions/0/kind: is "singel", expected "single")"},
            {R"("level": 1, "principles": ["agency"], "options")",
             R"("level": 4, "principles": ["agency"], "options")",
             "/questions/0/level: is 4, expected a whole number from 1 to 3"},
            {R"("answer": "b", )", "",
             "/questions/0/answer: is missing, expected lower-case words joined by hyphens"},
            {R"(["a", "b", "c"], "answer": "b")", R"(["b"], "answer": "b")",
             "/questions/0/options: has 1 entries, expected at least 2"},
            {R"("answer": ["a", "c"])", R"("answer": [])",
             "/questions/1/answer: is an empty list, expected a list of ids"},
            {R"("answer": ["a", "c"])", R"("answer": ["a", "d"])",
             R"(/questions/1/answer: has "d", expected "a")"},
            {R"("answer": ["a", "c"])", R"("answer": ["a", "b", "c"])",
             "/questions/1/answer: has every option, expected at least one option that is wrong"},
            {R"("answer": true)", R"("answer": "true")",
             R"(/questions/2/answer: is "true", expected true or false)"},
            {R"(["one", "two", "three"])", R"(["one", "two"])",
             "/questions/3/items: has 2 entries, expected at least 3"},
            {R"(["l2", "r2"])", R"(["l2"])",
             "/questions/4/pairs: has a list as number 2, expected pairs of ids: [ [\"left\", \"right\"], … "
             "]\ncontent/questions.json: /questions/4/pairs: has 1 sound pairs, expected at least 2"},
            {R"(["l2", "r2"])", R"(["l2", "r1"])",
             "/questions/4/pairs: uses an id twice in pair number 2, expected each left and each right id "
             "once"},
            {R"("pairs": [)", R"("pear": [)",
             "/questions/4/pairs: is missing, expected pairs of ids: [ [\"left\", \"right\"], … "
             "]\ncontent/questions.json: /questions/4/pear: is an unknown key, expected one of \"cases\", "
             "\"terms\", \"pairs\""},
            {R"("maximum": 100)", R"("maximum": 0)",
             "/questions/5/maximum: is 0, expected more than the minimum, 0"},
            {R"("step": 1)", R"("step": 0)",
             "/questions/5/step: is 0, expected more than 0 and at most the length of the scale"},
            {R"("answer": 32)", R"("answer": 320)",
             "/questions/5/answer: is 320, expected a number on the scale"},
            {R"("tolerance": 5)", R"("tolerance": -1)",
             "/questions/5/tolerance: is -1, expected 0 or more, and less than the length of the scale"},
            {R"("step": 1)", R"("step": 50)",
             "/questions/5/step: is 50, expected a step with which the answer can be met"},
            {R"("options": ["a", "b", "c"], "answer": "b")",
             R"("items": ["a", "b", "c"], "options": ["a", "b"], "answer": "b")",
             "/questions/0/items: is an unknown key, expected one of \"cases\", \"terms\""},
        });
}

TEST_CASE("mistakes in quizzes, frameworks, milestones and pages are named") {
    check_mistakes(
        "content/quizzes.json",
        {{R"("principle": "agency")", R"("principle": "agency", "questions": ["q-true"])",
          "/quizzes/1/principle: is there beside a fixed list of questions, expected one of the two"}});
    check_mistakes(
        "content/frameworks.json",
        {{R"("issuer": "european-union")", R"("issuer": "eu")",
          R"(/frameworks/0/issuer: is "eu", expected one of "expert-group", "european-union", "oecd", "g20", "unesco", "council-of-europe", "g7", "united-nations", "african-union", "asean", "standards-body", "national")"},
         {R"("status": "in-force")", R"("status": "in force")",
          R"(/frameworks/0/status: is "in force", expected "in-force")"},
         {R"("binding": "binding")", R"("binding": true)",
          "/frameworks/0/binding: is true, expected one of \"binding\", \"not-binding\""},
         {R"("confidence": "high")", R"("confidence": "sure")",
          R"(/frameworks/0/crosswalk/0/confidence: is "sure", expected one of "high", "medium", "low")"},
         {R"("items": ["first"], "confidence")", R"("items": ["furst"], "confidence")",
          R"(/frameworks/0/crosswalk/0/items: names "furst", expected "first")"},
         {R"("confidence": "high" })",
          R"("confidence": "high" }, { "principle": "agency", "confidence": "low" })",
          R"(/frameworks/0/crosswalk/1/principle: is "agency" again, expected each principle once)"}});
    check_mistakes("content/milestones.json",
                   {{R"("date": "2019")", R"("date": 2019)",
                     "/milestones/1/date: is 2019, expected a date such as 2019-04-08, 2019-04 or 2019"},
                    {R"("kind": "event")", R"("kind": "events")",
                     R"(/milestones/1/kind: is "events", expected "event")"}});
    check_mistakes("content/pages.json",
                   {{R"(["purpose"])", R"(["Purpose"])",
                     R"(/pages/1/sections/0: is "Purpose", expected lower-case words joined by hyphens)"}});
}

TEST_CASE("mistakes in learning paths are named") {
    const std::string one = R"(one of "principle", "case", "quiz", "framework", "place")";
    const std::string none = "/paths/0/steps/0/principle: is missing, expected " + one;
    const std::string two = "/paths/0/steps/0/case: is there beside another target, expected " + one;
    check_mistakes(
        "content/paths.json",
        {{R"("minutes": 3)", R"("minutes": 0)",
          "/paths/0/steps/0/minutes: is 0, expected a whole number from 1 to 90"},
         {R"(, "principle": "agency")", "", none.c_str()},
         {R"("principle": "agency")", R"("principle": "agency", "case": "benefits")", two.c_str()},
         {R"("principle": "agency")", R"("principle": "agenci")",
          R"(/paths/0/steps/0/principle: is "agenci", which content/principles.json does not have, expected "agency")"},
         {R"("place": "glossary")", R"("place": "glosary")",
          R"(/paths/0/steps/2/place: is "glosary", expected "glossary")"},
         {R"("id": "hear")", R"("id": "read")",
          R"(/paths/0/steps/1/id: is "read" again, expected an id of its own)"},
         {R"("steps": [)", R"("stops": [], "steps": [)",
          R"(/paths/0/stops: is an unknown key, expected "steps")"}});
}

TEST_CASE("a learning path keeps its order, and a stop that leads nowhere is left out") {
    const content::Library sound = content::load(fixture::sound_files());
    REQUIRE(sound.paths.size() == 1);
    REQUIRE(sound.paths[0].steps.size() == 3);
    CHECK(sound.paths[0].steps[1].told == "benefits");
    CHECK(sound.paths[0].steps[2].place == "glossary");
    const content::Library without =
        content::load(fixture::with("content/paths.json", R"("case": "benefits")", R"("case": "benefit")"));
    REQUIRE(without.paths.size() == 1);
    CHECK(without.paths[0].steps.size() == 2);
}

TEST_CASE("mistakes in sources are named") {
    const char* expected = "expected an address that begins with https://";
    for (const char* url :
         {"http://example.eu/", "example.eu", "https://", "https://example", "https://exa mple.eu/",
          "https://.eu/", "https://example.eu/ü", "https://example.eu/a b", "https://example.eu/<a>",
          "ftp://example.eu", "https://example.eu."}) {
        CAPTURE(url);
        const auto problems =
            fixture::load_problems(fixture::with("content/sources.json", "https://example.eu/guide", url));
        REQUIRE(problems.size() == 1);
        CHECK(problems[0]
              == "content/sources.json: /sources/0/url: is \"" + std::string(url) + "\", " + expected);
    }
    check_mistakes(
        "content/sources.json",
        {
            {R"("confidence": "memory")", R"("confidence": "sure")",
             R"(/sources/1/confidence: is "sure", expected one of "verified", "secondary", "memory")"},
            {R"("title": "Note")", R"("title": "")", R"(/sources/1/title: is "", expected a text)"},
            {R"("year": 2019)", R"("year": 20019)",
             "/sources/0/year: is 20019, expected a whole number from 1800 to 2100"},
            {R"("language": "fr")", R"("language": "f")",
             R"(/sources/1/language: is "f", expected a language such as en)"},
        });
}
