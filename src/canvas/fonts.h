#pragma once

#include "base/result.h"
#include "canvas/font_file.h"
#include "doc/geometry.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct ImFont;
struct ImFontAtlas;
struct ImDrawList;

namespace canvas {

enum class FontStyle { regular, bold, italic, bold_italic, icons };

inline constexpr int font_style_count = 5;

/// The fonts of the canvas. Sizes are CSS sizes: of the em square, in px.
///
/// Texts are set here and not by Dear ImGui, which knows no kerning and rounds sizes: its atlas gives the
/// pictures of the letters, at just the pixels that are asked for, and each is put where the font says.
/// Browsers do the same, so that both faces break lines alike.
class Fonts {
public:
    /// `files` in the order of FontStyle. Adds them to the atlas; an unreadable file is an error
    /// that names its style. Needs a current Dear ImGui context.
    static base::Result<Fonts> create(ImFontAtlas& atlas, std::array<FontFile, font_style_count> files);

    ImFont* font(FontStyle style) const { return m_fonts[static_cast<std::size_t>(style)].font; }

    /// From the highest reach of the letters down to the baseline, and from there to the lowest.
    float ascent(FontStyle style, float size_px) const;
    float descent(FontStyle style, float size_px) const;
    /// Where the baseline lies in a line of this height, as CSS places it: from the line's top.
    float baseline(FontStyle style, float size_px, float line_px) const;

    /// The advance of a text in px, kerned.
    float width(FontStyle style, float size_px, std::string_view text) const;
    /// What is added to the advance between two characters; mostly negative.
    float kerning(FontStyle style, float size_px, char32_t left, char32_t right) const;

    /// Draws one line with its baseline at `at`, cut to `clip` where there is one. Only between the begin and
    /// the end of a Dear ImGui window, whose pixel density the letters are rasterised for.
    void draw(ImDrawList& list, FontStyle style, float size_px, doc::Point at, unsigned int colour,
              std::string_view text, const doc::Rect* clip = nullptr) const;

    /// The text of an icon by its name in assets/fonts/icons.txt; empty for an unknown name.
    std::string_view icon(std::string_view name) const;
    /// Reads the list of icons: `name codepoint` a line, the codepoint in hexadecimal.
    void read_icon_names(std::string_view list);

private:
    struct Entry {
        ImFont* font = nullptr;
        std::optional<FontMetrics> metrics; ///< set once created
    };
    struct Icon {
        std::string name;
        std::string text;
    };

    Fonts() = default;

    const FontMetrics& metrics(FontStyle style) const {
        return *m_fonts[static_cast<std::size_t>(style)].metrics;
    }

    std::array<Entry, font_style_count> m_fonts;
    std::array<FontFile, font_style_count> m_files;
    std::vector<Icon> m_icons; // sorted by name
};

} // namespace canvas
