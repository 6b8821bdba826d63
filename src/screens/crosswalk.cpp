#include "screens/crosswalk.h"

#include "screens/parts.h"

#include <algorithm>

namespace screens {

namespace {

using content::CrosswalkEntry;
using doc::Element;
using doc::Inline;

/// One line of the crosswalk: what it is named by, and what the framework has to say.
struct Line {
    Inline name;
    const content::Framework* framework;
    const CrosswalkEntry* entry;
};

Element line_item(View& view, const Line& line) {
    Element made = item({});
    Inline items;
    for (const content::Id& id : line.entry->items) {
        const Said said = view.text({"frameworks", line.framework->id, "items", id});
        if (!items.text.empty()) items.text.append(" · ");
        items.text.append(said.words);
        items.language = said.language;
    }
    if (items.text.empty()) {
        made.text = {line.name};
        return made;
    }
    made.text = sentence(view, "crosswalk.line", {{"name", line.name}, {"items", items}});
    return made;
}

std::vector<Element> grouped(View& view, const std::vector<Line>& lines, int level) {
    std::vector<Element> made;
    for (const content::Word<content::Closeness>& group : content::words<content::Closeness>()) {
        std::vector<Element> items;
        for (const Line& line : lines) {
            if (line.entry->closeness == group.value) items.push_back(line_item(view, line));
        }
        if (items.empty()) continue;
        made.push_back(heading(level, view.ui_word("closeness", group.value)));
        made.push_back(list(std::move(items)));
    }
    return made;
}

Inline named(std::string words, std::string href, std::string id) {
    Inline name;
    name.text = std::move(words);
    name.href = std::move(href);
    name.id = std::move(id);
    return name;
}

/// The guidelines that the requirements come from say the same as themselves.
bool is_origin(const content::Framework& framework) {
    return framework.issuer == "expert-group";
}

bool tells_its_law(const content::Principle& principle, const content::Framework& framework) {
    return std::any_of(principle.law.begin(), principle.law.end(),
                       [&](const content::LawReference& law) { return law.framework == framework.id; });
}

} // namespace

std::vector<Element> crosswalk_of(View& view, const content::Principle& principle, std::string_view stem,
                                  int level) {
    std::vector<Line> lines;
    for (const content::Framework& framework : view.library().frameworks) {
        if (is_origin(framework) || tells_its_law(principle, framework)) continue;
        for (const CrosswalkEntry& entry : framework.crosswalk) {
            if (entry.principle != principle.id) continue;
            Inline name = named(view.text({"frameworks", framework.id, "short_title"}).words,
                                view.href(app::Screen::framework, framework.id),
                                std::string(stem) + '-' + framework.id);
            lines.push_back({std::move(name), &framework, &entry});
        }
    }
    return grouped(view, lines, level);
}

std::vector<Element> crosswalk_of(View& view, const content::Framework& framework) {
    std::vector<Line> lines;
    for (const content::Principle* principle :
         principles_of(view.library(), content::PrincipleKind::requirement)) {
        for (const CrosswalkEntry& entry : framework.crosswalk) {
            if (entry.principle != principle->id) continue;
            Inline name =
                named(view.text({"principles", principle->id, "title"}).words,
                      view.href(app::Screen::principle, principle->id), "speaks-to-" + principle->id);
            lines.push_back({std::move(name), &framework, &entry});
        }
    }
    return grouped(view, lines, 3);
}

Element crosswalk_note(View& view) {
    return paragraph(view.ui("crosswalk.note"), doc::Look::caption);
}

} // namespace screens
