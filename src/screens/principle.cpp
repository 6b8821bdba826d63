#include "screens/bodies.h"
#include "screens/crosswalk.h"
#include "screens/figures/emblems.h"
#include "screens/icons.h"
#include "screens/law.h"
#include "screens/learning_path.h"
#include "screens/parts.h"

#include <algorithm>

namespace screens {

namespace {

using content::Principle;
using doc::Element;
using doc::Look;

bool is_requirement(const Principle& principle) {
    return principle.kind == content::PrincipleKind::requirement;
}

Said title_of(View& view, const Principle& principle) {
    return view.text({"principles", principle.id, "title"});
}

Element opening(View& view, const Principle& principle) {
    const auto all = principles_of(view.library(), principle.kind);
    const content::Values values{{"number", std::to_string(principle.number)},
                                 {"total", std::to_string(all.size())}};
    const Said overline = is_requirement(principle) ? view.ui("principle.requirement_number", values)
                                                    : view.ui("principle.ethical_number", values);
    Element picture = doc::figure(is_requirement(principle) ? figures::emblem(principle.hue)
                                                            : figures::ethical_emblem(principle.number));
    picture.id = "emblem";
    Element over = paragraph(overline, Look::overline);
    over.icon = icon::of(principle);
    over.hue = paint(principle.hue);
    Element opened = hero({std::move(over), page_title(title_of(view, principle)),
                           paragraph(view.text({"principles", principle.id, "idea"}), Look::lead)},
                          std::move(picture));
    opened.hue = paint(principle.hue);
    return opened;
}

/// A section of running text, left out where the locale has none.
void add_text(std::vector<Element>& to, View& view, const Principle& principle, std::string_view field,
              const Said& title, std::string_view icon) {
    const content::TextKey key{"principles", principle.id, field};
    if (!view.has(key)) return;
    std::string id(field);
    std::replace(id.begin(), id.end(), '_', '-');
    Element made = part(id, title, blocks(view, key, id));
    made.children.front().icon = icon;
    to.push_back(std::move(made));
}

/// Questions for everyone in their own place, left out where the locale has none.
void add_questions(std::vector<Element>& to, View& view, const Principle& principle) {
    std::vector<Element> cards;
    for (const std::string_view role : content::asking_roles) {
        std::vector<Element> children = questions_of_role(view, principle, role);
        if (children.empty()) continue;
        children.front().icon = icon::of_role(role);
        Element card = doc::section("ask-" + id_of_role(role), std::move(children));
        card.look = Look::card;
        card.hue = paint(principle.hue);
        cards.push_back(std::move(card));
    }
    if (cards.empty()) return;
    Element made = part("ask", view.ui("principle.questions_to_ask"), {doc::grid(280, std::move(cards))});
    made.children.front().icon = icon::question;
    to.push_back(std::move(made));
}

Element topics(View& view, const Principle& principle) {
    std::vector<Element> cards;
    for (const content::Id& topic : principle.topics) {
        std::vector<Element> children{
            heading(3, view.text({"principles", principle.id, "topics", topic, "title"}))};
        append(children,
               blocks(view, {"principles", principle.id, "topics", topic, "text"}, "topic-" + topic));
        Element card = doc::section("topic-" + topic, std::move(children));
        card.look = Look::card;
        card.hue = paint(principle.hue);
        cards.push_back(std::move(card));
    }
    return part("topics", view.ui("principle.topics"), {doc::grid(260, std::move(cards))});
}

Element linked_cases(View& view, const Principle& principle) {
    std::vector<Element> cards;
    for (const content::Case& found : view.library().cases) {
        const bool speaks = std::find(found.principles.begin(), found.principles.end(), principle.id)
                            != found.principles.end();
        if (speaks) cards.push_back(case_card(view, found, "case", 3));
    }
    if (cards.empty()) return doc::stack({});
    return part("cases", view.ui("principle.cases"), {doc::grid(300, std::move(cards))});
}

Element related(View& view, const Principle& principle) {
    std::vector<Element> tiles;
    for (const content::Id& id : principle.related) {
        if (const Principle* other = view.library().principle(id))
            tiles.push_back(principle_tile(view, *other, "related"));
    }
    const Said title =
        is_requirement(principle) ? view.ui("principle.rests_on") : view.ui("principle.leads_to");
    if (tiles.empty()) return doc::stack({});
    return part("related", title, {doc::grid(280, std::move(tiles))});
}

/// An invitation to the questions on this principle.
std::vector<Element> questions(View& view, const Principle& principle) {
    for (const content::Quiz& quiz : view.library().quizzes) {
        if (quiz.principle != principle.id) continue;
        const auto count = content::questions_of(view.library(), quiz).size();
        if (count == 0) return {};
        Element start = view.is_static()
                            ? link("start-quiz", view.ui("principle.read_questions"),
                                   view.href(app::Screen::quiz, quiz.id), Look::primary, icon::quiz)
                            : button("start-quiz", view.ui("principle.start_quiz"),
                                     app::StartQuiz{quiz.id, 5}, Look::primary, icon::quiz);
        return {heading(2, view.ui("principle.questions_title")),
                paragraph(view.ui_count("principle.questions_text", static_cast<double>(count))),
                std::move(start)};
    }
    return {};
}

Element margin(View& view, const Principle& principle) {
    std::vector<Element> children = questions(view, principle);
    if (!principle.terms.empty()) {
        children.push_back(heading(2, view.ui("principle.terms")));
        children.push_back(term_row(view, principle.terms, "term"));
    }
    if (is_requirement(principle)) {
        children.push_back(link("hand-out", view.ui("principle.hand_out"),
                                view.href(app::Screen::hand_out, principle.id), Look::quiet, icon::hand_out));
    }
    return complementary("margin", view.ui("principle.margin"), std::move(children));
}

Element foot(View& view, const Principle& principle) {
    std::vector<const Principle*> all = principles_of(view.library(), content::PrincipleKind::requirement);
    for (const Principle* ethical : principles_of(view.library(), content::PrincipleKind::ethical_principle))
        all.push_back(ethical);
    const auto here = std::find(all.begin(), all.end(), &principle);
    const auto link_to = [&](std::string id, const Principle& other, std::string_view key, Look look,
                             std::string_view icon) {
        const Said said = view.text(content::TextKey{"ui", key}, {{"title", title_of(view, other).words}});
        Element made = link(std::move(id), said, view.href(app::Screen::principle, other.id), look, icon);
        made.hue = paint(other.hue);
        return made;
    };
    const Look onward = is_on_path(view) ? Look::quiet : Look::primary;
    Element previous =
        here == all.begin() || here == all.end()
            ? link("previous", view.ui("principle.all"), view.href(app::Screen::principles), Look::quiet,
                   icon::previous)
            : link_to("previous", **(here - 1), "principle.previous", Look::quiet, icon::previous);
    Element next = here == all.end() || here + 1 == all.end()
                       ? link("next", view.ui("principle.on_to_cases"), view.href(app::Screen::cases), onward,
                              icon::next)
                       : link_to("next", **(here + 1), "principle.next", onward, icon::next);
    return neighbours(std::move(previous), std::move(next));
}

} // namespace

Body principle(View& view) {
    const Principle* found = view.library().principle(view.route().id);
    if (found == nullptr) return not_found(view);

    std::vector<Element> reading;
    add_text(reading, view, *found, "why", view.ui("principle.why"), icon::lightbulb);
    add_text(reading, view, *found, "asks_builders", view.ui("principle.asks_builders"), icon::builder);
    add_text(reading, view, *found, "asks_deployers", view.ui("principle.asks_deployers"), icon::deployer);
    if (!found->topics.empty()) reading.push_back(topics(view, *found));
    add_text(reading, view, *found, "in_practice", view.ui("principle.in_practice"), icon::target);
    add_questions(reading, view, *found);
    if (!found->law.empty()) {
        Element law =
            part("law", view.ui("principle.law"), {paragraph(view.ui("law.not_advice"), Look::caption)});
        law.children.front().icon = icon::law;
        append(law.children, law_cards(view, *found));
        reading.push_back(std::move(law));
    }
    std::vector<Element> others = crosswalk_of(view, *found, "others", 3);
    if (!others.empty()) {
        others.insert(others.begin(), crosswalk_note(view));
        Element made = part("others", view.ui("principle.others"), std::move(others));
        made.children.front().icon = icon::world;
        reading.push_back(std::move(made));
    }

    Body body{title_of(view, *found).words,
              view.text({"principles", found->id, "idea"}).words,
              paint(found->hue),
              {},
              {}};
    body.parts = {opening(view, *found), with_margin(std::move(reading), margin(view, *found)),
                  linked_cases(view, *found), related(view, *found)};
    if (!found->sources.empty()) {
        body.parts.push_back(
            part("sources", view.ui("sources.heading"), {source_list(view, found->sources, "principle")}));
    }
    body.parts.push_back(foot(view, *found));
    return body;
}

} // namespace screens
