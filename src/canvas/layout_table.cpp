// Layout of tables: columns take what they need, and share what is left or missing.

#include "canvas/layouter.h"

#include <algorithm>
#include <numeric>

namespace canvas {

using doc::Element;
using doc::Paint;
namespace metrics = doc::metrics;

namespace {

constexpr float cell_padding_px = 12;

} // namespace

Box Layouter::table(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    std::size_t columns = 0;
    for (const Element& row : element.children) columns = std::max(columns, row.children.size());
    if (columns == 0) return box;

    const auto cell_type = [&](const Element& cell) {
        TypeSetting setting_of_type = type(metrics::Role::table);
        setting_of_type.bold = cell.level == 1;
        return setting_of_type;
    };
    constexpr float unlimited_px = 100000;
    std::vector<float> wanted(columns, 0);
    for (const Element& row : element.children) {
        for (std::size_t i = 0; i < row.children.size(); ++i) {
            const Element& cell = row.children[i];
            const TextBlock text =
                lay_out_text(m_fonts, cell.text, cell_type(cell), unlimited_px, setting.language);
            wanted[i] = std::max(wanted[i], text.width + 2 * cell_padding_px);
        }
    }
    const float sum = std::accumulate(wanted.begin(), wanted.end(), 0.0F);
    if (sum > width_px) {
        // Narrow columns keep their width; the wide ones share the rest.
        const float even = width_px / static_cast<float>(columns);
        float narrow = 0, wide = 0;
        for (const float width : wanted) (width <= even ? narrow : wide) += width;
        for (float& width : wanted) {
            if (width > even) width = width * (width_px - narrow) / wide;
        }
    }
    const float table_width = std::min(width_px, sum);

    float y = 0;
    for (const Element& row : element.children) {
        Box row_box;
        row_box.element = &row;
        float x = 0, tallest = 0;
        for (std::size_t i = 0; i < row.children.size(); ++i) {
            const Element& cell = row.children[i];
            Box cell_box;
            cell_box.element = &cell;
            put_text(cell_box, cell.text, cell_type(cell), {cell_padding_px, cell_padding_px},
                     wanted[i] - 2 * cell_padding_px, setting.language);
            cell_box.text_paint = setting.ink;
            cell_box.rect = {0, 0, wanted[i], cell_box.text.height + 2 * cell_padding_px};
            tallest = std::max(tallest, cell_box.rect.height);
            place(row_box, std::move(cell_box), {x, 0});
            x += wanted[i];
        }
        row_box.rect = {0, 0, table_width, tallest};
        if (&row == &element.children.front()) row_box.ground.fill = Paint::surface;
        place(box, std::move(row_box), {0, y});
        y += tallest;
        Box line;
        line.rect = {0, 0, table_width, metrics::hairline};
        line.ground.fill = Paint::line;
        place(box, std::move(line), {0, y - metrics::hairline});
    }
    box.rect = {0, 0, table_width, y};
    return box;
}

} // namespace canvas
