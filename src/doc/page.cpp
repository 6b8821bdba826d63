#include "doc/page.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace doc {

namespace {

bool same_figure(const std::shared_ptr<const Figure>& a, const std::shared_ptr<const Figure>& b) {
    if (a == b) return true;
    if (!a || !b) return false;
    return a->key == b->key && a->alternative == b->alternative && a->table == b->table
           && a->table_name == b->table_name;
}

std::array<const Element*, 6> regions(const Page& page) {
    return {&page.banner, &page.navigation, &page.main,
            &page.footer, &page.tools,      page.dialog ? &*page.dialog : nullptr};
}

const Inline* find_inline(const Element& root, std::string_view id) {
    for (const Inline& part : root.text) {
        if (part.id == id) return &part;
    }
    for (const Element& child : root.children) {
        if (const Inline* found = find_inline(child, id)) return found;
    }
    return nullptr;
}

void append_words(std::string& out, std::string_view words) {
    if (words.empty()) return;
    if (!out.empty()) out += ' ';
    out += words;
}

/// What is named by the heading in it rather than by all that it holds.
bool is_named_by_heading(Kind kind) {
    return kind == Kind::section || kind == Kind::dialog;
}

/// What has no name unless it is given one: nobody would read all of it out as a name.
bool is_container(Kind kind) {
    switch (kind) {
    case Kind::group:
    case Kind::list:
    case Kind::table:
    case Kind::row:
    case Kind::banner:
    case Kind::navigation:
    case Kind::main:
    case Kind::complementary:
    case Kind::footer: return true;
    default: return false;
    }
}

/// What holds other things but is named by its own text alone.
bool is_labelled(Kind kind) {
    switch (kind) {
    case Kind::figure:
    case Kind::note:
    case Kind::choices:
    case Kind::select:
    case Kind::disclosure: return true;
    default: return false;
    }
}

} // namespace

bool same_but_children(const Element& a, const Element& b) {
    const auto plain_members = [](const Element& e) {
        return std::tie(e.kind, e.layout, e.look, e.tone, e.level, e.disabled, e.checked, e.current,
                        e.new_window, e.expanded, e.hue, e.column_px, e.counterpart);
    };
    const auto words = [](const Element& e) {
        return std::tie(e.id, e.text, e.name, e.description, e.description_language, e.icon, e.href,
                        e.command, e.value, e.placeholder, e.number, e.language);
    };
    return plain_members(a) == plain_members(b) && words(a) == words(b) && same_figure(a.figure, b.figure);
}

bool operator==(const Element& a, const Element& b) {
    return same_but_children(a, b) && a.children == b.children;
}

bool operator==(const Page& a, const Page& b) {
    const auto members = [](const Page& p) {
        return std::tie(p.title, p.description, p.language, p.right_to_left, p.address, p.hue, p.skip,
                        p.banner, p.navigation, p.main, p.footer, p.tools, p.reach, p.centred, p.dialog,
                        p.announcement, p.spotlight);
    };
    return members(a) == members(b);
}

const Element* find(const Element& root, std::string_view id) {
    if (id.empty()) return nullptr;
    if (root.id == id) return &root;
    for (const Element& child : root.children) {
        if (const Element* found = find(child, id)) return found;
    }
    return nullptr;
}

const Element* find(const Page& page, std::string_view id) {
    for (const Element* region : regions(page)) {
        if (!region) continue;
        if (const Element* found = find(*region, id)) return found;
    }
    return nullptr;
}

const Inline* find_inline(const Page& page, std::string_view id) {
    if (id.empty()) return nullptr;
    for (const Element* region : regions(page)) {
        if (!region) continue;
        if (const Inline* found = find_inline(*region, id)) return found;
    }
    return nullptr;
}

const Element* first_heading(const Element& root) {
    for (const Element& child : root.children) {
        if (child.kind == Kind::heading) return &child;
        if (child.kind == Kind::section || child.kind == Kind::dialog) continue;
        if (const Element* found = first_heading(child)) return found;
    }
    return nullptr;
}

std::string plain_text(const std::vector<Inline>& text) {
    std::string out;
    for (const Inline& part : text) out += part.text;
    return out;
}

std::string plain_text(const Element& element) {
    std::string out = plain_text(element.text);
    for (const Element& child : element.children) append_words(out, plain_text(child));
    return out;
}

std::string accessible_name(const Element& element) {
    if (!element.name.empty()) return element.name;
    if (is_named_by_heading(element.kind)) {
        const Element* heading = first_heading(element);
        return heading ? plain_text(heading->text) : std::string();
    }
    if (is_container(element.kind)) return {};
    if (is_labelled(element.kind)) return plain_text(element.text);
    return plain_text(element);
}

bool holds_pairs(const Element& element) {
    return is_pair(element) || std::any_of(element.children.begin(), element.children.end(), holds_pairs);
}

bool is_pair(const Element& element) {
    return element.kind == Kind::group && element.children.size() == 2 && element.children[1].counterpart;
}

bool acts(const Element& element) {
    return !element.disabled && is_control(element.kind);
}

bool is_control(Kind kind) {
    switch (kind) {
    case Kind::link:
    case Kind::button:
    case Kind::toggle:
    case Kind::option:
    case Kind::select:
    case Kind::slider:
    case Kind::text_field:
    case Kind::disclosure: return true;
    default: return false;
    }
}

} // namespace doc
