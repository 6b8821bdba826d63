#include "mirror/mirror.h"

#include "doc/build.h"
#include "doc/figure.h"

#include <doctest/doctest.h>

#include <utility>

namespace {

doc::Page page_with(std::string_view words) {
    doc::Page page;
    page.title = "Test";
    page.language = "en";
    page.address = "/en/";
    page.banner = doc::stack({doc::link("brand", "Explorer", "/en/")});
    page.navigation = doc::stack({doc::link("nav-home", "Home", "/en/")});
    doc::Element title = doc::heading(1, "Test");
    title.id = "title";
    doc::Element part = doc::stack({doc::paragraph(words), doc::button("go", "Go", "submit")});
    part.kind = doc::Kind::section;
    page.main = doc::stack({std::move(title), std::move(part), doc::paragraph("The end.")});
    page.footer = doc::stack({doc::paragraph("Foot")});
    return page;
}

// In the reading order of that page.
constexpr int title_number = 5, words_number = 7, button_number = 8;

doc::Placed placed(int number, float x) {
    doc::Placed place;
    place.number = number;
    place.rect = {x, 20, 100, 44};
    return place;
}

mirror::Mirror begun(std::string_view words, const std::vector<doc::Placed>& places = {}) {
    mirror::Mirror mirror;
    (void)mirror.update(page_with(words), places, 900);
    return mirror;
}

} // namespace

TEST_CASE("the first publication carries everything, the same again carries nothing") {
    mirror::Mirror mirror;
    const std::vector<doc::Placed> places{placed(title_number, 10)};
    const mirror::Patch first = mirror.update(page_with("One."), places, 900);
    REQUIRE(first.regions);
    CHECK(first.regions->find("One.") != std::string::npos);
    REQUIRE(first.head);
    CHECK(first.head->title == "Test");
    CHECK(first.all_places);
    CHECK(first.places == places);
    CHECK(first.page_height_px == 900.0F);

    CHECK(mirror.update(page_with("One."), places, 900).empty());
}

TEST_CASE("a move of what is painted travels without words, and only what has moved") {
    mirror::Mirror mirror = begun("One.", {placed(title_number, 10), placed(button_number, 10)});
    const mirror::Patch moved =
        mirror.update(page_with("One."), {placed(title_number, 10), placed(button_number, 30)}, 900);
    CHECK_FALSE(moved.content_changed());
    CHECK_FALSE(moved.all_places);
    REQUIRE(moved.places.size() == 1);
    CHECK(moved.places[0] == placed(button_number, 30));
}

TEST_CASE("new words in a paragraph travel as that paragraph alone, with all places") {
    mirror::Mirror mirror = begun("One.", {placed(title_number, 10)});
    const mirror::Patch changed = mirror.update(page_with("Two."), {placed(title_number, 10)}, 900);
    CHECK_FALSE(changed.regions);
    REQUIRE(changed.changes.size() == 1);
    CHECK(changed.changes[0].number == words_number);
    CHECK(changed.changes[0].markup == "<p data-n>Two.</p>\n");
    CHECK(changed.all_places);
    CHECK_FALSE(changed.head);
}

TEST_CASE("another address alone changes no element") {
    mirror::Mirror mirror = begun("One.");
    doc::Page page = page_with("One.");
    page.address = "/en/cases/far/away/";
    const mirror::Patch patch = mirror.update(page, {}, 900);
    CHECK_FALSE(patch.content_changed());
    REQUIRE(patch.head);
    CHECK(patch.head->address == "/en/cases/far/away/");
}

TEST_CASE("where an element comes or goes, what holds it is written anew") {
    mirror::Mirror mirror = begun("One.");
    doc::Page page = page_with("One.");
    page.main.children[1].children.push_back(doc::paragraph("More."));
    const mirror::Patch patch = mirror.update(page, {}, 900);
    REQUIRE(patch.changes.size() == 1);
    CHECK(patch.changes[0].number == words_number - 1);
    CHECK(patch.changes[0].markup.rfind("<section", 0) == 0);
    CHECK(patch.changes[0].markup.find("More.") != std::string::npos);
}

TEST_CASE("a region that changes itself is written as the region that it is") {
    mirror::Mirror mirror = begun("One.");
    doc::Page page = page_with("One.");
    page.main.children.push_back(doc::paragraph("More."));
    const mirror::Patch patch = mirror.update(page, {}, 900);
    REQUIRE(patch.changes.size() == 1);
    CHECK(patch.changes[0].markup.rfind("<main", 0) == 0);
}

TEST_CASE("what is pressed as a whole is written as a whole") {
    mirror::Mirror mirror = begun("One.");
    doc::Page page = page_with("One.");
    page.main.children[1].children[1].disabled = true;
    const mirror::Patch patch = mirror.update(page, {}, 900);
    REQUIRE(patch.changes.size() == 1);
    CHECK(patch.changes[0].number == button_number);
    CHECK(patch.changes[0].markup.find("disabled") != std::string::npos);
}

TEST_CASE("items that change places are written with their list, so that each keeps its own buttons") {
    const auto item = [](const std::string& name) {
        doc::Element made = doc::stack({doc::paragraph(name), doc::button("up-" + name, "Up", "x")});
        made.kind = doc::Kind::item;
        return made;
    };
    doc::Page page = page_with("One.");
    doc::Element list = doc::stack({item("a"), item("b")});
    list.kind = doc::Kind::list;
    page.main.children.push_back(list);
    mirror::Mirror mirror;
    (void)mirror.update(page, {}, 900);
    std::swap(page.main.children.back().children[0], page.main.children.back().children[1]);
    const mirror::Patch patch = mirror.update(page, {}, 900);
    REQUIRE(patch.changes.size() == 1);
    CHECK(patch.changes[0].markup.find("up-a") > patch.changes[0].markup.find("up-b"));
    CHECK(patch.changes[0].markup.find("<ul") != std::string::npos);
}

TEST_CASE("a dialog comes, changes and goes without the page under it") {
    mirror::Mirror mirror = begun("One.");
    doc::Page page = page_with("One.");
    page.dialog = doc::stack({doc::heading(2, "Sure?"), doc::paragraph("Words")});
    const mirror::Patch come = mirror.update(page, {}, 900);
    CHECK(come.changes.empty());
    REQUIRE(come.dialog);
    CHECK(come.dialog->find("<dialog") != std::string::npos);

    page.dialog->children[1] = doc::paragraph("Other words");
    const mirror::Patch changed = mirror.update(page, {}, 900);
    CHECK_FALSE(changed.dialog);
    REQUIRE(changed.changes.size() == 1);
    CHECK(changed.changes[0].markup == "<p data-n>Other words</p>\n");

    page.dialog.reset();
    const mirror::Patch gone = mirror.update(page, {}, 900);
    REQUIRE(gone.dialog);
    CHECK(gone.dialog->empty());
}

TEST_CASE("where a region comes or goes, all of them are written") {
    mirror::Mirror mirror = begun("One.");
    doc::Page page = page_with("One.");
    page.footer = {};
    const mirror::Patch patch = mirror.update(page, {}, 900);
    REQUIRE(patch.regions);
    CHECK(patch.changes.empty());
    CHECK(patch.regions->find("<footer") == std::string::npos);
}

TEST_CASE("an announcement travels once, and again when it was silent in between") {
    mirror::Mirror mirror = begun("One.");
    doc::Page page = page_with("One.");
    page.announcement = "Right.";
    CHECK(mirror.update(page, {}, 900).announcement == "Right.");
    CHECK(mirror.update(page, {}, 900).announcement.empty());
    page.announcement.clear();
    CHECK(mirror.update(page, {}, 900).announcement.empty());
    page.announcement = "Right.";
    CHECK(mirror.update(page, {}, 900).announcement == "Right.");
}

TEST_CASE("links and terms in running text have no places of their own: the browser knows where words are") {
    mirror::Mirror mirror;
    doc::Placed term;
    term.number = -1;
    term.id = "term-1-bias";
    const mirror::Patch patch = mirror.update(page_with("One."), {term, placed(title_number, 1)}, 900);
    REQUIRE(patch.places.size() == 1);
    CHECK(patch.places[0].number == title_number);
}

TEST_CASE("where the page itself is shown its numbers fold up, and the change writes all of it anew") {
    doc::Page page = page_with("One.");
    doc::Figure figure;
    figure.width = figure.height = 10;
    figure.table = {{"Year", "Share"}, {"2020", "3"}};
    figure.table_name = "Show the numbers";
    page.main.children.push_back(doc::figure(figure, "Growth"));
    mirror::Mirror mirror;
    const mirror::Patch painted = mirror.update(page, {placed(title_number, 10)}, 900);
    REQUIRE(painted.regions);
    CHECK(painted.regions->find("<details") == std::string::npos);

    mirror.set_over_canvas(false);
    const mirror::Patch text = mirror.update(page, {}, 0);
    REQUIRE(text.regions);
    CHECK(text.regions->find("<details") != std::string::npos);
    CHECK(text.all_places);
    CHECK(text.places.empty());
    CHECK(mirror.update(page, {}, 0).empty());
}
