#include "doc/page.h"

#include "base/text.h"

namespace doc {

std::string_view role_name(const Element& element, bool several) {
    switch (element.kind) {
    case Kind::group: return "group";
    case Kind::section: return "section";
    case Kind::heading: return "heading";
    case Kind::paragraph: return "paragraph";
    case Kind::list: return "list";
    case Kind::item: return "item";
    case Kind::table: return "table";
    case Kind::row: return "row";
    case Kind::cell: return element.level == 1 ? "header" : "cell";
    case Kind::figure: return "figure";
    case Kind::note: return "note";
    case Kind::badge: return "text";
    case Kind::status: return "status";
    case Kind::divider: return "separator";
    case Kind::icon: return "";
    case Kind::link: return "link";
    case Kind::button: return "button";
    case Kind::toggle: return "switch";
    case Kind::choices: return element.level == 1 ? "group" : "radiogroup";
    case Kind::option: return several ? "checkbox" : "radio";
    case Kind::select: return "combobox";
    case Kind::slider: return "slider";
    case Kind::text_field: return "textbox";
    case Kind::disclosure: return "disclosure";
    case Kind::progress: return "progressbar";
    case Kind::banner: return "banner";
    case Kind::navigation: return "navigation";
    case Kind::main: return "main";
    case Kind::complementary: return "complementary";
    case Kind::footer: return "contentinfo";
    case Kind::dialog: return "dialog";
    }
    return "";
}

namespace {

std::string_view tone_word(Tone tone) {
    switch (tone) {
    case Tone::none: return "";
    case Tone::info: return "info";
    case Tone::good: return "good";
    case Tone::warn: return "warn";
    case Tone::bad: return "bad";
    }
    return "";
}

class Describer {
public:
    std::string take() { return std::move(m_out); }

    void line(int depth, std::string_view role, std::string_view name,
              const std::vector<std::string>& states = {}) {
        m_out.append(static_cast<std::size_t>(depth) * 2, ' ');
        m_out += role;
        if (!name.empty()) {
            m_out += " \"";
            m_out += base::replace_all(name, "\n", " ");
            m_out += '"';
        }
        if (!states.empty()) m_out += " [" + base::join(states, ", ") + "]";
        m_out += '\n';
    }

    void element(const Element& element, int depth, bool several = false) {
        if (element.kind == Kind::icon) return;
        const std::string name = accessible_name(element);
        if (element.kind == Kind::group && name.empty()) {
            for (const Element& child : element.children) this->element(child, depth);
            return;
        }
        std::vector<std::string> said = states(element);
        if (element.kind == Kind::paragraph && element.name.empty()) {
            line(depth, "paragraph", plain_text(element.text), said);
        } else {
            line(depth, role_name(element, several), name, said);
        }
        inlines(element.text, depth + 1);
        if (element.kind == Kind::figure) figure(element, depth + 1);
        if (element.kind == Kind::disclosure && !element.expanded) return;
        if (says_all_by_its_name(element)) {
            headings(element, depth + 1);
            return;
        }
        for (const Element& child : element.children) {
            this->element(child, depth + 1, element.kind == Kind::choices && element.level == 1);
        }
    }

private:
    /// Cards, cells and tiles: what stands in them was read out as their name.
    static bool says_all_by_its_name(const Element& element) {
        switch (element.kind) {
        case Kind::link:
        case Kind::button:
        case Kind::option: return true;
        case Kind::item:
        case Kind::cell: return false;
        default: return false;
        }
    }

    static std::vector<std::string> states(const Element& element) {
        std::vector<std::string> out;
        if (element.kind == Kind::heading) out.push_back("level " + std::to_string(int{element.level}));
        if (element.kind == Kind::list && element.level == 1) out.emplace_back("numbered");
        if (element.kind == Kind::toggle || element.kind == Kind::option) {
            out.emplace_back(element.checked ? "checked" : "not checked");
        }
        if (element.kind == Kind::disclosure) out.emplace_back(element.expanded ? "expanded" : "collapsed");
        if (element.current) out.emplace_back("current");
        if (element.disabled) out.emplace_back("disabled");
        if (element.tone != Tone::none) out.emplace_back(tone_word(element.tone));
        if (element.number) {
            out.push_back("value "
                          + (element.number->text.empty() ? base::print_double(element.number->now)
                                                          : element.number->text));
        }
        if (element.kind == Kind::text_field && !element.value.empty())
            out.push_back("value " + element.value);
        if (element.kind == Kind::select) {
            for (const Element& option : element.children) {
                if (option.checked) out.push_back("value " + plain_text(option.text));
            }
        }
        if (!element.description.empty()) out.push_back("described: " + element.description);
        if (!element.language.empty()) out.push_back("language " + element.language);
        return out;
    }

    void inlines(const std::vector<Inline>& text, int depth) {
        for (const Inline& part : text) {
            if (!part.href.empty()) {
                line(depth, "link", part.text);
            } else if (!part.command.empty()) {
                line(depth, "button", part.text);
            }
        }
    }

    void figure(const Element& element, int depth) {
        if (!element.figure) return;
        if (!element.figure->alternative.empty()) line(depth, "image", element.figure->alternative);
        if (element.figure->table.empty()) return;
        line(depth, "table", "");
        for (const std::vector<std::string>& row : element.figure->table)
            line(depth + 1, "row", base::join(row, " | "));
    }

    void headings(const Element& root, int depth) {
        for (const Element& child : root.children) {
            if (child.kind == Kind::heading) {
                element(child, depth);
            } else {
                headings(child, depth);
            }
        }
    }

    std::string m_out;
};

} // namespace

std::string describe(const Page& page) {
    Describer describer;
    describer.line(0, "page", page.title, {"language " + page.language, "at " + page.address});
    const auto region = [&](const Element& element, Kind kind) {
        if (element.children.empty() && element.text.empty()) return;
        Element of_its_kind = element; // regions are what they are by their place in the page
        of_its_kind.kind = kind;
        describer.element(of_its_kind, 1);
    };
    region(page.banner, Kind::banner);
    region(page.navigation, Kind::navigation);
    region(page.main, Kind::main);
    region(page.footer, Kind::footer);
    region(page.tools, Kind::complementary);
    if (page.dialog) region(*page.dialog, Kind::dialog);
    if (!page.announcement.empty()) describer.line(1, "announcement", page.announcement);
    return describer.take();
}

} // namespace doc
