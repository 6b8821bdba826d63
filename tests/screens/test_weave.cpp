#include "screens/weave.h"

#include "base/text.h"
#include "doc/build.h"
#include "visitor.h"

#include <doctest/doctest.h>

#include <set>
#include <utility>

using doc::Element;
using doc::Kind;
using visitor::Visitor;

namespace {

doc::Page page_of(std::string language, std::vector<Element> main) {
    doc::Page page;
    page.language = std::move(language);
    page.main = doc::stack(std::move(main));
    return page;
}

Element woven(Element first, Element second) {
    return screens::weave(page_of("en", {std::move(first)}), page_of("fr", {std::move(second)}))
        .main.children.at(0);
}

Element of_kind(Kind kind, std::string_view words, std::string id = {}) {
    Element element;
    element.kind = kind;
    element.id = std::move(id);
    element.text = doc::words(words);
    return element;
}

} // namespace

TEST_CASE("a paragraph gets its counterpart beside it, in its own language and as quieter text") {
    Element pair = woven(doc::paragraph("Yes."), doc::paragraph("Oui."));
    REQUIRE(doc::is_pair(pair));
    CHECK(pair.layout == doc::Layout::grid);
    CHECK(pair.children[0] == doc::paragraph("Yes."));
    CHECK(doc::plain_text(pair.children[1]) == "Oui.");
    CHECK(pair.children[1].language == "fr");
    CHECK(pair.children[1].counterpart);
}

TEST_CASE("there stays one heading for each, and its counterpart's id says whose it is") {
    Element head = doc::heading(2, "Why");
    head.id = "why-title";
    Element other = doc::heading(2, "Pourquoi");
    other.id = "why-title";
    const Element pair = woven(head, other);
    REQUIRE(doc::is_pair(pair));
    CHECK(pair.children[0].kind == Kind::heading);
    CHECK(pair.children[1].kind == Kind::paragraph);
    CHECK(pair.children[1].id == "why-title-second");
}

TEST_CASE("what is said alike is said once") {
    CHECK(woven(doc::paragraph("2019"), doc::paragraph("2019")) == doc::paragraph("2019"));
}

TEST_CASE("links and terms of the counterpart are words alone") {
    Element first = doc::paragraph("See ");
    Element second = doc::paragraph("Voir ");
    doc::Inline link;
    link.text = "cela";
    link.href = "/fr/";
    link.command = "explain-term x y";
    link.id = "a-link";
    second.text.push_back(link);
    const Element pair = woven(first, second);
    REQUIRE(doc::is_pair(pair));
    for (const doc::Inline& part : pair.children[1].text) {
        CHECK(part.href.empty());
        CHECK(part.command.empty());
        CHECK(part.id.empty());
    }
}

TEST_CASE("what acts keeps its name and is described in the second language") {
    const Element option = woven(of_kind(Kind::option, "A person decides", "option-a"),
                                 of_kind(Kind::option, "Une personne décide", "option-a"));
    CHECK(doc::accessible_name(option) == "A person decides");
    CHECK(option.description == "Une personne décide");
    CHECK(option.description_language == "fr");
    REQUIRE(option.children.size() == 1);
    CHECK(option.children[0].counterpart);

    const Element button =
        woven(doc::button("next", "Next", "next-question"), doc::button("next", "Suivant", "next-question"));
    CHECK(doc::accessible_name(button) == "Next");
    CHECK(doc::plain_text(button) == "Next · Suivant");
    CHECK(button.text.back().language == "fr");
    CHECK(button.command == "next-question");
}

TEST_CASE("items, notes and facts hold their counterpart themselves") {
    const Element item = woven(of_kind(Kind::item, "One"), of_kind(Kind::item, "Un"));
    CHECK(item.text == doc::words("One"));
    REQUIRE(item.children.size() == 1);
    CHECK(doc::plain_text(item.children[0]) == "Un");
    CHECK(doc::plain_text(woven(doc::badge("Harm"), doc::badge("Préjudice"))) == "Harm · Préjudice");
    const Element note = woven(doc::note(doc::Tone::good, "check", "Right", {doc::paragraph("Because.")}),
                               doc::note(doc::Tone::good, "check", "Juste", {doc::paragraph("Parce que.")}));
    CHECK(doc::plain_text(note) == "Right Juste Because. Parce que.");
}

TEST_CASE("a paragraph more in one of the languages is not lost, and shifts nothing that has a name") {
    const doc::Page page =
        screens::weave(page_of("en", {doc::paragraph("One."), of_kind(Kind::heading, "End", "end")}),
                       page_of("fr", {doc::paragraph("Un."), doc::paragraph("Encore."),
                                      of_kind(Kind::heading, "Fin", "end")}));
    CHECK(doc::plain_text(page.main) == "One. Un. Encore. End Fin");
}

TEST_CASE("pages that are built differently leave the first alone") {
    const doc::Page first = page_of("en", {of_kind(Kind::paragraph, "Here.", "here")});
    CHECK(screens::weave(first, page_of("fr", {of_kind(Kind::note, "Rien", "rien")})) == first);
}

TEST_CASE("every place can be read in two languages, with the controls and ids of the first") {
    for (const app::Route& place : screens::all_places(visitor::sample(), "en")) {
        const std::string address = app::print_route(place);
        CAPTURE(address);
        const Visitor alone(address);
        Visitor both(address);
        both.go(address + "?with=fr");
        std::vector<std::string> controls, named;
        const doc::Page page_alone = alone.page();
        for (const Element* element : visitor::all_elements(page_alone)) {
            if (doc::acts(*element)) controls.push_back(element->id + " " + doc::accessible_name(*element));
        }
        std::set<std::string> ids;
        const doc::Page page = both.page();
        for (const Element* element : visitor::all_elements(page)) {
            if (doc::acts(*element)) named.push_back(element->id + " " + doc::accessible_name(*element));
            if (!element->id.empty()) CHECK_MESSAGE(ids.insert(element->id).second, element->id);
            if (element->counterpart) CHECK_FALSE(doc::acts(*element));
        }
        if (place.screen == app::Screen::settings) continue; // which languages are chosen shows there
        CHECK(base::join(named, "\n") == base::join(controls, "\n"));
        const doc::Element* title = doc::find(page, "title-second");
        const std::string french = Visitor("/fr" + address.substr(3)).name_of("title");
        if (french != alone.name_of("title")) {
            REQUIRE(title != nullptr);
            CHECK(doc::plain_text(*title) == french);
        }
    }
}
