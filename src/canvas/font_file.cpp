#include "canvas/font_file.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace canvas {

namespace {

/// Big-endian numbers out of a file that may be too short for them.
class Reader {
public:
    explicit Reader(const std::vector<unsigned char>& bytes) : m_bytes(bytes) {}

    std::optional<std::uint32_t> u32(std::size_t at) const {
        if (at + 4 > m_bytes.size()) return std::nullopt;
        return static_cast<std::uint32_t>(m_bytes[at]) << 24U
               | static_cast<std::uint32_t>(m_bytes[at + 1]) << 16U
               | static_cast<std::uint32_t>(m_bytes[at + 2]) << 8U
               | static_cast<std::uint32_t>(m_bytes[at + 3]);
    }

    std::optional<int> i16(std::size_t at) const {
        if (at + 2 > m_bytes.size()) return std::nullopt;
        return static_cast<std::int16_t>(m_bytes[at] << 8U | m_bytes[at + 1]);
    }

    /// Where a table begins.
    std::optional<std::size_t> table(const char* tag) const {
        const std::optional<int> count = i16(4);
        if (!count) return std::nullopt;
        for (int i = 0; i < *count; ++i) {
            const std::size_t record = 12 + static_cast<std::size_t>(i) * 16;
            if (record + 16 > m_bytes.size()) return std::nullopt;
            if (std::memcmp(&m_bytes[record], tag, 4) == 0) return u32(record + 8);
        }
        return std::nullopt;
    }

private:
    const std::vector<unsigned char>& m_bytes;
};

} // namespace

std::optional<VerticalMetrics> read_vertical_metrics(const std::vector<unsigned char>& bytes) {
    const Reader reader(bytes);
    const std::optional<std::size_t> head = reader.table("head");
    const std::optional<std::size_t> hhea = reader.table("hhea");
    if (!head || !hhea) return std::nullopt;

    const std::optional<int> units_per_em = reader.i16(*head + 18);
    const std::optional<int> ascender = reader.i16(*hhea + 4);
    const std::optional<int> descender = reader.i16(*hhea + 6); // negative in the file
    if (!units_per_em || !ascender || !descender || *units_per_em <= 0) return std::nullopt;

    const float em = static_cast<float>(*units_per_em);
    return VerticalMetrics{static_cast<float>(*ascender) / em, static_cast<float>(-*descender) / em};
}

} // namespace canvas
