#include "base/nearest.h"
#include "base/text.h"
#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"
#include "screens/places.h"

namespace screens {

namespace {

using doc::Element;
using doc::Look;

/// Everything that has an address of its own, by the last part of that address.
struct Known {
    std::string_view id;
    app::Screen screen;
    content::TextKey title;
};

std::vector<Known> everything(const content::Library& library) {
    std::vector<Known> known;
    for (const content::Principle& each : library.principles) {
        known.push_back({each.id, app::Screen::principle, {"principles", each.id, "title"}});
    }
    for (const content::Case& each : library.cases)
        known.push_back({each.id, app::Screen::find_case, {"cases", each.id, "title"}});
    for (const content::Quiz& each : library.quizzes)
        known.push_back({each.id, app::Screen::quiz, {"quizzes", each.id, "title"}});
    for (const content::Framework& each : library.frameworks) {
        known.push_back({each.id, app::Screen::framework, {"frameworks", each.id, "title"}});
    }
    for (const content::LearningPath& each : library.paths)
        known.push_back({each.id, app::Screen::path, {"paths", each.id, "title"}});
    return known;
}

std::string last_part(const std::string& path) {
    const std::string_view all = path;
    const std::size_t end = all.find_last_not_of('/');
    if (end == std::string_view::npos) return {};
    const std::size_t begin = all.find_last_of('/', end);
    return std::string(all.substr(begin == std::string_view::npos ? 0 : begin + 1,
                                  end - (begin == std::string_view::npos ? 0 : begin + 1) + 1));
}

/// A link to what the visitor may have meant; an empty group when nothing is near.
Element suggestion(View& view, const std::string& wanted) {
    const std::vector<Known> known = everything(view.library());
    std::vector<std::string_view> ids;
    for (const Known& each : known) ids.push_back(each.id);
    for (const PlaceLink& place : main_places()) ids.push_back(app::screen_word(place.screen));
    const std::optional<std::string_view> nearest = base::nearest(wanted, ids);
    if (!nearest) return doc::stack({});
    doc::Inline target;
    target.id = "suggestion";
    for (const Known& each : known) {
        if (each.id != *nearest) continue;
        target.text = view.text(each.title).words;
        target.href = view.href(each.screen, each.id);
        break;
    }
    for (const PlaceLink& place : main_places()) {
        if (!target.href.empty() || app::screen_word(place.screen) != *nearest) continue;
        target.text = view.ui("places." + std::string(place.word) + ".title").words;
        target.href = view.href(place.screen);
    }
    return doc::paragraph(sentence(view, "not_found.suggestion", {{"place", target}}));
}

} // namespace

Body not_found(View& view) {
    const Said title = view.ui("not_found.title");
    const Said lead = view.ui("not_found.lead");
    const std::string address = app::print_route(view.route());
    const std::string wanted = last_part(view.route().id);

    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts.push_back(hero({page_title(title), paragraph(lead, Look::lead)}));
    if (view.is_static()) {
        // One static page serves all unknown addresses: it cannot know which one was asked for.
        body.parts.push_back(link("to-search", view.ui("not_found.search"), view.href(app::Screen::search),
                                  Look::primary, icon::search));
    } else {
        body.parts.push_back(
            paragraph(view.ui("not_found.address", {{"address", base::shorten(address, 120)}})));
        if (!wanted.empty()) body.parts.push_back(suggestion(view, wanted));
        const std::string words = base::replace_all(base::shorten(wanted, 60), "-", " ");
        const app::Route route = app::with(app::at(view.language(), app::Screen::search), "q", words);
        body.parts.push_back(
            link("to-search", view.ui("not_found.search"), view.href(route), Look::primary, icon::search));
    }
    body.parts.push_back(part("places", view.ui("not_found.places"),
                              {place_tiles(view, bar_places().subspan(0, 4), "place", 3)}));
    return body;
}

} // namespace screens
