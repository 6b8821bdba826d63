#include "screens/bodies.h"
#include "screens/crosswalk.h"
#include "screens/framework_facts.h"
#include "screens/icons.h"
#include "screens/parts.h"

namespace screens {

namespace {

using doc::Element;
using doc::Look;

Element card(View& view, const content::Framework& framework) {
    Element made = doc::link("framework-" + framework.id, {}, view.href(app::Screen::framework, framework.id),
                             Look::card);
    made.text.clear();
    made.children = {paragraph(issuer_name(view, framework), Look::overline),
                     heading(2, view.text({"frameworks", framework.id, "title"})),
                     doc::row(status_badges(view, framework)),
                     paragraph(status_words(view, framework), Look::caption)};
    return made;
}

/// Each requirement, folded up, with what the frameworks say on it.
std::vector<Element> requirements(View& view) {
    std::vector<Element> folds;
    for (const content::Principle* principle :
         principles_of(view.library(), content::PrincipleKind::requirement)) {
        std::vector<Element> lines = crosswalk_of(view, *principle, "crosswalk-" + principle->id, 3);
        if (lines.empty()) continue;
        lines.push_back(principle_chip(view, *principle, "crosswalk-to"));
        Element fold = disclosure("crosswalk-" + principle->id,
                                  view.text({"principles", principle->id, "title"}), std::move(lines));
        fold.icon = icon::of(*principle);
        fold.hue = paint(principle->hue);
        folds.push_back(std::move(fold));
    }
    return folds;
}

} // namespace

Body frameworks(View& view) {
    const Said title = view.ui("frameworks.title");
    const Said lead = view.ui("frameworks.lead");
    std::vector<Element> cards;
    for (const content::Framework& framework : view.library().frameworks)
        cards.push_back(card(view, framework));
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts = {hero({page_title(title), paragraph(lead, Look::lead)}),
                  paragraph(view.ui("law.not_advice"), Look::caption), doc::grid(320, std::move(cards))};
    std::vector<Element> folds = requirements(view);
    if (!folds.empty()) {
        folds.insert(folds.begin(), crosswalk_note(view));
        body.parts.push_back(part("crosswalk", view.ui("crosswalk.title"), std::move(folds)));
    }
    return body;
}

} // namespace screens
