#pragma once

#include "canvas/fonts.h"
#include "doc/page.h"

#include <string_view>
#include <vector>

namespace canvas {

/// How a text is set: CSS px before the zoom.
struct TypeSetting {
    float size_px = 18;
    float line_height = 1.5F; ///< a multiple of size_px
    bool bold = false;
    bool italic = false;
};

/// A stretch of one line in one style, placed from the text block's top left corner.
struct Run {
    const doc::Inline* source = nullptr;
    std::string_view text; ///< a part of source->text
    FontStyle style = FontStyle::regular;
    float x = 0;
    float y = 0; ///< the top of the line
    float width = 0;
};

/// A laid out text. Points into the inlines that it was made from.
struct TextBlock {
    TypeSetting setting;
    std::vector<Run> runs;
    float width = 0; ///< of its longest line
    /// A width for which its lines break just so, as far as can be from any that would not.
    float room_px = 0;
    float height = 0;
    int lines = 0;
    bool breaks_words = false; ///< a word was wider than a line
};

/// Breaks a text into lines no wider than `width_px` after the Unicode line breaking rules of
/// `language` (UAX #14, by libunibreak). A word that is wider than a line is broken anywhere. The
/// result may be magnified: the places of letters grow with their size.
TextBlock lay_out_text(const Fonts& fonts, const std::vector<doc::Inline>& text, TypeSetting setting,
                       float width_px, std::string_view language);

/// The same in as many lines, which are about as long as each other: for headings, whose last line must not
/// be a lonely word. Source: CSS Text Module Level 4, 'text-wrap-style: balance', which the static face uses;
/// as in browsers, the narrowest width that needs no further line.
TextBlock lay_out_balanced(const Fonts& fonts, const std::vector<doc::Inline>& text, TypeSetting setting,
                           float width_px, std::string_view language);

} // namespace canvas
