#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"

#include <algorithm>

namespace screens {

namespace {

using content::Case;
using doc::Element;
using doc::Look;

constexpr std::string_view keys[] = {"outcome", "region", "principle"};

bool passes(const Case& found, std::string_view key, const std::string& value) {
    if (value.empty()) return true;
    if (key == "outcome") return content::word(found.outcome) == value;
    if (key == "region") return content::word(found.region) == value;
    return std::find(found.principles.begin(), found.principles.end(), value) != found.principles.end();
}

bool shown(const Case& found, const app::Route& route) {
    return std::all_of(std::begin(keys), std::end(keys), [&](std::string_view key) {
        return passes(found, key, app::query_value(route, key));
    });
}

/// How many cases there would be with this value and the other filters as they are.
int count_with(const View& view, std::string_view key, std::string_view value) {
    app::Route route = view.route();
    route.query[std::string(key)] = value;
    return static_cast<int>(std::count_if(view.library().cases.begin(), view.library().cases.end(),
                                          [&](const Case& each) { return shown(each, route); }));
}

bool any_has(const View& view, std::string_view key, const std::string& value) {
    return std::any_of(view.library().cases.begin(), view.library().cases.end(),
                       [&](const Case& each) { return passes(each, key, value); });
}

Element chip_of(View& view, std::string_view key, std::string_view value, const Said& name) {
    return filter_chip(view, key, value, name, count_with(view, key, value));
}

template <typename E>
Element word_filter(View& view, std::string_view key, const Said& title) {
    std::vector<Element> chips;
    for (const content::Word<E>& each : content::words<E>()) {
        // What no case has at all would only be in the way.
        if (!any_has(view, key, std::string(each.word))) continue;
        chips.push_back(chip_of(view, key, each.word, view.ui_word(key, each.value)));
    }
    return filter_row(key, title, std::move(chips));
}

Element principle_filter(View& view) {
    std::vector<Element> chips;
    for (const content::Principle* principle :
         principles_of(view.library(), content::PrincipleKind::requirement)) {
        Element chip = chip_of(view, "principle", principle->id,
                               view.text({"principles", principle->id, "short_title"}));
        chip.icon = icon::of(*principle);
        chip.hue = paint(principle->hue);
        chips.push_back(std::move(chip));
    }
    return filter_row("principle", view.ui("cases.filter_principle"), std::move(chips));
}

Element clear_link(View& view, std::string id) {
    return link(std::move(id), view.ui("cases.clear"), view.href(app::Screen::cases), Look::quiet,
                icon::close);
}

Element filters(View& view) {
    const bool more_in_use = !app::query_value(view.route(), "region").empty()
                             || !app::query_value(view.route(), "principle").empty();
    Element rest = disclosure("more-filters", view.ui("cases.more_filters"),
                              {word_filter<content::Region>(view, "region", view.ui("cases.filter_region")),
                               principle_filter(view)});
    rest.icon = icon::filter;
    rest.expanded = more_in_use;
    return doc::stack(
        {word_filter<content::Outcome>(view, "outcome", view.ui("cases.filter_outcome")), std::move(rest)});
}

Element count_line(View& view, std::size_t count, bool filtered) {
    const Said said = view.ui_count("cases.shown", static_cast<double>(count),
                                    {{"total", std::to_string(view.library().cases.size())}});
    Element status = paragraph(said);
    status.kind = doc::Kind::status;
    status.id = "count";
    if (!filtered) return status;
    Element line = doc::row({std::move(status), clear_link(view, "clear-filters")});
    return line;
}

} // namespace

Body cases(View& view) {
    const Said title = view.ui("cases.title");
    const Said lead = view.ui("cases.lead");
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts.push_back(hero({page_title(title), paragraph(lead, Look::lead)}));

    std::vector<Element> cards;
    for (const Case& each : view.library().cases) {
        if (view.is_static() || shown(each, view.route())) cards.push_back(case_card(view, each, "case", 2));
    }
    if (!view.is_static()) {
        const bool filtered = std::any_of(std::begin(keys), std::end(keys), [&](std::string_view key) {
            return !app::query_value(view.route(), key).empty();
        });
        body.parts.push_back(filters(view));
        body.parts.push_back(count_line(view, cards.size(), filtered));
    }
    if (cards.empty()) {
        body.parts.push_back(
            note("no-cases", doc::Tone::info, icon::info, view.ui("cases.none_title"),
                 {paragraph(view.ui("cases.none_text")), clear_link(view, "clear-filters-here")}));
    } else {
        body.parts.push_back(doc::grid(320, std::move(cards)));
    }
    return body;
}

} // namespace screens
