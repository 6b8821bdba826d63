#include "doc/build.h"
#include "doc/page.h"

#include <doctest/doctest.h>

using namespace doc;

namespace {

Element with_id(std::string id, Element element) {
    element.id = std::move(id);
    return element;
}

Element of_kind(Kind kind) {
    Element element;
    element.kind = kind;
    return element;
}

Inline link_part(std::string id, std::string text, std::string href) {
    Inline part;
    part.id = std::move(id);
    part.text = std::move(text);
    part.href = std::move(href);
    return part;
}

Page small_page() {
    Page page;
    page.title = "Small";
    page.language = "en";
    page.address = "/en/";
    page.banner = stack({link("brand", "Explorer", "/en/")});
    page.main = stack(
        {heading(1, "Small"), section("part", {heading(2, "A part"), with_id("text", paragraph("Words."))})});
    page.main.children[1].children[1].text.push_back(link_part("inside", "there", "/en/cases/"));
    return page;
}

Figure figure_with(std::string key, std::string alternative) {
    Figure drawing;
    drawing.key = std::move(key);
    drawing.alternative = std::move(alternative);
    return drawing;
}

} // namespace

TEST_CASE("two pages made alike are equal, and each difference that a visitor could tell counts") {
    CHECK(small_page() == small_page());
    Page other = small_page();
    other.main.children[1].children[1].text.front().bold = true;
    CHECK_FALSE(other == small_page());
    other = small_page();
    other.banner.children.front().current = true;
    CHECK_FALSE(other == small_page());
    other = small_page();
    other.announcement = "Arrived";
    CHECK_FALSE(other == small_page());
    other = small_page();
    other.dialog = stack({});
    CHECK_FALSE(other == small_page());
}

TEST_CASE("each member of an element counts when elements are compared") {
    const Element plain;
    const auto differs = [&](auto change) {
        Element changed;
        change(changed);
        return !(changed == plain);
    };
    CHECK(differs([](Element& e) { e.kind = Kind::list; }));
    CHECK(differs([](Element& e) { e.layout = Layout::row; }));
    CHECK(differs([](Element& e) { e.look = Look::card; }));
    CHECK(differs([](Element& e) { e.tone = Tone::bad; }));
    CHECK(differs([](Element& e) { e.level = 1; }));
    CHECK(differs([](Element& e) { e.disabled = true; }));
    CHECK(differs([](Element& e) { e.checked = true; }));
    CHECK(differs([](Element& e) { e.current = true; }));
    CHECK(differs([](Element& e) { e.expanded = true; }));
    CHECK(differs([](Element& e) { e.hue = Paint::brand; }));
    CHECK(differs([](Element& e) { e.column_px = 200; }));
    CHECK(differs([](Element& e) { e.id = "x"; }));
    CHECK(differs([](Element& e) { e.text = words("x"); }));
    CHECK(differs([](Element& e) { e.name = "x"; }));
    CHECK(differs([](Element& e) { e.description = "x"; }));
    CHECK(differs([](Element& e) { e.icon = "x"; }));
    CHECK(differs([](Element& e) { e.href = "/"; }));
    CHECK(differs([](Element& e) { e.command = "x"; }));
    CHECK(differs([](Element& e) { e.value = "x"; }));
    CHECK(differs([](Element& e) { e.placeholder = "x"; }));
    CHECK(differs([](Element& e) { e.number = Number{}; }));
    CHECK(differs([](Element& e) { e.language = "fr"; }));
    CHECK(differs([](Element& e) { e.figure = std::make_shared<const Figure>(); }));
    CHECK(differs([](Element& e) { e.children.push_back({}); }));
}

TEST_CASE("figures are compared by their keys and their words, not by how they are drawn") {
    Figure drawn = figure_with("wheel", "A wheel");
    drawn.draw = [](Canvas&) {};
    CHECK(figure(drawn) == figure(figure_with("wheel", "A wheel")));
    CHECK_FALSE(figure(figure_with("wheel-2", "A wheel")) == figure(figure_with("wheel", "A wheel")));
    CHECK_FALSE(figure(figure_with("wheel", "Une roue")) == figure(figure_with("wheel", "A wheel")));
}

TEST_CASE("elements and inline links are found by their id in every region") {
    const Page page = small_page();
    REQUIRE(find(page, "text") != nullptr);
    CHECK(find(page, "text")->kind == Kind::paragraph);
    CHECK(find(page, "brand")->kind == Kind::link);
    CHECK(find(page, "inside") == nullptr);
    REQUIRE(find_inline(page, "inside") != nullptr);
    CHECK(find_inline(page, "inside")->href == "/en/cases/");
    CHECK(find_inline(page, "text") == nullptr);
    CHECK(find(page, "nowhere") == nullptr);
    CHECK(find(page, "") == nullptr);
    CHECK(find_inline(page, "") == nullptr);
}

TEST_CASE("what stands in a dialog is found too") {
    Page page = small_page();
    page.dialog = stack({button("close", "Close", "close-dialog")});
    CHECK(find(page, "close") == &page.dialog->children.front());
}

TEST_CASE("plain text joins runs without a gap and children with a space") {
    Element card = link("card", "", "/en/");
    card.children = {heading(2, "Title"), paragraph("Words."), divider()};
    CHECK(plain_text(card) == "Title Words.");
    CHECK(plain_text(small_page().main) == "Small A part Words.there");
}

TEST_CASE("names come from the name, else from the text, of a section from its heading, of a mere container "
          "not at all") {
    CHECK(accessible_name(button("b", "Close", "x")) == "Close");
    Element named = button("b", "X", "x");
    named.name = "Close the window";
    CHECK(accessible_name(named) == "Close the window");
    CHECK(accessible_name(small_page().main.children[1]) == "A part");
    CHECK(accessible_name(stack({paragraph("Words.")})) == "");
    Element choices = of_kind(Kind::choices);
    choices.text = words("Theme");
    choices.children = {paragraph("Light")};
    CHECK(accessible_name(choices) == "Theme");
}

TEST_CASE("a heading of a section inside does not name what is around") {
    const Element outer = section("outer", {section("inner", {heading(3, "Inner")}), heading(2, "Outer")});
    CHECK(accessible_name(outer) == "Outer");
}

TEST_CASE("what can be pressed, changed or followed acts, unless it is disabled") {
    CHECK(acts(link("l", "Go", "/en/")));
    CHECK(acts(of_kind(Kind::disclosure)));
    CHECK(acts(of_kind(Kind::slider)));
    CHECK_FALSE(acts(heading(1, "No")));
    CHECK_FALSE(acts(of_kind(Kind::progress)));
    CHECK_FALSE(acts(of_kind(Kind::choices)));
    Element off = button("b", "Off", "x");
    off.disabled = true;
    CHECK_FALSE(acts(off));
}
