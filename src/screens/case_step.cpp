#include "screens/case_step.h"

#include "app/shown.h"
#include "app/update.h"
#include "doc/chart.h"
#include "screens/icons.h"
#include "screens/parts.h"

#include <algorithm>

namespace screens {

namespace {

using content::Case;
using content::Step;
using doc::Element;
using doc::Look;

Said option_text(View& view, const Case& found, const Step& step, std::string_view option,
                 std::string_view field) {
    return view.text({"cases", found.id, "steps", step.id, "options", option, field});
}

Element one_way(std::string id, const Said& title, const Said& label, const Said& consequence) {
    Element card = doc::section(std::move(id),
                                {heading(4, title), doc::paragraph(std::string_view(label.words), Look::lead),
                                 paragraph(consequence)});
    card.look = Look::card;
    return card;
}

/// What the visitor chose beside what really happened; one card where they agree.
Element comparison(View& view, const Case& found, const Step& step, std::string_view own) {
    const Said actual = option_text(view, found, step, step.actual, "label");
    const Said actual_then = option_text(view, found, step, step.actual, "consequence");
    std::vector<Element> cards;
    if (own == step.actual) {
        cards.push_back(one_way("actual", view.ui("case.same_choice"), actual, actual_then));
    } else {
        cards.push_back(one_way("own", view.ui("case.own_choice"),
                                option_text(view, found, step, own, "label"),
                                option_text(view, found, step, own, "consequence")));
        cards.push_back(one_way("actual", view.ui("case.actual_choice"), actual, actual_then));
    }
    return doc::section(std::string(app::ids::consequence),
                        {heading(3, view.ui("case.consequence")), doc::grid(280, std::move(cards))});
}

/// What the ways that nobody took would have led to.
Element other_ways(View& view, const Case& found, const Step& step, std::string_view own) {
    std::vector<Element> cards;
    for (const content::Id& id : step.options) {
        if (id == own || id == step.actual) continue;
        cards.push_back(one_way("way-" + id, view.ui("case.other_choice"),
                                option_text(view, found, step, id, "label"),
                                option_text(view, found, step, id, "consequence")));
    }
    if (cards.empty()) return doc::stack({});
    return disclosure("other-ways", view.ui("case.other_ways"), {doc::grid(280, std::move(cards))});
}

/// Buttons and not a choice of one: a keyboard's arrows would take the decision while they pass by.
Element to_decide(View& view, const Case& found, const Step& step) {
    std::vector<Element> ways;
    for (const content::Id& id : step.options) {
        const Said label = option_text(view, found, step, id, "label");
        Element way =
            doc::button("option-" + id, label.words, app::print_command(app::Decide{id}), Look::tile);
        way.language = label.language;
        ways.push_back(std::move(way));
    }
    return doc::section("decision", {heading(3, view.ui("case.your_decision")), doc::stack(std::move(ways))});
}

/// The decision as it was taken, which is once.
Element decided(View& view, const Case& found, const Step& step, std::string_view own) {
    Element choices;
    choices.kind = doc::Kind::choices;
    choices.id = "decision";
    choices.text = doc::words(view.ui("case.your_decision").words);
    for (const content::Id& id : step.options) {
        const Said label = option_text(view, found, step, id, "label");
        Element option;
        option.kind = doc::Kind::option;
        option.look = Look::tile;
        option.id = "option-" + id;
        option.text = doc::words(label.words);
        option.language = label.language;
        option.command = app::print_command(app::Decide{id});
        option.checked = own == id;
        option.disabled = true;
        choices.children.push_back(std::move(option));
    }
    return choices;
}

std::vector<Element> decision(View& view, const Case& found, const Step& step) {
    const std::string_view own = app::decision_in(view.state(), found);
    if (own.empty()) return {to_decide(view, found, step)};
    return {decided(view, found, step, own), comparison(view, found, step, own),
            other_ways(view, found, step, own)};
}

/// Without a script nobody can decide: the options as a list to think about.
Element options_to_read(View& view, const Case& found, const Step& step) {
    std::vector<Element> items;
    for (const content::Id& id : step.options) {
        Element option = item({});
        option.text = doc::words(option_text(view, found, step, id, "label").words);
        items.push_back(std::move(option));
    }
    return doc::stack({paragraph(view.ui("case.your_decision")), list(std::move(items))});
}

std::vector<Element> consequences_to_read(View& view, const Case& found) {
    std::vector<Element> cards;
    for (const Step& step : found.steps) {
        for (const content::Id& id : step.options) {
            const Said title =
                id == step.actual ? view.ui("case.actual_choice") : view.ui("case.other_choice");
            cards.push_back(one_way("way-" + id, title, option_text(view, found, step, id, "label"),
                                    option_text(view, found, step, id, "consequence")));
        }
    }
    return cards;
}

/// What the step and the figures shown with it rest on, each once.
content::Ids sources_of(const Case& found, const Step& step) {
    content::Ids all = step.sources;
    if (step.id != "outcome") return all;
    for (const content::FactFigure& figure : found.figures) {
        for (const content::Id& id : figure.sources) {
            if (std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
        }
    }
    return all;
}

} // namespace

Element step_chart(View& view, const Case& found, const Step& step) {
    const auto key = [&](std::string_view rest) {
        return content::TextKey{"cases", found.id, "steps", step.id, "chart", rest};
    };
    doc::BarChart made;
    made.key = "chart|" + found.id + "|" + step.id;
    made.alternative = view.text(key("summary")).words;
    made.label_heading = view.ui("chart.what").words;
    made.value_heading = view.ui("chart.value").words;
    made.table_name = view.ui("frame.numbers").words;
    made.maximum = step.chart->unit == content::Unit::percent ? 100 : 0;
    for (const content::Bar& bar : step.chart->bars) {
        made.bars.push_back({view.text({"cases", found.id, "steps", step.id, "chart", "bars", bar.id}).words,
                             bar.value, view.quantity(bar.value, step.chart->unit)});
    }
    Element element = doc::figure(doc::bar_chart(made), view.text(key("caption")).words);
    element.id = "chart-" + step.id;
    return element;
}

Element figures_of(View& view, const Case& found) {
    std::vector<Element> cards;
    for (const content::FactFigure& figure : found.figures) {
        const std::string value = figure.unit == "percent"
                                      ? view.quantity(figure.value, content::Unit::percent)
                                      : view.number(figure.value);
        // The big number catches the eye, the sentence below says how exact it is.
        const Said exactly = view.ui(std::string("precision.") + std::string(content::word(figure.precision)),
                                     {{"value", value}});
        Element card = doc::stack(
            {doc::paragraph(std::string_view(value), Look::figure_number),
             paragraph(view.text({"cases", found.id, "figures", figure.id}, {{"value", exactly.words}}))});
        card.look = Look::card;
        cards.push_back(std::move(card));
    }
    return doc::grid(280, std::move(cards));
}

Element case_step(View& view, const Case& found, const Step& step) {
    std::vector<Element> children =
        blocks(view, {"cases", found.id, "steps", step.id, "text"}, "text-" + step.id);
    if (!step.options.empty()) {
        if (view.is_static()) {
            children.push_back(options_to_read(view, found, step));
        } else {
            append(children, decision(view, found, step));
        }
    }
    if (step.id == "outcome" && view.is_static()) {
        children.push_back(heading(3, view.ui("case.consequence")));
        children.push_back(doc::grid(280, consequences_to_read(view, found)));
    }
    if (step.chart) children.push_back(step_chart(view, found, step));
    if (step.id == "outcome" && !found.figures.empty()) children.push_back(figures_of(view, found));
    children.push_back(source_note(view, sources_of(found, step), "step-" + step.id));
    Element section = part("step-" + step.id, view.text({"cases", found.id, "steps", step.id, "title"}),
                           std::move(children));
    // Where one step stands alone, going on moves the focus to its heading.
    if (!view.is_static()) section.children.front().id = app::ids::step;
    return section;
}

} // namespace screens
