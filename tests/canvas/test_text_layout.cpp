#include "canvas/text_layout.h"

#include "canvas/stage.h"
#include "doc/build.h"

#include <imgui.h>

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

struct Bench {
    Stage stage{800, 600};
    std::optional<canvas::Fonts> fonts;

    Bench() {
        std::string why;
        fonts = stage.fonts(why);
        REQUIRE_MESSAGE(fonts, why);
        stage.begin_frame();
    }
    ~Bench() { stage.end_frame(); }

    canvas::TextBlock set(const std::vector<doc::Inline>& text, float width) const {
        return canvas::lay_out_text(*fonts, text, {18, 1.5F, false, false}, width, "fr");
    }
};

std::vector<std::string> lines_of(const canvas::TextBlock& block) {
    std::vector<std::string> lines;
    float y = -1;
    for (const canvas::Run& run : block.runs) {
        if (run.y != y) lines.emplace_back();
        y = run.y;
        lines.back() += run.text;
    }
    return lines;
}

} // namespace

TEST_CASE("a text is broken between words and no line is wider than the room") {
    Bench bench;
    const auto text = doc::words(
        "People stay able to understand, question and stop an AI system, and to make up their own minds.");
    for (const float width : {120.0F, 200.0F, 333.0F}) {
        const canvas::TextBlock block = bench.set(text, width);
        CHECK(block.width <= width);
        CHECK(block.lines > 1);
        CHECK(block.height == doctest::Approx(static_cast<float>(block.lines) * 27));
        std::string joined;
        for (const std::string& line : lines_of(block)) joined += line;
        CHECK(joined == text.front().text);
    }
}

TEST_CASE("French punctuation stays with its word: no line begins with it") {
    Bench bench;
    const auto text = doc::words("Qui décide\u202F? Qui répond\u202F? Qui vérifie\u202F? Qui corrige\u202F? "
                                 "« Personne » n’est une réponse.");
    for (float width = 120; width < 400; width += 7) { // wide enough for every word
        for (const std::string& line : lines_of(bench.set(text, width))) {
            CHECK(line.find("?") != 0);
            CHECK(line.find("\u202F?") != 0);
        }
    }
}

TEST_CASE("a word wider than the room is broken rather than cut") {
    Bench bench;
    const canvas::TextBlock block = bench.set(doc::words("Anticonstitutionnellement"), 60);
    CHECK(block.lines > 2);
    CHECK(block.width <= 60);
}

TEST_CASE("a line may hold several styles, and a run knows the inline that it came from") {
    Bench bench;
    std::vector<doc::Inline> text = doc::words("One ");
    doc::Inline bold;
    bold.text = "bold";
    bold.bold = true;
    text.push_back(bold);
    text.push_back(doc::words(" word.").front());
    const canvas::TextBlock block = bench.set(text, 500);
    REQUIRE(block.runs.size() == 3);
    CHECK(block.lines == 1);
    CHECK(block.runs[1].style == canvas::FontStyle::bold);
    CHECK(block.runs[1].source == &text[1]);
    CHECK(block.runs[1].x >= block.runs[0].width);
    CHECK(block.runs[2].x >= block.runs[1].x + block.runs[1].width - 0.01F);
}

TEST_CASE("text keeps its line breaks when everything grows by a whole factor") {
    Bench bench;
    const auto text = doc::words(
        "A system presents itself as a machine, states its limits, and says how a result came about.");
    const canvas::TextBlock twice =
        canvas::lay_out_text(*bench.fonts, text, {36, 1.5F, false, false}, 600, "fr");
    CHECK(lines_of(bench.set(text, 300)) == lines_of(twice));
}

TEST_CASE("an empty text takes one line, so that nothing jumps when it is filled") {
    Bench bench;
    CHECK(bench.set({}, 300).lines == 1);
}

TEST_CASE("letters are kerned: a pair with a gap is drawn together, wherever the text is cut into words") {
    Bench bench;
    const canvas::Fonts& fonts = *bench.fonts;
    const auto width = [&](std::string_view text) {
        return fonts.width(canvas::FontStyle::regular, 100, text);
    };
    CHECK(width("AV") < width("A") + width("V") - 1);
    CHECK(width("HH") == doctest::Approx(2 * width("H")));
    CHECK(fonts.kerning(canvas::FontStyle::regular, 100, U'A', U'V')
          == doctest::Approx(width("AV") - width("A") - width("V")));
    // A hyphen lets the line end within the word; where it does not, the pair is kerned all the same.
    const canvas::TextBlock block = bench.set(doc::words("T-V-A-T-O-Y-A"), 1000);
    CHECK(block.width == doctest::Approx(fonts.width(canvas::FontStyle::regular, 18, "T-V-A-T-O-Y-A")));
}

TEST_CASE("a size is taken as it is, not rounded: twice the size is twice the width") {
    Bench bench;
    const std::string_view text = "Transparency, privacy and oversight";
    const float once = bench.fonts->width(canvas::FontStyle::bold, 10.3F, text);
    CHECK(bench.fonts->width(canvas::FontStyle::bold, 20.6F, text) == doctest::Approx(2 * once));
    CHECK(bench.fonts->width(canvas::FontStyle::bold, 10, text) < once - 1);
}

TEST_CASE("the lines of a heading are about as long as each other, and not more than they must be") {
    Bench bench;
    const auto text =
        doc::words("Who decides when an algorithm sorts the applications of thousands of people");
    for (const float width : {300.0F, 420.0F, 555.0F}) {
        const canvas::TextBlock plain = bench.set(text, width);
        const canvas::TextBlock balanced =
            canvas::lay_out_balanced(*bench.fonts, text, {18, 1.5F, false, false}, width, "en");
        CHECK(balanced.lines == plain.lines);
        CHECK(balanced.width <= plain.width);
        const float last = balanced.runs.back().x + balanced.runs.back().width;
        CHECK(last > balanced.width / 2);
    }
    // A word that needs all the room keeps it whole.
    const auto long_word = doc::words("Anticonstitutionnellement vrai");
    const float room = bench.fonts->width(canvas::FontStyle::regular, 18, "Anticonstitutionnellement") + 1;
    const canvas::TextBlock block =
        canvas::lay_out_balanced(*bench.fonts, long_word, {18, 1.5F, false, false}, room, "fr");
    CHECK(lines_of(block).front() == "Anticonstitutionnellement ");
}
