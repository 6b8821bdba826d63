// One page of A4 for each requirement: for a classroom, a meeting, a stand. The stylesheet prints it on one
// sheet, which tests/web/hand_outs.test.mjs measures.

#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"

#include <algorithm>

namespace screens {

namespace {

using content::Principle;
using doc::Element;
using doc::Look;

Element titled(View& view, const Said& title, const content::TextKey& key, std::string id,
               std::string_view icon) {
    std::vector<Element> children{heading(2, title)};
    children.front().icon = icon;
    append(children, blocks(view, key, id));
    return doc::section(std::move(id), std::move(children));
}

Element to_ask(View& view, const Principle& principle) {
    std::vector<Element> children{heading(2, view.ui("principle.questions_to_ask"))};
    children.front().icon = icon::question;
    for (const std::string_view role : content::asking_roles)
        append(children, questions_of_role(view, principle, role));
    return doc::section("ask", std::move(children));
}

/// Two stories: one that went wrong and one that helped, where there are both.
Element stories(View& view, const Principle& principle) {
    std::vector<const content::Case*> chosen;
    const auto choose = [&](content::Outcome outcome) {
        for (const content::Case& told : view.library().cases) {
            const content::Ids& about = told.principles;
            if (told.outcome != outcome) continue;
            if (std::find(about.begin(), about.end(), principle.id) == about.end()) continue;
            chosen.push_back(&told);
            return;
        }
    };
    choose(content::Outcome::harm);
    choose(content::Outcome::good_practice);
    if (chosen.empty()) return doc::stack({});
    std::vector<Element> items;
    for (const content::Case* told : chosen) {
        doc::Inline title;
        title.text = view.text({"cases", told->id, "title"}).words;
        title.href = view.href(app::Screen::find_case, told->id);
        title.id = "story-" + told->id;
        doc::Inline summary;
        summary.text = view.text({"cases", told->id, "summary"}).words;
        Element made = item({});
        made.text = sentence(view, "hand_outs.story", {{"title", title}, {"summary", summary}});
        items.push_back(std::move(made));
    }
    std::vector<Element> children{heading(2, view.ui("hand_outs.stories")), list(std::move(items))};
    children.front().icon = icon::cases;
    return doc::section("stories", std::move(children));
}

/// The principle itself on the web, and under which licence this may be copied.
Element imprint(View& view, const Principle& principle) {
    doc::Inline whole;
    whole.text = view.text({"principles", principle.id, "title"}).words;
    whole.href = view.href(app::Screen::principle, principle.id);
    whole.id = "whole";
    Element made = doc::paragraph(sentence(view, "hand_outs.imprint", {{"principle", whole}}), Look::caption);
    return doc::stack({std::move(made), paragraph(view.ui("hand_outs.licence"), Look::caption)});
}

} // namespace

Body hand_outs(View& view) {
    const Said title = view.ui("places.hand-outs.title");
    const Said lead = view.ui("hand_outs.lead");
    std::vector<Element> tiles;
    for (const Principle* principle : principles_of(view.library(), content::PrincipleKind::requirement)) {
        Element tile = doc::link("hand-out-" + principle->id, {},
                                 view.href(app::Screen::hand_out, principle->id), Look::tile);
        tile.text.clear();
        tile.icon = icon::of(*principle);
        tile.hue = paint(principle->hue);
        tile.children = {heading(2, view.text({"principles", principle->id, "title"})),
                         paragraph(view.ui("hand_outs.one_page"), Look::caption)};
        tiles.push_back(std::move(tile));
    }
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts = {
        hero({page_title(title), paragraph(lead, Look::lead)}), doc::grid(280, std::move(tiles)),
        link("all-paths", view.ui("paths.all"), view.href(app::Screen::paths), Look::quiet, icon::previous)};
    return body;
}

Body hand_out(View& view) {
    const Principle* found = view.library().principle(view.route().id);
    if (found == nullptr || found->kind != content::PrincipleKind::requirement) return not_found(view);
    const Said title = view.text({"principles", found->id, "title"});
    const Said idea = view.text({"principles", found->id, "idea"});
    Element over = paragraph(view.ui("hand_outs.overline"), Look::overline);
    over.icon = icon::of(*found);
    over.hue = paint(found->hue);
    Element opened = hero({std::move(over), page_title(title), paragraph(idea, Look::lead)});
    opened.hue = paint(found->hue);

    const std::string& id = found->id;
    Element sheet = doc::stack(
        {doc::grid(320,
                   {titled(view, view.ui("principle.why"), {"principles", id, "why"}, "why", icon::lightbulb),
                    titled(view, view.ui("principle.asks_builders"), {"principles", id, "asks_builders"},
                           "builders", icon::builder),
                    titled(view, view.ui("principle.asks_deployers"), {"principles", id, "asks_deployers"},
                           "deployers", icon::deployer),
                    stories(view, *found)}),
         to_ask(view, *found), imprint(view, *found)});
    sheet.id = "hand-out";
    Body body{view.ui("hand_outs.page_title", {{"title", title.words}}).words,
              view.ui("hand_outs.page_description", {{"title", title.words}}).words,
              paint(found->hue),
              {},
              {}};
    body.parts = {std::move(opened),
                  note("printing", doc::Tone::info, icon::hand_out, view.ui("hand_outs.how_to_print"), {}),
                  std::move(sheet),
                  neighbours(link("whole-principle", view.ui("hand_outs.whole", {{"title", title.words}}),
                                  view.href(app::Screen::principle, id), Look::quiet, icon::previous),
                             link("all-hand-outs", view.ui("hand_outs.all"),
                                  view.href(app::Screen::hand_outs), Look::quiet, icon::hand_out))};
    return body;
}

} // namespace screens
