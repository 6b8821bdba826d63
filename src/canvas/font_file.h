#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace canvas {

/// The bytes of a font file, kept alive as long as the Fonts made from it.
using FontFile = std::vector<unsigned char>;

/// What a TrueType font says of its glyphs, in em: a size in px times these gives px. Lines are broken and
/// letters placed by these numbers, which are those that browsers use, and not by rounded ones.
/// Source: OpenType specification, tables 'head', 'hhea', 'hmtx', 'cmap', 'GPOS' and 'kern', read by
/// stb_truetype.
class FontMetrics {
public:
    /// Nothing for bytes that are no TrueType font. The bytes must outlive the result, at the same address.
    static std::optional<FontMetrics> read(const FontFile& bytes);

    FontMetrics(FontMetrics&&) noexcept;
    FontMetrics& operator=(FontMetrics&&) noexcept;
    ~FontMetrics();

    /// How far the letters reach above and below the baseline (both positive).
    float ascent_em() const { return m_ascent_em; }
    float descent_em() const { return m_descent_em; }

    /// The number of a character's glyph; 0 where the font has none.
    int glyph(char32_t character) const;
    /// From the place of a glyph to the place of the next.
    float advance_em(int glyph) const;
    /// What is added between two glyphs so that the gap looks as the others do; mostly negative.
    float kerning_em(int left, int right) const;

private:
    struct Parsed;

    explicit FontMetrics(std::unique_ptr<Parsed> parsed);

    std::unique_ptr<Parsed> m_parsed;
    float m_ascent_em = 0;
    float m_descent_em = 0;
};

} // namespace canvas
