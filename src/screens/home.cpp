#include "learn/progress.h"
#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"
#include "screens/requirement_wheel.h"

#include <algorithm>

namespace screens {

namespace {

using doc::Element;
using doc::Look;

Element way(std::string id, const Said& title, const Said& text, std::string href, std::string_view icon) {
    Element tile = doc::link(std::move(id), {}, std::move(href), Look::tile);
    tile.text.clear();
    tile.icon = icon;
    tile.children = {heading(3, title), paragraph(text)};
    return tile;
}

Element ways(View& view) {
    const content::Library& library = view.library();
    const std::string story = library.cases.empty()
                                  ? view.href(app::Screen::cases)
                                  : view.href(app::Screen::find_case, library.cases.front().id);
    const std::string quiz = library.quizzes.empty()
                                 ? view.href(app::Screen::quizzes)
                                 : view.href(app::Screen::quiz, library.quizzes.front().id);
    return part("ways", view.ui("home.ways_title"),
                {doc::grid(240, {way("way-story", view.ui("home.way_story"), view.ui("home.way_story_text"),
                                     story, icon::cases),
                                 way("way-walk", view.ui("home.way_walk"), view.ui("home.way_walk_text"),
                                     view.href(app::Screen::principles), icon::principles),
                                 way("way-quiz", view.ui("home.way_quiz"), view.ui("home.way_quiz_text"),
                                     quiz, icon::quiz)})});
}

/// How much was explored over all; an empty group before anything was.
Element explored_so_far(View& view, const std::vector<const content::Principle*>& requirements) {
    double sum = 0;
    for (const content::Principle* principle : requirements) {
        sum += learn::explored(view.library(), view.state().progress, principle->id);
    }
    if (requirements.empty() || sum <= 0) return doc::stack({});
    const double share = sum / static_cast<double>(requirements.size());
    Element bar;
    bar.kind = doc::Kind::progress;
    bar.id = "explored";
    bar.text = doc::words(view.ui("home.explored").words);
    bar.number = doc::Number{share, 0, 1, 0, view.percent(share)};
    return bar;
}

} // namespace

Body home(View& view) {
    const Said title = view.text({"pages", "home", "title"});
    const Said promise = view.text({"pages", "home", "summary"});
    const auto requirements = principles_of(view.library(), content::PrincipleKind::requirement);

    std::vector<Element> words{page_title(title), paragraph(promise, Look::lead)};
    Element progress = explored_so_far(view, requirements);
    if (progress.kind == doc::Kind::progress) words.push_back(std::move(progress));

    std::vector<Element> tiles;
    for (const content::Principle* principle : requirements)
        tiles.push_back(principle_tile(view, *principle, "requirement"));
    Element all =
        part("requirements", view.ui("principles.requirements_title"),
             {paragraph(view.ui("principles.requirements_text")), doc::grid(280, std::move(tiles))});
    Body body{title.words, promise.words, doc::Paint::none, {}, {}};
    body.parts = {hero(std::move(words), explored_wheel(view, "requirement")), ways(view), std::move(all)};
    return body;
}

} // namespace screens
