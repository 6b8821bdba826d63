#include "canvas/face.h"

#include "canvas/draw_list_canvas.h"
#include "canvas/interaction.h"
#include "canvas/motion.h"
#include "canvas/painter.h"
#include "canvas/placement.h"
#include "canvas/scroller.h"
#include "doc/metrics.h"
#include "doc/order.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace canvas {

namespace metrics = doc::metrics;

struct Face::Inside {
    Inside(Fonts f, Driver d, Edit e) : fonts(std::move(f)), driver(d), edit(e) {}

    Fonts fonts;
    Driver driver;
    Edit edit;
    Appearance appearance;

    doc::Page page;
    bool page_is_new = true;
    Unfolded unfolded;

    Layout layout;
    Room room;
    Room asked; ///< before a slide was made smaller to be seen as a whole
    float density = 0;
    float rail_offset_px = 0;

    Scroller scroller;
    Interaction interaction;
    std::string scroll_target;
    std::optional<float> dialog_opened_at_px; ///< how far the page was scrolled then
    std::optional<float> scroll_back_px;  ///< for a host that scrolls: there again, since a dialog is gone
    std::optional<float> scroll_place_px; ///< CSS px; goes before the target
    bool scroll_wanted = false;

    std::vector<doc::Placed> placed;
    bool placement_changed = false;

    Motion motion;

    float zoom_for(const View& view) const {
        const float fills =
            std::min(view.width_px / metrics::slide_width, view.height_px / metrics::slide_height);
        const float scale =
            is_slide() ? std::max(fills, 1.0F) : appearance.scale.value_or(metrics::scale(view.width_px));
        return appearance.text_scale * scale;
    }
    bool is_slide() const { return page.main.look == doc::Look::slide; }
    bool must_fit() const { return is_slide() || appearance.fits; }
    bool is_black() const { return page.main.look == doc::Look::black; }
    float scroll_px() const { return scroller.position(); }

    static bool is_open(const void* owner, const doc::Element& element) {
        const auto* inside = static_cast<const Inside*>(owner);
        return element.expanded != (inside->unfolded.find(element.id) != inside->unfolded.end());
    }

    void lay_out_if_needed(const View& view);
    void place_dialog(float scrolled_px);
    float page_height() const;
    void scroll(const View& view);
    void paint(const View& view);
    void shade(ImDrawList& list, const View& view) const;
    float rail_offset() const;
    std::optional<float> top_of(std::string_view id) const;
};

Face::Face(Fonts fonts, Driver driver, Edit edit)
    : m_inside(std::make_unique<Inside>(std::move(fonts), driver, edit)) {}
Face::Face(Face&&) noexcept = default;
Face& Face::operator=(Face&&) noexcept = default;
Face::~Face() = default;

void Face::show(const doc::Page& page) {
    Inside& in = *m_inside;
    in.motion.show(page);
    if (in.page.address != page.address) in.unfolded.clear();
    in.layout = {}; // it points into the page that goes
    in.page = page;
    in.fonts.set_language(page.language);
    in.interaction.page_changed(in.page);
    in.page_is_new = true;
}

void Face::set_appearance(const Appearance& appearance) {
    m_inside->appearance = appearance;
    m_inside->scroller.set_still(appearance.reduced_motion);
}

base::Result<base::Done> Face::add_font(FontSource source) {
    m_inside->page_is_new = true;
    return m_inside->fonts.add(std::move(source));
}

std::vector<FontName> Face::take_wanted_fonts() {
    return m_inside->fonts.take_wanted();
}

void Face::Inside::lay_out_if_needed(const View& view) {
    float zoom = zoom_for(view);
    const Room wanted{view.width_px / zoom, view.height_px / zoom, zoom};
    const float now_density = ImGui::GetIO().DisplayFramebufferScale.x;
    const bool same = !page_is_new && wanted.width_px == asked.width_px && wanted.height_px == asked.height_px
                      && wanted.zoom == asked.zoom && now_density == density;
    if (same) return;
    asked = room = wanted;
    density = now_density;
    layout = canvas::lay_out(page, fonts, room, unfolded);
    // What is to be seen as a whole and is too long is shown smaller; where that would be too small to be
    // read, it scrolls.
    constexpr float step = 0.94F;
    const float least = is_slide() ? 1.0F : 0.7F; // what nobody stands at yet has the letters of headings
    for (int tries = 0;
         tries < 12 && must_fit() && layout.page_height_px > room.height_px && zoom * step >= least;
         ++tries) {
        zoom *= step;
        room = {view.width_px / zoom, view.height_px / zoom, zoom};
        layout = canvas::lay_out(page, fonts, room, unfolded);
    }
    page_is_new = false;
    placement_changed = true;
    // Who scrolls is ahead of what the last frame knew.
    place_dialog(driver == Driver::host ? view.scroll_px / room.zoom : scroll_px());
    scroller.set_limit(page_height() - room.height_px);
    interaction.laid_out();
}

/// A dialog that is higher than the window begins where the page was scrolled to when it came, and moves with
/// it.
void Face::Inside::place_dialog(float scrolled_px) {
    if (!layout.dialog) {
        if (const std::optional<float> before = std::exchange(dialog_opened_at_px, {});
            before && *before != scrolled_px) {
            scroller.jump(*before);
            scroll_back_px = *before * room.zoom;
        }
        return;
    }
    if (!dialog_opened_at_px) dialog_opened_at_px = scrolled_px;
    if (layout.dialog->rect.bottom() + metrics::space[3] > room.height_px)
        layout.dialog_top_px = dialog_opened_at_px;
}

float Face::Inside::page_height() const {
    if (!layout.dialog_top_px) return layout.page_height_px;
    return std::max(layout.page_height_px,
                    *layout.dialog_top_px + layout.dialog->rect.bottom() + metrics::space[3]);
}

std::optional<float> Face::Inside::top_of(std::string_view id) const {
    if (id == "title") return 0.0F; // the page's own heading: show what stands above it, too
    for (const Box* root : {&layout.main, &layout.footer}) {
        const std::optional<doc::Rect> rect = rect_of(*root, id);
        if (rect) return rect->y;
    }
    return std::nullopt;
}

void Face::Inside::scroll(const View& view) {
    if (driver == Driver::host) {
        scroller.jump(view.scroll_px / room.zoom);
        return;
    }
    if (scroll_wanted) {
        scroll_wanted = false;
        const std::optional<float> top = scroll_target.empty() ? 0.0F : top_of(scroll_target);
        if (const std::optional<float> place = std::exchange(scroll_place_px, {})) {
            scroller.jump(*place / room.zoom);
        } else if (top) {
            scroller.jump(*top - layout.top_inset_px - metrics::space[4]);
        }
    }
    scroller.advance(std::min(view.delta_seconds, 0.1F));
}

/// A rail longer than the window moves with the page; further where the keyboard is in it.
float Face::Inside::rail_offset() const {
    const float offset = std::min(scroll_px(), layout.rail_overflow_px);
    const Attention& attention = interaction.attention();
    if (layout.rail_overflow_px <= 0 || !attention.focus_visible) return offset;
    for (const Box& box : layout.fixed) {
        const std::optional<doc::Rect> rect = rect_of(box, attention.focused);
        if (!rect) continue;
        const float lowest = rect->bottom() + metrics::space[2] - room.height_px;
        const float highest = rect->y - metrics::space[2];
        return std::clamp(std::min(std::max(offset, lowest), highest), 0.0F, layout.rail_overflow_px);
    }
    return offset;
}

void Face::Inside::paint(const View& view) {
    const doc::Theme& theme = doc::theme(appearance.theme);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const doc::Rect window{0, 0, room.width_px, room.height_px};
    const doc::Paint ground =
        is_slide() && page.main.hue != doc::Paint::none ? doc::soft(page.main.hue) : doc::Paint::paper;
    list.AddRectFilled({0, 0}, {view.width_px, view.height_px},
                       is_black() ? IM_COL32_BLACK : imgui_colour(theme.colour(ground)));
    if (is_black()) return; // no light at all, whatever the theme

    Painter painter(list, fonts, theme, room.zoom, interaction.attention(), motion.fading(), &Inside::is_open,
                    this);
    const float y = scroll_px() + scroller.overscroll();
    const float missing = 1 - motion.screen(); // of what comes in
    const doc::Point scrolled{0, -y + metrics::motion_rise * missing};
    const doc::Rect visible{0, y, room.width_px, room.height_px};
    const float zoom = room.zoom;
    list.PushClipRect(
        {layout.left_inset_px * zoom, layout.top_inset_px * zoom},
        {view.width_px - layout.right_inset_px * zoom, (room.height_px - layout.bottom_inset_px) * zoom},
        true);
    painter.paint(layout.main, scrolled, visible);
    painter.paint(layout.footer, scrolled, visible);
    if (missing > 0) painter.mist(window, 0.7F * missing);
    painter.paint(layout.banner, {0, -y}, visible);
    list.PopClipRect();

    for (const Box& box : layout.fixed) {
        const float moved = layout.moved_px(box, rail_offset_px);
        painter.paint(box, {0, moved}, {0, -moved, room.width_px, room.height_px});
    }
    if (layout.dialog) {
        const float lacking = 1 - motion.dialog();
        painter.veil(window, motion.dialog());
        const float moved = layout.dialog_top_px ? *layout.dialog_top_px - y : 0;
        painter.paint(*layout.dialog, {0, moved + metrics::motion_rise * lacking},
                      {0, -moved, room.width_px, room.height_px});
    }
    if (page.spotlight) shade(list, view);
    if (driver == Driver::face) interaction.paint_scroll_bar(list, theme, layout, scroller, room);
}

/// All but what is around the pointer, as one thick ring.
void Face::Inside::shade(ImDrawList& list, const View& view) const {
    const ImVec2 pointer = ImGui::GetIO().MousePos;
    if (!ImGui::IsMousePosValid(&pointer)) return;
    const float radius = metrics::spotlight * room.zoom;
    const float reach = view.width_px + view.height_px;
    list.AddCircle(pointer, radius + reach / 2, IM_COL32(0, 0, 0, 150), 96, reach);
}

void Face::frame(const View& view) {
    Inside& in = *m_inside;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({view.width_px, view.height_px});
    ImGui::Begin("page", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings
                     | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground
                     | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoBringToFrontOnFocus);
    in.lay_out_if_needed(view);
    in.scroll(view);

    const bool can_act = in.driver == Driver::face;
    InteractionRoom room{in.page,     in.layout,   in.room,       in.rail_offset(), in.fonts,
                         in.scroller, in.unfolded, in.appearance, can_act};
    if (in.interaction.run(room)) {
        // A disclosure was turned: everything below it has moved.
        in.page_is_new = true;
        in.lay_out_if_needed(view);
    }
    in.motion.advance(view.seconds, in.interaction.attention().hovered, in.appearance.reduced_motion);
    const float rail_before = std::exchange(in.rail_offset_px, in.rail_offset());
    in.paint(view);
    if (in.edit != nullptr) in.edit(in.interaction, room);

    if (in.placement_changed || in.rail_offset_px != rail_before) {
        std::vector<doc::Placed> placed = place_elements(in.page, in.layout, in.room, in.rail_offset_px);
        in.placement_changed = placed != in.placed;
        in.placed = std::move(placed);
    }
    ImGui::End();
    ImGui::PopStyleVar(2);
}

std::vector<Event> Face::take_events() {
    return m_inside->interaction.take_events();
}

std::optional<double> Face::next_frame_in() const {
    const Inside& in = *m_inside;
    if (in.page_is_new || in.motion.moving()) return 0.0;
    if (in.driver == Driver::face && in.scroller.moving()) return 0.0;
    return in.interaction.next_frame_in();
}

const std::vector<doc::Placed>& Face::placed() const {
    return m_inside->placed;
}

float Face::page_height_px() const {
    return m_inside->page_height() * m_inside->room.zoom;
}

float Face::covered_above_px() const {
    return m_inside->layout.top_inset_px * m_inside->room.zoom;
}

float Face::covered_below_px() const {
    return m_inside->layout.bottom_inset_px * m_inside->room.zoom;
}

bool Face::take_placement_changed() {
    return std::exchange(m_inside->placement_changed, false);
}

std::optional<float> Face::take_scroll_back() {
    return std::exchange(m_inside->scroll_back_px, {});
}

float Face::scroll_px() const {
    return m_inside->scroll_px() * m_inside->room.zoom;
}

void Face::scroll_to_top() {
    m_inside->scroll_target.clear();
    m_inside->scroll_place_px.reset();
    m_inside->scroll_wanted = true;
}

void Face::scroll_to(std::string_view id) {
    m_inside->scroll_target = id;
    m_inside->scroll_place_px.reset();
    m_inside->scroll_wanted = true;
}

void Face::scroll_to_place(float y_px) {
    m_inside->scroll_place_px = y_px;
    m_inside->scroll_wanted = true;
}

std::optional<float> Face::scroll_for(std::string_view id) const {
    const std::optional<float> top = m_inside->top_of(id);
    if (!top) return std::nullopt;
    return std::max(0.0F, (*top - m_inside->layout.top_inset_px - metrics::space[4]) * m_inside->room.zoom);
}

std::optional<float> Face::reveal(int number) {
    Inside& in = *m_inside;
    const std::vector<const doc::Element*> order = doc::elements_in_order(in.page);
    if (number < 0 || static_cast<std::size_t>(number) >= order.size()) return std::nullopt;
    const Box* box = find_box(in.layout.main, order[static_cast<std::size_t>(number)]);
    if (box == nullptr) return std::nullopt; // in what stays with the window
    const doc::Rect rect = marked_rect(*box).value_or(box->rect);
    constexpr float air_px = 24;
    const float top = in.scroll_px() + in.layout.top_inset_px + air_px;
    const float bottom = in.scroll_px() + in.room.height_px - in.layout.bottom_inset_px - air_px;
    if (rect.y >= top && rect.bottom() <= bottom) return std::nullopt;
    // A third of the window down, so that what follows is seen as well.
    const float wanted = std::max(0.0F, rect.y - in.layout.top_inset_px - (bottom - top) / 3);
    if (in.driver == Driver::face) in.scroller.glide_to(wanted);
    return wanted * in.room.zoom;
}

bool Face::is_open(const doc::Element& disclosure) const {
    return Inside::is_open(m_inside.get(), disclosure);
}

void Face::focus(std::string_view id, bool visible) {
    Inside& in = *m_inside;
    const doc::Element* element = in.driver == Driver::host ? doc::find(in.page, id) : nullptr;
    const bool is_field = element != nullptr && element->kind == doc::Kind::text_field;
    in.interaction.focus(id, visible, is_field);
}

const std::string& Face::focused() const {
    return m_inside->interaction.attention().focused;
}

void Face::unfold(std::string_view id, bool open) {
    Inside& in = *m_inside;
    const doc::Element* element = doc::find(in.page, id);
    if (element == nullptr || Inside::is_open(&in, *element) == open) return;
    if (element->expanded == open) {
        in.unfolded.erase(std::string(id));
    } else {
        in.unfolded.insert(std::string(id));
    }
    in.page_is_new = true;
}

} // namespace canvas
