#include "doc/svg.h"

#include "base/text.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>

using namespace doc;

namespace {

std::string drawn(void (*draw)(Canvas&), const Theme* theme = nullptr) {
    const IconList icons = IconList::read("check F012C\n");
    SvgCanvas canvas(&icons, theme);
    draw(canvas);
    return canvas.take();
}

} // namespace

TEST_CASE("shapes are written with the classes of their paints") {
    CHECK(drawn([](Canvas& c) {
              c.line({1, 2}, {3, 4.5F}, {Paint::ink_soft, 2});
          })
          == R"(<line x1="1" y1="2" x2="3" y2="4.5" class="fill-none stroke-ink-soft" stroke-width="2"/>)");
    CHECK(drawn([](Canvas& c) {
              c.circle({10, 20}, 5, Paint::brand, no_stroke);
          })
          == R"(<circle cx="10" cy="20" r="5" class="fill-brand"/>)");
    CHECK(drawn([](Canvas& c) {
              c.rect({1, 2, 3, 4}, 0, Paint::none, {Paint::line, 1});
          })
          == R"(<rect x="1" y="2" width="3" height="4" class="fill-none stroke-line"/>)");
    CHECK(drawn([](Canvas& c) {
              const Point points[] = {{0, 0}, {1.005F, 0}, {0.333333F, -1}};
              c.polygon(points, Paint::spark, no_stroke);
          })
          == R"(<polygon points="0,0 1,0 0.33,-1" class="fill-spark"/>)");
}

TEST_CASE("a number has two decimals at most, rounded as everywhere") {
    CHECK(svg_number(0) == "0");
    CHECK(svg_number(-0.001F) == "0");
    CHECK(svg_number(-0.006F) == "-0.01");
    CHECK(svg_number(0.125F) == "0.13"); // half away from zero
    CHECK(svg_number(-2.5F) == "-2.5");
    CHECK(svg_number(1e20F) == "100000002004087730000");
    std::uint32_t state = 1;
    for (int i = 0; i < 20000; ++i) {
        state = state * 1664525U + 1013904223U; // any numbers, the same each time
        const float value = static_cast<float>(static_cast<std::int32_t>(state)) / 1.0e6F;
        INFO(value);
        REQUIRE(svg_number(value) == base::print_decimal(static_cast<double>(value), 2));
    }
}

TEST_CASE("text is escaped and anchored") {
    CHECK(
        drawn([](Canvas& c) {
            c.text({1, 2}, "a < b & \"c\"", {Paint::ink, 16, Weight::bold, Anchor::end});
        })
        == R"(<text x="1" y="2" font-size="16" text-anchor="end" font-weight="700" class="fill-ink">a &lt; b &amp; &quot;c&quot;</text>)");
}

TEST_CASE("icons are letters of the icon font, centred by its box, and unknown ones are left out") {
    CHECK(drawn([](Canvas& c) {
              c.icon({50, 50}, "check", 40, Paint::good);
          })
          == "<text x=\"50\" y=\"65\" font-size=\"40\" text-anchor=\"middle\" class=\"fill-good "
             "glyph\">\xF3\xB0\x84\xAC</text>");
    CHECK(drawn([](Canvas& c) { c.icon({50, 50}, "no-such-icon", 40, Paint::good); }).empty());
}

TEST_CASE("a picture that stands alone has colours instead of classes") {
    const std::string circle = drawn(
        [](Canvas& c) {
            c.circle({1, 1}, 1, Paint::brand, {Paint::paper, 1});
        },
        &theme(ThemeName::light));
    CHECK(circle == R"(<circle cx="1" cy="1" r="1" fill="#0E3FB3" stroke="#FFFFFF"/>)");
    Figure figure;
    figure.width = 10;
    figure.height = 20;
    figure.alternative = "A dot";
    const std::string document = svg_document(figure, nullptr, theme(ThemeName::light));
    CHECK(document
          == "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 20\" width=\"10\" "
             "height=\"20\"><title>A dot</title></svg>\n");
}

TEST_CASE("a ring segment begins upwards, turns clockwise and keeps its radii") {
    const std::vector<Point> outline = ring_segment({100, 100}, 40, 80, 0, 1.5707963F);
    CHECK(outline.front().x == doctest::Approx(100));
    CHECK(outline.front().y == doctest::Approx(20));
    const std::size_t half = outline.size() / 2;
    CHECK(outline[half - 1].x == doctest::Approx(180));
    CHECK(outline[half - 1].y == doctest::Approx(100));
    CHECK(outline[half].x == doctest::Approx(140));
    CHECK(outline.back().y == doctest::Approx(60));
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const float radius = std::hypot(outline[i].x - 100, outline[i].y - 100);
        CHECK(radius == doctest::Approx(i < half ? 80 : 40).epsilon(0.001));
    }
}

TEST_CASE("without an inner radius it is a slice that ends in the centre") {
    const std::vector<Point> outline = ring_segment({0, 0}, 0, 10, 0, 1);
    CHECK(outline.back() == Point{0, 0});
}

TEST_CASE("the arcs of a ring are round enough and not wasteful") {
    const std::vector<Point> outline = ring_segment({0, 0}, 50, 1000, 0, 6.2831853F);
    CHECK(outline.size() < 400);
    const Point middle = (outline[0] + outline[1]) * 0.5F;
    CHECK(1000 - std::hypot(middle.x, middle.y) < 0.5F);
}

TEST_CASE("the list of icons is read with its comments") {
    const IconList icons =
        IconList::read("# Icons\n\nhome F06A1 # with a roof\nbad\nworse XYZ\ncheck   F012C\n");
    REQUIRE(icons.icons().size() == 2);
    CHECK(icons.code_point("home") == 0xF06A1);
    CHECK(icons.code_point("check") == 0xF012C);
    CHECK(icons.code_point("bad") == 0);
}
