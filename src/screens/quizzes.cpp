#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"

namespace screens {

namespace {

using doc::Element;
using doc::Look;

Element quiz_tile(View& view, const content::Quiz& quiz) {
    Element tile = doc::link("quiz-" + quiz.id, {}, view.href(app::Screen::quiz, quiz.id), Look::tile);
    tile.text.clear();
    tile.icon = icon::quiz;
    if (const content::Principle* principle = view.library().principle(quiz.principle)) {
        tile.icon = icon::of(*principle);
        tile.hue = paint(principle->hue);
    }
    const auto count = static_cast<double>(content::questions_of(view.library(), quiz).size());
    tile.children = {heading(2, view.text({"quizzes", quiz.id, "title"})),
                     paragraph(view.text({"quizzes", quiz.id, "summary"})),
                     paragraph(view.ui_count("quiz.question_count", count), Look::caption)};
    return tile;
}

/// The way back into a quiz that was left in the middle.
Element under_way(View& view) {
    const learn::QuizSession& session = view.state().quiz;
    const std::string title = view.text({"quizzes", session.quiz, "title"}).words;
    app::Route route = app::with(app::at(view.language(), app::Screen::quiz, session.quiz), "seed",
                                 std::to_string(session.seed));
    // Without its length the address would mean another quiz: one with all questions.
    const content::Quiz* quiz = view.library().quiz(session.quiz);
    if (quiz != nullptr && session.questions.size() < content::questions_of(view.library(), *quiz).size())
        route = app::with(route, "length", std::to_string(session.questions.size()));
    return note("under-way", doc::Tone::info, icon::play, view.ui("quiz.under_way", {{"title", title}}),
                {link("continue", view.ui("quiz.continue"), view.href(route), Look::primary, icon::next)});
}

} // namespace

Body quizzes(View& view) {
    const Said title = view.ui("quiz.title");
    const Said lead = view.ui("quiz.lead");
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts.push_back(hero({page_title(title), paragraph(lead, Look::lead)}));
    const learn::QuizSession& session = view.state().quiz;
    if (!view.is_static() && session.playing() && !session.finished()) body.parts.push_back(under_way(view));
    std::vector<Element> tiles;
    for (const content::Quiz& quiz : view.library().quizzes) tiles.push_back(quiz_tile(view, quiz));
    body.parts.push_back(doc::grid(280, std::move(tiles)));
    return body;
}

} // namespace screens
