#include "app/shown.h"
#include "app/update.h"
#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"
#include "screens/question.h"
#include "screens/requirement_wheel.h"

#include <algorithm>

namespace screens {

namespace {

using content::Question;
using doc::Element;
using doc::Look;

Said title_of(View& view, const content::Quiz& quiz) {
    return view.text({"quizzes", quiz.id, "title"});
}

doc::Paint hue_of(const View& view, const content::Quiz& quiz) {
    const content::Principle* principle = view.library().principle(quiz.principle);
    return principle == nullptr ? doc::Paint::none : paint(principle->hue);
}

Body body_of(View& view, const content::Quiz& quiz) {
    // A quiz is called like its principle; what the window and a search engine show tells them apart.
    return {view.ui("quiz.page_title", {{"quiz", title_of(view, quiz).words}}).words,
            view.text({"quizzes", quiz.id, "summary"}).words,
            hue_of(view, quiz),
            {},
            {}};
}

Element opening(View& view, const content::Quiz& quiz) {
    return hero({page_title(title_of(view, quiz)),
                 paragraph(view.text({"quizzes", quiz.id, "summary"}), Look::lead)});
}

/// Before the first question: how many?
Body start_page(View& view, const content::Quiz& quiz) {
    const auto count = static_cast<int>(content::questions_of(view.library(), quiz).size());
    std::vector<Element> starts;
    std::vector<int> lengths{5, 10};
    if (view.state().kiosk) lengths = {view.state().kiosk->config->quiz_length};
    for (const int length : lengths) {
        if (length >= count) continue;
        starts.push_back(button("start-" + std::to_string(length), view.ui_count("quiz.start_some", length),
                                app::StartQuiz{quiz.id, length},
                                starts.empty() ? Look::primary : Look::secondary, icon::play));
    }
    if (count > 0 && (!view.state().kiosk || starts.empty())) { // a kiosk has one length
        starts.push_back(button("start-all", view.ui_count("quiz.start_all", count),
                                app::StartQuiz{quiz.id, 0}, starts.empty() ? Look::primary : Look::secondary,
                                icon::play));
    }
    Body body = body_of(view, quiz);
    body.parts = {opening(view, quiz),
                  part("length", view.ui("quiz.how_many"), {doc::row(std::move(starts))}),
                  paragraph(view.ui("quiz.promise"), Look::caption),
                  link("other-topics", view.ui("quiz.other_topics"), view.href(app::Screen::quizzes),
                       Look::quiet, icon::previous)};
    return body;
}

std::vector<Element> explained(View& view, const Question& question, std::string_view stem) {
    std::vector<Element> children{right_answer(view, question)};
    append(children, blocks(view, {"questions", question.id, "explanation"}, std::string(stem) + "-text"));
    children.push_back(source_note(view, question.sources, stem));
    return children;
}

/// The verdict with icon, word, explanation and source.
Element feedback(View& view, const Question& question, const learn::Answer& answer) {
    const bool right = learn::correct(question, answer);
    Element made =
        note(std::string(app::ids::feedback), right ? doc::Tone::good : doc::Tone::bad,
             right ? icon::check : icon::wrong, right ? view.ui("quiz.right") : view.ui("quiz.wrong"),
             explained(view, question, "feedback"));
    std::vector<Element> chips;
    for (const content::Id& id : question.principles) {
        if (const content::Principle* principle = view.library().principle(id))
            chips.push_back(principle_chip(view, *principle, "about"));
    }
    made.children.push_back(doc::row(std::move(chips)));
    return made;
}

Element progress_line(View& view, const learn::QuizSession& session, const std::string& text) {
    const auto done =
        static_cast<double>(session.position) + (session.answers[session.position].submitted ? 1 : 0);
    Element bar;
    bar.kind = doc::Kind::progress;
    bar.id = "progress";
    bar.name = view.ui("quiz.progress").words;
    bar.number = doc::Number{done, 0, static_cast<double>(session.questions.size()), 1, text};
    return bar;
}

Body question_page(View& view, const content::Quiz& quiz) {
    const learn::QuizSession& session = view.state().quiz;
    const Question* question = app::question_on_screen(view.library(), view.state());
    if (question == nullptr) return not_found(view);
    const learn::Answer& answer = session.answers[session.position];
    const content::Values where{{"number", std::to_string(session.position + 1)},
                                {"total", std::to_string(session.questions.size())}};
    const std::string place =
        (session.retry ? view.ui("quiz.retry_question_of", where) : view.ui("quiz.question_of", where)).words;

    std::vector<Element> reading{progress_line(view, session, place),
                                 doc::paragraph(std::string_view(place), Look::overline),
                                 page_title(view.text({"questions", question->id, "stem"}))};
    append(reading, answer_controls(view, *question, answer, session.seed));
    if (answer.submitted) {
        const bool last = session.position + 1 == session.questions.size();
        const Said next = last ? view.ui("quiz.show_result") : view.ui("quiz.next_question");
        reading.push_back(feedback(view, *question, answer));
        reading.push_back(button("next", next, app::NextQuestion{}, Look::primary, icon::next));
    } else {
        Element check = button("check", view.ui("quiz.check"), app::Submit{}, Look::primary, icon::check);
        if (!learn::complete(*question, answer)) {
            check.disabled = true;
            check.description = view.ui("quiz.answer_first").words;
        }
        reading.push_back(std::move(check));
    }
    Element margin =
        complementary("margin", view.ui("quiz.margin"),
                      {paragraph(title_of(view, quiz), Look::overline),
                       button("leave", view.ui("quiz.leave"), app::LeaveQuiz{}, Look::quiet, icon::close)});
    Body body = body_of(view, quiz);
    body.title =
        view.ui("quiz.question_title", {{"quiz", title_of(view, quiz).words}, {"question", place}}).words;
    body.parts = {with_margin(std::move(reading), std::move(margin))};
    return body;
}

Element result_by_principle(View& view) {
    std::vector<Element> items;
    for (const content::Principle* principle :
         principles_of(view.library(), content::PrincipleKind::requirement)) {
        const learn::Score score = learn::score_for(view.library(), view.state().quiz, principle->id);
        if (score.asked == 0) continue;
        const Said share = view.ui("quiz.right_of_asked", {{"right", std::to_string(score.right)},
                                                           {"asked", std::to_string(score.asked)}});
        Element line = doc::row({principle_chip(view, *principle, "principle"), paragraph(share)});
        line.layout = doc::Layout::spread;
        items.push_back(item({std::move(line)}));
    }
    return list(std::move(items));
}

Body result_page(View& view, const content::Quiz& quiz) {
    const learn::QuizSession& session = view.state().quiz;
    const learn::Score score = learn::score(view.library(), session);
    const int asked = static_cast<int>(session.questions.size());
    const int missed = asked - score.right;
    const Said headline = view.ui_count("quiz.result", score.right, {{"asked", std::to_string(asked)}});
    const Said comment = missed == 0                ? view.ui("quiz.comment_all")
                         : score.right * 2 >= asked ? view.ui("quiz.comment_most")
                                                    : view.ui("quiz.comment_some");
    std::vector<Element> ways;
    if (missed > 0) {
        ways.push_back(button("retry", view.ui_count("quiz.retry", missed), app::RetryMissed{}, Look::primary,
                              icon::retry));
    }
    ways.push_back(button("again", view.ui("quiz.again"), app::StartQuiz{quiz.id, asked},
                          missed > 0 ? Look::secondary : Look::primary, icon::play));
    ways.push_back(
        link("other-topics", view.ui("quiz.other_topics"), view.href(app::Screen::quizzes), Look::quiet));

    Body body = body_of(view, quiz);
    body.announcement = headline.words;
    body.title = view.ui("quiz.result_title", {{"quiz", title_of(view, quiz).words}}).words;
    body.parts = {hero({doc::paragraph(std::string_view(title_of(view, quiz).words), Look::overline),
                        page_title(headline), paragraph(comment, Look::lead), doc::row(std::move(ways))},
                       result_wheel(view)),
                  part("by-principle", view.ui("quiz.by_principle"), {result_by_principle(view)})};
    return body;
}

/// All questions to read, each answer in a disclosure.
Body reading_page(View& view, const content::Quiz& quiz) {
    Body body = body_of(view, quiz);
    body.parts = {opening(view, quiz), paragraph(view.ui("quiz.static_note"))};
    for (const Question* question : content::questions_of(view.library(), quiz)) {
        const std::string stem = question->id;
        body.parts.push_back(part(
            stem, view.text({"questions", question->id, "stem"}),
            {options_in_words(view, *question, stem),
             disclosure(stem + "-answer", view.ui("quiz.show_answer"), explained(view, *question, stem))}));
    }
    body.parts.push_back(link("other-topics", view.ui("quiz.other_topics"), view.href(app::Screen::quizzes),
                              Look::quiet, icon::previous));
    return body;
}

} // namespace

Body quiz(View& view) {
    const content::Quiz* found = view.library().quiz(view.route().id);
    if (found == nullptr) return not_found(view);
    if (view.is_static()) return reading_page(view, *found);
    if (!app::shows_quiz(view.state())) return start_page(view, *found);
    const learn::QuizSession& session = view.state().quiz;
    return session.finished() ? result_page(view, *found) : question_page(view, *found);
}

} // namespace screens
