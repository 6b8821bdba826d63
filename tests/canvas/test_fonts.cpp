#include "canvas/fonts.h"
#include "canvas/stage.h"

#include <imgui.h>

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

using canvas::FontName;
using canvas::Fonts;
using canvas::FontStyle;

namespace {

/// Fonts that come as they are wanted, with these at the start.
Fonts on_demand(const std::vector<FontName>& names) {
    std::vector<canvas::FontSource> sources;
    sources.push_back({{FontStyle::icons, {}}, font_file(FontStyle::icons)});
    for (const FontName& name : names) sources.push_back({name, font_file(name.style)});
    base::Result<Fonts> made = Fonts::create(*ImGui::GetIO().Fonts, std::move(sources), true);
    REQUIRE_MESSAGE(made.ok(), made.error().message);
    return std::move(made).value();
}

const std::string sign_of_icons = "\U000F06A1"; // home-outline
const std::string sign_of_nobody = "\u4E2D";

/// How many px of the letters' picture fall on one px that a text covers.
float fineness(const Fonts& fonts, FontStyle style, const std::string& text) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const int first = list.VtxBuffer.Size;
    fonts.draw(list, style, 45, {10, 200}, 0xFFFFFFFF, text);
    REQUIRE(list.VtxBuffer.Size >= first + 4);
    const ImDrawVert& from = list.VtxBuffer[first];
    const ImDrawVert& to = list.VtxBuffer[first + 2];
    const ImTextureData& picture = *ImGui::GetIO().Fonts->TexData;
    return (to.uv.y - from.uv.y) * static_cast<float>(picture.Height) / (to.pos.y - from.pos.y);
}

} // namespace

TEST_CASE("every style is drawn as finely as the screen shows it") {
    for (const float density : {1.0F, 2.0F, 3.0F}) {
        CAPTURE(density);
        Stage stage(600, 400);
        std::string why;
        const std::optional<Fonts> fonts = stage.fonts(why);
        REQUIRE_MESSAGE(fonts, why);
        ImGui::GetIO().DisplayFramebufferScale = {density, density};
        stage.begin_frame();
        for (int i = 0; i < canvas::font_style_count; ++i) {
            CAPTURE(i);
            const FontStyle style = static_cast<FontStyle>(i);
            const std::string text =
                style == FontStyle::icons ? std::string(fonts->icon("home-outline")) : "H";
            CHECK(fineness(*fonts, style, text) == doctest::Approx(density).epsilon(0.02));
        }
        stage.end_frame();
    }
}

TEST_CASE("bytes that are no font are refused with the name of their style, and so is a missing one") {
    Stage stage(100, 100);
    const base::Result<Fonts> broken =
        Fonts::create(*ImGui::GetIO().Fonts, {{{FontStyle::italic, {}}, {1, 2, 3}}}, true);
    REQUIRE_FALSE(broken.ok());
    CHECK(broken.error().message == "the font file for the style 'italic' is no TrueType font");
    const base::Result<Fonts> missing = Fonts::create(
        *ImGui::GetIO().Fonts, {{{FontStyle::regular, {}}, font_file(FontStyle::regular)}}, false);
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().message == "the font file for the style 'bold' is missing");
}

TEST_CASE("a font is wanted once when its style or its language is first set, and another stands in for it") {
    Stage stage(100, 100);
    Fonts fonts = on_demand({{FontStyle::regular, "en"}, {FontStyle::bold, "en"}});
    fonts.set_language("en");
    CHECK(fonts.width(FontStyle::regular, 18, "words") > 0);
    CHECK(fonts.width(FontStyle::bold, 18, "words") > 0);
    CHECK(fonts.take_wanted().empty());

    CHECK(fonts.width(FontStyle::italic, 18, "words") == fonts.width(FontStyle::bold, 18, "words"));
    CHECK(fonts.take_wanted() == std::vector<FontName>{{FontStyle::italic, "en"}});
    CHECK(fonts.width(FontStyle::italic, 18, "words") > 0);
    CHECK(fonts.take_wanted().empty());

    REQUIRE(fonts.add({{FontStyle::italic, "en"}, font_file(FontStyle::italic)}).ok());
    CHECK(fonts.width(FontStyle::italic, 18, "words") != fonts.width(FontStyle::bold, 18, "words"));

    fonts.set_language("fr");
    CHECK(fonts.width(FontStyle::regular, 18, "words") > 0);
    CHECK(fonts.take_wanted() == std::vector<FontName>{{FontStyle::regular, "fr"}});
    fonts.set_language("en");
    CHECK(fonts.width(FontStyle::regular, 18, "words") > 0);
    CHECK(fonts.take_wanted().empty());
}

TEST_CASE("a letter that the language is not written with is looked for among all letters") {
    Stage stage(100, 100);
    Fonts fonts = on_demand({{FontStyle::regular, "en"}});
    fonts.set_language("en");
    const float missing = fonts.width(FontStyle::regular, 18, sign_of_icons);
    CHECK(fonts.take_wanted() == std::vector<FontName>{{FontStyle::regular, ""}});
    const float word = fonts.width(FontStyle::regular, 18, "words");

    REQUIRE(fonts.add({{FontStyle::regular, ""}, font_file(FontStyle::icons)}).ok());
    CHECK(fonts.width(FontStyle::regular, 18, sign_of_icons)
          == fonts.width(FontStyle::icons, 18, sign_of_icons));
    CHECK(fonts.width(FontStyle::regular, 18, sign_of_icons) != missing);
    CHECK(fonts.width(FontStyle::regular, 18, "words") == word); // still its own
    fonts.width(FontStyle::regular, 18, sign_of_nobody);
    CHECK(fonts.take_wanted().empty());
}

TEST_CASE("while a language's letters are on their way, nothing is asked for in place of them") {
    Stage stage(100, 100);
    Fonts fonts = on_demand({{FontStyle::regular, "en"}});
    fonts.set_language("fr");
    fonts.width(FontStyle::regular, 18, sign_of_nobody);
    CHECK(fonts.take_wanted() == std::vector<FontName>{{FontStyle::regular, "fr"}});
}

TEST_CASE("without any font a text has no width, and is drawn by nobody, until one comes") {
    Stage stage(100, 100);
    Fonts fonts = on_demand({});
    fonts.set_language("en");
    CHECK(fonts.width(FontStyle::regular, 18, "words") == 0);
    CHECK(fonts.kerning(FontStyle::regular, 18, U'A', U'V') == 0);
    CHECK(fonts.take_wanted() == std::vector<FontName>{{FontStyle::regular, "en"}});
    REQUIRE(fonts.add({{FontStyle::regular, "en"}, font_file(FontStyle::regular)}).ok());
    CHECK(fonts.width(FontStyle::regular, 18, "words") > 0);
}
