#include "screens/figures/share_card.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace screens::figures {

namespace {

constexpr float width = 1200;
constexpr float height = 630;
constexpr float margin = 72;
constexpr float text_width = 560;
constexpr float wheel_side = 540;

/// Draws a figure within another one: moved to `at` and scaled.
class PlacedCanvas final : public doc::Canvas {
public:
    PlacedCanvas(doc::Canvas& canvas, doc::Point at, float scale)
        : m_canvas(canvas), m_at(at), m_scale(scale) {}

    void line(doc::Point from, doc::Point to, doc::Stroke stroke) override {
        m_canvas.line(moved(from), moved(to), scaled(stroke));
    }
    void polyline(std::span<const doc::Point> points, doc::Stroke stroke) override {
        m_canvas.polyline(moved(points), scaled(stroke));
    }
    void polygon(std::span<const doc::Point> points, doc::Paint fill, doc::Stroke outline) override {
        m_canvas.polygon(moved(points), fill, scaled(outline));
    }
    void rect(doc::Rect rect, float radius, doc::Paint fill, doc::Stroke outline) override {
        const doc::Point corner = moved({rect.x, rect.y});
        m_canvas.rect({corner.x, corner.y, rect.width * m_scale, rect.height * m_scale}, radius * m_scale,
                      fill, scaled(outline));
    }
    void circle(doc::Point centre, float radius, doc::Paint fill, doc::Stroke outline) override {
        m_canvas.circle(moved(centre), radius * m_scale, fill, scaled(outline));
    }
    void text(doc::Point at, std::string_view text, doc::TextStyle style) override {
        style.size *= m_scale;
        m_canvas.text(moved(at), text, style);
    }
    void icon(doc::Point centre, std::string_view name, float size, doc::Paint paint) override {
        m_canvas.icon(moved(centre), name, size * m_scale, paint);
    }

private:
    doc::Point moved(doc::Point point) const { return m_at + point * m_scale; }
    std::vector<doc::Point> moved(std::span<const doc::Point> points) const {
        std::vector<doc::Point> all;
        for (const doc::Point point : points) all.push_back(moved(point));
        return all;
    }
    doc::Stroke scaled(doc::Stroke stroke) const { return {stroke.paint, stroke.width * m_scale}; }

    doc::Canvas& m_canvas;
    doc::Point m_at;
    float m_scale;
};

/// Words in lines of at most so many letters each.
std::vector<std::string> broken(std::string_view text, std::size_t most) {
    std::vector<std::string> lines;
    for (const std::string_view word : base::split(text, ' ')) {
        const bool fits =
            !lines.empty()
            && base::count_code_points(lines.back()) + 1 + base::count_code_points(word) <= most;
        if (fits) {
            lines.back().append(" ").append(word);
        } else {
            lines.emplace_back(word);
        }
    }
    return lines;
}

/// The same number of lines, as equally long as may be: no word stands alone at the end.
std::vector<std::string> balanced(std::string_view text, std::size_t most) {
    std::vector<std::string> lines = broken(text, most);
    for (std::size_t less = most; less > 0; --less) {
        std::vector<std::string> narrower = broken(text, less);
        if (narrower.size() > lines.size()) break;
        lines = std::move(narrower);
    }
    return lines;
}

/// A title falls into lines where it has a comma, before it is broken anywhere else.
std::vector<std::string> title_lines(std::string_view title, std::size_t most) {
    std::vector<std::string> lines;
    while (!title.empty()) {
        const std::size_t comma = title.find(", ");
        const std::size_t end = comma == std::string_view::npos ? title.size() : comma + 1;
        for (std::string& line : balanced(title.substr(0, end), most)) lines.push_back(std::move(line));
        title.remove_prefix(std::min(end + 1, title.size()));
    }
    return lines;
}

/// A canvas measures no text. Noto Sans is this wide on average, bold a little wider.
std::size_t letters_in(float room, float size, doc::Weight weight) {
    const float letter = size * (weight == doc::Weight::bold ? 0.57F : 0.52F);
    return static_cast<std::size_t>(room / letter);
}

struct Paragraph {
    std::vector<std::string> lines;
    doc::TextStyle style;
    float line_height;

    float height() const { return line_height * static_cast<float>(lines.size()); }
};

Paragraph paragraph(std::string_view text, doc::TextStyle style, float line_height) {
    return {balanced(text, letters_in(text_width, style.size, style.weight)), style,
            style.size * line_height};
}

void draw(doc::Canvas& canvas, const ShareCard& card) {
    canvas.rect({0, 0, width, height}, 0, doc::Paint::paper, doc::no_stroke);
    const float scale = wheel_side / 400;
    PlacedCanvas placed(canvas, {width - wheel_side - 36, (height - wheel_side) / 2}, scale);
    wheel(card.wheel).draw(placed);

    std::array<Paragraph, 3> parts{
        paragraph(card.brand, {doc::Paint::brand, 32, doc::Weight::bold, doc::Anchor::start}, 1.2F),
        paragraph(card.title, {doc::Paint::ink, 56, doc::Weight::bold, doc::Anchor::start}, 1.15F),
        paragraph(card.summary, {doc::Paint::ink_soft, 27, doc::Weight::regular, doc::Anchor::start}, 1.45F)};
    const doc::TextStyle& large = parts[1].style;
    parts[1].lines = title_lines(card.title, letters_in(text_width, large.size, large.weight));
    constexpr float gap = 28;
    float y = height;
    for (const Paragraph& part : parts) y -= part.height();
    y = (y - gap * (parts.size() - 1)) / 2;
    for (const Paragraph& part : parts) {
        for (const std::string& line : part.lines) {
            canvas.text({margin, y + part.line_height * 0.5F + part.style.size * 0.36F}, line, part.style);
            y += part.line_height;
        }
        y += gap;
    }
}

} // namespace

doc::Figure share_card(const ShareCard& card) {
    doc::Figure figure;
    figure.key = "share-card|" + card.brand + "|" + card.title;
    figure.width = width;
    figure.height = height;
    figure.widest_px = width;
    figure.alternative = card.alternative;
    figure.draw = [card](doc::Canvas& canvas) { draw(canvas, card); };
    return figure;
}

doc::Figure touch_icon(const std::vector<doc::Paint>& hues) {
    constexpr float side = touch_icon_side, inset = 18;
    doc::Figure figure;
    figure.key = "touch-icon";
    figure.width = side;
    figure.height = side;
    figure.widest_px = side;
    figure.draw = [hues](doc::Canvas& canvas) {
        canvas.rect({0, 0, side, side}, 0, doc::Paint::paper, doc::no_stroke);
        const doc::Figure mark = wheel_mark(hues);
        PlacedCanvas placed(canvas, {inset, inset}, (side - 2 * inset) / mark.width);
        mark.draw(placed);
    };
    return figure;
}

} // namespace screens::figures
