// Layout of what acts: links, buttons, options, sliders, fields.

#include "canvas/icon_names.h"
#include "canvas/layouter.h"

#include <algorithm>

namespace canvas {

using doc::Element;
using doc::Kind;
using doc::Look;
using doc::Paint;
namespace metrics = doc::metrics;

Box Layouter::link(const Element& element, float width_px, Fit fit, const Setting& setting) {
    switch (element.look) {
    case Look::icon_only: return icon_button(element, setting);
    case Look::chip: return chip(element, width_px, setting);
    case Look::tab: return tab(element, width_px, setting);
    case Look::primary:
    case Look::secondary:
    case Look::quiet: return button(element, width_px, fit, setting);
    case Look::tile: return tile(element, width_px, setting);
    default: break;
    }
    if (!element.children.empty()) {
        Box box = container(element, width_px, element.look == Look::card ? fit : Fit::shrink, setting);
        return box;
    }
    Box box;
    box.element = &element;
    const TypeSetting body = type(setting.in_card ? metrics::Role::control : metrics::Role::body);
    float x = 0;
    if (!element.icon.empty()) {
        box.icon = element.icon;
        box.icon_size = body.size_px * metrics::icon_text;
        box.icon_paint = Paint::brand;
        x = box.icon_size + metrics::inline_gap;
    }
    put_text(box, element.text, body, {x, 0}, width_px - x, setting.language);
    box.text_paint = Paint::brand;
    const float height = std::max(box.text.height, fit == Fit::shrink ? metrics::target : box.text.height);
    box.text_rect.y = (height - box.text.height) / 2;
    box.icon_centre = {box.icon_size / 2, height / 2};
    box.rect = {0, 0, x + box.text.width, height};
    return box;
}

Box Layouter::button(const Element& element, float width_px, Fit fit, const Setting& setting) {
    Box box;
    box.element = &element;
    TypeSetting control = type(metrics::Role::control);
    control.bold = metrics::button_bold;
    const bool quiet = element.look == Look::quiet || element.look == Look::plain;
    if (setting.in_bar) control.size_px = metrics::type(metrics::Role::chip, m_width).size;
    if (setting.in_bar && m_room.width_px < 360) control.size_px = 12; // as the bar at the foot
    const float padding = !quiet ? metrics::control_padding : setting.in_bar ? 0.0F : metrics::space[2];
    float x = padding;
    const bool icon_after = icon_name::points_onwards(element.icon);
    if (!element.icon.empty()) {
        box.icon = element.icon;
        box.icon_size = control.size_px * metrics::icon_text;
        if (!icon_after) x += box.icon_size + metrics::inline_gap;
    }
    const float icon_room = box.icon_size > 0 ? box.icon_size + metrics::inline_gap : 0;
    put_text(box, element.text, control, {x, 0}, width_px - 2 * padding - icon_room, setting.language);
    const float height = setting.in_bar ? std::max(metrics::target, box.text.height)
                                        : std::max(metrics::control_height, box.text.height + 20);
    box.text_rect.y = (height - box.text.height) / 2;
    float width = 2 * padding + icon_room + box.text.width;
    if (fit == Fit::fill && width < width_px) {
        box.text_rect.x += (width_px - width) / 2;
        x = box.text_rect.x;
        width = width_px;
    }
    box.icon_centre = {icon_after ? box.text_rect.right() + metrics::inline_gap + box.icon_size / 2
                                  : box.text_rect.x - metrics::inline_gap - box.icon_size / 2,
                       height / 2};
    if (setting.in_bar && width < metrics::target) { // short words, such as the name of a language
        box.text_rect.x += (metrics::target - width) / 2;
        width = metrics::target;
    }
    box.rect = {0, 0, width, height};
    box.ground.radius_px = metrics::radius_control;
    if (element.look == Look::primary) {
        box.ground.fill = Paint::brand;
        box.text_paint = Paint::on_brand;
    } else {
        box.text_paint = Paint::brand;
        if (!quiet) {
            box.ground.fill = Paint::paper;
            box.ground.border = Paint::brand;
            box.ground.border_px = metrics::control_border * 1.5F;
        }
    }
    if (element.disabled) {
        box.ground.fill = quiet ? Paint::none : Paint::surface;
        box.ground.border = quiet ? Paint::none : Paint::line;
        box.ground.border_px = metrics::control_border;
        box.text_paint = Paint::ink_soft;
    }
    box.icon_paint = box.text_paint;
    return box;
}

Box Layouter::chip(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    const TypeSetting chip_type = type(metrics::Role::chip);
    const bool chosen = element.checked || element.current;
    float x = metrics::chip_padding;
    const std::string_view icon =
        chosen && element.icon.empty() ? icon_name::check : std::string_view(element.icon);
    box.text_paint = chosen ? Paint::brand : setting.ink;
    box.icon_paint = element.hue != Paint::none ? element.hue : box.text_paint;
    if (!icon.empty()) {
        box.icon = icon;
        box.icon_size = chip_type.size_px * metrics::icon_text;
        x += box.icon_size + 6;
    }
    put_text(box, element.text, chip_type, {x, 0}, std::max(width_px - x - metrics::chip_padding, 40.0F),
             setting.language);
    const float height = std::max(metrics::chip_height, box.text.height + 16);
    box.text_rect.y = (height - box.text.height) / 2;
    box.icon_centre = {metrics::chip_padding + box.icon_size / 2, height / 2};
    const float width = x + box.text.width + metrics::chip_padding;
    box.rect = {0, 0, std::max(width, metrics::target), height};
    // A single letter stands in the middle of what a finger needs.
    box.text_rect.x += (box.rect.width - width) / 2;
    box.icon_centre.x += (box.rect.width - width) / 2;
    box.ground.fill = chosen ? Paint::brand_soft : Paint::paper;
    box.ground.border = chosen ? Paint::brand : Paint::ink_soft;
    box.ground.border_px = chosen ? metrics::chosen_border : metrics::control_border;
    box.ground.radius_px = height / 2;
    if (element.disabled) box.text_paint = Paint::ink_soft;
    return box;
}

Box Layouter::tile(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    box.ground.fill = Paint::raised;
    box.ground.border = element.checked ? Paint::brand : Paint::line;
    box.ground.border_px = element.checked ? metrics::chosen_border : metrics::hairline;
    box.ground.radius_px = metrics::radius_card;
    box.ground.edge = element.hue;
    box.ground.shadow = true;
    Setting inner = setting;
    inner.in_card = true;
    inner.in_item = false;
    inner.in_hero = false;
    inner.bleed_px = 0;
    if (element.hue != Paint::none) inner.hue = element.hue;

    const TypeSetting words = type(setting.in_slide ? metrics::Role::heading_3 : metrics::Role::heading_4);
    float x = metrics::tile_padding;
    float y = metrics::tile_padding;
    if (!element.icon.empty()) {
        box.icon = element.icon;
        box.icon_size = metrics::icon_tile;
        box.icon_paint = element.hue != Paint::none ? element.hue : Paint::brand;
        x += metrics::icon_tile + metrics::space[3];
    }
    const float width = width_px - x - metrics::tile_padding;
    if (!element.text.empty()) {
        put_text(box, element.text, words, {x, y}, width, setting.language);
        box.text_paint = setting.ink;
        y += box.text.height;
        if (!element.children.empty()) y += metrics::space[0];
    }
    y += stack(box, element.children, {x, y, width, 0}, Fit::fill, inner);
    const float height = std::max(metrics::tile_height, y + metrics::tile_padding);
    if (element.children.empty()) box.text_rect.y = (height - box.text.height) / 2;
    const float first_line = words.size_px * metrics::line_control;
    box.icon_centre = {metrics::tile_padding + metrics::icon_tile / 2,
                       element.children.empty()
                           ? height / 2
                           : metrics::tile_padding + std::max(first_line, metrics::icon_tile) / 2};
    box.rect = {0, 0, width_px, height};
    return box;
}

Box Layouter::tab(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    const bool current = element.current && !setting.is_elsewhere;
    TypeSetting control = type(metrics::Role::chip);
    control.bold = current;
    box.text_paint = current ? Paint::brand : setting.ink;
    box.icon_paint = current ? Paint::brand : setting.ink_soft;
    float x = metrics::space[3];
    if (!element.icon.empty()) {
        box.icon = element.icon;
        box.icon_size = metrics::icon_bar;
        box.icon_centre = {x + metrics::icon_bar / 2, metrics::tab_height / 2};
        x += metrics::icon_bar + metrics::space[2];
    }
    put_text(box, element.text, control, {x, 0}, width_px - x - metrics::space[1], setting.language);
    const float height = std::max(metrics::tab_height, box.text.height + 16);
    box.text_rect.y = (height - box.text.height) / 2;
    box.icon_centre.y = height / 2;
    box.rect = {0, 0, width_px, height};
    box.ground.radius_px = metrics::radius_control;
    if (current) box.ground.fill = Paint::brand_soft;
    return box;
}

Box Layouter::icon_button(const Element& element, const Setting& setting) {
    Box box;
    box.element = &element;
    const float side = metrics::target;
    box.rect = {0, 0, side, side};
    box.icon = element.icon;
    box.icon_size = metrics::icon_bar;
    box.icon_centre = {side / 2, side / 2};
    box.icon_paint = element.disabled ? Paint::line : element.current ? Paint::brand : setting.ink;
    box.ground.radius_px = metrics::radius_control;
    return box;
}

Box Layouter::toggle(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    const TypeSetting control = type(metrics::Role::control);
    const float gap_px = metrics::space[3];
    put_text(box, element.text, control, {metrics::switch_width + gap_px, 0},
             width_px - metrics::switch_width - gap_px, setting.language);
    box.text_paint = setting.ink;
    const float height = std::max(metrics::control_height, box.text.height + 12);
    box.text_rect.y = (height - box.text.height) / 2;
    box.part = Part::toggle;
    box.part_rect = {0, (height - metrics::switch_height) / 2, metrics::switch_width, metrics::switch_height};
    box.part_paint = element.checked ? Paint::brand : Paint::ink_soft;
    box.rect = {0, 0, std::min(width_px, metrics::switch_width + gap_px + box.text.width), height};
    return box;
}

Box Layouter::option(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    const bool is_tile = element.look == Look::tile;
    const float padding = is_tile ? metrics::tile_padding : metrics::space[3];
    const float mark = 24;
    box.part = setting.several ? Part::check : Part::radio;
    box.part_paint = element.checked ? Paint::brand : Paint::ink_soft;
    box.ground.radius_px = metrics::radius_control;
    box.ground.fill = element.checked ? Paint::brand_soft : Paint::paper;
    box.ground.border = element.checked ? Paint::brand : Paint::ink_soft;
    box.ground.border_px = element.checked ? metrics::chosen_border : metrics::control_border;

    float right = padding;
    if (element.tone == doc::Tone::good || element.tone == doc::Tone::bad) {
        const bool good = element.tone == doc::Tone::good;
        box.ground.fill = good ? Paint::good_soft : Paint::bad_soft;
        box.ground.border = good ? Paint::good : Paint::bad;
        box.ground.border_px = metrics::chosen_border;
        box.part_paint = box.ground.border;
        box.icon = good ? icon_name::right : icon_name::wrong;
    } else if (!element.icon.empty()) {
        box.icon = element.icon;
    }
    if (!box.icon.empty()) {
        box.icon_size = metrics::icon_bar;
        box.icon_paint = box.ground.border == Paint::ink_soft ? Paint::ink : box.ground.border;
        right += metrics::icon_bar + metrics::row_gap;
    }
    const float x = padding + mark + metrics::row_gap;
    put_text(box, element.text, type(metrics::Role::control), {x, 0}, width_px - x - right, setting.language);
    box.text_paint = setting.ink;
    float y = (metrics::tile_height - box.text.height) / 2;
    const float content = box.text.height;
    y = std::max(padding, y);
    box.text_rect.y = y;
    float bottom = y + content;
    if (!element.children.empty()) {
        Setting inner = setting;
        inner.in_card = true;
        bottom += metrics::space[0];
        bottom += stack(box, element.children, {x, bottom, width_px - x - right, 0}, Fit::fill, inner);
    }
    const float height = std::max(metrics::tile_height, bottom + padding);
    const float middle = element.children.empty() ? height / 2 : y + content / 2;
    if (element.children.empty()) box.text_rect.y = (height - content) / 2;
    box.part_rect = {padding, middle - mark / 2, mark, mark};
    box.icon_centre = {width_px - padding - metrics::icon_bar / 2, middle};
    box.rect = {0, 0, width_px, height};
    return box;
}

Box Layouter::select(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    float y = 0;
    if (!element.text.empty()) {
        put_text(box, element.text, type(metrics::Role::control), {0, 0}, width_px, setting.language);
        box.text_paint = setting.ink;
        y = box.text.height + metrics::space[1];
    }
    // What is chosen is painted into the field by the face, cut to its width.
    const float width = std::min(width_px, 420.0F);
    box.part = Part::field;
    box.part_rect = {0, y, width, metrics::control_height};
    box.rect = {0, 0, std::max(width, box.text.width), y + metrics::control_height};
    box.icon = icon_name::unfold;
    box.icon_size = metrics::icon_bar;
    box.icon_paint = Paint::ink_soft;
    box.icon_centre = {width - metrics::field_padding - 6, y + metrics::control_height / 2};
    return box;
}

Box Layouter::slider(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    float y = 0;
    if (!element.text.empty()) {
        put_text(box, element.text, type(metrics::Role::control), {0, 0}, width_px, setting.language);
        box.text_paint = setting.ink;
        y = box.text.height + metrics::space[1];
    }
    const float width = std::min(width_px, 560.0F);
    box.part = Part::slider;
    // The value is painted above the thumb: leave its line.
    const TypeSetting value = type(metrics::Role::heading_4);
    y += value.size_px * value.line_height + metrics::space[0];
    box.part_rect = {0, y, width, metrics::target};
    box.part_paint = Paint::brand;
    box.rect = {0, 0, width, y + metrics::target};
    return box;
}

Box Layouter::text_field(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    float y = 0;
    if (!element.text.empty()) {
        put_text(box, element.text, type(metrics::Role::control), {0, 0}, width_px, setting.language);
        box.text_paint = setting.ink;
        y = box.text.height + metrics::space[1];
    }
    const float width = std::min(width_px, 560.0F);
    box.part = Part::field;
    box.part_rect = {0, y, width, metrics::control_height};
    if (!element.icon.empty()) {
        box.icon = element.icon;
        box.icon_size = metrics::icon_bar;
        box.icon_paint = Paint::ink_soft;
        box.icon_centre = {metrics::field_padding + metrics::icon_bar / 2, y + metrics::control_height / 2};
    }
    box.rect = {0, 0, width, y + metrics::control_height};
    return box;
}

Box Layouter::disclosure(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    TypeSetting control = type(metrics::Role::control);
    control.bold = true;
    const float mark = metrics::icon_bar;
    put_text(box, element.text, control, {mark + metrics::inline_gap, 0},
             width_px - mark - metrics::inline_gap, setting.language);
    box.text_paint = Paint::brand;
    const float height = std::max(metrics::target, box.text.height + 12);
    box.text_rect.y = (height - box.text.height) / 2;
    box.part = Part::chevron;
    box.part_rect = {0, (height - mark) / 2, mark, mark};
    box.part_paint = Paint::brand;
    float y = height;
    if (is_open(element)) {
        Setting inner = setting;
        y += metrics::space[1];
        y += stack(box, element.children,
                   {mark + metrics::inline_gap, y, width_px - mark - metrics::inline_gap, 0}, Fit::fill,
                   inner);
    }
    box.rect = {0, 0, width_px, y};
    return box;
}

Box Layouter::progress(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    float y = 0;
    if (!element.text.empty()) {
        put_text(box, element.text, type(metrics::Role::caption), {0, 0}, width_px, setting.language);
        box.text_paint = setting.ink_soft;
        y = box.text.height + metrics::space[1];
    }
    box.part = Part::progress;
    box.part_rect = {0, y, width_px, metrics::progress_height};
    box.part_paint = element.hue != Paint::none   ? element.hue
                     : setting.hue != Paint::none ? setting.hue
                                                  : Paint::brand;
    box.rect = {0, 0, width_px, y + metrics::progress_height};
    return box;
}

} // namespace canvas
