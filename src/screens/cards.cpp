// Cards, tiles and chips: how principles, cases and terms look when they lead somewhere.
#include "learn/progress.h"
#include "screens/icons.h"
#include "screens/parts.h"

namespace screens {

using doc::Element;
using doc::Look;

Element principle_tile(View& view, const content::Principle& principle, std::string_view stem) {
    const doc::Paint hue = paint(principle.hue);
    Element tile = doc::link(std::string(stem) + "-" + principle.id, {},
                             view.href(app::Screen::principle, principle.id), Look::tile);
    tile.icon = icon::of(principle);
    tile.hue = hue;
    tile.text.clear();
    tile.children = {heading(3, view.text({"principles", principle.id, "title"})),
                     paragraph(view.text({"principles", principle.id, "idea"}))};
    const double share = learn::explored(view.library(), view.state().progress, principle.id);
    if (share > 0 && principle.kind == content::PrincipleKind::requirement) {
        tile.children.push_back(
            paragraph(view.ui("principles.explored_share", {{"share", view.percent(share)}}), Look::caption));
    }
    return tile;
}

Element principle_chip(View& view, const content::Principle& principle, std::string_view stem) {
    Element chip =
        link(std::string(stem) + "-" + principle.id, view.text({"principles", principle.id, "short_title"}),
             view.href(app::Screen::principle, principle.id), Look::chip, icon::of(principle));
    chip.hue = paint(principle.hue);
    return chip;
}

std::string years(View& view, const content::Case& found) {
    const std::string start = std::to_string(found.start.year);
    if (!found.end) return view.ui("cases.years_open", {{"start", start}}).words;
    if (found.end->year == found.start.year) return start;
    return view.ui("cases.years", {{"start", start}, {"end", std::to_string(found.end->year)}}).words;
}

Element outcome_badge(View& view, content::Outcome outcome) {
    const doc::Tone tone = outcome == content::Outcome::harm            ? doc::Tone::bad
                           : outcome == content::Outcome::good_practice ? doc::Tone::good
                           : outcome == content::Outcome::mixed         ? doc::Tone::warn
                                                                        : doc::Tone::info;
    return badge(view.ui_word("outcome", outcome), icon::of(outcome), tone);
}

Element case_card(View& view, const content::Case& found, std::string_view stem, int level) {
    Element card = doc::link(std::string(stem) + "-" + found.id, {},
                             view.href(app::Screen::find_case, found.id), Look::card);
    card.text.clear();
    const Said place = view.text({"cases", found.id, "place"});
    card.children = {
        paragraph(view.ui("cases.place_and_years", {{"place", place.words}, {"years", years(view, found)}}),
                  Look::overline),
        heading(level, view.text({"cases", found.id, "title"})),
        paragraph(view.text({"cases", found.id, "summary"}))};

    std::vector<std::string> names;
    Element dots = doc::row({outcome_badge(view, found.outcome)});
    for (const content::Id& id : found.principles) {
        const content::Principle* principle = view.library().principle(id);
        if (principle == nullptr) continue;
        dots.children.push_back(icon_of(icon::of(*principle), paint(principle->hue)));
        names.push_back(view.text({"principles", id, "short_title"}).words);
    }
    // The dots are drawn only; this says them.
    if (!names.empty())
        card.description = view.ui("cases.speaks_to", {{"principles", view.enumerate(names)}}).words;
    card.children.push_back(std::move(dots));
    return card;
}

std::string term_href(const View& view, std::string_view term) {
    app::Route route = app::at(view.language(), app::Screen::glossary);
    route.fragment = term;
    return view.href(route);
}

Element term_link(View& view, const content::Term& term, std::string id, Look look) {
    const Said name = view.text({"terms", term.id, "term"});
    if (view.is_static()) return link(std::move(id), name, term_href(view, term.id), look);
    std::string from = id;
    return button(std::move(id), name, app::ExplainTerm{term.id, std::move(from)}, look);
}

Element term_row(View& view, const content::Ids& terms, std::string_view stem) {
    std::vector<Element> chips;
    for (const content::Id& id : terms) {
        const content::Term* term = view.library().term(id);
        if (term != nullptr)
            chips.push_back(term_link(view, *term, std::string(stem) + "-" + id, Look::chip));
    }
    return doc::row(std::move(chips));
}

} // namespace screens
