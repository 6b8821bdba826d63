#include "screens/question.h"

#include "screens/icons.h"
#include "screens/parts.h"

#include <algorithm>

namespace screens {

namespace {

using content::Question;
using doc::Element;
using doc::Look;
using learn::Answer;

bool contains(const content::Ids& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

Said part_text(View& view, const Question& question, std::string_view list, std::string_view id) {
    return view.text({"questions", question.id, list, id});
}

/// After the answer: what was right and what was chosen, in colour, icon and word.
void show_verdict(View& view, Element& option, bool chosen, bool right) {
    option.disabled = true;
    if (right) {
        option.tone = doc::Tone::good;
        option.icon = icon::check;
        option.description =
            chosen ? view.ui("quiz.option_right_chosen").words : view.ui("quiz.option_right").words;
    } else if (chosen) {
        option.tone = doc::Tone::bad;
        option.icon = icon::wrong;
        option.description = view.ui("quiz.option_wrong_chosen").words;
    }
}

Element option(std::string id, const Said& said, const app::Action& action, bool checked) {
    Element made;
    made.kind = doc::Kind::option;
    made.look = Look::tile;
    made.id = std::move(id);
    made.text = doc::words(said.words);
    made.language = said.language;
    made.command = app::print_command(action);
    made.checked = checked;
    return made;
}

Element choices(View& view, const Question& question) {
    Element made;
    made.kind = doc::Kind::choices;
    made.id = "choices";
    made.level = question.kind == content::QuestionKind::multiple ? 1 : 0;
    made.text =
        doc::words((made.level == 1 ? view.ui("quiz.choose_several") : view.ui("quiz.choose_one")).words);
    return made;
}

Element option_choices(View& view, const Question& question, const Answer& answer, std::uint32_t seed) {
    Element made = choices(view, question);
    for (const content::Id& id : learn::shown_order(question, seed)) {
        const bool chosen = contains(answer.chosen, id);
        Element each =
            option("option-" + id, part_text(view, question, "options", id), app::Choose{id}, chosen);
        if (answer.submitted) show_verdict(view, each, chosen, contains(question.right, id));
        made.children.push_back(std::move(each));
    }
    return made;
}

Element truth_choices(View& view, const Question& question, const Answer& answer) {
    Element made = choices(view, question);
    made.layout = doc::Layout::grid;
    made.column_px = 160;
    for (const bool truth : {true, false}) {
        const bool chosen = answer.truth == truth;
        Element each =
            option(truth ? "option-true" : "option-false",
                   truth ? view.ui("quiz.true") : view.ui("quiz.false"), app::ChooseTruth{truth}, chosen);
        if (answer.submitted) show_verdict(view, each, chosen, question.truth == truth);
        made.children.push_back(std::move(each));
    }
    return made;
}

Element order_item(View& view, const Question& question, const Answer& answer, std::size_t position) {
    const content::Id& id = answer.chosen[position];
    const Said said = part_text(view, question, "items", id);
    Element words = paragraph(said);
    if (answer.submitted) {
        const bool right = position < question.items.size() && question.items[position] == id;
        words.icon = right ? icon::check : icon::wrong;
        words.tone = right ? doc::Tone::good : doc::Tone::bad;
        words.description = right ? view.ui("quiz.place_right").words : view.ui("quiz.place_wrong").words;
        return item({std::move(words)});
    }
    const auto mover = [&](std::string_view stem, std::string_view key, int by, std::string_view icon,
                           bool possible) {
        const Said name = view.text(content::TextKey{"ui", key}, {{"item", said.words}});
        Element made = button(std::string(stem) + id, name, app::MoveItem{id, by}, Look::icon_only, icon);
        made.disabled = !possible;
        return made;
    };
    Element buttons =
        doc::row({mover("up-", "quiz.move_up", -1, icon::up, position > 0),
                  mover("down-", "quiz.move_down", +1, icon::down, position + 1 < answer.chosen.size())});
    Element line = doc::row({std::move(words), std::move(buttons)});
    line.layout = doc::Layout::spread;
    return item({std::move(line)});
}

std::vector<Element> order_list(View& view, const Question& question, const Answer& answer) {
    std::vector<Element> items;
    for (std::size_t i = 0; i < answer.chosen.size(); ++i)
        items.push_back(order_item(view, question, answer, i));
    Element made = list(std::move(items));
    made.id = "order";
    made.level = 1;
    made.name = view.ui("quiz.order_name").words;
    if (answer.submitted) return {std::move(made)};
    return {paragraph(view.ui("quiz.order_hint"), Look::caption), std::move(made)};
}

Element match_select(View& view, const Question& question, const Answer& answer, const content::Id& left,
                     const content::Id& right_one, const content::Ids& rights) {
    const auto matched = std::find_if(answer.matched.begin(), answer.matched.end(),
                                      [&](const auto& pair) { return pair.first == left; });
    const content::Id chosen = matched == answer.matched.end() ? content::Id() : matched->second;
    Element made;
    made.kind = doc::Kind::select;
    made.id = "match-" + left;
    made.text = doc::words(part_text(view, question, "left", left).words);
    made.command = app::print_command(app::Match{left, {}});
    made.placeholder = view.ui("quiz.match_choose").words;
    for (const content::Id& right : rights) {
        Element each;
        each.kind = doc::Kind::option;
        each.id = made.id + "-" + right;
        each.value = right;
        each.text = doc::words(part_text(view, question, "right", right).words);
        each.checked = right == chosen;
        made.children.push_back(std::move(each));
    }
    if (answer.submitted) show_verdict(view, made, chosen != right_one, chosen == right_one);
    return made;
}

std::vector<Element> match_selects(View& view, const Question& question, const Answer& answer,
                                   std::uint32_t seed) {
    std::vector<Element> made;
    if (!answer.submitted) made.push_back(paragraph(view.ui("quiz.match_hint"), Look::caption));
    const content::Ids rights = learn::shown_order(question, seed);
    for (const auto& [left, right] : question.pairs)
        made.push_back(match_select(view, question, answer, left, right, rights));
    return made;
}

/// Without an estimate yet the slider stands in the middle, which gives nothing away.
std::vector<Element> estimate_controls(View& view, const Question& question, const Answer& answer) {
    const double now = answer.estimate.value_or((question.minimum + question.maximum) / 2);
    const std::string said = view.quantity(now, question.unit);
    Element value = answer.estimate ? doc::paragraph(std::string_view(said), Look::figure_number)
                                    : paragraph(view.ui("quiz.estimate_hint"), Look::caption);
    value.kind = doc::Kind::status;
    value.id = "estimate-value";

    Element slider;
    slider.kind = doc::Kind::slider;
    slider.id = "estimate";
    slider.text = doc::words(view.ui("quiz.estimate_label").words);
    slider.command = view.open_command(app::Estimate{now});
    slider.number = doc::Number{now, question.minimum, question.maximum, question.step, said};
    slider.disabled = answer.submitted;
    if (answer.submitted) return {std::move(value), std::move(slider)};

    // One step at a time, for exact values; the buttons say where they lead.
    const double less = std::max(now - question.step, question.minimum);
    const double more = std::min(now + question.step, question.maximum);
    Element lower = button("estimate-less",
                           view.ui("quiz.estimate_less", {{"value", view.quantity(less, question.unit)}}),
                           app::Estimate{less});
    Element higher = button("estimate-more",
                            view.ui("quiz.estimate_more", {{"value", view.quantity(more, question.unit)}}),
                            app::Estimate{more});
    lower.disabled = less >= now;
    higher.disabled = more <= now;
    Element exact = doc::row({std::move(lower), std::move(higher)});
    return {std::move(value), std::move(slider), std::move(exact)};
}

Element text_item(const Said& said) {
    Element made = item({});
    made.text = doc::words(said.words);
    made.language = said.language;
    return made;
}

Element list_of(View& view, const Question& question, std::string_view list_name, const content::Ids& ids) {
    std::vector<Element> items;
    for (const content::Id& id : ids) items.push_back(text_item(part_text(view, question, list_name, id)));
    return list(std::move(items));
}

Said pair_words(View& view, const Question& question, const content::Id& left, const content::Id& right) {
    return view.ui("quiz.pair", {{"left", part_text(view, question, "left", left).words},
                                 {"right", part_text(view, question, "right", right).words}});
}

} // namespace

std::vector<Element> answer_controls(View& view, const Question& question, const Answer& answer,
                                     std::uint32_t seed) {
    switch (question.kind) {
    case content::QuestionKind::single:
    case content::QuestionKind::multiple: return {option_choices(view, question, answer, seed)};
    case content::QuestionKind::true_false: return {truth_choices(view, question, answer)};
    case content::QuestionKind::order: return order_list(view, question, answer);
    case content::QuestionKind::match: return match_selects(view, question, answer, seed);
    case content::QuestionKind::estimate: break;
    }
    return estimate_controls(view, question, answer);
}

Element options_in_words(View& view, const Question& question, std::string_view stem) {
    // The order of the content gives answers away; any fixed shuffle does not.
    constexpr std::uint32_t fixed_seed = 1;
    const content::Ids shown = learn::shown_order(question, fixed_seed);
    switch (question.kind) {
    case content::QuestionKind::single:
    case content::QuestionKind::multiple: return list_of(view, question, "options", shown);
    case content::QuestionKind::true_false:
        return list({text_item(view.ui("quiz.true")), text_item(view.ui("quiz.false"))});
    case content::QuestionKind::order: return list_of(view, question, "items", shown);
    case content::QuestionKind::match: {
        content::Ids lefts;
        for (const auto& [left, right] : question.pairs) lefts.push_back(left);
        Element left_list = list_of(view, question, "left", lefts);
        Element right_list = list_of(view, question, "right", shown);
        left_list.id = std::string(stem) + "-left";
        right_list.id = std::string(stem) + "-right";
        return doc::grid(240, {std::move(left_list), std::move(right_list)});
    }
    case content::QuestionKind::estimate: break;
    }
    return paragraph(
        view.ui("quiz.estimate_between", {{"minimum", view.quantity(question.minimum, question.unit)},
                                          {"maximum", view.quantity(question.maximum, question.unit)}}));
}

Element right_answer(View& view, const Question& question) {
    std::vector<Element> items;
    switch (question.kind) {
    case content::QuestionKind::single:
    case content::QuestionKind::multiple: {
        Element rights = list_of(view, question, "options", question.right);
        return doc::stack(
            {paragraph(view.ui_count("quiz.right_answers", static_cast<double>(question.right.size()))),
             std::move(rights)});
    }
    case content::QuestionKind::true_false:
        return paragraph(question.truth ? view.ui("quiz.right_is_true") : view.ui("quiz.right_is_false"));
    case content::QuestionKind::order: {
        Element order = list_of(view, question, "items", question.items);
        order.level = 1;
        return doc::stack({paragraph(view.ui("quiz.right_order")), std::move(order)});
    }
    case content::QuestionKind::match:
        for (const auto& [left, right] : question.pairs)
            items.push_back(text_item(pair_words(view, question, left, right)));
        return doc::stack({paragraph(view.ui("quiz.right_pairs")), list(std::move(items))});
    case content::QuestionKind::estimate: break;
    }
    return paragraph(view.ui("quiz.right_estimate",
                             {{"answer", view.quantity(question.answer, question.unit)},
                              {"from", view.quantity(question.answer - question.tolerance, question.unit)},
                              {"to", view.quantity(question.answer + question.tolerance, question.unit)}}));
}

} // namespace screens
