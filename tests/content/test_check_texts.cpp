#include "fixture.h"

#include <doctest/doctest.h>

using fixture::check_problems;
using fixture::lines;
using fixture::with;

namespace {

std::string said(const char* file, const char* from, const char* to) {
    return lines(check_problems(with(file, from, to)));
}

/// What is said when one text of the French principles is this one.
std::string said_of_block(const std::string& text) {
    const std::string start = "locales/fr/principles.json: /agency/why: ";
    std::string line = said("locales/fr/principles.json", R"("Because.\n\n- one\n- two **bold**")",
                            ("\"" + text + "\"").c_str());
    if (line.starts_with(start)) line.erase(0, start.size());
    return line;
}

} // namespace

TEST_CASE("a short title must fit") {
    CHECK(said("locales/fr/principles.json", R"("short_title": "Agency")",
               R"("short_title": "Éééééééééééééééééééééé")")
              .empty());
    CHECK(said("locales/fr/principles.json", R"("short_title": "Agency")",
               R"("short_title": "Ééééééééééééééééééééééé")")
          == "locales/fr/principles.json: /agency/short_title: has 23 characters, expected at most 22");
}

TEST_CASE("a title has one line and no white space around it") {
    CHECK(said("locales/fr/pages.json", R"("Initiative")", R"("Ini\ntiative")")
          == "locales/fr/pages.json: /initiative/title: has several lines, expected a text of one line");
    CHECK(
        said("locales/fr/pages.json", R"("Initiative")", R"(" Initiative")")
        == "locales/fr/pages.json: /initiative/title: begins or ends with white space, expected none there");
}

TEST_CASE("a title has no Markdown") {
    const std::string line =
        "locales/fr/pages.json: /initiative/title: has signs of Markdown or HTML, expected plain text";
    for (const char* text :
         {R"("**Initiative**")", R"x("[a](/cases/)")x", R"("- a")", R"("# a")", R"("<b>a</b>")"}) {
        CAPTURE(text);
        CHECK(said("locales/fr/pages.json", R"("Initiative")", text) == line);
    }
    CHECK(said("locales/fr/pages.json", R"("Initiative")", R"("1 < 2 * 3 - [4]")").empty());
}

TEST_CASE("a block of text uses only the part of Markdown that is shown") {
    CHECK(said_of_block(R"(One.\n\nTwo *three* **four**.\n\n- a\n- b\n\n1. c\n2. d)").empty());
    CHECK(said_of_block("# Head") == "has a heading, expected plain paragraphs and lists");
    CHECK(said_of_block(R"(a\n> b)") == "has a quotation, expected plain paragraphs and lists");
    CHECK(
        said_of_block(R"(* a\n* b)").find("has a list with asterisks, expected \"- \" in front of each entry")
        == 0);
    CHECK(said_of_block("`code`") == "has code in back quotes, expected plain words");
    CHECK(said_of_block("<br>") == "has HTML, expected plain words");
    CHECK(said_of_block("**bold") == "has \"**\" without its end in the same line, expected **bold**");
    CHECK(said_of_block("![p](https://example.eu/p.png)") == "has a picture, expected plain words");
}

TEST_CASE("links lead to a term, a route or an https address") {
    CHECK(said_of_block("[a](term:bias) [b](/cases/) [c](https://example.eu/x?y=1#z)").empty());
    CHECK(said_of_block("[a](term:bais)")
          == "has a link to the term \"bais\", which content/terms.json does not have, expected \"bias\"");
    CHECK(said_of_block("[a](http://example.eu/)")
          == "has a link to \"http://example.eu/\", expected https://…, a route such as /cases/, or term:…");
    CHECK(said_of_block("[a](javascript:alert)").find("has a link to \"javascript:alert\"") == 0);
    CHECK(said_of_block("[a](/cases)")
          == "has a link to \"/cases\", expected a route that ends with a slash");
    CHECK(said_of_block("[a](/cases/") == "has a link that is cut off, expected [words](target)");
    CHECK(said_of_block("[](/cases/)") == "has a link without words, expected [words](target)");
}

TEST_CASE("a route inside is looked up by whoever knows the routes") {
    const auto files = fixture::sound_files();
    std::vector<std::string> asked;
    const auto problems = content::check(files, {}, [&](std::string_view route) {
        asked.emplace_back(route);
        return false;
    });
    CHECK(asked == std::vector<std::string>{"/cases/benefits/", "/cases/benefits/"});
    REQUIRE(problems.size() == 2);
    CHECK(content::print(problems[0])
          == "locales/en/principles.json: /agency/in_practice: has a link to \"/cases/benefits/\", which "
             "leads nowhere, expected a "
             "route without language, such as /principles/transparency/");
}

TEST_CASE("a link to an item that was left out is not blamed as well") {
    const auto nowhere = [](std::string_view) { return false; };
    for (const auto& files : {with("content/cases.json", R"("outcome": "harm")", R"("outcome": "x")"),
                              fixture::with_bytes("content/cases.json", "{")}) {
        CHECK(content::check(files, {}, nowhere).size() == 1);
    }
}

TEST_CASE("a figure needs its placeholder, other texts of the content have none") {
    CHECK(said("locales/fr/cases.json", "{{value}} families", "{{valeur}} familles")
          == "locales/fr/cases.json: /benefits/figures/families: has {{valeur}}, expected {{value}}");
    CHECK(said("locales/fr/cases.json", "{{value}} families", "familles")
          == "locales/fr/cases.json: /benefits/figures/families: has no placeholder, expected {{value}}");
    CHECK(said("locales/fr/cases.json", "A case.", "A {{case}}.")
          == "locales/fr/cases.json: /benefits/summary: has {{case}}, expected no placeholder");
}

TEST_CASE("the languages have the same words of the program with the same placeholders") {
    CHECK(said("locales/fr/ui.json", R"("title": "Search en français",)", "")
          == "locales/fr/ui.json: /search/title: has no text, expected one, as in another language");
    CHECK(said("locales/fr/ui.json", "Search en français", "{{x}}")
          == "locales/fr/ui.json: /search/title: has {{x}}, expected no placeholder");
    CHECK(lines(check_problems(fixture::without("locales/fr/ui.json")))
          == "locales/fr/ui.json: has no texts, expected the texts of the program");
}

TEST_CASE("a text that counts needs every plural form of its language") {
    CHECK(said("locales/fr/ui.json", R"("results_many": "{{count}} de résultats pour {{words}}",)", "")
          == "locales/fr/ui.json: /search/results_many: has no text, expected every plural form of the "
             "language: \"results_one\", "
             "\"results_many\", \"results_other\"");
}

TEST_CASE("a plural form may say its count in words but must have the other placeholders") {
    CHECK(said("locales/fr/ui.json", "{{count}} results for {{words}}", "{{count}} results")
          == "locales/fr/ui.json: /search/results_other: has {{count}}, expected {{count}}, {{words}}");
}

TEST_CASE("a key that ends like a plural form which the language lacks is named") {
    CHECK(said("locales/en/ui.json", R"("results_one")", R"("results_few": "x {{words}}", "results_one")")
          == "locales/en/ui.json: /search/results_few: ends like a plural form that the language does not "
             "have, expected another "
             "name, or only \"results_one\", \"results_other\"");
}

TEST_CASE("words of the program that no code needs are none of this check's business") {
    auto files = with("locales/fr/ui.json", R"("title")", R"("extra": "x", "title")");
    std::string& english = fixture::bytes_of(files, "locales/en/ui.json");
    english.replace(english.find(R"("title")"), 7, R"("extra": "x", "title")");
    CHECK(lines(check_problems(files)).empty());
}

TEST_CASE("characters that no font has are named with their code points") {
    const auto covered = [](char32_t c) { return c < 0x80 || c == U'ç' || c == U'é'; };
    CHECK(content::check(fixture::sound_files(), covered).empty());
    const auto problems = content::check(with("locales/fr/pages.json", "Come in.", "Entrez → 漢"), covered);
    REQUIRE(problems.size() == 1);
    CHECK(content::print(problems[0])
          == "locales/fr/pages.json: /home/summary: has characters that no font of the explorer holds: \"→\" "
             "(U+2192), \"漢\" "
             "(U+6F22), expected others, or an entry in assets/fonts/codepoints.txt");
    const auto title = content::check(with("content/sources.json", "\"Note\"", "\"Nœud\""), covered);
    REQUIRE(title.size() == 1);
    CHECK(title[0].pointer == "/sources/1/title");
}

TEST_CASE("control characters are named even when no list of fonts is given") {
    CHECK(said("locales/fr/pages.json", "Come in.", R"(Come\tin.)")
          == "locales/fr/pages.json: /home/summary: has the control character U+0009, expected visible "
             "characters");
}

TEST_CASE("texts that are there but empty are named one by one, also when all of an item are") {
    const std::string lines_said = said("locales/fr/pages.json", R"("Initiative")", R"("")");
    CHECK(
        lines_said.find("locales/fr/pages.json: /initiative/title: has no text, expected a text of one line")
        != std::string::npos);
    const std::string all = lines(check_problems(fixture::with_bytes(
        "locales/fr/pages.json", R"({ "initiative": { "title": "", "summary": " " } })")));
    CHECK(all.find("/initiative/title: has no text") != std::string::npos);
    CHECK(all.find("/initiative/summary: has no text") != std::string::npos);
    CHECK(all.find("/initiative: has no texts") == std::string::npos);
}

TEST_CASE("empty texts of an item that is not sound itself are named at once with what is wrong with it") {
    auto files = with("content/questions.json", R"("answer": 32,)", R"("answer": null,)");
    std::string& texts = fixture::bytes_of(files, "locales/fr/questions.json");
    texts.replace(texts.find("How many?"), 9, "");
    CHECK(lines(check_problems(files))
          == "content/questions.json: /questions/5/answer: is null, expected a number\n"
             "locales/fr/questions.json: /q-estimate/stem: has no text, expected a text");
}
