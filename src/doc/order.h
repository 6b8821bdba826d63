#pragma once

#include "doc/page.h"

#include <vector>

namespace doc {

/// An element and all below it, each before its children.
inline void append_in_order(const Element& element, std::vector<const Element*>& order) {
    order.push_back(&element);
    for (const Element& child : element.children) append_in_order(child, order);
}

/// A region with nothing in it is nowhere: no face shows it.
inline bool is_there(const Element& region) {
    return !region.children.empty() || !region.text.empty();
}

/// All elements of a page in reading order: banner, navigation, main, footer, tools, dialog. An element's
/// number, by which faces speak of what has no id, is its index here.
inline std::vector<const Element*> elements_in_order(const Page& page) {
    std::vector<const Element*> order;
    for (const Element* region : {&page.banner, &page.navigation, &page.main, &page.footer, &page.tools}) {
        if (is_there(*region)) append_in_order(*region, order);
    }
    if (page.dialog) append_in_order(*page.dialog, order);
    return order;
}

} // namespace doc
