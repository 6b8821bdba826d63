#include "canvas/interaction.h"

#include "canvas/draw_list_canvas.h"
#include "canvas/placement.h"
#include "doc/metrics.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace canvas {

using doc::Element;
using doc::Kind;
namespace metrics = doc::metrics;

namespace {

std::string number_value(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", value);
    return text;
}

double snapped(const doc::Number& number, double value) {
    if (number.step > 0)
        value = number.minimum + std::round((value - number.minimum) / number.step) * number.step;
    return std::clamp(value, number.minimum, number.maximum);
}

} // namespace

std::vector<Interaction::Stop> Interaction::stops(const InteractionRoom& room) const {
    std::vector<Stop> all;
    const auto moved = [](doc::Rect rect, float dy) {
        rect.y += dy;
        return rect;
    };
    const auto collect = [&](const auto& self, const Box& box, float dy, bool scrolls) -> void {
        if (box.element != nullptr && doc::acts(*box.element) && !box.element->id.empty()
            && !box.element->disabled) {
            Stop stop;
            stop.id = box.element->id;
            stop.element = box.element;
            stop.rect = moved(box.rect, dy);
            stop.part = moved(box.part_rect, dy);
            stop.scrolls = scrolls;
            if (box.element->kind == Kind::disclosure)
                stop.rect.height = std::max(metrics::target, box.text.height + 12);
            if (box.part == Part::field || box.part == Part::slider) stop.rect = stop.part;
            // What holds options is no stop of its own; they are.
            if (box.element->kind != Kind::choices && box.element->kind != Kind::progress)
                all.push_back(std::move(stop));
        }
        if (box.element != nullptr && box.element->kind == Kind::figure && box.element->figure
            && !box.element->figure->hotspots.empty()) {
            Stop stop;
            stop.figure = box.element->figure.get();
            stop.rect = moved(box.part_rect, dy);
            stop.scrolls = scrolls;
            all.push_back(std::move(stop));
        }
        const doc::Inline* last = nullptr;
        for (const Run& run : box.text.runs) {
            if (run.source == last || run.source->id.empty()) continue;
            last = run.source;
            Stop stop;
            stop.id = run.source->id;
            stop.rect = moved(rect_of_inline(box, run.source), dy);
            stop.scrolls = scrolls;
            all.push_back(std::move(stop));
        }
        for (const Box& child : box.children) self(self, child, dy, scrolls);
    };
    const float y = room.scroller.position();
    if (room.layout.dialog) {
        const std::optional<float> top = room.layout.dialog_top_px;
        collect(collect, *room.layout.dialog, top ? *top - y : 0, top.has_value());
        return all;
    }
    // Fixed bars lie over what scrolls, and come first when a point is looked up.
    for (const Box& box : room.layout.fixed)
        collect(collect, box, room.layout.moved_px(box, room.rail_offset_px), false);
    collect(collect, room.layout.banner, -y, true);
    collect(collect, room.layout.main, -y, true);
    collect(collect, room.layout.footer, -y, true);
    return all;
}

void Interaction::page_changed(const doc::Page& page) {
    const bool open = page.dialog.has_value();
    if (open && !m_dialog_was_open) {
        // Whoever opened it may have asked for the focus in it already.
        if (doc::find(*page.dialog, m_attention.focused) == nullptr)
            m_focus_before_dialog = m_attention.focused;
        // The first thing in the dialog that acts takes the focus.
        const auto first = [](const auto& self, const Element& element) -> const Element* {
            if (doc::acts(element) && !element.id.empty()) return &element;
            for (const Element& child : element.children) {
                if (const Element* found = self(self, child)) return found;
            }
            return nullptr;
        };
        if (const Element* element = first(first, *page.dialog)) m_attention.focused = element->id;
    } else if (!open && m_dialog_was_open) {
        const bool is_elsewhere = doc::find(page, m_attention.focused) != nullptr
                                  || doc::find_inline(page, m_attention.focused) != nullptr;
        if (!is_elsewhere) m_attention.focused = m_focus_before_dialog;
    }
    m_dialog_was_open = open;
    if (!m_attention.focused.empty() && doc::find(page, m_attention.focused) == nullptr
        && doc::find_inline(page, m_attention.focused) == nullptr) {
        m_attention.focused = "title";
    }
    if (m_attention.edited != m_attention.focused) m_attention.edited.clear();
}

void Interaction::laid_out() {
    m_open_select.clear(); // its list would hang where the field was
}

void Interaction::focus(std::string_view id, bool visible, bool typed_elsewhere) {
    m_attention.focused = id;
    m_attention.focus_visible = visible;
    m_typed_elsewhere = typed_elsewhere;
    if (typed_elsewhere)
        m_attention.edited = id;
    else if (m_attention.edited != id)
        m_attention.edited.clear();
}

std::optional<double> Interaction::next_frame_in() const {
    if (!m_attention.edited.empty() && !m_typed_elsewhere) return 0.4; // the caret blinks
    if (m_finger_scrolls || !m_dragged_slider.empty()) return 0.0;
    return std::nullopt;
}

bool Interaction::run(InteractionRoom& room) {
    m_turned = false;
    const std::vector<Stop> all = stops(room);
    pointer(room, all);
    if (room.can_act) keys(room, all);
    return m_turned;
}

void Interaction::pointer(InteractionRoom& room, const std::vector<Stop>& all) {
    const ImGuiIO& io = ImGui::GetIO();
    const float zoom = room.room.zoom;
    const doc::Point at{io.MousePos.x / zoom, io.MousePos.y / zoom};
    const Layout& layout = room.layout;
    const bool in_page_area =
        at.x >= layout.left_inset_px && at.x < room.room.width_px - layout.right_inset_px
        && at.y >= layout.top_inset_px && at.y < room.room.height_px - layout.bottom_inset_px;
    const bool list_open = !m_open_select.empty();

    m_attention.hovered.clear();
    const Stop* under = nullptr;
    if (!list_open && ImGui::IsMousePosValid()) {
        for (const Stop& stop : all) {
            if (stop.scrolls && !in_page_area && !layout.dialog) continue;
            if (!stop.rect.contains(at)) continue;
            if (stop.figure == nullptr) {
                under = &stop;
                m_attention.hovered = stop.id;
                // Later stops lie within earlier ones (a link in a card): the innermost counts.
                continue;
            }
            const float y = room.scroller.position();
            const std::string target = hotspot_in(room.layout.main, {at.x, at.y + y});
            if (target.empty()) continue;
            m_attention.hovered = target;
            under = &stop;
        }
    }
    const bool finger = io.MouseSource == ImGuiMouseSource_TouchScreen;
    if (finger && !io.MouseDown[0] && !ImGui::IsMouseReleased(0)) m_attention.hovered.clear();
    if (!m_attention.hovered.empty() && !finger) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);

    if (ImGui::IsMouseClicked(0)) {
        m_attention.pressed = m_attention.hovered;
        m_finger_y = at.y;
        if (room.can_act) {
            m_attention.focus_visible = false;
            if (under == nullptr || under->figure != nullptr) m_attention.edited.clear();
            if (under != nullptr && under->element != nullptr && under->element->kind == Kind::slider) {
                m_dragged_slider = under->id;
                m_attention.focused = under->id;
            }
        }
    }
    if (!room.can_act) {
        if (!io.MouseDown[0]) m_attention.pressed.clear();
        return;
    }
    if (!m_dragged_slider.empty()) {
        for (const Stop& stop : all) {
            if (stop.id == m_dragged_slider) slide_to(stop, at.x, zoom);
        }
        if (!io.MouseDown[0]) m_dragged_slider.clear();
        m_attention.pressed.clear();
        return;
    }
    if (finger && io.MouseDown[0]) {
        constexpr float slack_px = 10; // a finger is never quite still
        if (!m_finger_scrolls && std::abs(at.y - m_finger_y) > slack_px) {
            m_finger_scrolls = true;
            m_attention.pressed.clear();
        } else if (m_finger_scrolls) {
            room.scroller.drag_by(m_finger_y - at.y, io.DeltaTime);
        }
        if (m_finger_scrolls) m_finger_y = at.y;
    }
    if (ImGui::IsMouseReleased(0)) {
        if (m_finger_scrolls) {
            room.scroller.release();
        } else if (!m_attention.pressed.empty() && m_attention.pressed == m_attention.hovered
                   && under != nullptr) {
            if (under->figure != nullptr) {
                m_events.push_back({m_attention.pressed, {}});
            } else {
                m_attention.focused = under->id;
                press(room, *under);
            }
        }
        m_finger_scrolls = false;
        m_attention.pressed.clear();
    }
    if (io.MouseWheel != 0 && !list_open && (!layout.dialog || layout.dialog_top_px) && !io.KeyCtrl) {
        constexpr float wheel_step_px = 110;
        room.scroller.glide_by(-io.MouseWheel * wheel_step_px);
    }
}

void Interaction::press(InteractionRoom& room, const Stop& stop) {
    if (stop.element == nullptr) {
        m_events.push_back({stop.id, {}});
        return;
    }
    switch (stop.element->kind) {
    case Kind::disclosure:
        if (room.unfolded.erase(stop.id) == 0) room.unfolded.insert(stop.id);
        m_turned = true;
        break;
    case Kind::text_field:
        if (m_attention.edited != stop.id) {
            m_attention.edited = stop.id;
            m_edit_buffer = stop.element->value;
            m_focus_field = true;
        }
        break;
    case Kind::select:
        m_open_select = stop.id;
        m_select_opened = true;
        break;
    case Kind::slider: break;
    default: m_events.push_back({stop.id, {}}); break;
    }
}

void Interaction::slide_to(const Stop& stop, float x_px, float) {
    const doc::Number number = stop.element->number.value_or(doc::Number{});
    const float thumb = metrics::slider_thumb;
    const float share =
        std::clamp((x_px - stop.part.x - thumb / 2) / std::max(stop.part.width - thumb, 1.0F), 0.0F, 1.0F);
    const double value =
        snapped(number, number.minimum + static_cast<double>(share) * (number.maximum - number.minimum));
    if (value != number.now) m_events.push_back({stop.id, number_value(value)});
}

void Interaction::step(const Stop& stop, int by) {
    const doc::Number number = stop.element->number.value_or(doc::Number{});
    const double width = number.step > 0 ? number.step : (number.maximum - number.minimum) / 100;
    const double value = snapped(number, number.now + by * width);
    if (value != number.now) m_events.push_back({stop.id, number_value(value)});
}

void Interaction::reveal(InteractionRoom& room, const Stop& stop) {
    if (!stop.scrolls) return;
    constexpr float air_px = 24;
    const float top = room.layout.top_inset_px + air_px;
    const float bottom = room.room.height_px - room.layout.bottom_inset_px - air_px;
    if (stop.rect.y < top) {
        room.scroller.glide_to(room.scroller.position() + stop.rect.y - top);
    } else if (stop.rect.bottom() > bottom) {
        room.scroller.glide_to(room.scroller.position()
                               + std::min(stop.rect.bottom() - bottom, stop.rect.y - top));
    }
}

void Interaction::keys(InteractionRoom& room, const std::vector<Stop>& all) {
    const ImGuiIO& io = ImGui::GetIO();
    if (!m_open_select.empty()) return; // the open list has the keys
    std::vector<const Stop*> order;
    for (const Stop& stop : all) {
        if (stop.figure == nullptr) order.push_back(&stop);
    }
    const auto current = std::find_if(order.begin(), order.end(),
                                      [&](const Stop* stop) { return stop->id == m_attention.focused; });
    const Stop* focused = current == order.end() ? nullptr : *current;

    const bool typing = !m_attention.edited.empty();
    if (typing && ImGui::IsKeyPressed(ImGuiKey_Escape)) {
        m_attention.edited.clear();
        return;
    }
    if (ImGui::IsKeyPressed(ImGuiKey_Tab) && !io.KeyCtrl && !io.KeyAlt && !order.empty()) {
        m_attention.edited.clear();
        const Stop* next = nullptr;
        if (focused == nullptr) {
            // From the page's heading the first thing in main comes next; from nowhere, the very first.
            const auto in_main =
                std::find_if(order.begin(), order.end(), [](const Stop* stop) { return stop->scrolls; });
            next = m_attention.focused == "title" && !io.KeyShift && in_main != order.end() ? *in_main
                   : io.KeyShift                                                            ? order.back()
                                                                                            : order.front();
        } else {
            const auto index = current - order.begin();
            const auto count = static_cast<std::ptrdiff_t>(order.size());
            next = order[static_cast<std::size_t>((index + (io.KeyShift ? count - 1 : 1)) % count)];
        }
        m_attention.focused = next->id;
        m_attention.focus_visible = true;
        reveal(room, *next);
        if (next->element != nullptr && next->element->kind == Kind::text_field) press(room, *next);
        return;
    }
    if (typing) return;

    if (focused != nullptr
        && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false)
            || ImGui::IsKeyPressed(ImGuiKey_Space, false))) {
        m_attention.focus_visible = true;
        press(room, *focused);
        return;
    }
    if (focused != nullptr && focused->element != nullptr && focused->element->kind == Kind::slider) {
        const bool less = ImGui::IsKeyPressed(ImGuiKey_LeftArrow) || ImGui::IsKeyPressed(ImGuiKey_DownArrow);
        const bool more = ImGui::IsKeyPressed(ImGuiKey_RightArrow) || ImGui::IsKeyPressed(ImGuiKey_UpArrow);
        if (less || more) {
            step(*focused, more ? 1 : -1);
            return;
        }
    }
    if (focused != nullptr && focused->element != nullptr && focused->element->kind == Kind::option) {
        const int by =
            (ImGui::IsKeyPressed(ImGuiKey_DownArrow) || ImGui::IsKeyPressed(ImGuiKey_RightArrow) ? 1 : 0)
            - (ImGui::IsKeyPressed(ImGuiKey_UpArrow) || ImGui::IsKeyPressed(ImGuiKey_LeftArrow) ? 1 : 0);
        if (by != 0) {
            const auto index = current - order.begin() + by;
            if (index >= 0 && index < static_cast<std::ptrdiff_t>(order.size())) {
                const Stop* next = order[static_cast<std::size_t>(index)];
                if (next->element != nullptr && next->element->kind == Kind::option) {
                    m_attention.focused = next->id;
                    m_attention.focus_visible = true;
                    reveal(room, *next);
                }
            }
            return;
        }
    }
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, false) && room.page.dialog) {
        m_events.push_back({room.page.dialog->id, {}});
        return;
    }
    if (room.layout.dialog && !room.layout.dialog_top_px) return;
    constexpr float line_px = 60;
    const float sheet = (room.room.height_px - room.layout.top_inset_px - room.layout.bottom_inset_px) * 0.9F;
    if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) room.scroller.glide_by(line_px);
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) room.scroller.glide_by(-line_px);
    if (ImGui::IsKeyPressed(ImGuiKey_PageDown) || (focused == nullptr && ImGui::IsKeyPressed(ImGuiKey_Space)))
        room.scroller.glide_by(sheet);
    if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) room.scroller.glide_by(-sheet);
    if (ImGui::IsKeyPressed(ImGuiKey_Home)) room.scroller.glide_to(0);
    if (ImGui::IsKeyPressed(ImGuiKey_End)) room.scroller.glide_to(room.layout.page_height_px);
}

void Interaction::paint_scroll_bar(ImDrawList& list, const doc::Theme& theme, const Layout& layout,
                                   Scroller& scroller, const Room& room) {
    const float track = room.height_px - layout.top_inset_px - layout.bottom_inset_px;
    if (layout.page_height_px <= room.height_px || track <= 0) return;
    const float share = room.height_px / layout.page_height_px;
    const float length = std::max(48.0F, track * share);
    const float range = layout.page_height_px - room.height_px;
    const float y = layout.top_inset_px + (track - length) * scroller.position() / range;
    const float width = 8, inset = 3;
    const ImVec2 from{(room.width_px - width - inset) * room.zoom, y * room.zoom};
    const ImVec2 to{(room.width_px - inset) * room.zoom, (y + length) * room.zoom};

    ImGui::SetCursorScreenPos(
        {(room.width_px - width - 2 * inset) * room.zoom, layout.top_inset_px * room.zoom});
    ImGui::InvisibleButton("##scroll-bar", {(width + 2 * inset) * room.zoom, track * room.zoom});
    if (ImGui::IsItemActive()) {
        const float at = ImGui::GetIO().MousePos.y / room.zoom - layout.top_inset_px - length / 2;
        scroller.jump(at / std::max(track - length, 1.0F) * range);
    }
    const bool bright = ImGui::IsItemHovered() || ImGui::IsItemActive();
    list.AddRectFilled(from, to, imgui_colour(theme.colour(doc::Paint::ink_soft), bright ? 0.9F : 0.55F),
                       width / 2 * room.zoom);
}

} // namespace canvas
