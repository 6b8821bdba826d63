#include "screens/bodies.h"
#include "screens/crosswalk.h"
#include "screens/framework_facts.h"
#include "screens/icons.h"
#include "screens/law.h"
#include "screens/parts.h"

#include <algorithm>

namespace screens {

namespace {

using content::Framework;
using doc::Element;
using doc::Look;

Element numbered_items(View& view, const Framework& framework) {
    std::vector<Element> items;
    for (const content::Id& id : framework.items) {
        const Said said = view.text({"frameworks", framework.id, "items", id});
        Element made = item({});
        made.text = doc::words(said.words);
        made.language = said.language;
        items.push_back(std::move(made));
    }
    Element made = list(std::move(items));
    made.level = 1;
    return made;
}

/// What the law says, by requirement; folded up, for there is much of it.
std::vector<Element> rules(View& view, const Framework& framework) {
    std::vector<Element> made;
    for (const content::Principle* principle :
         principles_of(view.library(), content::PrincipleKind::requirement)) {
        std::vector<Element> cards = law_cards(view, *principle, framework.id);
        if (cards.empty()) continue;
        Element fold = disclosure("rules-" + principle->id, view.text({"principles", principle->id, "title"}),
                                  std::move(cards));
        fold.icon = icon::of(*principle);
        fold.hue = paint(principle->hue);
        made.push_back(std::move(fold));
    }
    return made;
}

Element history(View& view, const Framework& framework) {
    std::vector<Element> items;
    for (const content::Milestone& milestone : view.library().milestones) {
        const content::Ids& named = milestone.frameworks;
        if (std::find(named.begin(), named.end(), framework.id) == named.end()) continue;
        doc::Inline event;
        event.text = view.text({"milestones", milestone.id, "title"}).words;
        app::Route route = app::at(view.language(), app::Screen::timeline);
        route.fragment = milestone.id;
        event.href = view.href(route);
        event.id = "milestone-" + milestone.id;
        doc::Inline date;
        date.text = view.date(milestone.date);
        Element made = item({});
        made.text = sentence(view, "frameworks.milestone", {{"date", date}, {"event", event}});
        items.push_back(std::move(made));
    }
    if (items.empty()) return doc::stack({});
    return part("history", view.ui("frameworks.history"), {list(std::move(items))});
}

Element requirements(View& view, const Framework& framework) {
    std::vector<Element> lines = crosswalk_of(view, framework);
    if (lines.empty()) return doc::stack({});
    lines.insert(lines.begin(), crosswalk_note(view));
    return part("principles", view.ui("frameworks.speaks_to"), std::move(lines));
}

} // namespace

Body framework(View& view) {
    const Framework* found = view.library().framework(view.route().id);
    if (found == nullptr) return not_found(view);
    const Said title = view.text({"frameworks", found->id, "title"});

    std::vector<Element> badges = status_badges(view, *found);
    if (found->applies_from) append(badges, application_badges(view, *found->applies_from));
    Element opened =
        hero({paragraph(issuer_name(view, *found), Look::overline), page_title(title),
              doc::row(std::move(badges)), paragraph(status_words(view, *found), Look::caption)});

    Body body{title.words,
              view.ui("frameworks.page_description", {{"title", title.words}}).words,
              doc::Paint::none,
              {},
              {}};
    body.parts.push_back(std::move(opened));
    append(body.parts, blocks(view, {"frameworks", found->id, "summary"}, "summary"));
    if (view.has({"frameworks", found->id, "note"})) {
        body.parts.push_back(note("doubts", doc::Tone::info, icon::info, view.ui("frameworks.note"),
                                  blocks(view, {"frameworks", found->id, "note"}, "doubts-text")));
    }
    if (!found->items.empty())
        body.parts.push_back(part("items", view.ui("frameworks.items"), {numbered_items(view, *found)}));
    std::vector<Element> law = rules(view, *found);
    if (!law.empty()) body.parts.push_back(part("rules", view.ui("frameworks.rules"), std::move(law)));
    body.parts.push_back(requirements(view, *found));
    body.parts.push_back(history(view, *found));
    body.parts.push_back(
        part("sources", view.ui("sources.heading"), {source_list(view, found->sources, "framework")}));
    body.parts.push_back(paragraph(view.ui("law.not_advice"), Look::caption));
    body.parts.push_back(link("all-frameworks", view.ui("frameworks.all"), view.href(app::Screen::frameworks),
                              Look::quiet, icon::previous));
    return body;
}

} // namespace screens
