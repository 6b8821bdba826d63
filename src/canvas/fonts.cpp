#include "canvas/fonts.h"

#include "base/text.h"

#include <imgui.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>

namespace canvas {

namespace {

constexpr std::array<std::string_view, font_style_count> style_names = {"regular", "bold", "italic",
                                                                        "bold italic", "icons"};

/// Where the icons' code points lie. For each size Dear ImGui keeps a list from code point nought to the
/// highest that was drawn: for these it would hold 6 MB a size, so it knows icons by the rest of the number.
constexpr char32_t icon_plane = 0xF0000;

/// The number under which Dear ImGui knows a character.
ImWchar number_of(FontStyle style, char32_t character) {
    const bool is_icon = style == FontStyle::icons && character >= icon_plane;
    return static_cast<ImWchar>(is_icon ? character - icon_plane : character);
}

std::string utf8(unsigned int codepoint) {
    std::string text;
    base::append_utf8(text, codepoint);
    return text;
}

} // namespace

base::Result<Fonts> Fonts::create(ImFontAtlas& atlas, std::array<FontFile, font_style_count> files) {
    Fonts fonts;
    fonts.m_files = std::move(files);
    for (std::size_t i = 0; i < fonts.m_files.size(); ++i) {
        FontFile& file = fonts.m_files[i];
        std::optional<FontMetrics> metrics = FontMetrics::read(file);
        if (!metrics)
            return base::Error{"the font file for the style '" + std::string(style_names[i])
                               + "' is no TrueType font"};

        ImFontConfig config;
        config.FontDataOwnedByAtlas = false; // the vectors of this object own them
        config.OversampleH = 2;
        // Negative: sizes are of the em square, as in CSS. Dear ImGui multiplies the limits of advances
        // by the same sign, so the upper one is given as negative, too.
        config.SizePixels = -18;
        config.GlyphMaxAdvanceX = -1.0e6F;
        ImFont* font = atlas.AddFontFromMemoryTTF(file.data(), static_cast<int>(file.size()), 0.0F, &config);
        if (font == nullptr)
            return base::Error{"the font file for the style '" + std::string(style_names[i])
                               + "' cannot be read"};
        fonts.m_fonts[i] = {font, std::move(metrics)};
    }
    return fonts;
}

float Fonts::ascent(FontStyle style, float size_px) const {
    return size_px * metrics(style).ascent_em();
}

float Fonts::descent(FontStyle style, float size_px) const {
    return size_px * metrics(style).descent_em();
}

float Fonts::baseline(FontStyle style, float size_px, float line_px) const {
    const float above = ascent(style, size_px);
    return (line_px - above - descent(style, size_px)) / 2 + above;
}

float Fonts::width(FontStyle style, float size_px, std::string_view text) const {
    const FontMetrics& font_metrics = metrics(style);
    float total_em = 0;
    int before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const int glyph = font_metrics.glyph(base::decode_utf8(text, at));
        if (before != 0) total_em += font_metrics.kerning_em(before, glyph);
        total_em += font_metrics.advance_em(glyph);
        before = glyph;
    }
    return total_em * size_px;
}

float Fonts::kerning(FontStyle style, float size_px, char32_t left, char32_t right) const {
    const FontMetrics& font_metrics = metrics(style);
    return font_metrics.kerning_em(font_metrics.glyph(left), font_metrics.glyph(right)) * size_px;
}

void Fonts::draw(ImDrawList& list, FontStyle style, float size_px, doc::Point at, unsigned int colour,
                 std::string_view text, const doc::Rect* clip) const {
    if (text.empty() || size_px <= 0) return;
    // Dear ImGui bakes whole sizes for any density: of the nearest whole size, and a density that makes up
    // for the rest, come letters with the very pixels of this size.
    ImFont* face = font(style);
    const float whole = std::max(std::round(size_px), 4.0F);
    const float scale = size_px / whole;
    ImFontBaked* baked = face->GetFontBaked(whole, face->CurrentRasterizerDensity * scale);

    // Letters that are new to the atlas may move all others in it, so all are asked for before one is drawn.
    int count = 0;
    for (std::size_t next = 0; next < text.size(); ++count)
        baked->FindGlyph(number_of(style, base::decode_utf8(text, next)));

    if (clip != nullptr) list.PushClipRect({clip->x, clip->y}, {clip->right(), clip->bottom()}, true);
    // Dear ImGui places letters from the top of a line, which is a whole number of its px above the baseline.
    const float top = std::round(at.y) - std::round(baked->Ascent) * scale;
    const FontMetrics& font_metrics = metrics(style);
    float x = at.x;
    int before = 0, drawn = 0;
    list.PrimReserve(count * 6, count * 4);
    for (std::size_t next = 0; next < text.size();) {
        const char32_t character = base::decode_utf8(text, next);
        const int glyph = font_metrics.glyph(character);
        if (before != 0) x += font_metrics.kerning_em(before, glyph) * size_px;
        const ImFontGlyph* picture = baked->FindGlyph(number_of(style, character));
        if (picture->Visible) {
            list.PrimRectUV({x + picture->X0 * scale, top + picture->Y0 * scale},
                            {x + picture->X1 * scale, top + picture->Y1 * scale}, {picture->U0, picture->V0},
                            {picture->U1, picture->V1}, colour);
            ++drawn;
        }
        x += font_metrics.advance_em(glyph) * size_px;
        before = glyph;
    }
    list.PrimUnreserve((count - drawn) * 6, (count - drawn) * 4);
    if (clip != nullptr) list.PopClipRect();
}

std::string_view Fonts::icon(std::string_view name) const {
    const auto found =
        std::lower_bound(m_icons.begin(), m_icons.end(), name,
                         [](const Icon& icon, std::string_view wanted) { return icon.name < wanted; });
    if (found == m_icons.end() || found->name != name) return {};
    return found->text;
}

void Fonts::read_icon_names(std::string_view list) {
    m_icons.clear();
    while (!list.empty()) {
        const std::size_t end = list.find('\n');
        std::string_view line = list.substr(0, end);
        list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
        if (line.empty() || line.front() == '#') continue;

        const std::size_t gap = line.find(' ');
        if (gap == std::string_view::npos) continue;
        std::string_view digits = line.substr(line.find_first_not_of(' ', gap));
        unsigned int codepoint = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), codepoint, 16);
        if (codepoint == 0) continue;
        m_icons.push_back({std::string(line.substr(0, gap)), utf8(codepoint)});
        font(FontStyle::icons)->AddRemapChar(number_of(FontStyle::icons, codepoint), codepoint);
    }
    std::sort(m_icons.begin(), m_icons.end(), [](const Icon& a, const Icon& b) { return a.name < b.name; });
}

} // namespace canvas
