#pragma once

#include <optional>
#include <vector>

namespace canvas {

/// How far a font reaches above and below its baseline, in em (both positive).
/// Source: OpenType specification, tables 'head' (unitsPerEm) and 'hhea' (ascender, descender).
struct VerticalMetrics {
    float ascent_em = 0;
    float descent_em = 0;
};

/// Nothing for bytes that are no TrueType font with these tables.
std::optional<VerticalMetrics> read_vertical_metrics(const std::vector<unsigned char>& bytes);

} // namespace canvas
