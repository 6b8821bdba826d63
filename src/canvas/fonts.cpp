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
        const std::optional<VerticalMetrics> metrics = read_vertical_metrics(file);
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
        fonts.m_fonts[i] = {font, *metrics};
    }
    return fonts;
}

float Fonts::rasterised(float size_px) {
    return std::max(std::round(size_px), 4.0F);
}

float Fonts::ascent(FontStyle style, float size_px) const {
    return rasterised(size_px) * m_fonts[static_cast<std::size_t>(style)].metrics.ascent_em;
}

float Fonts::descent(FontStyle style, float size_px) const {
    return rasterised(size_px) * m_fonts[static_cast<std::size_t>(style)].metrics.descent_em;
}

float Fonts::baseline(FontStyle style, float size_px, float line_px) const {
    const float above = ascent(style, size_px);
    return (line_px - above - descent(style, size_px)) / 2 + above;
}

void Fonts::draw(ImDrawList& list, FontStyle style, float size_px, doc::Point at, unsigned int colour,
                 std::string_view text, const doc::Rect* clip) const {
    if (text.empty()) return;
    const float size = rasterised(size_px);
    // Dear ImGui places the top of a line, which is a whole number of px above its baseline.
    const float above = font(style)->GetFontBaked(size)->Ascent;
    ImVec4 cut;
    if (clip != nullptr) cut = {clip->x, clip->y, clip->right(), clip->bottom()};
    list.AddText(font(style), size, {at.x, std::round(at.y) - above}, colour, text.data(),
                 text.data() + text.size(), 0, clip != nullptr ? &cut : nullptr);
}

float Fonts::width(FontStyle style, float size_px, std::string_view text) const {
    ImFontBaked* baked = font(style)->GetFontBaked(rasterised(size_px));
    float total = 0;
    std::size_t at = 0;
    while (at < text.size())
        total += baked->GetCharAdvance(static_cast<ImWchar>(base::decode_utf8(text, at)));
    return total;
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
        if (codepoint != 0) m_icons.push_back({std::string(line.substr(0, gap)), utf8(codepoint)});
    }
    std::sort(m_icons.begin(), m_icons.end(), [](const Icon& a, const Icon& b) { return a.name < b.name; });
}

} // namespace canvas
