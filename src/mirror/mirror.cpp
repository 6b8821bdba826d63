#include "mirror/mirror.h"

#include "doc/order.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace mirror {

namespace {

using doc::Element;

/// Elements whose children are written straight into them, without regard to what lies around.
bool is_transparent(doc::Kind kind) {
    switch (kind) {
    case doc::Kind::group:
    case doc::Kind::section:
    case doc::Kind::list:
    case doc::Kind::item:
    case doc::Kind::complementary:
    case doc::Kind::navigation:
    case doc::Kind::banner:
    case doc::Kind::main:
    case doc::Kind::footer:
    case doc::Kind::dialog: return true;
    default: return false;
    }
}

/// What an element is known by: its id, or that of the first thing in it that has one.
std::string_view key_of(const Element& element) {
    if (!element.id.empty()) return element.id;
    for (const Element& child : element.children) {
        const std::string_view key = key_of(child);
        if (!key.empty()) return key;
    }
    return {};
}

/// How children are told apart: by kind and key. Where they changed places, what holds them is written anew,
/// and web/morph.js moves them.
bool same_children(const Element& a, const Element& b) {
    return std::equal(
        a.children.begin(), a.children.end(), b.children.begin(), b.children.end(),
        [](const Element& x, const Element& y) { return x.kind == y.kind && key_of(x) == key_of(y); });
}

bool may_look_inside(const Element& before, const Element& now) {
    return is_transparent(now.kind) && doc::same_but_children(before, now) && same_children(before, now);
}

class Comparison {
public:
    Comparison(const doc::Page& before, const doc::Page& now, const doc::LiveOptions& options, Patch& patch)
        : m_now(now), m_options(options), m_patch(patch) {
        int number = 0;
        for (const Element* element : doc::elements_in_order(before)) m_numbers.emplace(element, number++);
    }

    void compare(const Element& before, const Element& now) {
        if (before == now) return;
        if (!may_look_inside(before, now)) {
            m_patch.changes.push_back({m_numbers.at(&before), doc::live_html(m_now, now, m_options)});
            return;
        }
        for (std::size_t i = 0; i < now.children.size(); ++i) compare(before.children[i], now.children[i]);
    }

private:
    const doc::Page& m_now;
    const doc::LiveOptions& m_options;
    Patch& m_patch;
    std::unordered_map<const Element*, int> m_numbers;
};

std::array<const Element*, 5> regions(const doc::Page& page) {
    return {&page.banner, &page.navigation, &page.main, &page.footer, &page.tools};
}

/// Whether the same regions are there, so that none comes or goes.
bool same_regions(const doc::Page& a, const doc::Page& b) {
    for (std::size_t i = 0; i < regions(a).size(); ++i) {
        if (doc::is_there(*regions(a)[i]) != doc::is_there(*regions(b)[i])) return false;
    }
    return a.skip == b.skip;
}

Head head_of(const doc::Page& page) {
    return {page.title, page.language, page.address, page.right_to_left};
}

void compare_pages(const doc::Page& before, const doc::Page& now, const doc::LiveOptions& options,
                   Patch& patch) {
    Comparison comparison(before, now, options, patch);
    for (std::size_t i = 0; i < regions(now).size(); ++i) {
        if (doc::is_there(*regions(now)[i])) comparison.compare(*regions(before)[i], *regions(now)[i]);
    }
    if (before.dialog && now.dialog) {
        comparison.compare(*before.dialog, *now.dialog);
    } else if (now.dialog) {
        patch.dialog = doc::live_html(now, *now.dialog, options);
    } else if (before.dialog) {
        patch.dialog = std::string();
    }
}

} // namespace

void Mirror::set_over_canvas(bool over_canvas) {
    if (m_options.over_canvas == over_canvas) return;
    m_options.over_canvas = over_canvas;
    m_writes_anew = true;
}

Patch Mirror::update(doc::Page page, std::vector<doc::Placed> placed, float page_height_px) {
    Patch patch;
    if (!m_begun || m_writes_anew || !same_regions(m_page, page)) {
        patch.regions = doc::live_html(page, m_options);
    } else {
        compare_pages(m_page, page, m_options, patch);
    }
    if (!m_begun || head_of(page) != head_of(m_page)) patch.head = head_of(page);
    if (!m_begun || page.announcement != m_page.announcement) patch.announcement = page.announcement;

    placed.erase(std::remove_if(placed.begin(), placed.end(),
                                [](const doc::Placed& place) { return place.number < 0; }),
                 placed.end());
    const bool same_numbers = !patch.content_changed() && placed.size() == m_placed.size();
    if (!same_numbers) {
        patch.all_places = true;
        patch.places = placed;
    } else {
        std::unordered_map<int, const doc::Placed*> before;
        for (const doc::Placed& place : m_placed) before.emplace(place.number, &place);
        for (const doc::Placed& place : placed) {
            const auto found = before.find(place.number);
            if (found == before.end() || *found->second != place) patch.places.push_back(place);
        }
    }
    if (!m_begun || page_height_px != m_page_height_px) patch.page_height_px = page_height_px;

    m_page = std::move(page);
    m_placed = std::move(placed);
    m_page_height_px = page_height_px;
    m_begun = true;
    m_writes_anew = false;
    return patch;
}

} // namespace mirror
