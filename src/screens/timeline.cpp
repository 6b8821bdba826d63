#include "doc/metrics.h"
#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"

#include <algorithm>
#include <optional>

namespace screens {

namespace {

using content::Milestone;
using doc::Element;
using doc::Look;

Element milestone_entry(View& view, const Milestone& milestone, bool ahead) {
    Element date = paragraph(Said{view.date(milestone.date), {}}, Look::overline);
    std::vector<Element> children{std::move(date),
                                  heading(3, view.text({"milestones", milestone.id, "title"}))};
    std::vector<Element> badges{
        badge(view.ui_word("milestone_kind", milestone.kind), icon::of(milestone.kind))};
    if (ahead) badges.push_back(badge(view.ui("timeline.ahead"), icon::clock, doc::Tone::info));
    children.push_back(doc::row(std::move(badges)));
    append(children, blocks(view, {"milestones", milestone.id, "text"}, "text-" + milestone.id));

    std::vector<Element> links;
    for (const content::Id& id : milestone.frameworks) {
        links.push_back(link("framework-" + milestone.id + "-" + id,
                             view.text({"frameworks", id, "short_title"}),
                             view.href(app::Screen::framework, id), Look::chip, icon::framework));
    }
    for (const content::Id& id : milestone.cases) {
        links.push_back(link("case-" + milestone.id + "-" + id, view.text({"cases", id, "title"}),
                             view.href(app::Screen::find_case, id), Look::chip, icon::cases));
    }
    if (!links.empty()) children.push_back(doc::row(std::move(links)));
    children.push_back(source_note(view, milestone.sources, milestone.id));
    Element entry = doc::stack(std::move(children));
    entry.id = milestone.id;
    entry.look = Look::card;
    return entry;
}

Element today_mark(View& view) {
    const Said said = view.ui("timeline.today", {{"date", view.date(view.state().device.today)}});
    Element mark = badge(said, icon::clock, doc::Tone::info);
    mark.id = "today";
    return mark;
}

/// The years that there are, as links to them.
Element years_row(View& view) {
    std::vector<Element> links;
    int year = 0;
    for (const Milestone& milestone : view.library().milestones) {
        if (milestone.date.year == year) continue;
        year = milestone.date.year;
        app::Route route = app::at(view.language(), app::Screen::timeline);
        route.fragment = "year-" + std::to_string(year);
        links.push_back(
            link("to-" + route.fragment, Said{std::to_string(year), {}}, view.href(route), Look::chip));
    }
    return filter_row("year", view.ui("timeline.years"), std::move(links));
}

Element kinds_row(View& view) {
    std::vector<Element> chips;
    for (const content::Word<content::MilestoneKind>& kind : content::words<content::MilestoneKind>()) {
        const std::vector<Milestone>& all = view.library().milestones;
        const auto count = std::count_if(all.begin(), all.end(),
                                         [&](const Milestone& each) { return each.kind == kind.value; });
        if (count == 0) continue;
        Element chip = filter_chip(view, "kind", kind.word, view.ui_word("milestone_kind", kind.value),
                                   static_cast<int>(count));
        chip.icon = icon::of(kind.value);
        chips.push_back(std::move(chip));
    }
    return filter_row("kind", view.ui("timeline.kinds"), std::move(chips));
}

} // namespace

Body timeline(View& view) {
    const Said title = view.ui("timeline.title");
    const Said lead = view.ui("timeline.lead");
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts.push_back(hero({page_title(title), paragraph(lead, Look::lead)}));
    std::optional<content::MilestoneKind> kind;
    if (!view.is_static())
        kind = content::from_word<content::MilestoneKind>(app::query_value(view.route(), "kind"));
    if (!view.is_static()) body.parts.push_back(kinds_row(view));
    // With one kind alone a year may be missing.
    if (!kind) body.parts.push_back(years_row(view));

    const base::Date& today = view.state().device.today;
    const bool has_clock = today.year != 0 && !view.is_static();
    bool marked = !has_clock;
    int year = 0;
    for (const Milestone& milestone : view.library().milestones) {
        if (kind && milestone.kind != *kind) continue;
        const bool ahead = has_clock && !base::has_begun(milestone.date, today);
        if (milestone.date.year != year) {
            year = milestone.date.year;
            body.parts.push_back(
                doc::section("year-" + std::to_string(year), {doc::heading(2, std::to_string(year))}));
        }
        std::vector<Element>& entries = body.parts.back().children;
        if (ahead && !marked) {
            entries.push_back(today_mark(view));
            marked = true;
        }
        if (entries.back().layout != doc::Layout::grid)
            entries.push_back(doc::grid(doc::metrics::text_column, {}));
        entries.back().children.push_back(milestone_entry(view, milestone, ahead));
    }
    if (!marked) body.parts.push_back(today_mark(view));
    return body;
}

} // namespace screens
