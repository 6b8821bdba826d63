#include "canvas/fonts.h"

#include "base/text.h"
#include "canvas/font_file.h"

#include <imgui.h>

#include <algorithm>
#include <charconv>
#include <cstddef>

namespace canvas {

namespace {

constexpr std::array<std::string_view, font_style_count> style_names = {"regular", "bold", "italic", "bold italic",
                                                                        "icons"};

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
        if (!metrics) return base::Error{"the font file for the style '" + std::string(style_names[i]) + "' is no TrueType font"};

        ImFontConfig config;
        config.FontDataOwnedByAtlas = false; // the vectors of this object own them
        config.OversampleH = 2;
        ImFont* font = atlas.AddFontFromMemoryTTF(file.data(), static_cast<int>(file.size()), 18.0F, &config);
        if (font == nullptr) return base::Error{"the font file for the style '" + std::string(style_names[i]) + "' cannot be read"};
        fonts.m_fonts[i] = {font, metrics->ascent_em + metrics->descent_em, metrics->ascent_em};
    }
    return fonts;
}

float Fonts::imgui_size(FontStyle style, float size_px) const {
    return size_px * m_fonts[static_cast<std::size_t>(style)].em_to_imgui;
}

float Fonts::ascent(FontStyle style, float size_px) const {
    return size_px * m_fonts[static_cast<std::size_t>(style)].ascent_em;
}

float Fonts::width(FontStyle style, float size_px, std::string_view text) const {
    ImFontBaked* baked = font(style)->GetFontBaked(imgui_size(style, size_px));
    float total = 0;
    std::size_t at = 0;
    while (at < text.size()) total += baked->GetCharAdvance(static_cast<ImWchar>(base::decode_utf8(text, at)));
    return total;
}

std::string_view Fonts::icon(std::string_view name) const {
    const auto found = std::lower_bound(m_icons.begin(), m_icons.end(), name,
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
