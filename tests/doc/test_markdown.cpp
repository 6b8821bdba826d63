#include "doc/build.h"

#include <doctest/doctest.h>

#include <string>

using namespace doc;

namespace {

LinkTarget resolve(std::string_view target) {
    if (target.substr(0, 5) == "term:") return {"", "explain " + std::string(target.substr(5))};
    if (target == "nowhere") return {};
    return {std::string(target), ""};
}

/// The structure in one line: `p(one *two* [three>/x#id])`.
std::string outline(const std::vector<Element>& elements);

std::string outline(const std::vector<Inline>& text) {
    std::string out;
    for (const Inline& part : text) {
        std::string words = part.text;
        if (part.italic) words = "*" + words + "*";
        if (part.bold) words = "**" + words + "**";
        if (!part.id.empty()) words = "[" + words + ">" + part.href + part.command + "#" + part.id + "]";
        out += words;
    }
    return out;
}

std::string outline(const Element& element) {
    std::string name = "?";
    if (element.kind == Kind::paragraph) name = "p";
    if (element.kind == Kind::list) name = element.level == 1 ? "ol" : "ul";
    if (element.kind == Kind::item) name = "li";
    return name + "(" + outline(element.text) + outline(element.children) + ")";
}

std::string outline(const std::vector<Element>& elements) {
    std::string out;
    for (const Element& element : elements) out += outline(element);
    return out;
}

std::string read(std::string_view source) {
    return outline(markdown(source, "id", resolve));
}

std::size_t depth(const std::vector<Element>& elements) {
    std::size_t deepest = 0;
    for (const Element& element : elements) deepest = std::max(deepest, 1 + depth(element.children));
    return deepest;
}

} // namespace

TEST_CASE("blank lines part paragraphs, single line ends are spaces") {
    CHECK(read("One.\n\nTwo\nlines.") == "p(One.)p(Two lines.)");
    CHECK(read("") == "");
}

TEST_CASE("bold and italic words are told apart and may lie in each other") {
    CHECK(read("a **b** *c* ***d*** e") == "p(a **b** *c* ***d*** e)");
}

TEST_CASE("lists keep their order, their marks and what is nested in them") {
    CHECK(read("- a\n- b") == "ul(li(a)li(b))");
    CHECK(read("1. a\n2. b") == "ol(li(a)li(b))");
    CHECK(read("- a\n  - b\n- c") == "ul(li(aul(li(b)))li(c))");
    CHECK(read("- a\n\n- b") == "ul(li(p(a))li(p(b)))");
    CHECK(read("Before:\n\n- a\n\nAfter.") == "p(Before:)ul(li(a))p(After.)");
}

TEST_CASE("links ask the caller what they mean and get ids from the stem, in order") {
    CHECK(read("[a](/cases/) and [b](https://example.org/x?y=1&z=2)")
          == "p([a>/cases/#id-1] and [b>https://example.org/x?y=1&z=2#id-2])");
    CHECK(read("see [human oversight](term:human-oversight).")
          == "p(see [human oversight>explain human-oversight#id-1].)");
}

TEST_CASE("the words of one link stay together in one style") {
    CHECK(read("**[a *b* c](/x/)**") == "p([**a b c**>/x/#id-1])");
}

TEST_CASE("a link that leads nowhere leaves its words") {
    CHECK(read("see [this](nowhere) too") == "p(see this too)");
}

TEST_CASE("without a resolver links are words") {
    CHECK(outline(markdown("[a](/x/)", "id", nullptr)) == "p(a)");
}

TEST_CASE("what is not in the subset stays text") {
    CHECK(read("# Title") == "p(# Title)");
    CHECK(read("a `b` c") == "p(a `b` c)");
    CHECK(read("<b>bold</b> & <script>") == "p(<b>bold</b> & <script>)");
    CHECK(read("&amp; &copy;") == "p(&amp; &copy;)");
    CHECK(read("![alt](picture.png)") == "p(![alt](picture.png))");
    CHECK(read("> said") == "p(> said)");
    CHECK(read("a\n\n---\n\nb") == "p(a)p(---)p(b)");
    CHECK(read("```\ncode here\n```") == "p(``` code here ```)");
    CHECK(read("| a | b |\n|---|---|") == "p(| a | b | |---|---|)");
    CHECK(read("2 * 3 * 4 and snake_case_word") == "p(2 * 3 * 4 and snake_case_word)");
}

TEST_CASE("lists nested without end are cut off, not followed") {
    std::string source;
    for (int i = 0; i < 5000; ++i) source += "- ";
    source += "deep";
    const std::vector<Element> elements = markdown(source, "id", resolve);
    CHECK(depth(elements) <= 13);
    REQUIRE(elements.size() == 1);
    CHECK(plain_text(elements.front()).find("deep") != std::string::npos);
}

TEST_CASE("text that is no text at all does no harm") {
    CHECK_NOTHROW(read(std::string("\0\xFF\xFE[", 4)));
    CHECK_NOTHROW(read("[[[[[[((((**__"));
}
