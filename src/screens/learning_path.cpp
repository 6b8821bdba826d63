#include "screens/learning_path.h"

#include "screens/icons.h"
#include "screens/parts.h"
#include "screens/places.h"

#include <algorithm>

namespace screens {

namespace {

using content::PathStep;
using doc::Element;
using doc::Look;

/// Of a menu's place; of the hand-outs, which no menu shows.
std::string_view icon_of_place(std::string_view word) {
    for (const auto places : {bar_places(), further_places(), foot_places()}) {
        for (const PlaceLink& place : places) {
            if (place.word == word) return place.icon;
        }
    }
    return icon::hand_out;
}

} // namespace

app::Route route_of(const PathStep& step, std::string_view language) {
    if (!step.principle.empty()) return app::at(language, app::Screen::principle, step.principle);
    if (!step.told.empty()) return app::at(language, app::Screen::find_case, step.told);
    if (!step.quiz.empty()) return app::at(language, app::Screen::quiz, step.quiz);
    if (!step.framework.empty()) return app::at(language, app::Screen::framework, step.framework);
    return app::parse_route("/" + std::string(language) + "/" + step.place + "/");
}

Said title_of(View& view, const PathStep& step) {
    if (!step.principle.empty()) return view.text({"principles", step.principle, "title"});
    if (!step.told.empty()) return view.text({"cases", step.told, "title"});
    if (!step.quiz.empty())
        return view.ui("paths.quiz", {{"title", view.text({"quizzes", step.quiz, "title"}).words}});
    if (!step.framework.empty()) return view.text({"frameworks", step.framework, "title"});
    return view.ui("places." + step.place + ".title");
}

std::string_view icon_of(View& view, const PathStep& step) {
    if (const content::Principle* principle = view.library().principle(step.principle))
        return icon::of(*principle);
    if (!step.told.empty()) return icon::cases;
    if (!step.quiz.empty()) return icon::quiz;
    if (!step.framework.empty()) return icon::framework;
    return icon_of_place(step.place);
}

int minutes_of(const content::LearningPath& path) {
    int minutes = 0;
    for (const PathStep& step : path.steps) minutes += step.minutes;
    return minutes;
}

namespace {

struct Stop {
    const content::LearningPath* path;
    std::vector<PathStep>::const_iterator step;
};

/// Of the path in the page's address; none in static pages, whose addresses have no query.
std::optional<Stop> stop_here(const View& view) {
    if (view.is_static()) return std::nullopt;
    const content::LearningPath* path = view.library().path(app::query_value(view.route(), app::path_key));
    if (path == nullptr) return std::nullopt;
    const app::Route here = app::place(view.route());
    const auto step = std::find_if(path->steps.begin(), path->steps.end(), [&](const PathStep& each) {
        return route_of(each, view.language()) == here;
    });
    if (step == path->steps.end()) return std::nullopt;
    return Stop{path, step};
}

} // namespace

bool is_on_path(const View& view) {
    return stop_here(view).has_value();
}

std::optional<Element> way_marker(View& view) {
    const std::optional<Stop> stop = stop_here(view);
    if (!stop) return std::nullopt;
    const auto& [path, step] = *stop;

    const Said title = view.text({"paths", path->id, "title"});
    const content::Values values{{"number", std::to_string(step - path->steps.begin() + 1)},
                                 {"total", std::to_string(path->steps.size())},
                                 {"title", title.words}};
    std::vector<Element> links;
    if (step + 1 != path->steps.end()) {
        const PathStep& next = *(step + 1);
        links.push_back(link("path-next", view.ui("paths.next", {{"title", title_of(view, next).words}}),
                             view.href(app::with(route_of(next, view.language()), app::path_key, path->id)),
                             Look::primary, icon::next));
    }
    const bool is_last = links.empty();
    links.push_back(link("path-all", view.ui(is_last ? "paths.finish" : "paths.overview"),
                         view.href(app::Screen::path, path->id), is_last ? Look::primary : Look::quiet,
                         icon::paths));
    return note("path", doc::Tone::info, icon::paths, view.ui("paths.where", values),
                {doc::row(std::move(links))});
}

} // namespace screens
