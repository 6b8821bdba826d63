#include "base/text.h"
#include "doc/metrics.h"
#include "doc/stylesheet.h"
#include "doc/theme.h"
#include "golden.h"

#include <doctest/doctest.h>

#include <cctype>
#include <set>
#include <string>

namespace {

std::string handwritten() {
    return golden::read(EXPLORER_SOURCE_DIR "/web/style.css");
}

std::string whole() {
    const doc::IconList icons =
        doc::IconList::read(golden::read(EXPLORER_SOURCE_DIR "/assets/fonts/icons.txt"));
    return doc::stylesheet(icons, {{"en", "U+20-7E"}, {"fr", "U+20-7E,U+E0-FF"}}, handwritten());
}

/// All `--name` that stand behind `before`.
std::set<std::string> names_behind(const std::string& text, const std::string& before) {
    std::set<std::string> names;
    for (std::size_t at = text.find(before); at != std::string::npos; at = text.find(before, at + 1)) {
        std::size_t end = at + before.size();
        std::string name;
        while (end < text.size()
               && (std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '-'))
            name += text[end++];
        names.insert(name);
    }
    return names;
}

/// All `--name:` that are given a value.
std::set<std::string> given_names(const std::string& text) {
    std::set<std::string> names;
    for (std::size_t at = text.find("--"); at != std::string::npos; at = text.find("--", at + 2)) {
        std::size_t end = at + 2;
        std::string name;
        while (end < text.size()
               && (std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '-'))
            name += text[end++];
        if (end < text.size() && text[end] == ':') names.insert(name);
    }
    return names;
}

std::string count_of(const std::string& text, char sign) {
    return std::to_string(std::count(text.begin(), text.end(), sign));
}

} // namespace

TEST_CASE("every custom property that is used is given a value") {
    const std::string css = whole();
    const std::set<std::string> given = given_names(css);
    for (const std::string& name : names_behind(css, "var(--")) {
        CAPTURE(name);
        CHECK(given.count(name) == 1);
    }
}

TEST_CASE("every paint has a value in every theme, and a class for filling and stroking") {
    const std::string css = whole();
    for (int i = 1; i < doc::paint_count; ++i) {
        const std::string name(doc::paint_name(static_cast<doc::Paint>(i)));
        CAPTURE(name);
        CHECK(css.find(".fill-" + name + "{") != std::string::npos);
        CHECK(css.find(".stroke-" + name + "{") != std::string::npos);
        std::size_t times = 0;
        for (std::size_t at = css.find("--" + name + ":"); at != std::string::npos;
             at = css.find("--" + name + ":", at + 1))
            ++times;
        CHECK(times == 6); // light, dark and high contrast by system and by choice, forced colours
    }
}

TEST_CASE("each language has its own letters in files of their own, and all others behind them") {
    const std::string css = whole();
    for (const std::string language : {"en", "fr"}) {
        CAPTURE(language);
        const std::string family =
            "@font-face{font-family:\"Noto Sans " + language + "\";src:url(\"assets/fonts/";
        const std::size_t all = css.find(family + "NotoSans-Bold.ttf\");font-weight:700;font-display:swap}");
        const std::size_t own = css.find(family + "NotoSans-Bold." + language
                                         + ".ttf\");font-weight:700;font-display:swap;unicode-range:U+20-7E");
        REQUIRE(all != std::string::npos);
        REQUIRE(own != std::string::npos);
        CHECK(all < own); // the later one counts
        CHECK(css.find(":root[lang=" + language + "]{--sans:\"Noto Sans " + language + "\",")
              != std::string::npos);
    }
}

TEST_CASE("braces are balanced") {
    const std::string css = whole();
    CHECK(count_of(css, '{') == count_of(css, '}'));
}

TEST_CASE("the handwritten part names no colour of its own") {
    const std::string css = handwritten();
    for (std::size_t at = css.find('#'); at != std::string::npos; at = css.find('#', at + 1)) {
        std::size_t digits = 0;
        while (std::isxdigit(static_cast<unsigned char>(css[at + 1 + digits])) != 0) ++digits;
        const bool is_colour = (digits == 3 || digits == 6)
                               && std::isalnum(static_cast<unsigned char>(css[at + 1 + digits])) == 0
                               && css[at + 1 + digits] != '-';
        CAPTURE(css.substr(at, 12));
        CHECK_FALSE(is_colour);
    }
}

TEST_CASE("the widths in media queries are those that the canvas uses") {
    const std::string css = handwritten();
    const std::set<std::string> minimum = names_behind(css, "(min-width: ");
    const std::set<std::string> expected{"40em", "64em",
                                         "63"}; // of letters of 16 px; the last is cut at its decimal point
    CHECK(doc::metrics::tablet_from == 640);
    CHECK(doc::metrics::wide_from == 1024);
    CHECK(minimum == expected);
    const float aside_rem = (doc::metrics::aside_from + 2 * doc::metrics::page_margin.wide) / 16;
    CHECK(css.find("(min-width: " + std::to_string(static_cast<int>(aside_rem)) + ".5rem)")
          != std::string::npos);
    CHECK(aside_rem == 63.5F);
}

TEST_CASE("the heights from which bars stay in the window are those of the canvas") {
    namespace metrics = doc::metrics;
    const std::string css = handwritten();
    const auto lower_than = [](float height) {
        return "(max-height: " + base::print_decimal(height / 16 - 0.01, 2) + "em)";
    };
    const float with_bar = metrics::bottom_bar + metrics::reading_least;
    const float with_tabs = metrics::title_bar + metrics::tab_height + metrics::reading_least;
    for (const float height : {with_bar, with_bar + metrics::title_bar, with_tabs})
        CHECK_MESSAGE(css.find(lower_than(height)) != std::string::npos, lower_than(height));
    const std::string room = "min(" + base::print_decimal(1600 / metrics::kiosk_room_width, 2) + "vw, "
                             + base::print_decimal(1600 / metrics::kiosk_room_height, 2) + "vh)";
    CHECK_MESSAGE(css.find(room) != std::string::npos, room);
}

TEST_CASE("every icon has its rule") {
    const std::string css = whole();
    CHECK(css.find(".icon-home-outline::before{content:\"\\F06A1\"}") != std::string::npos);
    CHECK(css.find(".icon-volume-high::before{content:\"\\F057E\"}") != std::string::npos);
}

TEST_CASE("the stylesheet loads nothing from elsewhere") {
    const std::string css = whole();
    CHECK(css.find("http") == css.find("http\"]")); // only the selector of outside links for print
    CHECK(css.find("@import") == std::string::npos);
}
