#include "canvas/text_layout.h"

#include "base/text.h"

#include <linebreak.h>

#include <algorithm>
#include <limits>
#include <string>

namespace canvas {

namespace {

FontStyle style_of(const doc::Inline& part, const TypeSetting& setting) {
    const bool bold = part.bold || setting.bold;
    const bool italic = part.italic || setting.italic;
    if (bold && italic) return FontStyle::bold_italic;
    if (bold) return FontStyle::bold;
    return italic ? FontStyle::italic : FontStyle::regular;
}

/// A stretch between two places where a line may end, within one inline.
struct Piece {
    const doc::Inline* source;
    std::size_t begin, end; // bytes of source->text
    FontStyle style;
    float width;         // with the spaces at its end
    float visible_width; // without them
    float kerning;       // to what stands before it in the same line and inline
    bool may_break_after;
    bool must_break_after;
};

/// Where lines may end: one answer of libunibreak for each byte of all inlines in a row.
std::string line_breaks(const std::vector<doc::Inline>& text, std::string_view language) {
    std::string whole;
    for (const doc::Inline& part : text) whole += part.text;
    std::string breaks(whole.size(), LINEBREAK_NOBREAK);
    const std::string language_name(language.substr(0, language.find('-')));
    set_linebreaks_utf8(reinterpret_cast<const utf8_t*>(whole.data()), whole.size(), language_name.c_str(),
                        breaks.data());
    return breaks;
}

class LineBreaker {
public:
    LineBreaker(const Fonts& fonts, TypeSetting setting, float width_px)
        : m_fonts(fonts), m_width_px(width_px) {
        m_block.setting = setting;
    }

    TextBlock run(const std::vector<doc::Inline>& text, std::string_view language) {
        split(text, line_breaks(text, language));
        std::size_t first = 0;
        while (first < m_pieces.size()) {
            const std::size_t last = end_of_unbreakable(first);
            place(first, last);
            first = last + 1;
        }
        if (!m_pieces.empty() || text.empty()) finish_line();
        m_block.height = static_cast<float>(m_block.lines) * line_px();
        // Between its longest line and the first one that a next word would have fitted into; no more than a
        // little beyond what was asked for.
        constexpr float most_px = 4;
        m_block.room_px = std::min((m_block.width + m_least_overflow) / 2, m_block.width + most_px);
        return std::move(m_block);
    }

private:
    float line_px() const { return m_block.setting.size_px * m_block.setting.line_height; }

    float measure(FontStyle style, std::string_view text) const {
        return m_fonts.width(style, m_block.setting.size_px, text);
    }

    /// Between the character that ends at `at` and the one that begins there.
    float kerning_before(FontStyle style, std::string_view text, std::size_t at) const {
        std::size_t left = at - 1;
        while (left > 0 && (static_cast<unsigned char>(text[left]) & 0xC0U) == 0x80U) --left;
        std::size_t right = at;
        const char32_t first = base::decode_utf8(text, left), second = base::decode_utf8(text, right);
        return m_fonts.kerning(style, m_block.setting.size_px, first, second);
    }

    void split(const std::vector<doc::Inline>& text, const std::string& breaks) {
        std::size_t offset = 0;
        for (const doc::Inline& part : text) {
            const FontStyle style = style_of(part, m_block.setting);
            std::size_t begin = 0;
            for (std::size_t i = 0; i < part.text.size(); ++i) {
                const char after = breaks[offset + i];
                const bool last_byte = i + 1 == part.text.size();
                const bool may = after == LINEBREAK_ALLOWBREAK || after == LINEBREAK_MUSTBREAK;
                if (!may && !last_byte) continue;
                const bool last_of_all = last_byte && &part == &text.back();
                add_piece(part, begin, i + 1, style, may, after == LINEBREAK_MUSTBREAK && !last_of_all);
                begin = i + 1;
            }
            offset += part.text.size();
        }
    }

    void add_piece(const doc::Inline& part, std::size_t begin, std::size_t end, FontStyle style, bool may,
                   bool must) {
        const std::string_view all = std::string_view(part.text).substr(begin, end - begin);
        const float kerning = begin > 0 ? kerning_before(style, part.text, begin) : 0;
        std::size_t visible = all.size();
        while (visible > 0 && (all[visible - 1] == ' ' || all[visible - 1] == '\n')) --visible;
        const float visible_width = measure(style, all.substr(0, visible));
        const float width = visible == all.size() || all.back() == '\n' ? visible_width : measure(style, all);
        m_pieces.push_back({&part, begin, end, style, width, visible_width, kerning, may, must});
    }

    /// Pieces that must stay together: a word may run over several inlines.
    std::size_t end_of_unbreakable(std::size_t first) const {
        std::size_t last = first;
        while (last + 1 < m_pieces.size() && !m_pieces[last].may_break_after) ++last;
        return last;
    }

    void place(std::size_t first, std::size_t last) {
        float needed = 0;
        for (std::size_t i = first; i < last; ++i) needed += m_pieces[i].kerning + m_pieces[i].width;
        needed += m_pieces[last].kerning + m_pieces[last].visible_width;

        constexpr float tolerance_px = 0.01F;
        if (m_x > 0 && m_x + needed > m_width_px + tolerance_px) {
            m_least_overflow = std::min(m_least_overflow, m_x + needed);
            finish_line();
        }
        if (needed > m_width_px + tolerance_px) {
            for (std::size_t i = first; i <= last; ++i) place_by_letters(m_pieces[i]);
        } else {
            for (std::size_t i = first; i <= last; ++i)
                append(m_pieces[i], m_pieces[i].begin, m_pieces[i].end, m_pieces[i].kerning,
                       m_pieces[i].width, m_pieces[i].visible_width);
        }
        if (m_pieces[last].must_break_after) finish_line();
    }

    /// For a word that is wider than a line.
    void place_by_letters(const Piece& piece) {
        m_block.breaks_words = true;
        const std::string_view text = piece.source->text;
        std::size_t at = piece.begin;
        while (at < piece.end) {
            std::size_t next = at;
            base::decode_utf8(text, next);
            const float width = measure(piece.style, text.substr(at, next - at));
            const float kerning = at > 0 ? kerning_before(piece.style, text, at) : 0;
            if (m_x > 0 && m_x + kerning + width > m_width_px) {
                m_least_overflow = std::min(m_least_overflow, m_x + kerning + width);
                finish_line();
            }
            append(piece, at, next, kerning, width, width);
            at = next;
        }
    }

    void append(const Piece& piece, std::size_t begin, std::size_t end, float kerning, float width,
                float visible_width) {
        std::string_view text = std::string_view(piece.source->text).substr(begin, end - begin);
        if (!text.empty() && text.back() == '\n') text.remove_suffix(1);
        const bool grows = m_line_started && m_block.runs.back().source == piece.source;
        if (grows) m_x += kerning;
        m_block.width = std::max(m_block.width, m_x + visible_width);
        if (grows) {
            Run& run = m_block.runs.back();
            run.text = std::string_view(
                run.text.data(), static_cast<std::size_t>(text.data() + text.size() - run.text.data()));
            run.width = m_x + visible_width - run.x;
        } else {
            m_block.runs.push_back({piece.source, text, piece.style, m_x, m_y, visible_width});
        }
        m_line_started = true;
        m_x += width;
    }

    void finish_line() {
        m_x = 0;
        m_y += line_px();
        m_line_started = false;
        ++m_block.lines;
    }

    const Fonts& m_fonts;
    float m_width_px;
    TextBlock m_block;
    std::vector<Piece> m_pieces;
    float m_x = 0, m_y = 0;
    float m_least_overflow =
        std::numeric_limits<float>::max(); ///< what a line and the next word would have taken
    bool m_line_started = false;
};

} // namespace

TextBlock lay_out_text(const Fonts& fonts, const std::vector<doc::Inline>& text, TypeSetting setting,
                       float width_px, std::string_view language) {
    return LineBreaker(fonts, setting, std::max(width_px, 1.0F)).run(text, language);
}

TextBlock lay_out_balanced(const Fonts& fonts, const std::vector<doc::Inline>& text, TypeSetting setting,
                           float width_px, std::string_view language) {
    TextBlock best = lay_out_text(fonts, text, setting, width_px, language);
    constexpr int most_lines = 6; // longer ones are running text
    if (best.lines < 2 || best.lines > most_lines) return best;
    const int lines = best.lines;
    float fits = best.width, too_narrow = width_px / static_cast<float>(lines + 1);
    constexpr float precision_px = 1;
    while (fits - too_narrow > precision_px) {
        const float middle = (fits + too_narrow) / 2;
        TextBlock narrower = lay_out_text(fonts, text, setting, middle, language);
        if (narrower.lines == lines && narrower.breaks_words == best.breaks_words) {
            fits = narrower.width;
            best = std::move(narrower);
        } else {
            too_narrow = middle;
        }
    }
    return best;
}

} // namespace canvas
