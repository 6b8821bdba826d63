#include "canvas/layout.h"

#include "app/update.h"
#include "canvas/placement.h"
#include "canvas/stage.h"
#include "doc/order.h"
#include "screens/screen.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

doc::Page page_at(const app::Route& route) {
    const content::Library& library = real_library();
    app::Device device;
    device.today = {2026, 11, 24};
    app::State state = app::initial_state(library, route, device, {});
    state = app::update(library, state, app::Arrive{route}, 7).state;
    return screens::page({library, state, nullptr, false});
}

/// `look(address, layout)` at each place of a language in a window so wide.
template <typename Look>
void on_every_page(float width_px, const char* language, const Look& look) {
    Stage stage(width_px, 800);
    std::string why;
    const std::optional<canvas::Fonts> fonts = stage.fonts(why);
    REQUIRE_MESSAGE(fonts, why);
    stage.begin_frame();
    for (const app::Route& route : screens::all_places(real_library(), language)) {
        const doc::Page page = page_at(route);
        look(app::print_route(route), canvas::lay_out(page, *fonts, {width_px, 800, 1}, {}));
    }
    stage.end_frame();
}

/// Everything that reaches out of the room to the right, as 'id or role: right edge'.
void overhanging(const canvas::Box& box, float right, std::vector<std::string>& found) {
    constexpr float tolerance_px = 0.6F;
    if (box.rect.width > 0 && box.rect.right() > right + tolerance_px) {
        found.push_back((box.element != nullptr
                             ? box.element->id + " " + std::string(doc::role_name(*box.element))
                             : std::string("box"))
                        + ": " + std::to_string(box.rect.right()));
    }
    if (!box.text.runs.empty() && box.text_rect.x + box.text.width > right + tolerance_px) {
        found.push_back("text '" + std::string(box.text.runs.front().text)
                        + "': " + std::to_string(box.text_rect.x + box.text.width));
    }
    for (const canvas::Box& child : box.children) overhanging(child, right, found);
}

/// Targets that are smaller than a finger.
void too_small(const canvas::Box& box, std::vector<std::string>& found) {
    if (box.element != nullptr && doc::acts(*box.element) && box.rect.height > 0) {
        const bool in_text = box.element->kind == doc::Kind::link && box.element->look == doc::Look::plain;
        const float least = in_text ? 24.0F : 44.0F;
        if (box.rect.height < least - 0.5F || box.rect.width < least - 0.5F) {
            found.push_back(box.element->id + ": " + std::to_string(box.rect.width) + " x "
                            + std::to_string(box.rect.height));
        }
    }
    for (const canvas::Box& child : box.children) too_small(child, found);
}

void overlapping(const canvas::Box& box, std::vector<std::string>& found) {
    for (std::size_t i = 0; i < box.children.size(); ++i) {
        for (std::size_t j = i + 1; j < box.children.size(); ++j) {
            const doc::Rect a = box.children[i].rect, b = box.children[j].rect;
            const float across = std::min(a.right(), b.right()) - std::max(a.x, b.x);
            const float down = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
            const bool both_elements =
                box.children[i].element != nullptr && box.children[j].element != nullptr;
            if (both_elements && across > 1 && down > 1) {
                found.push_back(box.children[i].element->id + " over " + box.children[j].element->id + " in "
                                + (box.element ? box.element->id : ""));
            }
        }
        overlapping(box.children[i], found);
    }
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Words that go on in the next line without a sign that they do: their column is too narrow for them.
void torn(const canvas::Box& box, std::vector<std::string>& found) {
    const std::vector<canvas::Run>& runs = box.text.runs;
    for (std::size_t i = 1; i < runs.size(); ++i) {
        const std::string_view before = runs[i - 1].text, after = runs[i].text;
        const bool goes_on = runs[i].y != runs[i - 1].y && before.data() + before.size() == after.data();
        if (goes_on && !before.empty() && !after.empty() && is_letter(before.back())
            && is_letter(after.front()))
            found.push_back(std::string(before) + "|" + std::string(after));
    }
    for (const canvas::Box& child : box.children) torn(child, found);
}

std::string listed(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines) all += "\n  " + line;
    return all;
}

/// How many characters stand in the lines of running text.
struct Lines {
    std::vector<int> in_columns; ///< of paragraphs of three lines and more, without the last line of each
    std::vector<std::string> too_long; ///< with where they stand
};

void count_lines(const canvas::Box& box, const std::string& where, Lines& lines) {
    const doc::Kind kind = box.element != nullptr ? box.element->kind : doc::Kind::group;
    if ((kind == doc::Kind::paragraph || kind == doc::Kind::item) && box.text.lines > 1) {
        std::map<float, std::string> texts; // by the top of their line
        for (const canvas::Run& run : box.text.runs) texts[run.y] += run.text;
        for (auto& [top, text] : texts) {
            text.erase(text.find_last_not_of(' ') + 1); // it hangs
            const auto count = static_cast<int>(
                std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
            if (count > 75) lines.too_long.push_back(where + " '" + text + "': " + std::to_string(count));
            const bool is_last = top == texts.rbegin()->first;
            if (box.text.lines > 2 && !is_last && box.rect.width > 500) lines.in_columns.push_back(count);
        }
    }
    for (const canvas::Box& child : box.children) count_lines(child, where, lines);
}

} // namespace

TEST_CASE("every page of both languages fits into every width, with fingers' targets and nothing on top of "
          "anything") {
    for (const float width : {320.0F, 390.0F, 820.0F, 1280.0F, 1920.0F}) {
        for (const char* language : {"en", "fr"}) {
            on_every_page(width, language, [&](const std::string& where, const canvas::Layout& layout) {
                std::vector<std::string> wide, small, stacked, broken;
                for (const canvas::Box* root : {&layout.main, &layout.footer, &layout.banner}) {
                    overhanging(*root, width, wide);
                    too_small(*root, small);
                    overlapping(*root, stacked);
                    torn(*root, broken);
                }
                for (const canvas::Box& bar : layout.fixed) {
                    overhanging(bar, width, wide);
                    too_small(bar, small);
                    overlapping(bar, stacked);
                    torn(bar, broken);
                }
                INFO(where, " at ", width, " px");
                CHECK_MESSAGE(wide.empty(), "too wide:", listed(wide));
                CHECK_MESSAGE(small.empty(), "too small:", listed(small));
                CHECK_MESSAGE(stacked.empty(), "overlapping:", listed(stacked));
                CHECK_MESSAGE(broken.empty(), "torn:", listed(broken));
            });
        }
    }
}

TEST_CASE("running text is set to a measure of 45 to 75 characters wherever there is room for it") {
    for (const float width : {320.0F, 600.0F, 820.0F, 1280.0F, 1920.0F, 3840.0F}) {
        for (const char* language : {"en", "fr"}) {
            Lines lines;
            on_every_page(width, language, [&](const std::string& where, const canvas::Layout& layout) {
                count_lines(layout.main, where, lines);
            });
            INFO(language, " at ", width, " px");
            CHECK_MESSAGE(lines.too_long.empty(), "over 75 characters:", listed(lines.too_long));
            if (width < 600) continue; // a narrow phone has no room for so many
            REQUIRE(lines.in_columns.size() > 100);
            auto middle = lines.in_columns.begin() + static_cast<std::ptrdiff_t>(lines.in_columns.size() / 2);
            std::nth_element(lines.in_columns.begin(), middle, lines.in_columns.end());
            CHECK(*middle >= 60);
            CHECK(*middle <= 70);
        }
    }
}

TEST_CASE("every element that acts is placed, so that the mirror and tests can press it") {
    Stage stage(1280, 800);
    std::string why;
    const std::optional<canvas::Fonts> fonts = stage.fonts(why);
    REQUIRE_MESSAGE(fonts, why);
    stage.begin_frame();
    for (const app::Route& route : screens::all_places(real_library(), "en")) {
        const doc::Page page = page_at(route);
        const canvas::Room room{1280, 800, 1};
        const canvas::Layout layout = canvas::lay_out(page, *fonts, room, {});
        const std::vector<doc::Placed> placed = canvas::place_elements(page, layout, room, 0);
        CHECK(placed.size() > 20);
        for (const doc::Placed& place : placed) {
            CHECK_MESSAGE(place.rect.width >= 0, app::print_route(route), " ", place.id);
        }
    }
    stage.end_frame();
}

TEST_CASE("a wide window has a rail, a phone a bar at the bottom, and both say where the visitor is") {
    for (const auto& [width, rail, bar] :
         {std::tuple{390.0F, 0.0F, 64.0F}, std::tuple{1280.0F, 240.0F, 0.0F}}) {
        Stage stage(width, 800);
        std::string why;
        const std::optional<canvas::Fonts> fonts = stage.fonts(why);
        REQUIRE_MESSAGE(fonts, why);
        stage.begin_frame();
        const doc::Page page = page_at(app::at("en", app::Screen::cases));
        const canvas::Layout layout = canvas::lay_out(page, *fonts, {width, 800, 1}, {});
        CHECK(layout.left_inset_px == rail);
        CHECK(layout.bottom_inset_px == bar);
        stage.end_frame();
    }
}

TEST_CASE("in a window that is too low for the bars they scroll with the page, and leave room to read") {
    struct Window {
        float width, height;
        bool stays;
    };
    for (const Window& window : {Window{320, 568, true},
                                 {320, 256, false},
                                 {240, 240, false},
                                 {700, 300, true},
                                 {700, 200, false}}) {
        const float width = window.width, height = window.height;
        INFO(width, " x ", height);
        Stage stage(width, height);
        std::string why;
        const std::optional<canvas::Fonts> fonts = stage.fonts(why);
        REQUIRE_MESSAGE(fonts, why);
        stage.begin_frame();
        const doc::Page page = page_at(app::at("fr", app::Screen::cases));
        const canvas::Layout layout = canvas::lay_out(page, *fonts, {width, height, 1}, {});
        CHECK((layout.top_inset_px > 0) == window.stays);
        CHECK(height - layout.top_inset_px - layout.bottom_inset_px >= 168);
        CHECK(layout.main.rect.y >= layout.top_inset_px + layout.banner.rect.height);
        const std::vector<const doc::Element*> order = doc::elements_in_order(page);
        std::set<std::string> placed;
        for (const doc::Placed& each : canvas::place_elements(page, layout, {width, height, 1}, 0))
            if (each.number >= 0) placed.insert(order[static_cast<std::size_t>(each.number)]->id);
        for (const char* id : {"language-en", "nav-home", "nav-quiz"})
            CHECK_MESSAGE(placed.count(id) == 1, id);
        stage.end_frame();
    }
}

namespace {

/// The first figure in a box, where its picture stands in the window; nothing: there is none.
std::optional<doc::Rect> picture_in(const canvas::Box& box) {
    if (box.element != nullptr && box.element->figure) return box.part_rect;
    for (const canvas::Box& child : box.children) {
        if (const std::optional<doc::Rect> found = picture_in(child)) return found;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("what a page opens with stands in the middle of its column") {
    Stage stage(390, 844);
    std::string why;
    const std::optional<canvas::Fonts> fonts = stage.fonts(why);
    REQUIRE_MESSAGE(fonts, why);
    stage.begin_frame();
    app::Route route = app::at("en", app::Screen::principle);
    route.id = "transparency";
    const doc::Page page = page_at(route);
    const canvas::Layout layout = canvas::lay_out(page, *fonts, {390, 844, 1}, {});
    const std::optional<doc::Rect> picture = picture_in(layout.main);
    REQUIRE(picture);
    CHECK(picture->width < 350); // narrower than the column
    CHECK(picture->x + picture->width / 2 == doctest::Approx(195));
    stage.end_frame();
}

TEST_CASE("bars are whole and their words keep apart, however narrow the window") {
    for (const char* language : {"en", "fr"}) {
        for (const float width : {160.0F, 200.0F, 240.0F, 300.0F, 320.0F, 360.0F, 400.0F}) {
            INFO(language, " at ", width, " px");
            Stage stage(width, 900);
            std::string why;
            const std::optional<canvas::Fonts> fonts = stage.fonts(why);
            REQUIRE_MESSAGE(fonts, why);
            stage.begin_frame();
            const doc::Page page = page_at(app::at(language, app::Screen::principles));
            const canvas::Layout layout = canvas::lay_out(page, *fonts, {width, 900, 1}, {});
            std::vector<std::string> wide, stacked, broken;
            for (const canvas::Box& each : layout.fixed) {
                overhanging(each, width, wide);
                overlapping(each, stacked);
                torn(each, broken);
                for (const canvas::Box& child : each.children) CHECK(child.rect.x >= 0);
            }
            CHECK_MESSAGE(wide.empty(), "too wide:", listed(wide));
            CHECK_MESSAGE(stacked.empty(), "overlapping:", listed(stacked));
            CHECK_MESSAGE(broken.empty(), "torn:", listed(broken));
            const canvas::Box& bar = layout.fixed.back();
            REQUIRE(bar.element == &page.navigation);
            for (std::size_t i = 1; i < bar.children.size(); ++i) {
                const canvas::Box &before = bar.children[i - 1], &after = bar.children[i];
                if (after.element == nullptr || before.text_rect.y != after.text_rect.y) continue;
                CHECK(before.text_rect.right() < after.text_rect.x);
            }
            stage.end_frame();
        }
    }
}

TEST_CASE("inside another page a page is as high as what it says, and has no bars") {
    app::Route route = app::at("en", app::Screen::settings);
    route.embed = true;
    const doc::Page page = page_at(route);
    for (const float width : {320.0F, 700.0F, 1280.0F}) {
        CAPTURE(width);
        Stage stage(width, 800);
        std::string why;
        const std::optional<canvas::Fonts> fonts = stage.fonts(why);
        REQUIRE_MESSAGE(fonts.has_value(), why);
        stage.begin_frame();
        const canvas::Layout low = canvas::lay_out(page, *fonts, {width, 200, 1}, {});
        const canvas::Layout high = canvas::lay_out(page, *fonts, {width, 9000, 1}, {});
        CHECK(low.fixed.empty());
        CHECK(low.left_inset_px == 0);
        CHECK(low.page_height_px == high.page_height_px);
        CHECK(low.page_height_px >= low.main.rect.bottom());
        CHECK(low.page_height_px < low.main.rect.bottom() + 120);
        stage.end_frame();
    }
}

TEST_CASE("a rail that shows all places marks one of them, not 'menu' as well") {
    Stage stage(1280, 800);
    std::string why;
    const std::optional<canvas::Fonts> fonts = stage.fonts(why);
    REQUIRE_MESSAGE(fonts, why);
    stage.begin_frame();
    const doc::Page page = page_at(app::at("en", app::Screen::settings));
    const canvas::Layout layout = canvas::lay_out(page, *fonts, {1280, 800, 1}, {});
    const std::vector<canvas::Box>& tabs = layout.fixed.front().children;
    CHECK(std::count_if(tabs.begin(), tabs.end(),
                        [](const canvas::Box& box) { return box.ground.fill == doc::Paint::brand_soft; })
          == 1);
    stage.end_frame();
}

namespace {

/// Every box of the one stands where the other's would in a mirror; the answer is the first that does not.
std::string not_mirrored(const canvas::Box& left, const canvas::Box& right, float width) {
    constexpr float tolerance_px = 0.01F;
    const std::string name = left.element != nullptr ? left.element->id : "a box";
    if (std::abs(right.rect.x - (width - left.rect.right())) > tolerance_px) return name;
    for (const canvas::Run& run : right.text.runs) {
        float line_end = 0;
        for (const canvas::Run& other : right.text.runs) {
            if (other.y == run.y) line_end = std::max(line_end, other.x + other.width);
        }
        if (std::abs(line_end - right.text.width) > tolerance_px) return "a line of " + name;
    }
    for (std::size_t i = 0; i < left.children.size(); ++i) {
        std::string found = not_mirrored(left.children[i], right.children[i], width);
        if (!found.empty()) return found;
    }
    return {};
}

} // namespace

TEST_CASE("a page that is read from right to left begins at the right, rail, columns and lines") {
    Stage stage(1280, 800);
    std::string why;
    const std::optional<canvas::Fonts> fonts = stage.fonts(why);
    REQUIRE_MESSAGE(fonts, why);
    stage.begin_frame();
    for (const app::Screen screen : {app::Screen::home, app::Screen::cases, app::Screen::glossary}) {
        const doc::Page page = page_at(app::at("en", screen));
        doc::Page turned = page;
        turned.right_to_left = true;
        const canvas::Layout left = canvas::lay_out(page, *fonts, {1280, 800, 1}, {});
        const canvas::Layout right = canvas::lay_out(turned, *fonts, {1280, 800, 1}, {});
        CHECK(right.right_inset_px == left.left_inset_px);
        CHECK(right.left_inset_px == 0);
        REQUIRE(right.fixed.size() == left.fixed.size());
        for (std::size_t i = 0; i < left.fixed.size(); ++i)
            CHECK(not_mirrored(left.fixed[i], right.fixed[i], 1280) == "");
        CHECK(not_mirrored(left.main, right.main, 1280) == "");
        CHECK(not_mirrored(left.footer, right.footer, 1280) == "");
    }
    stage.end_frame();
}
