#include "canvas/font_file.h"

#include <imgui.h> // brings stb_truetype along, whose functions it keeps for itself

#define STB_TRUETYPE_IMPLEMENTATION
#define STBTT_STATIC
#include <imstb_truetype.h>

#include <cstddef>
#include <limits>

namespace canvas {

namespace {

constexpr std::uint16_t not_asked = std::numeric_limits<std::uint16_t>::max();
constexpr std::int16_t kerning_not_asked = std::numeric_limits<std::int16_t>::min();
constexpr char32_t remembered_characters = 0x2100; // letters and signs of text

} // namespace

/// Answers are kept: reading them from the tables takes a search each time.
struct FontMetrics::Parsed {
    stbtt_fontinfo info{};
    float em = 1; ///< of one unit of the font
    std::vector<float> advances_em;
    std::vector<std::uint16_t> glyphs;
    std::vector<std::vector<std::int16_t>> kerning; ///< a row for each left glyph that was asked for
};

FontMetrics::FontMetrics(std::unique_ptr<Parsed> parsed) : m_parsed(std::move(parsed)) {}
FontMetrics::FontMetrics(FontMetrics&&) noexcept = default;
FontMetrics& FontMetrics::operator=(FontMetrics&&) noexcept = default;
FontMetrics::~FontMetrics() = default;

std::optional<FontMetrics> FontMetrics::read(const FontFile& bytes) {
    // stb_truetype trusts what it reads: at least the list of tables must lie within the file.
    constexpr std::size_t header = 12, record = 16;
    const auto u16 = [&](std::size_t at) {
        return static_cast<std::size_t>(bytes[at] << 8U | bytes[at + 1]);
    };
    const auto u32 = [&](std::size_t at) { return u16(at) << 16U | u16(at + 2); };
    if (bytes.size() < header) return std::nullopt;
    const std::size_t tables = u16(4);
    if (bytes.size() < header + tables * record) return std::nullopt;
    for (std::size_t i = 0; i < tables; ++i) {
        const std::size_t begin = u32(header + i * record + 8), length = u32(header + i * record + 12);
        if (begin > bytes.size() || length > bytes.size() - begin) return std::nullopt;
    }

    auto parsed = std::make_unique<Parsed>();
    if (stbtt_InitFont(&parsed->info, bytes.data(), 0) == 0) return std::nullopt;
    const float em = stbtt_ScaleForMappingEmToPixels(&parsed->info, 1);
    parsed->em = em;
    int ascender = 0, descender = 0, gap = 0;
    stbtt_GetFontVMetrics(&parsed->info, &ascender, &descender, &gap); // the descender is negative
    const auto count = static_cast<std::size_t>(parsed->info.numGlyphs);
    parsed->advances_em.reserve(count);
    for (int glyph = 0; glyph < parsed->info.numGlyphs; ++glyph) {
        int advance = 0, bearing = 0;
        stbtt_GetGlyphHMetrics(&parsed->info, glyph, &advance, &bearing);
        parsed->advances_em.push_back(static_cast<float>(advance) * em);
    }
    parsed->glyphs.assign(remembered_characters, not_asked);
    parsed->kerning.resize(count);

    FontMetrics metrics(std::move(parsed));
    metrics.m_ascent_em = static_cast<float>(ascender) * em;
    metrics.m_descent_em = static_cast<float>(-descender) * em;
    return metrics;
}

int FontMetrics::glyph(char32_t character) const {
    const auto look_up = [&] { return stbtt_FindGlyphIndex(&m_parsed->info, static_cast<int>(character)); };
    if (character >= remembered_characters) return look_up();
    std::uint16_t& known = m_parsed->glyphs[character];
    if (known == not_asked) known = static_cast<std::uint16_t>(look_up());
    return known;
}

float FontMetrics::advance_em(int glyph) const {
    const auto at = static_cast<std::size_t>(glyph);
    return at < m_parsed->advances_em.size() ? m_parsed->advances_em[at] : 0.0F;
}

float FontMetrics::kerning_em(int left, int right) const {
    const std::size_t count = m_parsed->kerning.size();
    if (static_cast<std::size_t>(left) >= count || static_cast<std::size_t>(right) >= count) return 0;
    std::vector<std::int16_t>& row = m_parsed->kerning[static_cast<std::size_t>(left)];
    if (row.empty()) row.resize(count, kerning_not_asked);
    std::int16_t& units = row[static_cast<std::size_t>(right)];
    if (units == kerning_not_asked)
        units = static_cast<std::int16_t>(stbtt_GetGlyphKernAdvance(&m_parsed->info, left, right));
    return static_cast<float>(units) * m_parsed->em;
}

} // namespace canvas
