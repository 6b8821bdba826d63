#include "app/shown.h"
#include "screens/bodies.h"
#include "screens/case_step.h"
#include "screens/icons.h"
#include "screens/parts.h"

#include <algorithm>

namespace screens {

namespace {

using content::Case;
using doc::Element;
using doc::Look;

Said title_of(View& view, const Case& found) {
    return view.text({"cases", found.id, "title"});
}

/// A story is told without its outcome first, so this gives nothing away.
Element opening(View& view, const Case& found) {
    const Said place = view.text({"cases", found.id, "place"});
    return hero(
        {paragraph(view.ui("cases.place_and_years", {{"place", place.words}, {"years", years(view, found)}}),
                   Look::overline),
         page_title(title_of(view, found))});
}

Element fact(std::string_view icon, const Said& said) {
    Element element = item({});
    element.text = doc::words(said.words);
    element.icon = icon;
    return element;
}

Element margin(View& view, const Case& found, bool knows_outcome) {
    const Said place = view.text({"cases", found.id, "place"});
    std::vector<Element> facts{fact(icon::place, view.ui("case.place", {{"place", place.words}})),
                               fact(icon::calendar, view.ui("case.years", {{"years", years(view, found)}})),
                               fact(icon::person, view.ui_word("sector", found.sector)),
                               fact(icon::builder, view.ui_word("technology", found.technology))};
    if (knows_outcome) facts.push_back(fact(icon::law, view.ui_word("level", found.level)));

    std::vector<Element> children{heading(2, view.ui("case.at_a_glance")), list(std::move(facts))};
    if (knows_outcome) children.push_back(outcome_badge(view, found.outcome));
    std::vector<Element> chips;
    for (const content::Id& id : found.principles) {
        if (const content::Principle* principle = view.library().principle(id)) {
            chips.push_back(principle_chip(view, *principle, "principle"));
        }
    }
    children.push_back(heading(2, view.ui("case.principles")));
    children.push_back(doc::row(std::move(chips)));
    if (!found.terms.empty()) {
        children.push_back(heading(2, view.ui("principle.terms")));
        children.push_back(term_row(view, found.terms, "term"));
    }
    return complementary("margin", view.ui("case.margin"), std::move(children));
}

Element progress_line(View& view, int step, int count) {
    Element bar;
    bar.kind = doc::Kind::progress;
    bar.id = "progress";
    bar.name = view.ui("case.progress").words;
    const std::string text =
        view.ui("case.step_of", {{"step", std::to_string(step + 1)}, {"total", std::to_string(count)}}).words;
    bar.number = doc::Number{static_cast<double>(step + 1), 0, static_cast<double>(count), 1, text};
    return doc::stack({std::move(bar), doc::paragraph(std::string_view(text), Look::caption)});
}

Element step_buttons(View& view, const Case& found, int step) {
    const bool waits = !found.steps[static_cast<std::size_t>(step)].options.empty()
                       && app::decision_in(view.state(), found).empty();
    const bool last = step + 1 >= static_cast<int>(found.steps.size());
    Element previous = step == 0 ? link("previous", view.ui("case.all"), view.href(app::Screen::cases),
                                        Look::quiet, icon::previous)
                                 : button("previous", view.ui("case.previous"), app::ShowStep{step - 1},
                                          Look::quiet, icon::previous);
    if (last) return neighbours(std::move(previous), doc::stack({}));
    Element next = button("next", view.ui("case.next"), app::ShowStep{step + 1}, Look::primary, icon::next);
    if (waits) {
        next.disabled = true;
        next.description = view.ui("case.decide_first").words;
    }
    return neighbours(std::move(previous), std::move(next));
}

/// Where to go from here: another story, and questions on what this one was about.
Element onwards(View& view, const Case& found) {
    std::vector<Element> parts;
    const std::vector<Case>& all = view.library().cases;
    const auto here =
        std::find_if(all.begin(), all.end(), [&](const Case& each) { return each.id == found.id; });
    if (all.size() > 1 && here != all.end()) {
        const Case& next = here + 1 == all.end() ? all.front() : *(here + 1);
        parts.push_back(case_card(view, next, "next-case", 3));
    }
    for (const content::Quiz& quiz : view.library().quizzes) {
        if (found.principles.empty() || quiz.principle != found.principles.front()) continue;
        Element tile = doc::link("case-quiz", {}, view.href(app::Screen::quiz, quiz.id), Look::tile);
        tile.text.clear();
        tile.icon = icon::quiz;
        tile.children = {heading(3, view.ui("case.quiz")),
                         paragraph(view.text({"quizzes", quiz.id, "summary"}))};
        parts.push_back(std::move(tile));
        break;
    }
    return part("onwards", view.ui("case.onwards"), {doc::grid(300, std::move(parts))});
}

/// The whole story at once; what followed the decision waits in a disclosure.
std::vector<Element> whole_story(View& view, const Case& found) {
    std::vector<Element> told;
    std::vector<Element> later;
    bool after = false;
    for (const content::Step& step : found.steps) {
        (after ? later : told).push_back(case_step(view, found, step));
        after = after || !step.options.empty();
    }
    if (!later.empty())
        told.push_back(disclosure("what-happened", view.ui("case.show_outcome"), std::move(later)));
    return told;
}

} // namespace

Body case_story(View& view) {
    const Case* found = view.library().find_case(view.route().id);
    if (found == nullptr || found->steps.empty()) return not_found(view);
    const int step = app::step_on_screen(view.state(), *found);
    const int count = static_cast<int>(found->steps.size());
    const bool all = view.is_static();
    const bool knows_outcome = all || !app::decision_in(view.state(), *found).empty();

    std::vector<Element> reading;
    if (all) {
        reading = whole_story(view, *found);
    } else {
        reading = {progress_line(view, step, count),
                   case_step(view, *found, found->steps[static_cast<std::size_t>(step)]),
                   step_buttons(view, *found, step)};
    }

    Body body{title_of(view, *found).words,
              view.text({"cases", found->id, "summary"}).words,
              doc::Paint::none,
              {},
              {}};
    body.parts = {opening(view, *found),
                  with_margin(std::move(reading), margin(view, *found, knows_outcome))};
    if (all || step + 1 == count) {
        body.parts.push_back(onwards(view, *found));
        Element sources =
            part("sources", view.ui("sources.heading"),
                 {source_list(view, found->sources, "case"),
                  paragraph(view.ui("case.checked", {{"date", view.date(found->checked)}}), Look::caption)});
        body.parts.push_back(std::move(sources));
    }
    return body;
}

} // namespace screens
