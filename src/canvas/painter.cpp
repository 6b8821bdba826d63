#include "canvas/painter.h"

#include "canvas/draw_list_canvas.h"
#include "canvas/icon_names.h"
#include "doc/metrics.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace canvas {

using doc::Element;
using doc::Kind;
using doc::Look;
using doc::Paint;
namespace metrics = doc::metrics;

namespace {

ImVec2 from(doc::Rect r) {
    return {r.x, r.y};
}

ImVec2 to(doc::Rect r) {
    return {r.right(), r.bottom()};
}

doc::Rect grown(doc::Rect r, float by) {
    return {r.x - by, r.y - by, r.width + 2 * by, r.height + 2 * by};
}

} // namespace

doc::Rect Painter::on_screen(doc::Rect rect) const {
    return {(rect.x + m_offset.x) * m_zoom, (rect.y + m_offset.y) * m_zoom, rect.width * m_zoom,
            rect.height * m_zoom};
}

doc::Point Painter::on_screen(doc::Point point) const {
    return {(point.x + m_offset.x) * m_zoom, (point.y + m_offset.y) * m_zoom};
}

unsigned int Painter::colour(Paint paint, float opacity) const {
    return imgui_colour(m_theme.colour(paint), opacity);
}

bool Painter::hovered(const Box& box) const {
    return box.element != nullptr && !box.element->id.empty() && box.element->id == m_attention.hovered
           && !box.element->disabled;
}

float Painter::hover_share(const Box& box) const {
    if (hovered(box)) return m_fading.hovered;
    const bool was_left = box.element != nullptr && !box.element->id.empty()
                          && box.element->id == m_fading.left && !box.element->disabled;
    return was_left ? m_fading.left_share : 0;
}

void Painter::paint(const Box& box, doc::Point offset, doc::Rect visible) {
    m_offset = offset;
    // Children may reach out of their parent only by what bleeds, so a parent out of sight hides them.
    if (box.rect.bottom() < visible.y - 40 || box.rect.y > visible.bottom() + 40) return;
    ground(box);
    if (box.part != Part::none) part(box);
    if (box.element != nullptr && box.element->kind == Kind::figure) figure(box);
    if (!box.icon.empty()) icon(box.icon, box.icon_centre, box.icon_size, box.icon_paint);
    if (!box.text.runs.empty()) text(box);
    for (const Box& child : box.children) paint(child, offset, visible);
    m_offset = offset;
    if (m_attention.focus_visible && box.element != nullptr && !box.element->id.empty()
        && box.element->id == m_attention.focused
        && (doc::acts(*box.element) || box.element->kind == Kind::heading)) {
        doc::Rect target = box.rect;
        if (box.element->kind == Kind::disclosure)
            target.height = std::max(metrics::target, box.text.height + 12);
        if (box.part == Part::field) target = box.part_rect;
        ring(target, box.ground.radius_px);
    }
}

void Painter::ring(doc::Rect rect, float radius) {
    const doc::Rect outer = on_screen(grown(rect, metrics::focus_gap + metrics::focus_ring / 2));
    const float round = std::min((radius + metrics::focus_gap) * m_zoom, outer.height / 2);
    // Paper between element and ring keeps the ring apart from any ground.
    m_list.AddRect(from(outer), to(outer), colour(Paint::paper), round, ImDrawFlags_None,
                   (metrics::focus_ring + 2) * m_zoom);
    m_list.AddRect(from(outer), to(outer), colour(Paint::brand), round, ImDrawFlags_None,
                   metrics::focus_ring * m_zoom);
}

void Painter::veil(doc::Rect window, float share) {
    m_offset = {};
    const doc::Rect r = on_screen(window);
    m_list.AddRectFilled(from(r), to(r), imgui_colour(0x0A1020, 0.55F * share));
}

void Painter::mist(doc::Rect window, float share) {
    m_offset = {};
    const doc::Rect r = on_screen(window);
    m_list.AddRectFilled(from(r), to(r), colour(Paint::paper, share));
}

void Painter::ground(const Box& box) {
    const Ground& ground = box.ground;
    const bool is_hovered = hovered(box);
    const float hover = hover_share(box);
    const bool acts = box.element != nullptr && doc::acts(*box.element);
    const bool is_pressed =
        acts && !box.element->id.empty() && box.element->id == m_attention.pressed && is_hovered;
    doc::Rect rect = box.rect;
    rect.x -= ground.bleed_px;
    rect.width += 2 * ground.bleed_px;
    const doc::Rect r = on_screen(rect);
    const float radius = std::min(ground.radius_px * m_zoom, std::min(r.height, r.width) / 2);
    const bool high_contrast = m_theme.name == doc::ThemeName::high_contrast;

    if (ground.shadow && m_theme.name == doc::ThemeName::light) {
        const float lift = 1 + 0.6F * hover;
        constexpr int layers = 6;
        for (int i = layers; i > 0; --i) {
            const float spread = metrics::shadow_blur * 0.5F * static_cast<float>(i) / layers * m_zoom * lift;
            doc::Rect shade = grown(r, spread);
            shade.y += metrics::shadow_y * m_zoom * lift;
            m_list.AddRectFilled(from(shade), to(shade),
                                 colour(Paint::ink, metrics::shadow_share / layers * 0.9F), radius + spread);
        }
    }
    if (ground.fill != Paint::none) m_list.AddRectFilled(from(r), to(r), colour(ground.fill), radius);
    if (acts && (hover > 0 || is_pressed)) {
        // A hint of ink over whatever ground there is; deeper while pressed.
        const bool on_brand = ground.fill == Paint::brand;
        const float share = is_pressed ? 0.16F : 0.07F * hover;
        if (ground.fill != Paint::none || ground.radius_px > 0) {
            m_list.AddRectFilled(from(r), to(r), colour(on_brand ? Paint::on_brand : Paint::brand, share),
                                 radius);
        }
    }
    if (ground.edge != Paint::none) {
        // The strip follows the round corners: the card's own shape, cut to the strip's width.
        const float width = ground.edge_px * m_zoom;
        const float x = ground.edge_at_right ? r.right() - width : r.x;
        m_list.PushClipRect({x, r.y}, {x + width, r.bottom()}, true);
        m_list.AddRectFilled(from(r), to(r), colour(ground.edge), radius);
        m_list.PopClipRect();
    }
    Paint border = ground.border;
    float border_px = ground.border_px;
    if (high_contrast && border == Paint::none && (ground.shadow || ground.radius_px > 0)
        && ground.fill != Paint::none) {
        border = Paint::ink_soft;
        border_px = metrics::hairline;
    }
    if (border != Paint::none && border_px > 0) {
        const float width = std::max(1.0F, border_px * m_zoom);
        const doc::Rect inner = grown(r, -width / 2);
        const float round = std::max(radius - width / 2, 0.0F);
        m_list.AddRect(from(inner), to(inner), colour(border), round, ImDrawFlags_None, width);
        if (acts && hover > 0 && ground.border == Paint::line)
            m_list.AddRect(from(inner), to(inner), colour(Paint::brand, hover), round, ImDrawFlags_None,
                           width);
    }
}

void Painter::text(const Box& box) {
    const TypeSetting& setting = box.text.setting;
    const float size = setting.size_px * m_zoom;
    const float line = setting.size_px * setting.line_height;
    for (const Run& run : box.text.runs) {
        const doc::Point at = on_screen(doc::Point{box.text_rect.x + run.x, box.text_rect.y + run.y});
        const float baseline = std::round(at.y + m_fonts.baseline(run.style, size, line * m_zoom));
        const float above = m_fonts.ascent(run.style, size);
        const bool acts = !run.source->href.empty() || !run.source->command.empty();
        const bool is_term = !run.source->command.empty();
        const bool is_hovered = acts && run.source->id == m_attention.hovered;
        Paint paint = acts && !is_term ? Paint::brand : box.text_paint;
        if (is_hovered) paint = Paint::brand;
        if (run.source->mark) {
            m_list.AddRectFilled({at.x - 1, baseline - above},
                                 {at.x + run.width * m_zoom + 1, baseline + m_fonts.descent(run.style, size)},
                                 colour(Paint::spark), 3 * m_zoom);
            paint = Paint::ink;
        }
        const ImU32 ink =
            run.source->mark && m_theme.name != doc::ThemeName::light ? colour(Paint::paper) : colour(paint);
        m_fonts.draw(m_list, run.style, size, {at.x, baseline}, ink, run.text);

        const bool plain_link = box.element != nullptr && box.element->kind == Kind::link
                                && box.element->look == Look::plain && box.element->children.empty();
        if (acts || plain_link) {
            const float base = baseline + std::round(3 * m_zoom);
            const float thick = std::max(1.0F, std::round((is_hovered ? 2.0F : 1.0F) * m_zoom));
            const float right = at.x + run.width * m_zoom;
            if (is_term) {
                const float dash = 3 * m_zoom;
                for (float x = at.x; x < right; x += 2 * dash) {
                    m_list.AddRectFilled({x, base},
                                         {std::min(x + dash, right), base + std::max(1.5F * m_zoom, thick)},
                                         colour(Paint::brand));
                }
            } else {
                m_list.AddRectFilled({at.x, base}, {right, base + thick}, colour(Paint::brand));
            }
        }
        if (acts && m_attention.focus_visible && run.source->id == m_attention.focused) {
            ring({box.text_rect.x + run.x, box.text_rect.y + run.y, run.width, line}, 4);
        }
    }
}

void Painter::icon(std::string_view name, doc::Point centre, float size, Paint paint) {
    DrawListCanvas canvas(m_list, m_fonts, m_theme, on_screen(centre), m_zoom);
    canvas.icon({0, 0}, name, size, paint);
}

void Painter::figure(const Box& box) {
    const doc::Figure& drawing = *box.element->figure;
    if (!drawing.draw || drawing.width <= 0) return;
    const doc::Rect r = on_screen(box.part_rect);
    DrawListCanvas canvas(m_list, m_fonts, m_theme, {r.x, r.y}, r.width / drawing.width);
    drawing.draw(canvas);
}

void Painter::label(std::string_view words, doc::Point at, TypeSetting type, Paint paint, float width_px) {
    const FontStyle style = type.bold ? FontStyle::bold : FontStyle::regular;
    const float size = type.size_px * m_zoom;
    const doc::Point p = on_screen(at);
    const doc::Rect clip{p.x, p.y - size, width_px * m_zoom, 2 * size};
    m_fonts.draw(m_list, style, size, {p.x, p.y - size + m_fonts.baseline(style, size, 2 * size)},
                 colour(paint), words, &clip);
}

void Painter::field(const Box& box, doc::Rect rect) {
    const doc::Rect r = on_screen(rect);
    const float radius = metrics::radius_control * m_zoom;
    const bool is_focused = box.element->id == m_attention.focused;
    m_list.AddRectFilled(from(r), to(r), colour(Paint::paper), radius);
    m_list.AddRect(from(r), to(r), colour(is_focused || hovered(box) ? Paint::brand : Paint::ink_soft),
                   radius, ImDrawFlags_None, (is_focused ? 2.0F : 1.0F) * m_zoom);
    if (box.element->id == m_attention.edited) return;

    std::string_view shown = box.element->value;
    Paint paint = Paint::ink;
    std::string chosen;
    if (box.element->kind == Kind::select) {
        for (const Element& option : box.element->children) {
            if (option.checked) chosen = doc::plain_text(option);
        }
        shown = chosen;
    }
    if (shown.empty()) {
        shown = box.element->placeholder;
        paint = Paint::ink_soft;
    }
    const bool icon_first = box.element->kind == Kind::text_field && !box.icon.empty();
    const float left = metrics::field_padding + (icon_first ? metrics::icon_bar + metrics::row_gap : 0);
    label(shown, {rect.x + left, rect.y + rect.height / 2},
          {metrics::type(metrics::Role::control, metrics::Width::wide).size}, paint,
          rect.width - left - (box.element->kind == Kind::select ? 48 : metrics::field_padding));
}

void Painter::slider(const Box& box, doc::Rect rect) {
    const doc::Number number = box.element->number.value_or(doc::Number{});
    const double span = number.maximum - number.minimum;
    const float share = span > 0 ? static_cast<float>((number.now - number.minimum) / span) : 0;
    const float thumb = metrics::slider_thumb;
    const float from_x = rect.x + thumb / 2;
    const float width = rect.width - thumb;
    const float middle = rect.y + rect.height / 2;
    const auto bar = [&](float x, float w, Paint paint) {
        const doc::Rect r =
            on_screen(doc::Rect{x, middle - metrics::slider_track / 2, w, metrics::slider_track});
        m_list.AddRectFilled(from(r), to(r), colour(paint), r.height / 2);
    };
    bar(from_x, width, Paint::ink_soft);
    bar(from_x, width * share, Paint::brand);
    const doc::Point centre = on_screen(doc::Point{from_x + width * share, middle});
    m_list.AddCircleFilled({centre.x, centre.y}, thumb / 2 * m_zoom, colour(Paint::paper));
    m_list.AddCircleFilled({centre.x, centre.y}, (thumb / 2 - 2) * m_zoom, colour(Paint::brand));
    const TypeSetting type{18, metrics::line_control, true, false};
    const float text_width = m_fonts.width(FontStyle::bold, type.size_px, number.text);
    const float x = std::clamp(from_x + width * share - text_width / 2, rect.x,
                               std::max(rect.x, rect.right() - text_width));
    label(number.text, {x, rect.y - 8}, type, Paint::ink, text_width + 4);
}

void Painter::part(const Box& box) {
    const doc::Rect r = on_screen(box.part_rect);
    const ImVec2 centre{r.x + r.width / 2, r.y + r.height / 2};
    const bool checked = box.element != nullptr && box.element->checked;
    switch (box.part) {
    case Part::none: break;
    case Part::radio: {
        const float radius = r.width / 2 - m_zoom;
        m_list.AddCircleFilled(centre, radius, colour(Paint::paper));
        m_list.AddCircle(centre, radius, colour(box.part_paint), 0, 2 * m_zoom);
        if (checked) m_list.AddCircleFilled(centre, radius * 0.55F, colour(box.part_paint));
        break;
    }
    case Part::check: {
        m_list.AddRectFilled(from(r), to(r), colour(checked ? box.part_paint : Paint::paper), 5 * m_zoom);
        m_list.AddRect(from(r), to(r), colour(box.part_paint), 5 * m_zoom, ImDrawFlags_None, 2 * m_zoom);
        if (checked) {
            const ImVec2 points[] = {{r.x + r.width * 0.24F, r.y + r.height * 0.52F},
                                     {r.x + r.width * 0.43F, r.y + r.height * 0.71F},
                                     {r.x + r.width * 0.77F, r.y + r.height * 0.31F}};
            m_list.AddPolyline(points, 3, colour(Paint::paper), ImDrawFlags_None, 2.5F * m_zoom);
        }
        break;
    }
    case Part::toggle: {
        const float radius = r.height / 2;
        m_list.AddRectFilled(from(r), to(r), colour(checked ? Paint::brand : Paint::paper), radius);
        m_list.AddRect(from(r), to(r), colour(box.part_paint), radius, ImDrawFlags_None, 2 * m_zoom);
        const float x = checked ? r.right() - radius : r.x + radius;
        m_list.AddCircleFilled({x, centre.y}, radius - 6 * m_zoom,
                               colour(checked ? Paint::on_brand : Paint::ink_soft));
        break;
    }
    case Part::slider: slider(box, box.part_rect); break;
    case Part::field: field(box, box.part_rect); break;
    case Part::progress: {
        const doc::Number number = box.element->number.value_or(doc::Number{});
        const double span = number.maximum - number.minimum;
        const float share =
            span > 0 ? std::clamp(static_cast<float>((number.now - number.minimum) / span), 0.0F, 1.0F) : 0;
        const float radius = r.height / 2;
        m_list.AddRectFilled(from(r), to(r), colour(Paint::line), radius);
        if (share > 0) {
            m_list.AddRectFilled(from(r), {r.x + std::max(r.width * share, r.height), r.bottom()},
                                 colour(box.part_paint), radius);
        }
        break;
    }
    case Part::chevron:
        icon(m_is_open(m_owner, *box.element) ? icon_name::fold : icon_name::unfold,
             {box.part_rect.x + box.part_rect.width / 2, box.part_rect.y + box.part_rect.height / 2},
             box.part_rect.height, box.part_paint);
        break;
    case Part::bullet:
        m_list.AddCircleFilled({r.x + 10 * m_zoom, centre.y}, 3.2F * m_zoom, colour(box.part_paint));
        break;
    case Part::number: {
        const std::string words = std::to_string(box.ordinal) + ".";
        label(words, {box.part_rect.x, box.part_rect.y + box.part_rect.height / 2}, {16, 1.5F, true, false},
              box.part_paint, metrics::list_indent);
        break;
    }
    }
}

} // namespace canvas
