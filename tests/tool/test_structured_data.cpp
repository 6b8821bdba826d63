#include "tool/structured_data.h"

#include "app/update.h"
#include "content/load.h"
#include "tool/content_date.h"
#include "tool/files.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace {

using Json = nlohmann::json;

content::Library& real() {
    static content::Library library = [] {
        const auto files = tool::read_data(std::string(EXPLORER_SOURCE_DIR) + "/data");
        REQUIRE(files.ok());
        return content::load(files.value());
    }();
    return library;
}

std::string text_of(const content::Library& library, const app::Route& route, const std::string& site) {
    app::Device device;
    device.today = {2026, 11, 24};
    const app::State state = app::initial_state(library, route, device, {});
    const screens::Context context{library, state, nullptr, true};
    return tool::structured_data(context, screens::page(context), tool::SiteAddress(site));
}

Json things_of(const app::Route& route, const std::string& site = "https://example.org/explorer/") {
    const Json data = Json::parse(text_of(real(), route, site), nullptr, false);
    REQUIRE_FALSE(data.is_discarded());
    CHECK(data["@context"] == "https://schema.org");
    return data["@graph"];
}

Json main_thing(app::Screen screen, const std::string& id = {}, const std::string& language = "en") {
    return things_of(app::at(language, screen, id)).front();
}

/// The question with this beginning of its text.
Json question(const std::string& quiz, std::string_view kind) {
    for (const content::Question* each : content::questions_of(real(), *real().quiz(quiz))) {
        const std::string stem = real().text("en", {"questions", each->id, "stem"}).words;
        const std::string_view is = each->kind == content::QuestionKind::single       ? "single"
                                    : each->kind == content::QuestionKind::multiple   ? "multiple"
                                    : each->kind == content::QuestionKind::true_false ? "truth"
                                    : each->kind == content::QuestionKind::order      ? "order"
                                    : each->kind == content::QuestionKind::match      ? "match"
                                                                                      : "estimate";
        if (is != kind) continue;
        const Json whole = main_thing(app::Screen::quiz, quiz);
        for (const Json& part : whole["hasPart"]) {
            if (part["text"] == stem) return part;
        }
    }
    FAIL("no such question in the quiz");
    return {};
}

} // namespace

TEST_CASE("a quiz says its questions, each with what may be answered and what is right") {
    const Json quiz = main_thing(app::Screen::quiz, "first-steps");
    CHECK(quiz["@type"] == "Quiz");
    CHECK(quiz["name"] == "First steps");
    CHECK(quiz["inLanguage"] == "en");
    CHECK(quiz["license"] == "https://creativecommons.org/licenses/by/4.0/");
    CHECK(quiz["isPartOf"]["@type"] == "WebSite");
    CHECK(quiz["hasPart"].size() == content::questions_of(real(), *real().quiz("first-steps")).size());
    for (const Json& each : quiz["hasPart"]) {
        CHECK(each["@type"] == "Question");
        CHECK_FALSE(each["text"].get<std::string>().empty());
        CHECK_FALSE(each["acceptedAnswer"].empty());
        const auto why = each["comment"]["text"].get<std::string>();
        CHECK(why.find("](") == std::string::npos); // no marks of the Markdown subset
    }
    const Json single = question("first-steps", "single");
    CHECK(single["eduQuestionType"] == "Multiple choice");
    CHECK(single["acceptedAnswer"]["text"] == "They have the time and the right to overrule it");
    CHECK(single["suggestedAnswer"].size() == 3);
}

TEST_CASE("each kind of question is said in its own way") {
    const Json truth = question("first-steps", "truth");
    CHECK(truth["acceptedAnswer"]["text"] == "True");
    CHECK(truth["suggestedAnswer"][0]["text"] == "False");
    const Json order = question("first-steps", "order");
    CHECK(order["acceptedAnswer"]["@type"] == "ItemList");
    CHECK(order["acceptedAnswer"]["itemListElement"][0]["position"] == 1);
    CHECK(order["acceptedAnswer"]["itemListElement"][0]["name"] == "Decide what the data are for");
    const Json match = question("first-steps", "match");
    CHECK(match["acceptedAnswer"]["itemListOrder"] == "https://schema.org/ItemListUnordered");
    const Json estimate = question("first-steps", "estimate");
    CHECK(estimate["acceptedAnswer"]["text"].get<std::string>().find("35%") != std::string::npos);
    const Json several = question("human-agency-and-oversight", "multiple");
    CHECK(several["eduQuestionType"] == "Checkbox");
    CHECK(several["acceptedAnswer"].is_array());
}

TEST_CASE("the quiz of all questions names the other quizzes: each question is said once") {
    const Json quiz = main_thing(app::Screen::quiz, "everything");
    CHECK(quiz["hasPart"].size() == real().quizzes.size() - 1);
    CHECK(quiz["hasPart"][0]["@type"] == "Quiz");
    CHECK(quiz["hasPart"][0]["url"] == "https://example.org/explorer/en/quiz/first-steps/");
}

TEST_CASE("the glossary is a set of defined terms, each where it stands on the page") {
    const Json glossary = main_thing(app::Screen::glossary, {}, "fr");
    CHECK(glossary["@type"] == "DefinedTermSet");
    CHECK(glossary["inLanguage"] == "fr");
    REQUIRE(glossary["hasDefinedTerm"].size() == real().terms.size());
    const Json& term = glossary["hasDefinedTerm"][0];
    CHECK(term["@type"] == "DefinedTerm");
    CHECK(term["url"] == "https://example.org/explorer/fr/glossary/#" + real().terms.front().id);
    CHECK(term["description"].get<std::string>().size() > 20);
}

TEST_CASE("a case is an article with its time, its place, its sources and the day of its last check") {
    const Json told = main_thing(app::Screen::find_case, "dutch-childcare-benefits");
    CHECK(told["@type"] == "Article");
    CHECK(told["headline"] == "The childcare benefit check");
    CHECK(told["temporalCoverage"] == "2005/2019");
    CHECK(told["contentLocation"]["name"] == "Netherlands");
    CHECK(told["dateModified"] == base::print_date(real().find_case("dutch-childcare-benefits")->checked));
    CHECK(told["isPartOf"]["url"] == "https://example.org/explorer/en/");
    CHECK(told["citation"].size() > 3);
    CHECK(told["about"][0]["url"].get<std::string>().find("/en/principles/") != std::string::npos);
}

TEST_CASE("a principle is as new as the newest check of its sources") {
    const app::Route route = app::at("en", app::Screen::principle, "transparency");
    const auto date = tool::content_date(real(), route);
    REQUIRE(date.has_value());
    CHECK(main_thing(app::Screen::principle, "transparency")["dateModified"] == base::print_date(*date));
    bool any = false;
    for (const content::Id& id : tool::sources_of(real(), route)) {
        CHECK(real().source(id)->checked <= *date);
        any = any || real().source(id)->checked == *date;
    }
    CHECK(any);
    CHECK_FALSE(tool::content_date(real(), app::at("en", app::Screen::settings)).has_value());
}

TEST_CASE("the way to a page is said, from home on") {
    const Json things = things_of(app::at("en", app::Screen::find_case, "dutch-childcare-benefits"));
    const Json& crumbs = things.back();
    CHECK(crumbs["@type"] == "BreadcrumbList");
    REQUIRE(crumbs["itemListElement"].size() == 3);
    CHECK(crumbs["itemListElement"][0]["item"] == "https://example.org/explorer/en/");
    CHECK(crumbs["itemListElement"][1]["name"] == "Cases");
    CHECK(crumbs["itemListElement"][1]["item"] == "https://example.org/explorer/en/cases/");
    CHECK(crumbs["itemListElement"][2]["position"] == 3);
    CHECK(things_of(app::at("en", app::Screen::home)).size() == 1);
    CHECK(things_of(app::at("en", app::Screen::home)).front()["@type"] == "WebSite");
}

TEST_CASE("no search is promised that a page without scripts would not carry out") {
    CHECK(text_of(real(), app::at("en", app::Screen::home), "https://example.org/").find("SearchAction")
          == std::string::npos);
}

TEST_CASE("where the site is unknown, addresses lead from the page") {
    const Json told =
        things_of(app::at("en", app::Screen::find_case, "dutch-childcare-benefits"), {}).front();
    CHECK(told["url"] == "./");
    CHECK(told["isPartOf"]["url"] == "../../");
}

TEST_CASE("no text can end the element that the data stand in") {
    content::Library library = real();
    library.strings["en"]["cases.dutch-childcare-benefits.title"] = "</script><script>alert(1)</script>\xFF";
    const std::string text =
        text_of(library, app::at("en", app::Screen::find_case, "dutch-childcare-benefits"), {});
    CHECK(text.find('<') == std::string::npos);
    const Json data = Json::parse(text, nullptr, false);
    REQUIRE_FALSE(data.is_discarded());
    const auto headline = data["@graph"][0]["headline"].get<std::string>();
    CHECK(headline.find("</script><script>alert(1)</script>") == 0);
}
