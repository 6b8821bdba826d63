#include "tool/structured_questions.h"

#include "doc/build.h"

#include <algorithm>

namespace tool {

namespace {

using content::Question;
using content::QuestionKind;

std::string part(screens::View& view, const Question& question, std::string_view list, std::string_view id) {
    return view.text({"questions", question.id, list, id}).words;
}

Json answer(std::string text) {
    return {{"@type", "Answer"}, {"text", std::move(text)}};
}

/// One answer stands alone, several stand in a list.
Json one_or_all(Json answers) {
    if (answers.size() == 1) return std::move(answers.front());
    return answers;
}

void choices(Json& out, screens::View& view, const Question& question) {
    Json right = Json::array();
    Json wrong = Json::array();
    for (const content::Id& id : question.options) {
        const bool is_right =
            std::find(question.right.begin(), question.right.end(), id) != question.right.end();
        (is_right ? right : wrong).push_back(answer(part(view, question, "options", id)));
    }
    out["suggestedAnswer"] = std::move(wrong);
    out["acceptedAnswer"] = one_or_all(std::move(right));
}

void truth(Json& out, screens::View& view, const Question& question) {
    Json yes = answer(view.ui("quiz.true").words);
    Json no = answer(view.ui("quiz.false").words);
    out["suggestedAnswer"] = Json::array({question.truth ? no : yes});
    out["acceptedAnswer"] = question.truth ? std::move(yes) : std::move(no);
}

Json item_list(std::vector<std::string> names, bool ordered) {
    Json items = Json::array();
    int position = 0;
    for (std::string& name : names) {
        items.push_back({{"@type", "ListItem"}, {"position", ++position}, {"name", std::move(name)}});
    }
    Json list{{"@type", "ItemList"}};
    list["itemListOrder"] =
        ordered ? "https://schema.org/ItemListOrderAscending" : "https://schema.org/ItemListUnordered";
    list["itemListElement"] = std::move(items);
    return list;
}

} // namespace

std::string plain_block(screens::View& view, const content::TextKey& key) {
    std::string out;
    for (const doc::Element& element :
         doc::markdown(view.text(key).words, {}, [](std::string_view) { return doc::LinkTarget{}; })) {
        if (!out.empty()) out += ' ';
        out += doc::plain_text(element);
    }
    return out;
}

Json structured_question(screens::View& view, const Question& question) {
    Json out{{"@type", "Question"}};
    const std::string stem = view.text({"questions", question.id, "stem"}).words;
    out["name"] = stem;
    out["text"] = stem;
    std::vector<std::string> names;
    switch (question.kind) {
    case QuestionKind::single:
        out["eduQuestionType"] = "Multiple choice";
        choices(out, view, question);
        break;
    case QuestionKind::multiple:
        out["eduQuestionType"] = "Checkbox";
        choices(out, view, question);
        break;
    case QuestionKind::true_false:
        out["eduQuestionType"] = "Multiple choice";
        truth(out, view, question);
        break;
    case QuestionKind::order:
        for (const content::Id& id : question.items) names.push_back(part(view, question, "items", id));
        out["acceptedAnswer"] = item_list(std::move(names), true);
        break;
    case QuestionKind::match:
        for (const auto& pair : question.pairs) {
            names.push_back(view.ui("quiz.pair", {{"left", part(view, question, "left", pair.first)},
                                                  {"right", part(view, question, "right", pair.second)}})
                                .words);
        }
        out["acceptedAnswer"] = item_list(std::move(names), false);
        break;
    case QuestionKind::estimate:
        out["acceptedAnswer"] =
            answer(view.ui("quiz.right_estimate",
                           {{"answer", view.quantity(question.answer, question.unit)},
                            {"from", view.quantity(question.answer - question.tolerance, question.unit)},
                            {"to", view.quantity(question.answer + question.tolerance, question.unit)}})
                       .words);
        break;
    }
    out["comment"] = {{"@type", "Comment"},
                      {"text", plain_block(view, {"questions", question.id, "explanation"})}};
    return out;
}

} // namespace tool
