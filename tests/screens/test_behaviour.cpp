#include "visitor.h"

#include "content/load.h"
#include "screens/citation.h"

#include <doctest/doctest.h>

#include <algorithm>

using visitor::element;
using visitor::text_of;
using visitor::Visitor;

TEST_CASE("the law badge follows the clock") {
    Visitor at("/en/principles/oversight/");
    const std::string before = text_of(at);
    CHECK(before.find("applies from 2\u00a0February 2025") != std::string::npos);
    CHECK(before.find("applies from December 2027") != std::string::npos);
    CHECK(before.find("not yet") != std::string::npos);
    at.state.device.today = {2027, 12, 1};
    CHECK(text_of(at).find("not yet") == std::string::npos);
    CHECK(text_of(at).find("already applies") != std::string::npos);
}

TEST_CASE("French writes the first of a month as 1er, and a month with de") {
    Visitor at("/fr/timeline/");
    at.state.device.today = {2026, 12, 1};
    CHECK(text_of(at).find("1er\u00a0décembre 2026") != std::string::npos);
    at.go("/fr/principles/oversight/");
    CHECK(text_of(at).find("applicable dès décembre 2027") != std::string::npos);
    CHECK(text_of(at).find("applicable à partir du 2\u00a0février 2025") != std::string::npos);
}

TEST_CASE("a static page never says 'not yet', for it is read later") {
    const Visitor at("/en/principles/oversight/");
    const std::string page = doc::describe(at.static_page());
    CHECK(page.find("already applies") != std::string::npos);
    CHECK(page.find("not yet") == std::string::npos);
}

TEST_CASE("nothing of the outcome is told before the decision, not even by address") {
    Visitor at("/en/cases/benefits/?step=5");
    CHECK(!at.sees("next") == false);
    CHECK(!at.can_press("next"));
    CHECK(text_of(at).find("Families lost money") == std::string::npos);
    CHECK(text_of(at).find("official inquiry") == std::string::npos);
    at.press("option-go");
    CHECK(at.sees("consequence"));
    CHECK(at.name_of("actual") == "You chose what was really done");
    CHECK(!at.can_press("option-stop"));
    at.press("next");
    CHECK(text_of(at).find("Families lost money") != std::string::npos);
}

TEST_CASE("filters count what would be left and can be taken back") {
    Visitor at("/en/cases/");
    CHECK(at.name_of("filter-outcome-harm") == "Harm (1)");
    at.press("filter-outcome-harm");
    CHECK(at.address() == "/en/cases/?outcome=harm");
    CHECK(at.sees("case-benefits"));
    CHECK(!at.sees("case-proteins"));
    CHECK(at.name_of("count") == "1 of 2 stories");
    CHECK(!at.can_press("filter-region-world"));
    at.press("clear-filters");
    CHECK(at.sees("case-proteins"));
}

TEST_CASE("a quiz is played to its end, the missed ones again, and left") {
    Visitor at("/fr/");
    at.press("nav-quiz");
    at.press("quiz-kinds");
    CHECK(!at.sees("check"));
    at.press("start-5");
    for (int number = 0; number < 5; ++number) {
        CHECK(!at.sees("feedback"));
        const content::Question& asked =
            *visitor::sample().question(at.state.quiz.questions[at.state.quiz.position]);
        const bool waits = asked.kind != content::QuestionKind::order;
        CHECK(at.can_press("check") != waits);
        if (asked.kind == content::QuestionKind::single || asked.kind == content::QuestionKind::multiple)
            at.press("option-c");
        if (asked.kind == content::QuestionKind::true_false) at.press("option-true");
        if (asked.kind == content::QuestionKind::match) {
            at.press("match-one", "due");
            at.press("match-two", "uno");
        }
        if (asked.kind == content::QuestionKind::estimate) at.press("estimate", "99");
        at.press("check");
        CHECK(at.sees("feedback"));
        const doc::Page page = at.page();
        CHECK(element(page, "feedback").tone == doc::Tone::bad);
        CHECK(!page.announcement.empty());
        at.press("next");
    }
    CHECK(at.name_of("title") == "0 bonne réponse sur 5");
    at.press("retry");
    CHECK(at.state.quiz.questions.size() == 5);
    at.press("leave");
    CHECK(at.address() == "/fr/quiz/");
}

TEST_CASE("a quiz that was left by a link can be continued") {
    Visitor at("/en/quiz/kinds/?seed=9");
    at.press("nav-quiz");
    at.press("continue");
    CHECK(at.sees("check"));
}

TEST_CASE("a term explains itself and gives the page back") {
    Visitor at("/en/cases/benefits/?step=2");
    const doc::Page page = at.page();
    std::string term;
    for (const doc::Element* each : visitor::all_elements(page)) {
        for (const doc::Inline& part : each->text) {
            if (!part.command.empty()) term = part.id;
        }
    }
    REQUIRE(!term.empty());
    at.press(term);
    CHECK(at.name_of("dialog") == "Bias");
    CHECK(at.state.explained_at == term);
    at.press("dialog-close");
    CHECK(!at.sees("dialog"));
}

TEST_CASE("a text that French lacks is shown in English, marked, and said once") {
    const Visitor at("/fr/principles/openness/");
    const doc::Page page = at.page();
    CHECK(at.sees("notice-borrowed"));
    int marked = 0;
    for (const doc::Element* each : visitor::all_elements(page)) {
        if (each->language == "en" && doc::plain_text(*each) == "Keep a register.") ++marked;
    }
    CHECK(marked == 1);
    CHECK(!Visitor("/fr/principles/oversight/").sees("notice-borrowed"));
}

TEST_CASE("content that could not be read is named") {
    content::Library broken = visitor::sample();
    broken.problems.push_back(
        {"content/cases.json", "/cases/3/start", "is \"20005\"", "a date such as 2019-04-08"});
    const Visitor at("/en/", broken);
    CHECK(at.sees("notice-problems"));
    CHECK(Visitor("/en/about/", broken).sees("problems"));
    CHECK(!Visitor("/en/about/").sees("problems"));
}

TEST_CASE("an empty library still makes every page") {
    const content::Library nothing;
    for (const app::Route& place : screens::all_places(nothing, "en")) {
        app::State state;
        state.route = place;
        const doc::Page page = screens::page({nothing, state, nullptr, false});
        CHECK(doc::find(page, "title") != nullptr);
        CHECK(!doc::describe(page).empty());
    }
}

TEST_CASE("an address with a slip of the finger is answered with what was meant") {
    Visitor at("/en/principles/oversigt/");
    at.press("suggestion");
    CHECK(at.address() == "/en/principles/oversight/");
}

TEST_CASE("a learning path is found by what it is called and by what it says of its stops") {
    Visitor at("/en/search/?q=tour");
    REQUIRE(at.sees("hit-path-tour"));
    at.press("hit-path-tour");
    CHECK(at.address() == "/en/paths/tour/");
    CHECK(Visitor("/en/search/?q=answer+all").sees("hit-path-tour"));
}

TEST_CASE("on a learning path every stop says where it is and leads on to the next") {
    Visitor at("/en/paths/tour/");
    at.press("stop-read");
    CHECK(at.address() == "/en/principles/oversight/?path=tour");
    CHECK(at.name_of("path").find("1") != std::string::npos);
    at.press("path-next");
    CHECK(at.address() == "/en/cases/benefits/?path=tour");
    at.press("next"); // a step of the story stays on the path
    CHECK(at.sees("path-next"));
    at.press("path-next");
    CHECK(at.address() == "/en/quiz/kinds/?path=tour");
    at.press("start-all");
    CHECK(at.sees("path-next"));
    at.press("path-next");
    at.press("path-next");
    CHECK(at.address() == "/en/glossary/?path=tour");
    CHECK_FALSE(at.sees("path-next"));
    at.press("path-all");
    CHECK(at.address() == "/en/paths/tour/");
    CHECK(text_of(at).find("Seen") != std::string::npos);
}

TEST_CASE("a principle on a learning path steps its own next back behind the path's") {
    const doc::Page on_path = Visitor("/en/principles/oversight/?path=tour").page();
    CHECK(doc::find(on_path, "path-next")->look == doc::Look::primary);
    CHECK(doc::find(on_path, "next")->look == doc::Look::quiet);
    const doc::Page alone = Visitor("/en/principles/oversight/").page();
    CHECK(doc::find(alone, "next")->look == doc::Look::primary);
}

TEST_CASE(
    "a path in the address of a page that is none of its stops, or that there is not, changes nothing") {
    CHECK_FALSE(Visitor("/en/cases/?path=tour").sees("path"));
    CHECK_FALSE(Visitor("/en/principles/oversight/?path=nowhere").sees("path"));
}

TEST_CASE(
    "the foot of a page tells the version of the program beside the day of the content, where one is known") {
    Visitor at("/en/");
    CHECK(text_of(at).find("Version") == std::string::npos);
    CHECK(text_of(at).find("Content as of 23\u00a0November 2026") != std::string::npos);
    at.state.device.version = "1.2.3";
    CHECK(text_of(at).find("Version 1.2.3, content as of 23\u00a0November 2026") != std::string::npos);
    at.go("/fr/");
    CHECK(text_of(at).find("Version 1.2.3, contenu à jour au 23\u00a0novembre 2026") != std::string::npos);
}

TEST_CASE("a page can be cited as text and as BibTeX, with its address where the site has one") {
    Visitor at("/en/principles/oversight/");
    CHECK(at.name_of("cite-text").find("https://") == std::string::npos);
    at.state.device.site = "https://example.eu/explorer/";
    CHECK(at.name_of("cite-text").find("https://example.eu/explorer/en/principles/oversight/")
          != std::string::npos);
    const std::string entry = at.name_of("cite-bibtex");
    CHECK(entry.rfind("@misc{intouchai-principles-oversight-en, author = \"{InTouchAI Explorer}\"", 0) == 0);
    CHECK(std::count(entry.begin(), entry.end(), '{') == std::count(entry.begin(), entry.end(), '}'));
    CHECK_FALSE(Visitor("/en/settings/").sees("cite"));
}

TEST_CASE("what a title holds cannot break a BibTeX entry") {
    CHECK(screens::bibtex_text("A & B: 5 % of {all}\\x_1 #2") == "A \\& B: 5 \\% of allx\\_1 \\#2");
}

TEST_CASE("the language link keeps the place and the decision") {
    Visitor at("/en/cases/benefits/?step=3");
    at.press("option-ask");
    at.press("language-fr");
    CHECK(at.address() == "/fr/cases/benefits/?step=3");
    CHECK(at.sees("consequence"));
}

TEST_CASE("settings show what is set and erasing asks first") {
    Visitor at("/en/settings/");
    at.press("theme-dark");
    at.press("text-size-150");
    at.press("remember");
    const doc::Page page = at.page();
    CHECK(element(page, "theme-dark").checked);
    CHECK(element(page, "text-size-150").checked);
    CHECK(element(page, "remember").checked);
    at.press("ask-erase");
    at.press("dialog-close");
    CHECK(at.state.settings.remember);
    at.press("ask-erase");
    at.press("dialog-erase");
    CHECK(at.state.settings == app::Settings{});
}

TEST_CASE("the glossary filters as one types, by other names too, and stays where it is") {
    Visitor at("/en/glossary/");
    at.press("glossary-filter", "SLANT");
    CHECK(at.address() == "/en/glossary/?q=SLANT");
    CHECK(at.sees("bias"));
    CHECK(!at.sees("equity"));
    CHECK(at.name_of("count") == "1 term");
    at.press("glossary-filter", "xyz");
    CHECK(at.sees("no-terms"));
    at.press("all-terms");
    CHECK(at.sees("equity"));
}

TEST_CASE("what goes on with languages and stored data is said on every page") {
    Visitor at("/en/");
    at.state.loading_language = "fr";
    CHECK(at.name_of("notice-loading") == "The French texts are on their way.");
    at.state.loading_language.clear();
    at.state.failed_language = "fr";
    CHECK(at.sees("notice-failed"));
    at.state.stored_problem = "stored-1.json";
    CHECK(at.name_of("notice-stored").find("stored-1.json") != std::string::npos);
}

TEST_CASE("a language without a single text is shown in the default language, with its own name") {
    content::Library lone = visitor::sample();
    lone.strings.erase("fr");
    app::State state;
    state.route = app::at("fr", app::Screen::principles);
    state.failed_language = "fr";
    const doc::Page page = screens::page({lone, state, nullptr, false});
    CHECK(page.language == "fr");
    CHECK(page.title == "Principles");
    CHECK(doc::find(page, "title")->language == "en");
    CHECK(doc::find(page, "notice-failed") != nullptr);
}

TEST_CASE("inside another page there are no banner, navigation and footer, but one way to the whole") {
    const Visitor whole("/en/cases/");
    const Visitor visitor("/en/cases/?embed");
    const doc::Page page = visitor.page();
    CHECK(page.banner.children.empty());
    CHECK(page.navigation.children.empty());
    CHECK(page.footer.children.empty());
    CHECK(page.skip.empty());
    CHECK_FALSE(whole.sees("open-whole"));
    const doc::Element* way = doc::find(page, "open-whole");
    REQUIRE(way != nullptr);
    CHECK(way->href == "/en/cases/");
    CHECK(way->new_window);
    CHECK(page.title == whole.page().title);
}

TEST_CASE("who came embedded stays embedded, wherever they go") {
    for (const char* address :
         {"/en/?embed", "/en/cases/?embed", "/en/principles/transparency/?embed", "/en/glossary/?embed",
          "/en/search/?q=ai&embed", "/en/quiz/?embed", "/en/no/such/place/?embed"}) {
        CAPTURE(address);
        const doc::Page page = Visitor(address, visitor::real()).page();
        for (const doc::Element* element : visitor::all_elements(page)) {
            std::vector<std::string> hrefs;
            if (element->id != "open-whole") hrefs.push_back(element->href);
            for (const doc::Inline& part : element->text) hrefs.push_back(part.href);
            for (const std::string& href : hrefs) {
                if (href.empty() || href.front() != '/') continue;
                CAPTURE(href);
                CHECK(app::parse_route(href).embed);
            }
        }
    }
    Visitor visitor("/en/cases/?embed");
    visitor.go("/en/principles/"); // also by an address without the word
    CHECK(visitor.address() == "/en/principles/?embed");
}
