#include "canvas/fonts.h"

#include "base/text.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <optional>

namespace canvas {

namespace {

constexpr std::array<std::string_view, font_style_count> style_names = {"regular", "bold", "italic",
                                                                        "bold italic", "icons"};

std::string name_of(FontStyle style) {
    return "the font file for the style '" + std::string(style_names[static_cast<std::size_t>(style)]) + "'";
}

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

base::Result<Fonts> Fonts::create(ImFontAtlas& atlas, std::vector<FontSource> sources, bool on_demand) {
    Fonts fonts(atlas);
    fonts.m_on_demand = on_demand;
    for (FontSource& source : sources) {
        const base::Result<base::Done> added = fonts.add(std::move(source));
        if (!added.ok()) return added.error();
    }
    for (int i = 0; i < font_style_count && !on_demand; ++i) {
        const FontStyle style = static_cast<FontStyle>(i);
        if (fonts.find(style, {}) == nullptr) return base::Error{name_of(style) + " is missing"};
    }
    return fonts;
}

base::Result<base::Done> Fonts::add(FontSource source) {
    if (find(source.name.style, source.name.language) != nullptr) return base::Done{};
    std::optional<FontMetrics> metrics = FontMetrics::read(source.bytes);
    if (!metrics) return base::Error{name_of(source.name.style) + " is no TrueType font"};

    ImFontConfig config;
    config.FontDataOwnedByAtlas = false; // this object owns it
    config.OversampleH = 2;
    // Negative: sizes are of the em square, as in CSS. Dear ImGui multiplies the limits of advances
    // by the same sign, so the upper one is given as negative, too.
    config.SizePixels = -18;
    config.GlyphMaxAdvanceX = -1.0e6F;
    ImFont* font = m_atlas->AddFontFromMemoryTTF(source.bytes.data(), static_cast<int>(source.bytes.size()),
                                                 0.0F, &config);
    if (font == nullptr) return base::Error{name_of(source.name.style) + " cannot be read"};
    m_fonts.push_back(std::make_unique<Font>(
        Font{std::move(source.name), std::move(source.bytes), std::move(*metrics), font}));
    choose();
    return base::Done{};
}

void Fonts::set_language(std::string_view language) {
    if (m_language == language) return;
    m_language = language;
    choose();
}

const Fonts::Font* Fonts::find(FontStyle style, std::string_view language) const {
    for (const std::unique_ptr<Font>& font : m_fonts) {
        if (font->name.style == style && font->name.language == language) return font.get();
    }
    return nullptr;
}

/// The nearest to it that is there: of the language, with all letters, of any other.
const Fonts::Font* Fonts::stand_in(FontStyle style) const {
    for (const FontStyle other : {style, FontStyle::bold, FontStyle::regular}) {
        if (const Font* own = find(other, m_language)) return own;
        if (const Font* all = find(other, {})) return all;
        for (const std::unique_ptr<Font>& font : m_fonts) {
            if (font->name.style == other) return font.get();
        }
    }
    return nullptr;
}

void Fonts::choose() {
    m_choices[static_cast<std::size_t>(FontStyle::icons)] = {find(FontStyle::icons, {}), nullptr, true};
    for (int i = 0; i < text_style_count; ++i) {
        const FontStyle style = static_cast<FontStyle>(i);
        Choice& choice = m_choices[static_cast<std::size_t>(i)];
        choice = {find(style, m_language), find(style, {}), true};
        if (choice.first != nullptr) continue;
        choice.first = stand_in(style);
        choice.is_own = !m_on_demand;
    }
}

void Fonts::want(FontStyle style, std::string_view language) const {
    FontName name{style, std::string(language)};
    if (std::find(m_asked_for.begin(), m_asked_for.end(), name) != m_asked_for.end()) return;
    m_wanted.push_back(name);
    m_asked_for.push_back(std::move(name));
}

const Fonts::Choice& Fonts::choice(FontStyle style) const {
    const Choice& found = m_choices[static_cast<std::size_t>(style)];
    if (!found.is_own) want(style, m_language);
    return found;
}

Fonts::Letter Fonts::letter(FontStyle style, char32_t character) const {
    const Choice& from = choice(style);
    if (from.first == nullptr) return {nullptr, 0};
    if (const int glyph = from.first->metrics.glyph(character); glyph != 0 || style == FontStyle::icons)
        return {from.first, glyph};
    if (from.rest != nullptr) {
        const int glyph = from.rest->metrics.glyph(character);
        return {glyph != 0 ? from.rest : from.first, glyph};
    }
    if (from.is_own) want(style, {});
    for (const std::unique_ptr<Font>& font : m_fonts) { // until what is wanted is there
        if (font->name.style == FontStyle::icons) continue;
        if (const int glyph = font->metrics.glyph(character); glyph != 0) return {font.get(), glyph};
    }
    return {from.first, 0};
}

ImFont* Fonts::font(FontStyle style) const {
    const Font* first = choice(style).first;
    return first != nullptr ? first->font : nullptr;
}

float Fonts::ascent(FontStyle style, float size_px) const {
    const Font* first = choice(style).first;
    return first != nullptr ? size_px * first->metrics.ascent_em() : 0;
}

float Fonts::descent(FontStyle style, float size_px) const {
    const Font* first = choice(style).first;
    return first != nullptr ? size_px * first->metrics.descent_em() : 0;
}

float Fonts::baseline(FontStyle style, float size_px, float line_px) const {
    const float above = ascent(style, size_px);
    return (line_px - above - descent(style, size_px)) / 2 + above;
}

float Fonts::width(FontStyle style, float size_px, std::string_view text) const {
    float total_em = 0;
    Letter before{nullptr, 0};
    for (std::size_t at = 0; at < text.size();) {
        const Letter now = letter(style, base::decode_utf8(text, at));
        if (now.font == nullptr) return 0;
        if (now.font == before.font) total_em += now.font->metrics.kerning_em(before.glyph, now.glyph);
        total_em += now.font->metrics.advance_em(now.glyph);
        before = now;
    }
    return total_em * size_px;
}

float Fonts::kerning(FontStyle style, float size_px, char32_t left, char32_t right) const {
    const Letter first = letter(style, left), second = letter(style, right);
    if (first.font == nullptr || first.font != second.font) return 0;
    return first.font->metrics.kerning_em(first.glyph, second.glyph) * size_px;
}

void Fonts::draw(ImDrawList& list, FontStyle style, float size_px, doc::Point at, unsigned int colour,
                 std::string_view text, const doc::Rect* clip) const {
    if (text.empty() || size_px <= 0 || choice(style).first == nullptr) return;
    // Dear ImGui bakes whole sizes for any density: of the nearest whole size, and a density that makes up
    // for the rest, come letters with the very pixels of this size.
    const float whole = std::max(std::round(size_px), 4.0F);
    const float scale = size_px / whole;
    // Dear ImGui tells the density to the font that is current, and to no other.
    const float density = ImGui::GetFont()->CurrentRasterizerDensity * scale;
    const Font* baked_of = nullptr;
    ImFontBaked* baked = nullptr;
    const auto picture_of = [&](const Font* font, char32_t character) {
        if (font != baked_of) {
            baked = font->font->GetFontBaked(whole, density);
            baked_of = font;
        }
        return baked->FindGlyph(number_of(style, character));
    };

    // Letters that are new to the atlas may move all others in it, so all are asked for before one is drawn.
    int count = 0;
    for (std::size_t next = 0; next < text.size(); ++count) {
        const char32_t character = base::decode_utf8(text, next);
        picture_of(letter(style, character).font, character);
    }

    if (clip != nullptr) list.PushClipRect({clip->x, clip->y}, {clip->right(), clip->bottom()}, true);
    float x = at.x;
    int drawn = 0;
    Letter before{nullptr, 0};
    list.PrimReserve(count * 6, count * 4);
    for (std::size_t next = 0; next < text.size();) {
        const char32_t character = base::decode_utf8(text, next);
        const Letter now = letter(style, character);
        const FontMetrics& font_metrics = now.font->metrics;
        if (now.font == before.font) x += font_metrics.kerning_em(before.glyph, now.glyph) * size_px;
        const ImFontGlyph* picture = picture_of(now.font, character);
        if (picture->Visible) {
            // Dear ImGui places letters from the top of a line, a whole number of its px above the baseline.
            const float top = std::round(at.y) - std::round(baked->Ascent) * scale;
            list.PrimRectUV({x + picture->X0 * scale, top + picture->Y0 * scale},
                            {x + picture->X1 * scale, top + picture->Y1 * scale}, {picture->U0, picture->V0},
                            {picture->U1, picture->V1}, colour);
            ++drawn;
        }
        x += font_metrics.advance_em(now.glyph) * size_px;
        before = now;
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

std::size_t letter_bytes(const ImFontAtlas& atlas) {
    const auto room = [](const auto& vector) {
        return static_cast<std::size_t>(vector.Capacity) * sizeof(vector.Data[0]);
    };
    std::size_t bytes = 0;
    for (const ImTextureData* picture : atlas.TexList) {
        if (picture->Pixels != nullptr) bytes += static_cast<std::size_t>(picture->GetSizeInBytes());
    }
    if (atlas.Builder == nullptr) return bytes;
    ImFontAtlasBuilder& builder = *atlas.Builder;
    constexpr std::size_t node_bytes = 2 * sizeof(int) + sizeof(void*); // of stb_rect_pack: place and next
    bytes += static_cast<std::size_t>(builder.PackNodes.Capacity) * node_bytes;
    bytes += room(builder.Rects) + room(builder.RectsIndex) + room(builder.TempBuffer);
    for (int i = 0; i < builder.BakedPool.Size; ++i) {
        const ImFontBaked& size = builder.BakedPool[i];
        bytes += sizeof(ImFontBaked) + room(size.IndexAdvanceX) + room(size.IndexLookup) + room(size.Glyphs);
    }
    return bytes;
}

} // namespace canvas
