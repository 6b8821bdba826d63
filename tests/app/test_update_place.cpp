#include "app/walk.h"

using namespace app;
using walk::library;
using walk::Visitor;

TEST_CASE("the bare address picks the first language that the visitor reads and the library has") {
    const Route bare = parse_route("/");
    CHECK(initial_state(library(), bare, {}, {"nl", "fr-BE", "en"}).route.language == "fr");
    CHECK(initial_state(library(), bare, {}, {"FR"}).route.language == "fr");
    CHECK(initial_state(library(), bare, {}, {"nl"}).route.language == "en");
    CHECK(initial_state(library(), bare, {}, {}).route.language == "en");
    CHECK(initial_state(library(), parse_route("/fr/cases/"), {}, {"en"}).route == at("fr", Screen::cases));
}

TEST_CASE("the bare address is replaced by the one with the language") {
    Visitor visitor("/");
    CHECK(visitor.address() == "/en/");
    CHECK(visitor.replaced() == "/en/");
    visitor.arrive("/cases/");
    CHECK(visitor.replaced() == "/en/cases/");
}

TEST_CASE("a library that could read nothing still has a place") {
    const content::Library empty;
    const State state = initial_state(empty, parse_route("/"), {}, {"fr"});
    CHECK(print_route(state.route) == "/en/");
    const Update update = app::update(empty, state, Arrive{parse_route("/sv/cases/x/")}, 1);
    CHECK(print_route(update.state.route) == "/sv/cases/x/");
}

TEST_CASE("following a link shows its address, its top and its title") {
    Visitor visitor;
    visitor.go("/en/cases/");
    CHECK(visitor.address() == "/en/cases/");
    CHECK(visitor.pushed() == "/en/cases/");
    CHECK(visitor.scrolled().empty());
    CHECK(visitor.focused() == "title");
}

TEST_CASE("a link to a part of a page leads there") {
    Visitor visitor;
    visitor.go("/en/glossary/#bias");
    CHECK(visitor.pushed() == "/en/glossary/#bias");
    CHECK(visitor.scrolled() == "bias");
    CHECK(visitor.focused() == "bias");
}

TEST_CASE("a link to where the visitor is adds nothing to the history") {
    Visitor visitor("/en/cases/");
    visitor.go("/en/cases/");
    CHECK_FALSE(visitor.has<ShowAddress>());
    CHECK(visitor.focused() == "title");
}

TEST_CASE("back and forward change the place and leave the address alone") {
    Visitor visitor;
    visitor.go("/en/cases/");
    visitor.arrive("/en/");
    CHECK(visitor.address() == "/en/");
    CHECK_FALSE(visitor.has<ShowAddress>());
    CHECK(visitor.focused() == "title");
}

TEST_CASE("the start takes no focus away and scrolls nowhere") {
    Visitor visitor("/en/cases/");
    CHECK(visitor.effects.empty());
}

TEST_CASE("a language that does not exist leads to the helpful page, in the visitor's own") {
    Visitor visitor;
    visitor.arrive("/xx/cases/benefits/");
    CHECK(visitor.state.route == at("en", Screen::not_found, "xx/cases/benefits"));
    CHECK_FALSE(visitor.has<ShowAddress>()); // the address stays to be looked at
    visitor.arrive("/xx/");
    CHECK(visitor.state.route == at("en", Screen::not_found, "xx"));
    visitor.arrive("/xx/no/where/");
    CHECK(visitor.state.route == at("en", Screen::not_found, "xx/no/where"));
}

TEST_CASE("a language in other letters is the same language") {
    Visitor visitor;
    visitor.arrive("/FR/cases/");
    CHECK(visitor.address() == "/fr/cases/");
    CHECK(visitor.replaced() == "/fr/cases/");
}

TEST_CASE("an id that does not exist stays the screen's: it knows best how to help") {
    Visitor visitor;
    visitor.go("/en/cases/unknown-id/");
    CHECK(visitor.state.route == at("en", Screen::find_case, "unknown-id"));
    CHECK(visitor.state.progress.case_steps.empty());
}

TEST_CASE("reading the page of a principle marks it as read, by link or by address") {
    Visitor visitor("/en/principles/fairness/");
    visitor.go("/fr/principles/transparency/");
    visitor.go("/en/principles/none/");
    CHECK(visitor.state.progress.principles_read == std::set<content::Id>{"fairness", "transparency"});
}

TEST_CASE("leaving the explorer opens the link and changes nothing") {
    Visitor visitor;
    const State before = visitor.state;
    visitor.act(follow("https://example.org/x"));
    CHECK(visitor.effect<OpenLink>()->address == "https://example.org/x");
    CHECK(visitor.effects.size() == 1);
    CHECK(visitor.state == before);
    CHECK(visitor.is_idle(OpenOutside{"javascript:alert(1)"}));
}

TEST_CASE("search words stand in the address, which is replaced while typing") {
    Visitor visitor;
    visitor.act(SearchFor{"bi"});
    CHECK(visitor.pushed() == "/en/search/?q=bi");
    CHECK(visitor.focused() == "search-words");
    visitor.act(SearchFor{"bias "});
    CHECK(visitor.replaced() == "/en/search/?q=bias%20");
    CHECK_FALSE(visitor.has<FocusOn>());
    visitor.act(SearchFor{""});
    CHECK(visitor.address() == "/en/search/");
    CHECK(visitor.is_idle(SearchFor{""}));
}

TEST_CASE("a filter is set, exchanged and turned off, and the address replaced") {
    Visitor visitor("/en/cases/");
    visitor.act(Filter{"region", "europe"});
    CHECK(visitor.replaced() == "/en/cases/?region=europe");
    visitor.act(Filter{"region", "asia"});
    visitor.act(Filter{"outcome", "harm"});
    CHECK(visitor.address() == "/en/cases/?outcome=harm&region=asia");
    visitor.act(Filter{"region", "asia"});
    CHECK(visitor.address() == "/en/cases/?outcome=harm");
    visitor.act(Filter{"outcome", ""});
    CHECK(visitor.address() == "/en/cases/");
    CHECK(visitor.is_idle(Filter{"outcome", ""}));
    CHECK_FALSE(visitor.has<FocusOn>());
}

TEST_CASE("a filter that a screen does not have does nothing") {
    Visitor visitor("/en/cases/");
    CHECK(visitor.is_idle(Filter{"seed", "1"}));
    CHECK(visitor.is_idle(Filter{"", "x"}));
    visitor.go("/en/cases/benefits/");
    CHECK(visitor.is_idle(Filter{"step", "2"}));
    visitor.go("/en/quiz/everything/");
    CHECK(visitor.is_idle(Filter{"seed", "2"}));
}

TEST_CASE("going elsewhere closes what lies over the page") {
    Visitor visitor("/en/principles/fairness/");
    visitor.act(ExplainTerm{"bias", "why-bias"});
    visitor.go("/en/settings/");
    CHECK(visitor.state.explained_term.empty());
    visitor.act(AskErase{});
    visitor.arrive("/en/principles/fairness/");
    CHECK_FALSE(visitor.state.erase_asked);
}

TEST_CASE("a term explains itself over the page and gives the focus back") {
    Visitor visitor("/en/principles/fairness/");
    visitor.act(ExplainTerm{"bias", "why-bias"});
    CHECK(visitor.state.explained_term == "bias");
    visitor.act(ExplainTerm{"black-box", "dialog-black-box"}); // from within the explanation
    CHECK(visitor.state.explained_term == "black-box");
    visitor.act(CloseDialog{});
    CHECK(visitor.state.explained_term.empty());
    CHECK(visitor.focused() == "why-bias");
    CHECK(visitor.is_idle(CloseDialog{}));
    CHECK(visitor.is_idle(ExplainTerm{"no-such-term", "x"}));
}
