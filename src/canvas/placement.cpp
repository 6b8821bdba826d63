#include "canvas/placement.h"

#include "doc/order.h"

#include <algorithm>
#include <unordered_map>

namespace canvas {

namespace {

class Collector {
public:
    Collector(const doc::Page& page, const Room& room) : m_zoom(room.zoom), m_from_right(page.right_to_left) {
        int number = 0;
        for (const doc::Element* element : doc::elements_in_order(page)) m_numbers.emplace(element, number++);
    }

    void collect(const Box& box, doc::Frame frame, float offset_y) {
        if (box.element != nullptr) {
            const auto number = m_numbers.find(box.element);
            if (number != m_numbers.end())
                m_placed.push_back(placed_box(box, number->second, frame, offset_y));
        }
        const doc::Inline* last = nullptr;
        for (const Run& run : box.text.runs) {
            if (run.source->id.empty() || run.source == last) continue;
            last = run.source;
            doc::Placed place;
            place.number = -1;
            place.id = run.source->id;
            place.rect = on_screen(rect_of_inline(box, run.source), offset_y);
            place.frame = frame;
            m_placed.push_back(std::move(place));
        }
        for (const Box& child : box.children) collect(child, frame, offset_y);
    }

    std::vector<doc::Placed> take() { return std::move(m_placed); }

private:
    doc::Placed placed_box(const Box& box, int number, doc::Frame frame, float offset_y) const {
        doc::Placed place;
        place.number = number;
        place.rect = on_screen(box.rect, offset_y);
        place.frame = frame;
        if (!box.text.runs.empty()) {
            const TypeSetting& type = box.text.setting;
            // The room is wider than the lines, at their end.
            const float x = box.text_rect.x + (m_from_right ? box.text.width - box.text.room_px : 0);
            place.text = on_screen({x, box.text_rect.y, box.text.room_px, box.text.height}, offset_y);
            place.size_px = type.size_px * m_zoom;
            place.line_px = type.size_px * type.line_height * m_zoom;
        }
        if (box.part_rect.width > 0) place.part = on_screen(box.part_rect, offset_y);
        return place;
    }

    doc::Rect on_screen(doc::Rect rect, float offset_y) const {
        return {rect.x * m_zoom, (rect.y + offset_y) * m_zoom, rect.width * m_zoom, rect.height * m_zoom};
    }

    float m_zoom;
    bool m_from_right;
    std::unordered_map<const doc::Element*, int> m_numbers;
    std::vector<doc::Placed> m_placed;
};

} // namespace

namespace {

/// Around the runs that are wanted.
template <typename Wanted>
std::optional<doc::Rect> rect_of_runs(const Box& box, Wanted wanted) {
    doc::Rect rect;
    bool first = true;
    const float line = box.text.setting.size_px * box.text.setting.line_height;
    for (const Run& run : box.text.runs) {
        if (!wanted(run)) continue;
        const doc::Rect part{box.text_rect.x + run.x, box.text_rect.y + run.y, run.width, line};
        if (first) {
            rect = part;
            first = false;
            continue;
        }
        const float right = std::max(rect.right(), part.right());
        const float bottom = std::max(rect.bottom(), part.bottom());
        rect.x = std::min(rect.x, part.x);
        rect.y = std::min(rect.y, part.y);
        rect.width = right - rect.x;
        rect.height = bottom - rect.y;
    }
    if (first) return std::nullopt;
    return rect;
}

} // namespace

doc::Rect rect_of_inline(const Box& box, const doc::Inline* source) {
    return rect_of_runs(box, [source](const Run& run) { return run.source == source; }).value_or(doc::Rect{});
}

std::optional<doc::Rect> marked_rect(const Box& box) {
    return rect_of_runs(box, [](const Run& run) { return run.source->mark; });
}

std::optional<doc::Rect> rect_of(const Box& root, std::string_view id) {
    if (root.element != nullptr && !id.empty() && root.element->id == id) return root.rect;
    for (const Run& run : root.text.runs) {
        if (!run.source->id.empty() && run.source->id == id) return rect_of_inline(root, run.source);
    }
    for (const Box& child : root.children) {
        if (const std::optional<doc::Rect> found = rect_of(child, id)) return found;
    }
    return std::nullopt;
}

namespace {

bool contains(const std::vector<doc::Point>& outline, doc::Point p) {
    bool inside = false;
    for (std::size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
        const doc::Point a = outline[i], b = outline[j];
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

} // namespace

std::string hotspot_in(const Box& root, doc::Point at) {
    if (root.element != nullptr && root.element->kind == doc::Kind::figure && root.element->figure
        && root.part_rect.contains(at) && root.element->figure->width > 0) {
        const doc::Figure& figure = *root.element->figure;
        const float scale = root.part_rect.width / figure.width;
        const doc::Point inside{(at.x - root.part_rect.x) / scale, (at.y - root.part_rect.y) / scale};
        for (const doc::Hotspot& spot : figure.hotspots) {
            if (contains(spot.outline, inside)) return spot.target;
        }
    }
    for (const Box& child : root.children) {
        std::string found = hotspot_in(child, at);
        if (!found.empty()) return found;
    }
    return {};
}

std::vector<doc::Placed> place_elements(const doc::Page& page, const Layout& layout, const Room& room,
                                        float rail_offset_px) {
    Collector collector(page, room);
    for (const Box& box : layout.fixed)
        collector.collect(box, doc::Frame::window, layout.moved_px(box, rail_offset_px));
    collector.collect(layout.banner, doc::Frame::page, 0);
    collector.collect(layout.main, doc::Frame::page, 0);
    collector.collect(layout.footer, doc::Frame::page, 0);
    if (layout.dialog) {
        const doc::Frame frame = layout.dialog_top_px ? doc::Frame::page : doc::Frame::window;
        collector.collect(*layout.dialog, frame, layout.dialog_top_px.value_or(0));
    }
    return collector.take();
}

} // namespace canvas
