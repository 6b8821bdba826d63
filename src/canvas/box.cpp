#include "canvas/box.h"

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

const Box* find_box(const Box& root, const doc::Element* element) {
    if (root.element == element) return &root;
    for (const Box& child : root.children) {
        if (const Box* found = find_box(child, element)) return found;
    }
    return nullptr;
}

} // namespace canvas
