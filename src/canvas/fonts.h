#pragma once

#include "base/result.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

struct ImFont;
struct ImFontAtlas;

namespace canvas {

enum class FontStyle { regular, bold, italic, bold_italic, icons };

inline constexpr int font_style_count = 5;

/// The bytes of a font file, kept alive as long as the Fonts made from it.
using FontFile = std::vector<unsigned char>;

/// The fonts of the canvas. Sizes here are CSS sizes: of the em square, in px. Dear ImGui counts
/// from ascent to descent instead, so that its sizes are larger by a factor that each file tells.
class Fonts {
public:
    /// `files` in the order of FontStyle. Adds them to the atlas; an unreadable file is an error
    /// that names its style. Needs a current Dear ImGui context.
    static base::Result<Fonts> create(ImFontAtlas& atlas, std::array<FontFile, font_style_count> files);

    ImFont* font(FontStyle style) const { return m_fonts[static_cast<std::size_t>(style)].font; }
    /// What Dear ImGui calls the size of a font that CSS calls `size_px`.
    float imgui_size(FontStyle style, float size_px) const;
    /// From the top of the text as Dear ImGui places it to its baseline.
    float ascent(FontStyle style, float size_px) const;

    /// The advance of a text in px. Only between the begin and the end of a Dear ImGui window, whose
    /// pixel density it is measured at.
    float width(FontStyle style, float size_px, std::string_view text) const;

    /// The text of an icon by its name in assets/fonts/icons.txt; empty for an unknown name.
    std::string_view icon(std::string_view name) const;
    /// Reads the list of icons: `name codepoint` a line, the codepoint in hexadecimal.
    void read_icon_names(std::string_view list);

private:
    struct Entry {
        ImFont* font = nullptr;
        float em_to_imgui = 1; ///< (ascent + descent) / em, from the font file
        float ascent_em = 1;
    };
    struct Icon {
        std::string name;
        std::string text;
    };

    Fonts() = default;

    std::array<Entry, font_style_count> m_fonts;
    std::array<FontFile, font_style_count> m_files;
    std::vector<Icon> m_icons; // sorted by name
};

} // namespace canvas
