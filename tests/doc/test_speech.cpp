#include "doc/speech.h"

#include "doc/build.h"
#include "doc/figure.h"

#include <doctest/doctest.h>

#include <utility>

using doc::Element;
using doc::Kind;

namespace {

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> out;
    for (const doc::Stretch& stretch : doc::sentence_stretches(text))
        out.emplace_back(text.substr(stretch.begin, stretch.end - stretch.begin));
    return out;
}

using Words = std::vector<std::string>;

doc::Page page_of(std::vector<Element> main) {
    doc::Page page;
    page.language = "en";
    page.banner = doc::stack({doc::link("brand", "Explorer", "/en/")});
    page.navigation = doc::stack({doc::link("nav-home", "Home", "/en/")});
    page.main = doc::stack(std::move(main));
    page.footer = doc::stack({doc::paragraph("Foot.")});
    return page;
}

std::vector<doc::Sentence> sentences(const doc::Page& page) {
    return doc::spoken_sentences(page, [](const Element& element) { return element.expanded; });
}

Words spoken(const doc::Page& page) {
    Words out;
    for (const doc::Sentence& sentence : sentences(page))
        out.push_back(sentence.language + ": " + sentence.words);
    return out;
}

Element of_kind(Kind kind, std::string_view words, std::vector<Element> children = {}) {
    Element element;
    element.kind = kind;
    element.text = doc::words(words);
    element.children = std::move(children);
    return element;
}

std::string marked(const std::vector<doc::Inline>& text) {
    std::string out;
    for (const doc::Inline& part : text) out += part.mark ? "[" + part.text + "]" : part.text;
    return out;
}

} // namespace

TEST_CASE("a text falls into its sentences, without the spaces between them") {
    CHECK(split("One. Two!  Three? Four") == Words{"One.", "Two!", "Three?", "Four"});
    CHECK(split("He said: 'Stop.' Then he left (at last). Good.")
          == Words{"He said: 'Stop.'", "Then he left (at last).", "Good."});
    CHECK(split("First line\nSecond line") == Words{"First line", "Second line"});
    CHECK(split("").empty());
    CHECK(split(" … · — ").empty());
}

TEST_CASE("French spaces before signs and quotation marks end no sentence early") {
    CHECK(split("Est-ce vrai\u202f? Oui\u202f! Elle dit\u00a0: «\u202fNon.\u202f» Puis elle part.")
          == Words{"Est-ce vrai\u202f?", "Oui\u202f!", "Elle dit\u00a0: «\u202fNon.\u202f»",
                   "Puis elle part."});
}

TEST_CASE("abbreviations, initials, numbers and small letters after a dot go on") {
    CHECK(split("See Art. 5 of the act.") == Words{"See Art. 5 of the act."});
    CHECK(split("J. Doe et al. wrote it, e.g. Chapter 2. It is long.")
          == Words{"J. Doe et al. wrote it, e.g. Chapter 2.", "It is long."});
    CHECK(split("It costs 3.5 million. Much.") == Words{"It costs 3.5 million.", "Much."});
    CHECK(split("version 2. of it") == Words{"version 2. of it"});
}

TEST_CASE("what is read aloud is the page's text in its order, not what leads elsewhere or decorates") {
    Element card = doc::link("card", "", "/en/cases/a/", doc::Look::card);
    card.children = {doc::heading(3, "A case"), doc::paragraph("It happened.")};
    Element icon;
    icon.kind = Kind::icon;
    icon.icon = "eye-outline";
    Element margin = of_kind(Kind::complementary, "", {doc::paragraph("In the margin.")});
    const doc::Page page = page_of(
        {doc::heading(1, "Title"), doc::paragraph("One. Two."), icon, doc::divider(),
         of_kind(Kind::list, "", {of_kind(Kind::item, "An item.")}),
         doc::note(doc::Tone::warn, "alert-outline", "Mind this", {doc::paragraph("Really.")}),
         of_kind(Kind::choices, "Which one?", {of_kind(Kind::option, "This"), of_kind(Kind::option, "That")}),
         card, margin, doc::link("next", "Next", "/en/"), doc::button("go", "Go", "submit")});
    CHECK(spoken(page)
          == Words{"en: Title", "en: One.", "en: Two.", "en: An item.", "en: Mind this", "en: Really.",
                   "en: Which one?", "en: This", "en: That", "en: A case", "en: It happened."});
}

TEST_CASE("a picture is read as what it shows, before its caption") {
    doc::Figure figure;
    figure.width = figure.height = 10;
    figure.alternative = "A line that rises.";
    CHECK(spoken(page_of({doc::figure(figure, "Growth.")}))
          == Words{"en: A line that rises.", "en: Growth."});
}

TEST_CASE("what is folded up is read once it is open") {
    Element disclosure = of_kind(Kind::disclosure, "More", {doc::paragraph("Inside.")});
    CHECK(spoken(page_of({disclosure})).empty());
    disclosure.expanded = true;
    CHECK(spoken(page_of({disclosure})) == Words{"en: More", "en: Inside."});
}

TEST_CASE("each language is spoken as itself, also within a paragraph") {
    Element foreign = doc::paragraph("Bonjour. Ça va ?");
    foreign.language = "fr";
    Element mixed = doc::paragraph("It is called ");
    doc::Inline title;
    title.text = "Le droit";
    title.language = "fr";
    mixed.text.push_back(title);
    CHECK(spoken(page_of({foreign, mixed}))
          == Words{"fr: Bonjour.", "fr: Ça va ?", "en: It is called", "fr: Le droit"});
}

TEST_CASE("a dialog that is open is all that is read") {
    doc::Page page = page_of({doc::paragraph("Below.")});
    page.dialog = doc::stack({doc::heading(2, "Bias"), doc::paragraph("A leaning.")});
    CHECK(spoken(page) == Words{"en: Bias", "en: A leaning."});
}

TEST_CASE("the sentence that is spoken is marked, across styles and only there") {
    Element text = doc::paragraph("One is here. Two is ");
    doc::Inline bold;
    bold.text = "bold";
    bold.bold = true;
    doc::Inline rest;
    rest.text = ". Three.";
    text.text.push_back(bold);
    text.text.push_back(rest);
    const doc::Page page = page_of({doc::heading(1, "Title"), text});
    const std::vector<doc::Sentence> all = sentences(page);
    REQUIRE(all.size() == 4);
    CHECK(all[2].words == "Two is bold.");
    const doc::Page with = doc::with_mark(page, all[2]);
    CHECK(marked(with.main.children[1].text) == "One is here. [Two is ][bold][.] Three.");
    CHECK(with.main.children[1].text[2].bold);
    CHECK(marked(with.main.children[0].text) == "Title");
    CHECK(doc::plain_text(with.main) == doc::plain_text(page.main));
}

TEST_CASE("a link is marked in one piece, so that it stays one") {
    Element text = doc::paragraph("See ");
    doc::Inline link;
    link.text = "this. And that";
    link.href = "/en/";
    link.id = "a-link";
    text.text.push_back(link);
    const doc::Page page = page_of({text});
    const std::vector<doc::Sentence> all = sentences(page);
    REQUIRE(all.size() == 2);
    CHECK(marked(doc::with_mark(page, all[1]).main.children[0].text) == "See [this. And that]");
}

TEST_CASE("the sentence of a picture marks nothing, one of another page harms nothing") {
    doc::Figure figure;
    figure.width = figure.height = 10;
    figure.alternative = "A line.";
    const doc::Page page = page_of({doc::figure(figure, "Growth.")});
    CHECK(doc::with_mark(page, sentences(page)[0]) == page);
    doc::Sentence lost;
    lost.number = 9000;
    CHECK(doc::with_mark(page, lost) == page);
}
