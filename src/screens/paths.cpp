#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/learning_path.h"
#include "screens/parts.h"
#include "screens/show.h"

namespace screens {

namespace {

using content::LearningPath;
using content::PathStep;
using doc::Element;
using doc::Look;

/// 'About 40 minutes, 6 stops'.
Said length(View& view, const LearningPath& path) {
    const std::string stops = view.ui_count("paths.stops", static_cast<double>(path.steps.size())).words;
    return view.ui("paths.length", {{"minutes", std::to_string(minutes_of(path))}, {"stops", stops}});
}

Element tile(View& view, const LearningPath& path, int level) {
    Element made = doc::link("path-" + path.id, {}, view.href(app::Screen::path, path.id), Look::tile);
    made.text.clear();
    made.icon = icon::paths;
    made.children = {heading(level, view.text({"paths", path.id, "title"})),
                     paragraph(view.text({"paths", path.id, "summary"})),
                     paragraph(length(view, path), Look::caption)};
    return made;
}

bool was_seen(View& view, const PathStep& step) {
    const learn::Progress& progress = view.state().progress;
    if (!step.principle.empty()) return progress.principles_read.contains(step.principle);
    const content::Case* told = view.library().find_case(step.told);
    return told != nullptr && learn::finished(progress, *told);
}

Element stop(View& view, const LearningPath& path, std::size_t index) {
    const PathStep& step = path.steps[index];
    const Said title = title_of(view, step);
    app::Route route = route_of(step, view.language());
    if (!view.is_static()) route = app::with(std::move(route), app::path_key, path.id);

    Element over = paragraph(view.ui("paths.stop", {{"number", std::to_string(index + 1)},
                                                    {"minutes", std::to_string(step.minutes)}}),
                             Look::overline);
    over.icon = icon_of(view, step);
    std::vector<Element> children{std::move(over), heading(2, title),
                                  paragraph(view.text({"paths", path.id, "steps", step.id}))};
    if (!view.is_static() && was_seen(view, step))
        children.push_back(badge(view.ui("paths.seen"), icon::check, doc::Tone::good));
    Element card = doc::link("stop-" + step.id, {}, view.href(std::move(route)), Look::card);
    card.text.clear();
    card.children = std::move(children);
    return card;
}

} // namespace

Body paths(View& view) {
    const Said title = view.ui("paths.title");
    const Said lead = view.ui("paths.lead");
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    std::vector<Element> tiles;
    std::vector<Element> tours;
    for (const LearningPath& path : view.library().paths)
        (path.tour ? tours : tiles).push_back(tile(view, path, path.tour ? 3 : 2));
    Element hand_outs = doc::link("to-hand-outs", {}, view.href(app::Screen::hand_outs), Look::tile);
    hand_outs.text.clear();
    hand_outs.icon = icon::hand_out;
    hand_outs.children = {heading(2, view.ui("places.hand-outs.title")),
                          paragraph(view.ui("places.hand-outs.text"))};
    tiles.push_back(std::move(hand_outs));
    body.parts = {hero({page_title(title), paragraph(lead, Look::lead)}), doc::grid(280, std::move(tiles))};
    if (!tours.empty()) {
        for (Element& tour : tours) tour.icon = icon::present;
        body.parts.push_back(part("tours", view.ui("show.tours"),
                                  {paragraph(view.ui("show.tours_text")), doc::grid(280, std::move(tours))}));
        body.parts.push_back(show_keys(view));
    }
    return body;
}

Body path(View& view) {
    const LearningPath* found = view.library().path(view.route().id);
    if (found == nullptr) return not_found(view);
    const Said title = view.text({"paths", found->id, "title"});
    const Said summary = view.text({"paths", found->id, "summary"});
    std::vector<Element> stops;
    for (std::size_t i = 0; i < found->steps.size(); ++i) stops.push_back(item({stop(view, *found, i)}));
    Element way = list(std::move(stops));
    way.id = "stops";
    way.level = 1;
    Body body{title.words, summary.words, doc::Paint::none, {}, {}};
    body.parts = {
        hero({page_title(title), paragraph(summary, Look::lead),
              paragraph(length(view, *found), Look::caption)}),
        std::move(way),
        link("all-paths", view.ui("paths.all"), view.href(app::Screen::paths), Look::quiet, icon::previous)};
    return body;
}

} // namespace screens
