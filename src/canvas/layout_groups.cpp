// Layout of what holds other things: stacks, rows, grids, cards, bands, notes.

#include "canvas/layouter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace canvas {

using doc::Element;
using doc::Kind;
using doc::Look;
using doc::Paint;
namespace metrics = doc::metrics;

void place(Box& parent, Box child, doc::Point at) {
    child.rect.x += at.x;
    child.rect.y += at.y;
    parent.children.push_back(std::move(child));
}

namespace {

/// Running text and single controls keep to the measure, headings to theirs; pictures and grids may be wider.
float widest(const Element& element) {
    switch (element.kind) {
    case Kind::heading: return metrics::heading_measure;
    case Kind::paragraph:
    case Kind::status:
    case Kind::list:
    case Kind::note:
    case Kind::choices:
    case Kind::select:
    case Kind::slider:
    case Kind::text_field:
    case Kind::disclosure:
    case Kind::progress:
    case Kind::toggle: return metrics::measure;
    case Kind::group:
        // Two ends of one line are read together: not wider than a line of text.
        if (element.layout == doc::Layout::spread && element.look == Look::plain) return metrics::measure;
        break;
    default: break;
    }
    return std::numeric_limits<float>::max();
}

/// Controls that are as wide as their words, also in a stack.
bool shrinks(const Element& element) {
    if (element.kind == Kind::badge || element.kind == Kind::icon) return true;
    if (element.kind == Kind::button) return element.look != Look::tile && element.look != Look::card;
    if (element.kind == Kind::link) {
        return element.children.empty() && element.look != Look::tile && element.look != Look::tab
               && element.look != Look::card;
    }
    return false;
}

} // namespace

float Layouter::gap(const Element& before, const Element& after, const Setting& setting) const {
    // A text with its counterpart stands as that text would.
    if (doc::is_pair(before)) return gap(before.children.front(), after, setting);
    if (doc::is_pair(after)) return gap(before, after.children.front(), setting);
    if (after.counterpart) return metrics::space[1];
    if (setting.in_item) return metrics::list_gap;
    if (before.kind == Kind::icon) return metrics::heading_gap;
    if (before.look == Look::overline) return metrics::space[0];
    if (before.kind == Kind::heading) return before.level == 1 ? metrics::stack_gap : metrics::heading_gap;
    if (after.kind == Kind::section)
        return setting.in_card ? metrics::space[4] : metrics::section_gap.at(m_width);
    if (after.look == Look::band || before.look == Look::hero || before.look == Look::band)
        return metrics::section_gap.at(m_width) * 0.75F;
    if (after.kind == Kind::heading)
        return after.level <= 2 && !setting.in_card ? metrics::space[5] : metrics::space[4];
    if (setting.in_card) return metrics::space[2];
    const auto is_block = [](const Element& e) {
        return e.layout != doc::Layout::stack || e.kind == Kind::note || e.kind == Kind::figure
               || e.kind == Kind::choices || e.look == Look::card || e.kind == Kind::table
               || e.look == Look::lead;
    };
    return is_block(before) || is_block(after) ? metrics::space[4] : metrics::stack_gap;
}

float Layouter::arrange(Box& box, const Element& element, doc::Rect room, Fit fit, const Setting& setting) {
    switch (element.layout) {
    case doc::Layout::stack: return stack(box, element.children, room, fit, setting);
    case doc::Layout::row: return row(box, element.children, room, setting);
    case doc::Layout::grid: return grid(box, element, room, setting);
    case doc::Layout::spread: return spread(box, element.children, room, setting);
    case doc::Layout::aside: return aside(box, element, room, setting);
    }
    return 0;
}

float Layouter::stack(Box& box, const std::vector<Element>& children, doc::Rect room, Fit fit,
                      const Setting& setting) {
    float y = 0;
    const Element* before = nullptr;
    for (const Element& child : children) {
        const float gap_px = before ? gap(*before, child, setting) : 0;
        const float width = std::min(room.width, widest(child));
        // On a phone the one next thing to do is as wide as the column.
        const bool wide_button = m_width == metrics::Width::phone && child.kind != Kind::group
                                 && child.look == Look::primary && !setting.in_card;
        Box child_box = block(child, width, shrinks(child) && !wide_button ? Fit::shrink : fit, setting);
        if (child_box.rect.height <= 0) continue; // nothing to see: no gap either
        y += gap_px;
        const float height = child_box.rect.height;
        place(box, std::move(child_box), {room.x, room.y + y});
        y += height;
        before = &child;
    }
    return y;
}

float Layouter::row(Box& box, const std::vector<Element>& children, doc::Rect room, const Setting& setting) {
    float x = 0, y = 0, line = 0;
    std::size_t first_of_line = box.children.size();
    const auto centre_line = [&] {
        for (std::size_t i = first_of_line; i < box.children.size(); ++i) {
            box.children[i].rect.y += (line - box.children[i].rect.height) / 2;
        }
        first_of_line = box.children.size();
    };
    for (const Element& child : children) {
        // In a bar there is one line: what comes later breaks its words rather than begin another.
        const float left = setting.in_bar && x > 0 ? room.width - x - metrics::inline_gap : room.width;
        Box child_box = block(child, left, Fit::shrink, setting);
        if (child_box.rect.height <= 0) continue;
        const float gap_px =
            child.kind == Kind::badge || setting.in_bar ? metrics::inline_gap : metrics::row_gap;
        if (x > 0 && x + gap_px + child_box.rect.width > room.width + 0.5F) {
            centre_line();
            y += line + gap_px;
            x = line = 0;
        } else if (x > 0) {
            x += gap_px;
        }
        const float width = child_box.rect.width;
        line = std::max(line, child_box.rect.height);
        place(box, std::move(child_box), {room.x + x, room.y + y});
        x += width;
    }
    centre_line();
    return y + line;
}

float Layouter::grid(Box& box, const Element& element, doc::Rect room, const Setting& setting) {
    const float gap_px = metrics::grid_gap.at(m_width);
    const float least = element.column_px > 0 ? element.column_px : 280;
    const auto fit =
        static_cast<std::size_t>(std::max(1.0F, std::floor((room.width + gap_px) / (least + gap_px))));
    const bool may_stay_empty = least >= metrics::text_column;
    const std::size_t columns =
        may_stay_empty ? fit : std::min(fit, std::max<std::size_t>(element.children.size(), 1));
    const float width = (room.width - gap_px * static_cast<float>(columns - 1)) / static_cast<float>(columns);

    float y = 0;
    for (std::size_t first = 0; first < element.children.size(); first += columns) {
        if (first > 0) y += doc::is_pair(element) ? metrics::space[1] : gap_px;
        const std::size_t end = std::min(first + columns, element.children.size());
        float tallest = 0;
        const std::size_t first_box = box.children.size();
        for (std::size_t i = first; i < end; ++i) {
            Box child = block(element.children[i], width, Fit::fill, setting);
            tallest = std::max(tallest, child.rect.height);
            place(box, std::move(child),
                  {room.x + static_cast<float>(i - first) * (width + gap_px), room.y + y});
        }
        for (std::size_t i = first_box; i < box.children.size(); ++i) {
            Box& child = box.children[i];
            if (setting.in_slide && setting.in_hero) child.rect.y += (tallest - child.rect.height) / 2;
            if (child.ground.fill != Paint::none || child.ground.border != Paint::none) {
                // What is centred in a tile stays centred.
                const float grown = tallest - child.rect.height;
                if (child.children.empty()) {
                    child.text_rect.y += grown / 2;
                    child.icon_centre.y += grown / 2;
                    child.part_rect.y += grown / 2;
                }
                child.rect.height = tallest;
            }
        }
        y += tallest;
    }
    return y;
}

float Layouter::spread(Box& box, const std::vector<Element>& children, doc::Rect room,
                       const Setting& setting) {
    if (children.size() < 2) return stack(box, children, room, Fit::fill, setting);
    Box last = block(children.back(), room.width, Fit::shrink, setting);
    const float left = room.width - last.rect.width - metrics::row_gap;
    std::vector<Box> firsts;
    float needed = 0, tallest = last.rect.height;
    for (std::size_t i = 0; i + 1 < children.size(); ++i) {
        // Narrower than this, with icon and padding, long words would be torn.
        constexpr float least_px = 240;
        const float there = left - needed;
        if (!setting.in_bar && there < least_px
            && block(children[i], room.width, Fit::shrink, setting).rect.width > there)
            return stack(box, children, room, Fit::fill, setting);
        firsts.push_back(block(children[i], std::max(left - needed, 60.0F), Fit::shrink, setting));
        needed += firsts.back().rect.width + metrics::row_gap;
        tallest = std::max(tallest, firsts.back().rect.height);
    }
    if (left < room.width * 0.3F) return stack(box, children, room, Fit::fill, setting); // no room for two

    float x = 0;
    for (Box& first : firsts) {
        const float width = first.rect.width, height = first.rect.height;
        place(box, std::move(first), {room.x + x, room.y + (tallest - height) / 2});
        x += width + metrics::row_gap;
    }
    const float width = last.rect.width, height = last.rect.height;
    place(box, std::move(last), {room.x + room.width - width, room.y + (tallest - height) / 2});
    return tallest;
}

float Layouter::aside(Box& box, const Element& element, doc::Rect room, const Setting& setting) {
    const std::vector<Element>& children = element.children;
    if (children.size() < 2 || room.width < metrics::aside_from)
        return stack(box, children, room, Fit::fill, setting);

    const bool in_hero = setting.in_hero;
    const float margin = in_hero ? (room.width - metrics::aside_gap) * 0.44F : metrics::aside;
    const float widest = doc::holds_pairs(children[0]) ? 2 * metrics::measure + metrics::grid_gap.at(m_width)
                                                       : metrics::measure;
    const float left = room.width - metrics::aside_gap - margin;
    const float reading = in_hero ? left : std::min(widest, left);
    Box first = block(children[0], reading, Fit::fill, setting);
    Box second = block(children[1], margin, Fit::fill, setting);
    const float tallest = std::max(first.rect.height, second.rect.height);
    const float first_y = in_hero ? (tallest - first.rect.height) / 2 : 0;
    const float second_y = in_hero ? (tallest - second.rect.height) / 2 : 0;
    place(box, std::move(first), {room.x, room.y + first_y});
    place(box, std::move(second), {room.x + reading + metrics::aside_gap, room.y + second_y});
    return tallest;
}

Box Layouter::container(const Element& element, float width_px, Fit fit, Setting setting) {
    Box box;
    box.element = &element;
    if (!element.language.empty()) setting.language = element.language;
    if (element.hue != Paint::none) setting.hue = element.hue;
    float side = 0, above = 0, below = 0;
    switch (element.look) {
    case Look::card:
        side = above = below = metrics::card_padding.at(m_width);
        box.ground.fill = Paint::raised;
        box.ground.border = Paint::line;
        box.ground.border_px = metrics::hairline;
        box.ground.radius_px = metrics::radius_card;
        box.ground.edge = element.hue;
        box.ground.shadow = true;
        setting.in_card = true;
        setting.in_item = false;
        setting.in_hero = false;
        setting.bleed_px = 0;
        break;
    case Look::band:
        above = below = metrics::band_padding.at(m_width);
        box.ground.fill = Paint::surface;
        box.ground.bleed_px = setting.bleed_px;
        break;
    case Look::hero:
        above = setting.in_slide ? 0 : metrics::hero_padding.at(m_width);
        if (element.hue != Paint::none) {
            below = above;
            box.ground.fill = doc::soft(element.hue);
            box.ground.bleed_px = setting.bleed_px;
        }
        setting.in_hero = true;
        break;
    default: break;
    }
    if (box.ground.bleed_px <= 0 && box.ground.fill != Paint::none && element.look != Look::card) {
        side = metrics::card_padding.at(m_width);
        box.ground.radius_px = metrics::radius_card;
    }
    Setting inner = setting;
    if (side > 0) inner.bleed_px = 0;
    const float height = arrange(box, element, {side, above, width_px - 2 * side, 0}, fit, inner);
    float width = width_px;
    if (fit == Fit::shrink) {
        width = 0;
        for (const Box& child : box.children) width = std::max(width, child.rect.right());
        width += side;
    }
    box.rect = {0, 0, width, box.children.empty() ? 0 : height + above + below};
    return box;
}

Box Layouter::note(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    const float padding = metrics::card_padding.at(m_width);
    switch (element.tone) {
    case doc::Tone::good:
        box.ground.fill = Paint::good_soft;
        box.ground.edge = Paint::good;
        break;
    case doc::Tone::warn:
        box.ground.fill = Paint::warn_soft;
        box.ground.edge = Paint::warn;
        break;
    case doc::Tone::bad:
        box.ground.fill = Paint::bad_soft;
        box.ground.edge = Paint::bad;
        break;
    case doc::Tone::info:
        box.ground.fill = Paint::brand_soft;
        box.ground.edge = Paint::brand;
        break;
    case doc::Tone::none:
        box.ground.fill = Paint::surface;
        box.ground.edge = element.hue != Paint::none ? element.hue : Paint::line;
        break;
    }
    box.ground.radius_px = metrics::radius_card;
    Setting inner = setting;
    inner.in_card = true;
    inner.in_hero = false;
    inner.bleed_px = 0;
    inner.hue = Paint::none;

    float x = padding, y = padding;
    const TypeSetting title = type(setting.in_slide ? metrics::Role::heading_3 : metrics::Role::heading_4);
    const float icon_size = metrics::icon_tile;
    const float first_line = title.size_px * title.line_height;
    if (!element.icon.empty()) {
        box.icon = element.icon;
        box.icon_size = icon_size;
        box.icon_paint = box.ground.edge;
        box.icon_centre = {padding + icon_size / 2, padding + first_line / 2};
        x += icon_size + metrics::row_gap;
    }
    const float width = width_px - x - padding;
    if (!element.text.empty()) {
        put_text(box, element.text, title, {x, y}, width, setting.language);
        box.text_paint = Paint::ink;
        y += box.text.height;
        if (!element.children.empty())
            y += element.children.front().layout == doc::Layout::row ? metrics::row_gap : metrics::space[1];
    }
    y += arrange(box, element, {x, y, width, 0}, Fit::fill, inner);
    box.rect = {0, 0, width_px, y + padding};
    return box;
}

Box Layouter::choices(const Element& element, float width_px, const Setting& setting) {
    Box box;
    box.element = &element;
    float y = 0;
    if (!element.text.empty()) {
        put_text(box, element.text, type(metrics::Role::heading_4), {0, 0}, width_px, setting.language);
        box.text_paint = setting.ink;
        y = box.text.height + metrics::heading_gap;
    }
    Setting inner = setting;
    inner.several = element.level == 1;
    y += arrange(box, element, {0, y, width_px, 0}, Fit::fill, inner);
    box.rect = {0, 0, width_px, y};
    return box;
}

Box Layouter::block(const Element& element, float width_px, Fit fit, const Setting& setting) {
    switch (element.kind) {
    case Kind::heading:
    case Kind::paragraph:
    case Kind::status: return text_block(element, width_px, fit, setting);
    case Kind::list: return list(element, width_px, setting);
    case Kind::item: return item(element, width_px, setting);
    case Kind::table: return table(element, width_px, setting);
    case Kind::figure: return figure(element, width_px, setting);
    case Kind::note: return note(element, width_px, setting);
    case Kind::badge: return badge(element, width_px, setting);
    case Kind::divider: return divider(element, width_px);
    case Kind::icon: return icon(element, setting);
    case Kind::link: return link(element, width_px, fit, setting);
    case Kind::button:
        if (element.look == Look::icon_only) return icon_button(element, setting);
        if (element.look == Look::chip) return chip(element, width_px, setting);
        if (element.look == Look::tile) return tile(element, width_px, setting);
        return button(element, width_px, fit, setting);
    case Kind::toggle:
        return element.look == Look::chip ? chip(element, width_px, setting)
                                          : toggle(element, width_px, setting);
    case Kind::choices: return choices(element, width_px, setting);
    case Kind::option: return option(element, width_px, setting);
    case Kind::select: return select(element, width_px, setting);
    case Kind::slider: return slider(element, width_px, setting);
    case Kind::text_field: return text_field(element, width_px, setting);
    case Kind::disclosure: return disclosure(element, width_px, setting);
    case Kind::progress: return progress(element, width_px, setting);
    case Kind::group:
    case Kind::section:
    case Kind::row:
    case Kind::cell:
    case Kind::banner:
    case Kind::navigation:
    case Kind::main:
    case Kind::complementary:
    case Kind::footer:
    case Kind::dialog: return container(element, width_px, fit, setting);
    }
    return {};
}

} // namespace canvas
