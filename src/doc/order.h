#pragma once

#include "doc/page.h"

#include <vector>

namespace doc {

/// An element and all below it, each before its children.
inline void append_in_order(const Element& element, std::vector<const Element*>& order) {
    order.push_back(&element);
    for (const Element& child : element.children) append_in_order(child, order);
}

/// All elements of a page in reading order: banner, navigation, main, footer, dialog. An element's
/// number, by which faces speak of what has no id, is its index here.
inline std::vector<const Element*> elements_in_order(const Page& page) {
    std::vector<const Element*> order;
    append_in_order(page.banner, order);
    append_in_order(page.navigation, order);
    append_in_order(page.main, order);
    append_in_order(page.footer, order);
    if (page.dialog) append_in_order(*page.dialog, order);
    return order;
}

} // namespace doc
