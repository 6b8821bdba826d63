#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace doc {

/// The icons of the icon font by name: what assets/fonts/icons.txt says.
class IconList {
public:
    struct Icon {
        std::string name;
        char32_t code_point = 0;
    };

    /// Reads lines of `name codepoint`, the code point in hexadecimal; `#` begins a comment. Lines
    /// that are neither are passed over.
    static IconList read(std::string_view list);

    /// 0 for an unknown name.
    char32_t code_point(std::string_view name) const;

    /// Sorted by name.
    const std::vector<Icon>& icons() const { return m_icons; }

private:
    std::vector<Icon> m_icons;
};

/// Where the middle of an icon lies above its baseline, in em: the font's box reaches from -0.125 to
/// 0.875 (Material Design Icons, `head` and `hhea` tables).
inline constexpr float icon_middle_em = 0.375F;

} // namespace doc
