#include "doc/theme.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using doc::Paint;

namespace {

constexpr Paint first_hue = Paint::agency;
constexpr int hue_count = 7;

Paint hue(int index) {
    return static_cast<Paint>(static_cast<int>(first_hue) + index);
}

struct Pair {
    Paint front;
    Paint ground;
};

/// What stands on what, anywhere in the stylesheet, the canvas and the figures. Whoever brings a new
/// pair into use adds it here.
std::vector<Pair> text_pairs() {
    std::vector<Paint> grounds{Paint::paper,     Paint::surface,   Paint::raised,  Paint::brand_soft,
                               Paint::good_soft, Paint::warn_soft, Paint::bad_soft};
    for (int i = 0; i < hue_count; ++i) grounds.push_back(doc::soft(hue(i)));

    std::vector<Pair> pairs;
    for (const Paint ground : grounds) {
        for (const Paint front : {Paint::ink, Paint::ink_soft, Paint::brand})
            pairs.push_back({front, ground});
    }
    for (const Paint ground : {Paint::paper, Paint::surface, Paint::raised}) {
        for (const Paint front : {Paint::good, Paint::warn, Paint::bad}) pairs.push_back({front, ground});
        for (int i = 0; i < hue_count; ++i) pairs.push_back({hue(i), ground});
    }
    for (int i = 0; i < hue_count; ++i) {
        pairs.push_back({hue(i), doc::soft(hue(i))});
        pairs.push_back({Paint::on_hue, hue(i)});
    }
    pairs.push_back({Paint::good, Paint::good_soft});
    pairs.push_back({Paint::warn, Paint::warn_soft});
    pairs.push_back({Paint::bad, Paint::bad_soft});
    pairs.push_back({Paint::on_brand, Paint::brand});
    pairs.push_back({Paint::on_spark, Paint::spark});
    return pairs;
}

/// Borders, knobs, filled parts of bars, focus rings: what must be made out to use a control.
std::vector<Pair> part_pairs() {
    std::vector<Pair> pairs;
    for (const Paint ground : {Paint::paper, Paint::surface, Paint::raised, Paint::brand_soft}) {
        for (const Paint front : {Paint::ink_soft, Paint::brand, Paint::ink})
            pairs.push_back({front, ground});
    }
    pairs.push_back({Paint::code_modules, Paint::code_ground});
    for (int i = 0; i < hue_count; ++i) {
        pairs.push_back({Paint::brand, doc::soft(hue(i))}); // the focus ring in a page of this hue
        pairs.push_back({hue(i), doc::soft(hue(i))});       // a bar's filled part
    }
    return pairs;
}

std::string words(const Pair& pair) {
    return std::string(doc::paint_name(pair.front)) + " on " + std::string(doc::paint_name(pair.ground));
}

double ratio(doc::ThemeName name, const Pair& pair) {
    const doc::Theme& theme = doc::theme(name);
    return doc::contrast(theme.colour(pair.front), theme.colour(pair.ground));
}

} // namespace

TEST_CASE("contrast is what WCAG defines") {
    CHECK(doc::contrast(0xFFFFFF, 0x000000) == doctest::Approx(21.0));
    CHECK(doc::contrast(0x000000, 0xFFFFFF) == doctest::Approx(21.0));
    CHECK(doc::contrast(0x123456, 0x123456) == doctest::Approx(1.0));
    CHECK(doc::contrast(0x777777, 0xFFFFFF) == doctest::Approx(4.478).epsilon(0.001));
}

TEST_CASE("every text can be read on its ground in the light and the dark theme") {
    for (const doc::ThemeName name : {doc::ThemeName::light, doc::ThemeName::dark}) {
        for (const Pair& pair : text_pairs()) {
            CAPTURE(static_cast<int>(name));
            CAPTURE(words(pair));
            CHECK(ratio(name, pair) >= 4.5);
        }
    }
}

TEST_CASE("every text reaches seven to one in high contrast") {
    for (const Pair& pair : text_pairs()) {
        CAPTURE(words(pair));
        CHECK(ratio(doc::ThemeName::high_contrast, pair) >= 7.0);
    }
}

TEST_CASE("every part of a control can be made out in each theme") {
    for (const doc::ThemeName name :
         {doc::ThemeName::light, doc::ThemeName::dark, doc::ThemeName::high_contrast}) {
        for (const Pair& pair : part_pairs()) {
            CAPTURE(static_cast<int>(name));
            CAPTURE(words(pair));
            CHECK(ratio(name, pair) >= 3.0);
        }
    }
}

TEST_CASE("the seven hues are equally light, so that none looks more important") {
    for (const doc::ThemeName name : {doc::ThemeName::light, doc::ThemeName::dark}) {
        const doc::Theme& theme = doc::theme(name);
        for (int i = 1; i < hue_count; ++i) {
            CAPTURE(std::string(doc::paint_name(hue(i))));
            const double between = doc::contrast(theme.colour(hue(0)), theme.colour(hue(i)));
            CHECK(between <= 1.06);
        }
    }
}

TEST_CASE("high contrast uses black, white, brand and spark only") {
    const doc::Theme& theme = doc::theme(doc::ThemeName::high_contrast);
    const std::set<doc::Rgb> allowed{0x000000, 0xFFFFFF, theme.colour(Paint::brand),
                                     theme.colour(Paint::brand_soft), theme.colour(Paint::spark)};
    for (const doc::Rgb colour : theme.colours) CHECK(allowed.count(colour) == 1);
}

TEST_CASE("paints have names of their own") {
    std::set<std::string_view> names;
    for (int i = 0; i < doc::paint_count; ++i) names.insert(doc::paint_name(static_cast<Paint>(i)));
    CHECK(names.size() == static_cast<std::size_t>(doc::paint_count));
    CHECK(doc::paint_name(Paint::ink_soft) == "ink-soft");
    CHECK(doc::paint_name(Paint::accountability_soft) == "accountability-soft");
}

TEST_CASE("each hue knows its quiet ground") {
    CHECK(doc::soft(Paint::agency) == Paint::agency_soft);
    CHECK(doc::soft(Paint::accountability) == Paint::accountability_soft);
    CHECK(doc::soft(Paint::brand) == Paint::surface);
    CHECK(doc::soft(Paint::none) == Paint::surface);
}
