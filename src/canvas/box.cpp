#include "canvas/box.h"

#include <algorithm>

namespace canvas {

void settle(Box& box, doc::Point origin) {
    const auto move = [&](doc::Rect& rect) {
        rect.x += origin.x;
        rect.y += origin.y;
    };
    const doc::Point own{origin.x + box.rect.x, origin.y + box.rect.y};
    move(box.rect);
    const auto into_own = [&](doc::Rect& rect) {
        rect.x += own.x;
        rect.y += own.y;
    };
    into_own(box.text_rect);
    into_own(box.part_rect);
    box.icon_centre = box.icon_centre + own;
    for (Box& child : box.children) settle(child, own);
}

namespace {

/// The lines of a text, each to the right end of the longest.
void align_right(TextBlock& text) {
    std::size_t begin = 0;
    while (begin < text.runs.size()) {
        std::size_t end = begin;
        float reach = 0;
        for (; end < text.runs.size() && text.runs[end].y == text.runs[begin].y; ++end)
            reach = std::max(reach, text.runs[end].x + text.runs[end].width);
        for (; begin < end; ++begin) text.runs[begin].x += text.width - reach;
    }
}

} // namespace

void mirror(Box& box, float width_px) {
    const auto flip = [width_px](doc::Rect& rect) { rect.x = width_px - rect.right(); };
    flip(box.rect);
    flip(box.part_rect);
    box.icon_centre.x = width_px - box.icon_centre.x;
    box.text_rect.x = width_px - (box.text_rect.x + box.text.width);
    align_right(box.text);
    box.ground.edge_at_right = true;
    for (Box& child : box.children) mirror(child, width_px);
}

const Box* find_box(const Box& root, const doc::Element* element) {
    if (root.element == element) return &root;
    for (const Box& child : root.children) {
        if (const Box* found = find_box(child, element)) return found;
    }
    return nullptr;
}

} // namespace canvas
