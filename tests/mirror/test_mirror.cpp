#include "mirror/mirror.h"

#include "doc/build.h"

#include <doctest/doctest.h>

namespace {

doc::Page page_with(std::string_view words) {
    doc::Page page;
    page.title = "Test";
    page.language = "en";
    page.address = "/en/";
    page.banner.kind = doc::Kind::banner;
    page.navigation.kind = doc::Kind::navigation;
    page.main.kind = doc::Kind::main;
    page.footer.kind = doc::Kind::footer;
    doc::Element title = doc::heading(1, "Test");
    title.id = "title";
    page.main.children = {std::move(title), doc::paragraph(words), doc::button("go", "Go", "submit")};
    return page;
}

doc::Placed placed(int number, float x) {
    doc::Placed place;
    place.number = number;
    place.rect = {x, 20, 100, 44};
    return place;
}

} // namespace

TEST_CASE("the first publication carries everything, the same again carries nothing") {
    mirror::Mirror mirror;
    const std::vector<doc::Placed> places{placed(2, 10)};
    const mirror::Patch first = mirror.update(page_with("One."), places);
    CHECK(first.content_changed);
    CHECK(first.geometry_changed);
    CHECK(first.markup.find("One.") != std::string::npos);
    CHECK(first.markup.find("data-n=") != std::string::npos);

    const mirror::Patch again = mirror.update(page_with("One."), places);
    CHECK_FALSE(again.content_changed);
    CHECK_FALSE(again.geometry_changed);
    CHECK(again.markup.empty());
}

TEST_CASE("a move of what is painted travels without the words") {
    mirror::Mirror mirror;
    (void)mirror.update(page_with("One."), {placed(2, 10)});
    const mirror::Patch moved = mirror.update(page_with("One."), {placed(2, 30)});
    CHECK_FALSE(moved.content_changed);
    REQUIRE(moved.geometry_changed);
    REQUIRE(moved.numbers.size() == 6);
    CHECK(moved.numbers[0] == 2);
    CHECK(moved.numbers[1] == 30);
    CHECK(moved.numbers[5] == 0);
}

TEST_CASE("new words bring all places along, because elements may be new") {
    mirror::Mirror mirror;
    (void)mirror.update(page_with("One."), {placed(2, 10)});
    const mirror::Patch changed = mirror.update(page_with("Two."), {placed(2, 10)});
    CHECK(changed.content_changed);
    CHECK(changed.geometry_changed);
}

TEST_CASE("inline links travel by their ids, bars of the window are marked as fixed") {
    mirror::Mirror mirror;
    doc::Placed link;
    link.number = -1;
    link.id = "term-1-bias";
    link.rect = {1.5F, 2, 30, 27};
    doc::Placed bar = placed(1, 0);
    bar.frame = doc::Frame::window;
    const mirror::Patch patch = mirror.update(page_with("One."), {link, bar});
    CHECK(patch.inlines == R"([["term-1-bias",1.5,2,30,27,0]])");
    REQUIRE(patch.numbers.size() == 6);
    CHECK(patch.numbers[5] == 1);
}
