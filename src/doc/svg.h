#pragma once

#include "doc/canvas.h"
#include "doc/figure.h"
#include "doc/icons.h"
#include "doc/theme.h"

#include <string>

namespace doc {

/// A Canvas that writes SVG shapes. In pages colours are classes (`fill-ink stroke-line`), so that the
/// stylesheet's theme decides; a picture that stands alone gets the colours of one theme.
class SvgCanvas : public Canvas {
public:
    /// Both may be null: no icons are drawn then; colours become classes.
    SvgCanvas(const IconList* icons, const Theme* theme) : m_icons(icons), m_theme(theme) {}

    void line(Point from, Point to, Stroke stroke) override;
    void polyline(std::span<const Point> points, Stroke stroke) override;
    void polygon(std::span<const Point> points, Paint fill, Stroke outline) override;
    void rect(Rect rect, float radius, Paint fill, Stroke outline) override;
    void circle(Point centre, float radius, Paint fill, Stroke outline) override;
    void text(Point at, std::string_view text, TextStyle style) override;
    void icon(Point centre, std::string_view name, float size, Paint paint) override;

    std::string take() { return std::move(m_out); }

private:
    void paint(std::string& tag, Paint fill, Stroke stroke, std::string_view more_classes = {}) const;

    const IconList* m_icons;
    const Theme* m_theme;
    std::string m_out;
};

/// A number as SVG takes it: at most two decimals.
std::string svg_number(float value);

/// The corners as the value of `points`.
std::string svg_points(std::span<const Point> points);

/// What a figure draws, without the `<svg>` around it.
std::string svg_shapes(const Figure& figure, const IconList* icons, const Theme* theme = nullptr);

/// A whole SVG document in the colours of a theme: the icon of the application, a share card.
std::string svg_document(const Figure& figure, const IconList* icons, const Theme& theme);

} // namespace doc
