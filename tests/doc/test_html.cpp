#include "base/text.h"
#include "doc/build.h"
#include "doc/html.h"
#include "doc/order.h"

#include <doctest/doctest.h>

#include <string>

using namespace doc;

namespace {

Page page_with(std::vector<Element> main) {
    Page page;
    page.title = "A <title> & more";
    page.description = "It says \"this\".";
    page.language = "en";
    page.address = "/en/cases/?region=asia";
    page.main = stack(std::move(main));
    return page;
}

std::string body(std::vector<Element> main) {
    return html_regions(page_with(std::move(main)), Numbering::none);
}

bool has(const std::string& text, std::string_view part) {
    if (text.find(part) != std::string::npos) return true;
    MESSAGE("not found: ", std::string(part), "\nin: ", text);
    return false;
}

Element of_kind(Kind kind, std::string id, std::string_view text = {}) {
    Element element;
    element.kind = kind;
    element.id = std::move(id);
    element.text = words(text);
    return element;
}

} // namespace

TEST_CASE("the head of a page says what it is, escaped") {
    HtmlOptions options;
    options.site_name = "Explorer";
    options.site = "https://example.org/explorer/";
    options.alternates = {{"en", "/en/cases/"}, {"fr", "/fr/cases/"}, {"x-default", "/"}};
    options.share_image = {"share.png", "A wheel", 1200, 630};
    const std::string text = html(page_with({heading(1, "Cases")}), options);
    CHECK(has(
        text,
        "<!DOCTYPE html>\n<html lang=\"en\" data-base=\"../../\" data-route=\"/en/cases/?region=asia\">"));
    CHECK(has(text, "<title>A &lt;title&gt; &amp; more · Explorer</title>"));
    CHECK(has(text, "<meta name=\"description\" content=\"It says &quot;this&quot;.\">"));
    CHECK(has(text, "<link rel=\"canonical\" href=\"https://example.org/explorer/en/cases/\">"));
    CHECK(has(text,
              "<link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.org/explorer/fr/cases/\">"));
    CHECK(
        has(text, "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/explorer/\">"));
    CHECK(has(text, "<meta property=\"og:image\" content=\"https://example.org/explorer/share.png\">"));
    CHECK(has(text, "<link rel=\"stylesheet\" href=\"../../style.css\">"));
    CHECK(has(text, "<script type=\"module\" src=\"../../boot.js\"></script>"));
}

TEST_CASE("without a site nothing absolute is written") {
    const std::string text = html(page_with({heading(1, "Cases")}), {});
    CHECK(text.find("canonical") == std::string::npos);
    CHECK(text.find("og:url") == std::string::npos);
    CHECK(text.find("http") == std::string::npos);
}

TEST_CASE("a page that is served from anywhere writes its links from a given root") {
    HtmlOptions options;
    options.root = "/explorer/";
    options.listed = false;
    const std::string text = html(page_with({link("l", "Home", "/en/")}), options);
    CHECK(has(text, "data-base=\"/explorer/\""));
    CHECK(has(text, "href=\"/explorer/en/\""));
    CHECK(has(text, "href=\"/explorer/style.css\""));
    CHECK(has(text, "<meta name=\"robots\" content=\"noindex\">"));
}

TEST_CASE("a page from right to left says so") {
    Page page = page_with({});
    page.right_to_left = true;
    page.language = "ar";
    CHECK(has(html(page, {}), "<html lang=\"ar\" dir=\"rtl\""));
}

TEST_CASE("regions are landmarks, and the skip link leads to main") {
    Page page = page_with({heading(1, "Cases")});
    page.skip = "Skip to content";
    page.navigation = stack({link("nav-home", "Home", "/en/")});
    page.navigation.name = "Main";
    const std::string text = html_regions(page, Numbering::none);
    CHECK(has(text, "<a id=\"skip-link\" class=\"skip\" href=\"#main\">Skip to content</a>"));
    CHECK(has(text, "<nav id=\"navigation\" class=\"navigation\" aria-label=\"Main\">"));
    CHECK(has(text, "<main id=\"main\" class=\"main stack\" tabindex=\"-1\">"));
    CHECK(text.find("<header") == std::string::npos);
    CHECK(text.find("<footer") == std::string::npos);
}

TEST_CASE("no address that could run a script is ever written") {
    Inline part;
    part.text = "words";
    part.href = "javascript:alert(1)";
    part.id = "x";
    const std::string text = body({link("l", "Bad", "javascript:alert(1)"), paragraph({part})});
    CHECK(text.find("javascript") == std::string::npos);
    CHECK(has(text, "Bad"));
    CHECK(has(text, "words"));
}

TEST_CASE("content cannot break out of its place") {
    const std::string text =
        body({paragraph("</p><script>alert(\"x\")</script>"), link("l", "x", "/en/\"><script>")});
    CHECK(text.find("<script") == std::string::npos);
    CHECK(has(text, "&lt;/p&gt;&lt;script&gt;"));
}

TEST_CASE("control characters and broken UTF-8 become replacement characters") {
    CHECK(has(body({paragraph(std::string("a\x01") + "b\xFFz")}), "a\xEF\xBF\xBD"
                                                                  "b\xEF\xBF\xBDz"));
}

TEST_CASE("links to other sites are marked, links inside are relative") {
    const std::string text = body({link("a", "Out", "https://example.org/"), link("b", "In", "/en/quiz/")});
    CHECK(has(text, "<a id=\"a\" href=\"https://example.org/\" rel=\"external noopener\">Out</a>"));
    CHECK(has(text, "<a id=\"b\" href=\"../quiz/\">In</a>"));
}

TEST_CASE("what shows an icon alone still says its name") {
    Element element = button("s", "Search", "search", Look::icon_only);
    element.icon = "magnify";
    CHECK(has(body({element}), "<button id=\"s\" class=\"icon-only\" type=\"button\" data-command=\"search\">"
                               "<span class=\"icon icon-magnify\" aria-hidden=\"true\"></span><span "
                               "class=\"hidden-text\">Search</span></button>"));
}

TEST_CASE("choices are a group of radio buttons or of check boxes with one name") {
    Element choices = of_kind(Kind::choices, "theme");
    choices.name = "Theme";
    Element light = of_kind(Kind::option, "light", "Light");
    light.command = "theme light";
    light.checked = true;
    choices.children = {light};
    CHECK(has(body({choices}),
              "<fieldset id=\"theme\" class=\"choices\">\n<legend class=\"hidden-text\">Theme</legend>"));
    CHECK(has(body({choices}),
              "<input type=\"radio\" id=\"light\" name=\"theme\" checked data-command=\"theme light\">"));
    choices.level = 1;
    CHECK(
        has(body({choices}), "<input type=\"checkbox\" id=\"light\" checked data-command=\"theme light\">"));
}

TEST_CASE("a disabled control is disabled in the markup, a disabled link leads nowhere") {
    Element off = button("b", "Off", "x");
    off.disabled = true;
    CHECK(has(body({off}), "data-command=\"x\" disabled>"));
    Element nowhere = link("l", "Nowhere", "/en/");
    nowhere.disabled = true;
    CHECK(has(body({nowhere}), "<a id=\"l\" role=\"link\" aria-disabled=\"true\">Nowhere</a>"));
}

TEST_CASE("a slider carries its range, its value and how the value is said") {
    Element slider = of_kind(Kind::slider, "estimate", "Your estimate");
    slider.number = Number{32.5, 0, 100, 0.5, "32.5 %"};
    slider.command = "estimate";
    CHECK(has(body({slider}), "<input type=\"range\" id=\"estimate\" min=\"0\" max=\"100\" step=\"0.5\" "
                              "value=\"32.5\" aria-valuetext=\"32.5 %\" data-command=\"estimate\">"));
    CHECK(has(body({slider}), "<label class=\"label\" for=\"estimate\">Your estimate</label>"));
}

TEST_CASE("options of a select carry their value, else their id") {
    Element select = of_kind(Kind::select, "language", "Language");
    select.children = {of_kind(Kind::option, "language-en", "English"),
                       of_kind(Kind::option, "fr", "Français")};
    select.children[0].value = "en";
    select.children[1].checked = true;
    const std::string text = body({select});
    CHECK(has(text, "<option id=\"language-en\" value=\"en\">English</option>"));
    CHECK(has(text, "<option id=\"fr\" value=\"fr\" selected>Français</option>"));
}

TEST_CASE("tables have a head with column headers, and row headers where cells say so") {
    Element table = of_kind(Kind::table, "t");
    const auto row_of = [](std::string_view first, std::string_view second) {
        Element line = of_kind(Kind::row, "");
        line.children = {of_kind(Kind::cell, "", first), of_kind(Kind::cell, "", second)};
        line.children[0].level = 1;
        return line;
    };
    table.children = {row_of("Year", "Families"), row_of("2020", "26 000")};
    const std::string text = body({table});
    CHECK(
        has(text, "<thead>\n<tr><th scope=\"col\">Year</th><th scope=\"col\">Families</th></tr>\n</thead>"));
    CHECK(has(text, "<tbody>\n<tr><th scope=\"row\">2020</th><td>26 000</td></tr>\n</tbody>"));
}

TEST_CASE("a picture is an image with words, or hidden when it only decorates") {
    Figure drawing;
    drawing.key = "k";
    drawing.width = 100;
    drawing.height = 50;
    drawing.widest_px = 200;
    Element element = figure(drawing);
    CHECK(has(body({element}), "<svg viewBox=\"0 0 100 50\" width=\"12.5rem\" aria-hidden=\"true\">"));
    drawing.alternative = "A bridge";
    element = figure(drawing, "Figure 1");
    element.id = "bridge";
    const std::string text = body({element});
    CHECK(has(text, "role=\"img\" aria-label=\"A bridge\"><g aria-hidden=\"true\">"));
    CHECK(has(text, "<figcaption><p>Figure 1</p></figcaption>"));
}

TEST_CASE("the numbers of a figure are a table that can be opened") {
    Figure drawing;
    drawing.width = drawing.height = 10;
    drawing.table = {{"Group", "Share"}, {"A", "44 %"}};
    drawing.table_name = "The numbers as a table";
    Element element = figure(drawing);
    element.id = "rates";
    const std::string text = body({element});
    CHECK(has(text, "<details class=\"disclosure numbers\" id=\"rates-numbers\"><summary><span "
                    "class=\"label\">The numbers as a table</span></summary>"));
    CHECK(has(text, "<tr><th scope=\"row\">A</th><td>44 %</td></tr>"));
}

TEST_CASE("over the canvas the numbers stand open, so that nothing unseen takes the focus") {
    Figure drawing;
    drawing.width = drawing.height = 10;
    drawing.table = {{"Group", "Share"}, {"A", "44 %"}};
    const std::string text = html_regions(page_with({figure(drawing)}), Numbering::numbered);
    CHECK(text.find("<details") == std::string::npos);
    CHECK(has(text, "<div class=\"numbers\"><div class=\"content\"><table>"));
}

TEST_CASE("hotspots are for pointers alone and lead where their target leads") {
    Figure drawing;
    drawing.width = drawing.height = 10;
    drawing.alternative = "A wheel";
    drawing.hotspots = {{{{0, 0}, {1, 0}, {1, 1}}, "go"}, {{{2, 2}, {3, 2}, {3, 3}}, "do"}};
    const std::string text = body({figure(drawing), link("go", "Go", "/en/quiz/"), button("do", "Do", "x")});
    CHECK(has(text, "<svg class=\"hotspots\" viewBox=\"0 0 10 10\" aria-hidden=\"true\">"
                    "<a class=\"hotspot\" data-press=\"go\" href=\"../quiz/\" tabindex=\"-1\"><polygon "
                    "points=\"0,0 1,0 1,1\"/></a>"
                    "<g class=\"hotspot\" data-press=\"do\"><polygon points=\"2,2 3,2 3,3\"/></g></svg>"));
}

TEST_CASE("links in a card that is a link keep only their words") {
    Element card = link("card", "", "/en/", Look::card);
    Inline inner;
    inner.text = "inner";
    inner.href = "/fr/";
    inner.id = "inner";
    card.children = {paragraph({inner}), link("second", "Second", "/en/quiz/"),
                     button("third", "Third", "x")};
    const std::string text = body({card});
    CHECK(text.find("href") == text.rfind("href"));
    CHECK(text.find("<button") == std::string::npos);
    CHECK(has(text, "inner"));
    CHECK(has(text, "Third"));
}

TEST_CASE("a button holds nothing but words, whatever its children are") {
    Element tile = button("tile", "Tile", "x", Look::tile);
    tile.children = {heading(3, "Head"), paragraph("Text"), row({badge("Badge")})};
    const std::string text = body({tile});
    const std::string inside =
        text.substr(text.find("<button"), text.find("</button>") - text.find("<button"));
    for (const char* block : {"<div", "<p", "<h3", "<ul"}) CHECK(inside.find(block) == std::string::npos);
}

TEST_CASE("a part in another language is marked as such") {
    Element text = paragraph("Bonjour");
    text.language = "fr";
    CHECK(has(body({text}), "<p lang=\"fr\">Bonjour</p>"));
}

TEST_CASE("elements are marked for the mirror only where it is asked for") {
    const Page page = page_with({heading(1, "Cases"), paragraph("Words")});
    CHECK(html_regions(page, Numbering::none).find("data-n") == std::string::npos);
    const std::string text = html_regions(page, Numbering::numbered);
    CHECK(has(text, "<h1 data-n>Cases</h1>"));
    CHECK(has(text, "<p data-n>Words</p>"));
}

TEST_CASE("a live page and a static one differ in nothing but the marks") {
    const Page page = page_with({heading(1, "Cases"), button("b", "Press", "x")});
    const std::string numbered = html_regions(page, Numbering::numbered);
    CHECK(base::replace_all(numbered, " data-n", "") == html_regions(page, Numbering::none));
}

TEST_CASE("the marked elements of a page are those of the reading order, one for one") {
    Element tile = button("tile", "Tile", "x", Look::tile);
    Figure drawing;
    drawing.width = drawing.height = 10;
    tile.children = {figure(drawing), paragraph("Text"), row({badge("Badge")})};
    Element card = link("card", "", "/en/", Look::card);
    card.children = {button("inner", "Inner", "x"), link("second", "Second", "/en/quiz/")};
    Element choice = of_kind(Kind::select, "s", "Choose");
    choice.children = {of_kind(Kind::option, "one", "One"), of_kind(Kind::option, "two", "Two")};
    Page page = page_with({tile, card, choice, of_kind(Kind::disclosure, "d", "More"),
                           of_kind(Kind::slider, "n", "Number"), of_kind(Kind::divider, "")});
    page.dialog = stack({heading(2, "Dialog")});
    const std::string text = html_regions(page, Numbering::numbered);
    std::size_t marks = 0;
    for (std::size_t at = text.find(" data-n"); at != std::string::npos; at = text.find(" data-n", at + 1))
        ++marks;
    CHECK(marks == elements_in_order(page).size());
}

TEST_CASE("the live markup of an element does not depend on the address of its page") {
    Page page = page_with({link("go", "Go", "/en/quiz/")});
    const LiveOptions options{"/explorer/", nullptr};
    const std::string before = live_html(page, page.main.children[0], options);
    CHECK(has(before, "href=\"/explorer/en/quiz/\""));
    page.address = "/en/a/b/c/";
    CHECK(live_html(page, page.main.children[0], options) == before);
    CHECK(has(live_html(page, options), before));
}

TEST_CASE("a dialog is named by its heading and carries what Escape does") {
    Page page = page_with({});
    Element title = heading(2, "Human oversight");
    title.id = "dialog-title";
    page.dialog = stack({title, button("close", "Close", "close-dialog")});
    page.dialog->command = "close-dialog";
    const std::string text = html_regions(page, Numbering::none);
    CHECK(has(text, "<dialog id=\"dialog\" class=\"dialog stack\" data-command=\"close-dialog\" "
                    "aria-labelledby=\"dialog-title\" aria-modal=\"true\" open>"));
}

TEST_CASE("nothing carries a style or a handler of its own") {
    Element bar = of_kind(Kind::progress, "p", "Done");
    bar.number = Number{3, 1, 5, 0, "half"};
    const std::string text = body({bar, grid(257, {paragraph("x")})});
    CHECK(text.find("style=") == std::string::npos);
    CHECK(text.find(" on") == std::string::npos);
    CHECK(has(text, "<progress id=\"p\" max=\"4\" value=\"2\" aria-valuetext=\"half\">half</progress>"));
    CHECK(has(text, "class=\"grid col-260\""));
}

TEST_CASE("a link that opens beside the page says so to the browser") {
    Element away = link("away", "The whole, in a new tab", "/en/");
    away.new_window = true;
    const std::string text = html(page_with({away, link("here", "Here", "/en/")}), {});
    CHECK(has(text, "<a id=\"away\" href=\"../\" target=\"_blank\" rel=\"noopener\">"));
    CHECK(has(text, "<a id=\"here\" href=\"../\">"));
}
