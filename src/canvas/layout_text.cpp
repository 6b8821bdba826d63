// Layout of what is read: paragraphs, headings, lists, badges, figures.

#include "canvas/layouter.h"

#include <algorithm>

namespace canvas {

using doc::Element;
using doc::Kind;
using doc::Look;
using doc::Paint;
namespace metrics = doc::metrics;

TypeSetting Layouter::type(metrics::Role role) const {
    const metrics::Type type = metrics::type(role, m_width);
    return {type.size, type.line_height, type.bold, false};
}

void Layouter::put_text(Box& box, const std::vector<doc::Inline>& text, const TypeSetting& type,
                        doc::Point at, float width_px, std::string_view language) {
    box.text = lay_out_text(m_fonts, text, type, width_px, language);
    box.text_rect = {at.x, at.y, box.text.width, box.text.height};
}

namespace {

metrics::Role role_of(const Element& element) {
    switch (element.look) {
    case Look::lead: return metrics::Role::lead;
    case Look::overline: return metrics::Role::overline;
    case Look::caption: return metrics::Role::caption;
    case Look::figure_number: return metrics::Role::figure_number;
    default: return metrics::Role::body;
    }
}

Paint tone_paint(doc::Tone tone, Paint otherwise) {
    switch (tone) {
    case doc::Tone::good: return Paint::good;
    case doc::Tone::warn: return Paint::warn;
    case doc::Tone::bad: return Paint::bad;
    case doc::Tone::info: return Paint::brand;
    case doc::Tone::none: break;
    }
    return otherwise;
}

Paint tone_ground(doc::Tone tone) {
    switch (tone) {
    case doc::Tone::good: return Paint::good_soft;
    case doc::Tone::warn: return Paint::warn_soft;
    case doc::Tone::bad: return Paint::bad_soft;
    case doc::Tone::info: return Paint::brand_soft;
    case doc::Tone::none: break;
    }
    return Paint::surface;
}

} // namespace

Box Layouter::text_block(const Element& element, float width_px, Fit fit, const Setting& setting) {
    Box box;
    box.element = &element;
    TypeSetting setting_of_type;
    if (element.kind == Kind::heading) {
        const metrics::Type type =
            metrics::heading_type(element.level, m_width, setting.in_hero, setting.in_card);
        setting_of_type = {type.size, type.line_height, type.bold, false};
    } else {
        setting_of_type = type(role_of(element));
        width_px = std::min(width_px, setting_of_type.size_px * metrics::measure_em);
    }
    box.text_paint = setting.ink;
    if (element.look == Look::overline || element.look == Look::caption) box.text_paint = setting.ink_soft;
    const Paint hue = element.hue != Paint::none ? element.hue : setting.hue;
    if ((element.look == Look::overline || element.look == Look::figure_number) && hue != Paint::none)
        box.text_paint = hue;
    box.text_paint = tone_paint(element.tone, box.text_paint);

    const std::string_view language =
        element.language.empty() ? setting.language : std::string_view(element.language);
    float indent = 0;
    if (element.counterpart) {
        box.text_paint = setting.ink_soft;
        box.ground.edge = Paint::line;
        box.ground.edge_px = metrics::counterpart_edge;
        indent = metrics::counterpart_edge + metrics::space[2];
    }
    if (!element.icon.empty()) {
        box.icon = element.icon;
        box.icon_size = setting_of_type.size_px * metrics::icon_text;
        box.icon_paint = hue != Paint::none ? hue : box.text_paint;
        indent += box.icon_size + metrics::inline_gap;
        box.icon_centre = {indent - metrics::inline_gap - box.icon_size / 2,
                           setting_of_type.size_px * setting_of_type.line_height / 2};
    }
    const bool is_display = element.kind == Kind::heading || element.look == Look::lead;
    const auto lay_out = is_display ? lay_out_balanced : lay_out_text;
    box.text = lay_out(m_fonts, element.text, setting_of_type, width_px - indent, language);
    // A heading is rather set smaller than one of its words torn.
    const float least_px = setting_of_type.size_px * 0.6F;
    while (element.kind == Kind::heading && box.text.breaks_words && setting_of_type.size_px > least_px) {
        setting_of_type.size_px -= 1;
        box.text = lay_out(m_fonts, element.text, setting_of_type, width_px - indent, language);
    }
    box.text_rect = {indent, 0, box.text.width, box.text.height};
    box.rect = {0, 0, fit == Fit::shrink ? indent + box.text.width : width_px, box.text.height};
    return box;
}

namespace {

/// A list of cards or links needs no bullets; a list of words does.
bool is_of_words(const Element& item) {
    return item.children.empty() || !item.text.empty() || item.children.front().kind == Kind::paragraph;
}

} // namespace

Box Layouter::list(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    float y = 0;
    int ordinal = 0;
    float gap_px = 0; // after the item before
    for (const Element& child : element.children) {
        if (y > 0) y += gap_px;
        const bool words = is_of_words(child);
        const bool has_parts = !child.children.empty();
        const bool is_card = has_parts && child.children.front().look == Look::card;
        gap_px = is_card ? metrics::stack_gap : words && has_parts ? metrics::entry_gap : metrics::list_gap;
        const float indent = words ? metrics::list_indent : 0;
        const TypeSetting body = type(metrics::Role::body);
        const float widest = words ? std::min(width_px, body.size_px * metrics::measure_em) : width_px;
        Box item_box = block(child, widest - indent, Fit::fill, setting);
        ++ordinal;
        if (words) {
            const float line = body.size_px * body.line_height;
            item_box.part = element.level == 1 ? Part::number : Part::bullet;
            item_box.part_rect = {-metrics::list_indent, 0, metrics::list_indent, line};
            item_box.part_paint = setting.hue != Paint::none ? setting.hue : Paint::brand;
            item_box.ordinal = ordinal;
        }
        const float height = item_box.rect.height;
        place(box, std::move(item_box), {indent, y});
        y += height;
    }
    box.rect = {0, 0, width_px, y};
    return box;
}

Box Layouter::item(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    float y = 0;
    if (!element.text.empty()) {
        put_text(box, element.text, type(metrics::Role::body), {0, 0}, width_px, setting.language);
        box.text_paint = setting.ink;
        y = box.text.height;
        if (!element.children.empty()) y += metrics::list_gap;
    }
    box.rect = {0, 0, width_px, y};
    Setting in_item = setting;
    in_item.in_item = is_of_words(element);
    box.rect.height = y + arrange(box, element, {0, y, width_px, 0}, Fit::fill, in_item);
    return box;
}

Box Layouter::badge(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    const TypeSetting badge_type = type(metrics::Role::badge);
    const Paint hue = element.hue;
    box.text_paint = hue != Paint::none ? hue : tone_paint(element.tone, setting.ink);
    box.icon_paint = box.text_paint;
    float x = metrics::badge_padding;
    if (!element.icon.empty()) {
        box.icon = element.icon;
        box.icon_size = badge_type.size_px * metrics::icon_text;
        x += box.icon_size + 6;
    }
    put_text(box, element.text, badge_type, {x, 0}, std::max(width_px - x - metrics::badge_padding, 40.0F),
             setting.language);
    const float height = std::max(metrics::badge_height, box.text.height + 8);
    box.text_rect.y = (height - box.text.height) / 2;
    box.icon_centre = {metrics::badge_padding + box.icon_size / 2, height / 2};
    box.rect = {0, 0, x + box.text.width + metrics::badge_padding, height};
    box.ground.fill = hue != Paint::none ? doc::soft(hue) : tone_ground(element.tone);
    if (element.tone == doc::Tone::none && hue == Paint::none) box.ground.border = Paint::line;
    box.ground.border_px = metrics::hairline;
    box.ground.radius_px = metrics::badge_height / 2;
    return box;
}

Box Layouter::divider(const Element& element, float width_px) {
    Box box;
    box.element = &element;
    box.rect = {0, 0, width_px, metrics::hairline};
    box.ground.fill = Paint::line;
    return box;
}

Box Layouter::icon(const Element& element, const Setting& setting) {
    Box box;
    box.element = &element;
    const float size = element.look == Look::tile || setting.in_card ? metrics::icon_card
                       : setting.in_hero                             ? metrics::icon_card * 1.5F
                                                                     : metrics::icon_bar;
    box.icon = element.icon;
    box.icon_size = size;
    box.icon_centre = {size / 2, size / 2};
    const Paint hue = element.hue != Paint::none ? element.hue : setting.hue;
    box.icon_paint = hue != Paint::none ? hue : tone_paint(element.tone, setting.ink);
    box.rect = {0, 0, size, size};
    return box;
}

Box Layouter::figure(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    if (!element.figure || element.figure->width <= 0) return box;
    const doc::Figure& drawing = *element.figure;
    float width = width_px;
    if (drawing.widest_px > 0) width = std::min(width, drawing.widest_px);
    if (setting.highest_picture_px > 0)
        width = std::min(width, setting.highest_picture_px * drawing.width / drawing.height);
    const float height = width * drawing.height / drawing.width;
    const bool is_centred = setting.in_hero && !setting.in_slide;
    box.part_rect = {is_centred ? (width_px - width) / 2 : 0, 0, width, height};
    float y = height;
    if (!element.text.empty()) {
        y += metrics::inline_gap;
        const TypeSetting caption = type(metrics::Role::caption);
        put_text(box, element.text, caption, {0, y},
                 std::min({width_px, metrics::measure, caption.size_px * metrics::measure_em}),
                 setting.language);
        box.text_paint = setting.ink_soft;
        y += box.text.height;
    }
    if (!element.children.empty()) {
        y += metrics::inline_gap;
        y += stack(box, element.children, {0, y, width_px, 0}, Fit::fill, setting);
    }
    box.rect = {0, 0, is_centred ? width_px : std::max(width, box.text.width), y};
    return box;
}

} // namespace canvas
