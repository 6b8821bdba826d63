#pragma once

#include "base/result.h"
#include "canvas/font_file.h"
#include "doc/geometry.h"

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct ImFont;
struct ImFontAtlas;
struct ImDrawList;

namespace canvas {

enum class FontStyle { regular, bold, italic, bold_italic, icons };

inline constexpr int font_style_count = 5;
inline constexpr int text_style_count = font_style_count - 1; ///< `icons` is the last

/// What a font file is for: a style, with the letters that texts of one language are written with (BCP 47),
/// or, where that is empty, all that there are.
struct FontName {
    FontStyle style = FontStyle::regular;
    std::string language;

    friend bool operator==(const FontName&, const FontName&) = default;
};

struct FontSource {
    FontName name;
    FontFile bytes;
};

/// The fonts of the canvas. Sizes are CSS sizes: of the em square, in px.
///
/// Texts are set here and not by Dear ImGui, which knows no kerning and rounds sizes: its atlas gives the
/// pictures of the letters, at just the pixels that are asked for, and each is put where the font says.
/// Browsers do the same, so that both faces break lines alike.
class Fonts {
public:
    /// Adds the fonts to the atlas, which must outlive the result; an unreadable file is an error that names
    /// its style. Needs a current Dear ImGui context.
    ///
    /// `on_demand`: there is a file for each style and language and one for each style with all letters, and
    /// they come as they are wanted. Otherwise a missing style is an error, and nothing is ever wanted.
    static base::Result<Fonts> create(ImFontAtlas& atlas, std::vector<FontSource> sources, bool on_demand);

    /// One that was wanted. What was laid out before must be laid out again.
    base::Result<base::Done> add(FontSource source);
    /// The language of what is set from now on: its own letters are asked first, then all letters.
    void set_language(std::string_view language);
    /// The fonts that were missed since the last call; each is told of once. In their place stands what is
    /// there.
    std::vector<FontName> take_wanted() { return std::exchange(m_wanted, {}); }

    /// The one that most letters of this style are from.
    ImFont* font(FontStyle style) const;

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
    struct Font {
        FontName name;
        FontFile bytes;
        FontMetrics metrics; ///< of the bytes, which stay where they are
        ImFont* font;
    };
    /// Where the letters of a style come from, in the language that is set.
    struct Choice {
        /// The language's own, or what stands in for it; none: no text has a width yet.
        const Font* first = nullptr;
        const Font* rest = nullptr; ///< the one with all letters
        bool is_own = false;        ///< `first` is what was wanted
    };
    struct Letter {
        const Font* font;
        int glyph; ///< 0: nobody has it
    };
    struct Icon {
        std::string name;
        std::string text;
    };

    explicit Fonts(ImFontAtlas& atlas) : m_atlas(&atlas) {}

    const Choice& choice(FontStyle style) const;
    Letter letter(FontStyle style, char32_t character) const;
    const Font* find(FontStyle style, std::string_view language) const;
    const Font* stand_in(FontStyle style) const;
    void choose();
    void want(FontStyle style, std::string_view language) const;

    ImFontAtlas* m_atlas;
    std::vector<std::unique_ptr<Font>> m_fonts;
    bool m_on_demand = false;
    std::string m_language;
    std::array<Choice, font_style_count> m_choices;
    std::vector<Icon> m_icons; // sorted by name
    // Noticed while texts are measured and drawn.
    mutable std::vector<FontName> m_wanted;    ///< since they were taken
    mutable std::vector<FontName> m_asked_for; ///< ever
};

/// What an atlas keeps of all letters that were drawn, in bytes: their pictures, and what is known of each.
/// It grows and shrinks with the sizes that are in use, while all else that the core keeps stays as it is.
std::size_t letter_bytes(const ImFontAtlas& atlas);

} // namespace canvas
