// What Dear ImGui's own widgets do for the desktop: typing into a text field, choosing from an open list. In
// the browser real elements do both.

#include "canvas/draw_list_canvas.h"
#include "canvas/interaction.h"
#include "doc/metrics.h"

#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <cmath>

namespace canvas {

using doc::Element;
namespace metrics = doc::metrics;

namespace {

float text_size(const InteractionRoom& room) {
    return metrics::type(metrics::Role::control, metrics::Width::wide).size * room.room.zoom;
}

/// Colours of the theme for widgets, taken back when this ends.
class WidgetColours {
public:
    explicit WidgetColours(const InteractionRoom& room) : m_theme(doc::theme(room.appearance.theme)) {}
    ~WidgetColours() { ImGui::PopStyleColor(m_count); }
    WidgetColours(const WidgetColours&) = delete;
    WidgetColours& operator=(const WidgetColours&) = delete;

    void set(ImGuiCol slot, doc::Paint paint, float opacity = 1) {
        ImGui::PushStyleColor(slot, imgui_colour(m_theme.colour(paint), opacity));
        ++m_count;
    }

private:
    const doc::Theme& m_theme;
    int m_count = 0;
};

} // namespace

void edit_with_widgets(Interaction& interaction, InteractionRoom& room) {
    interaction.edit_text(room);
}

void Interaction::edit_text(InteractionRoom& room) {
    const auto act_on = [&](std::string& id, auto act) {
        if (id.empty()) return;
        const std::vector<Stop> all = stops(room);
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Stop& stop) { return stop.id == id; });
        if (found == all.end())
            id.clear();
        else
            (this->*act)(room, *found);
    };
    act_on(m_attention.edited, &Interaction::type_into);
    act_on(m_open_select, &Interaction::offer_options);
}

void Interaction::type_into(const InteractionRoom& room, const Stop& field) {
    const float zoom = room.room.zoom;
    const float size = text_size(room);
    WidgetColours colours(room);
    const bool has_icon = !field.element->icon.empty();
    const float left = metrics::field_padding + (has_icon ? metrics::icon_bar + metrics::row_gap : 0);
    ImGui::PushFont(room.fonts.font(FontStyle::regular), std::round(size));
    const float height =
        room.fonts.ascent(FontStyle::regular, size) + room.fonts.descent(FontStyle::regular, size);
    ImGui::SetCursorScreenPos(
        {(field.part.x + left) * zoom, (field.part.y + field.part.height / 2) * zoom - height / 2});
    ImGui::SetNextItemWidth((field.part.width - left - metrics::field_padding) * zoom);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, 0});
    colours.set(ImGuiCol_FrameBg, doc::Paint::paper);
    colours.set(ImGuiCol_Text, doc::Paint::ink);
    colours.set(ImGuiCol_TextDisabled, doc::Paint::ink_soft);
    colours.set(ImGuiCol_TextSelectedBg, doc::Paint::brand, 0.3F);
    colours.set(ImGuiCol_InputTextCursor, doc::Paint::brand);
    if (m_focus_field) {
        ImGui::SetKeyboardFocusHere();
        m_focus_field = false;
    }
    if (ImGui::InputTextWithHint("##field", field.element->placeholder.c_str(), &m_edit_buffer)) {
        m_events.push_back({m_attention.edited, m_edit_buffer});
    }
    ImGui::PopStyleVar();
    ImGui::PopFont();
}

void Interaction::offer_options(const InteractionRoom& room, const Stop& select) {
    const float zoom = room.room.zoom;
    WidgetColours colours(room);
    if (m_select_opened) {
        ImGui::OpenPopup("##options");
        m_select_opened = false;
    }
    ImGui::PushFont(room.fonts.font(FontStyle::regular), std::round(text_size(room)));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {8 * zoom, 8 * zoom});
    ImGui::PushStyleVar(ImGuiStyleVar_PopupRounding, metrics::radius_control * zoom);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 12 * zoom});
    colours.set(ImGuiCol_PopupBg, doc::Paint::raised);
    colours.set(ImGuiCol_Border, doc::Paint::ink_soft);
    colours.set(ImGuiCol_Text, doc::Paint::ink);
    colours.set(ImGuiCol_Header, doc::Paint::brand_soft);
    colours.set(ImGuiCol_HeaderHovered, doc::Paint::brand_soft);
    colours.set(ImGuiCol_HeaderActive, doc::Paint::brand_soft);
    const float below = select.part.bottom() * zoom;
    const bool upwards = below > room.room.height_px * zoom * 0.65F;
    ImGui::SetNextWindowPos({select.part.x * zoom, upwards ? select.part.y * zoom : below + 4},
                            ImGuiCond_Always, {0, upwards ? 1.0F : 0.0F});
    ImGui::SetNextWindowSizeConstraints({select.part.width * zoom, 0},
                                        {room.room.width_px * zoom - 16, room.room.height_px * zoom * 0.6F});
    if (ImGui::BeginPopup("##options")) {
        const std::vector<Element>& options = select.element->children;
        const bool any_chosen =
            std::any_of(options.begin(), options.end(), [](const Element& option) { return option.checked; });
        for (const Element& option : options) {
            // An open list begins at what is chosen, else at its first option: keys go on from there.
            const bool begins_here = any_chosen ? option.checked : &option == &options.front();
            const std::string label = doc::plain_text(option) + "##" + option.id;
            if (begins_here && ImGui::IsWindowAppearing()) {
                ImGui::SetKeyboardFocusHere();
                ImGui::SetNavCursorVisible(true); // else the first key would only show it
            }
            if (ImGui::Selectable(label.c_str(), option.checked, ImGuiSelectableFlags_None, {0, 32 * zoom})) {
                m_events.push_back({m_open_select, option.value.empty() ? option.id : option.value});
            }
        }
        ImGui::EndPopup();
    } else {
        m_open_select.clear();
    }
    ImGui::PopStyleVar(3);
    ImGui::PopFont();
}

} // namespace canvas
