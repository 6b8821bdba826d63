#pragma once

#include "content/library.h"

#include <algorithm>

/// A small explorer, made by hand: every kind of question, two languages with sentences and one
/// (`de`) whose sentences are not here yet. For the tests of learn and of app.
namespace sample {

inline content::Question question(std::string id, content::QuestionKind kind, int level,
                                  std::string principle) {
    content::Question made;
    made.id = std::move(id);
    made.kind = kind;
    made.level = level;
    made.principles = {std::move(principle)};
    return made;
}

inline std::vector<content::Question> questions() {
    using content::QuestionKind;
    std::vector<content::Question> made;

    made.push_back(question("q-single", QuestionKind::single, 1, "transparency"));
    made.back().options = {"inform", "hide", "wait", "guess"};
    made.back().right = {"inform"};

    made.push_back(question("q-multiple", QuestionKind::multiple, 2, "transparency"));
    made.back().options = {"log", "label", "delete", "blame"};
    made.back().right = {"log", "label"};

    made.push_back(question("q-truth", QuestionKind::true_false, 1, "fairness"));
    made.back().truth = false;

    made.push_back(question("q-order", QuestionKind::order, 3, "fairness"));
    made.back().items = {"first", "second", "third"};

    made.push_back(question("q-match", QuestionKind::match, 2, "accountability"));
    made.back().pairs = {{"left-1", "right-1"}, {"left-2", "right-2"}, {"left-3", "right-3"}};

    made.push_back(question("q-estimate", QuestionKind::estimate, 3, "accountability"));
    made.back().minimum = 0;
    made.back().maximum = 100;
    made.back().step = 5;
    made.back().answer = 30;
    made.back().tolerance = 5;
    made.back().unit = content::Unit::percent;

    for (const char* id : {"q-extra-1", "q-extra-2", "q-extra-3"}) {
        made.push_back(question(id, QuestionKind::single, 2, "transparency"));
        made.back().options = {"a", "b", "c"};
        made.back().right = {"c"};
    }
    return made;
}

inline std::vector<content::Case> cases() {
    content::Case benefits;
    benefits.id = "benefits";
    benefits.region = content::Region::europe;
    benefits.principles = {"transparency", "accountability"};
    for (const char* id : {"setting", "system", "decision", "outcome", "lesson"}) {
        content::Step step;
        step.id = id;
        benefits.steps.push_back(step);
    }
    benefits.steps[2].options = {"keep-going", "stop-and-check"};
    benefits.steps[2].actual = "keep-going";

    content::Case folding;
    folding.id = "folding";
    folding.principles = {"transparency"};
    folding.steps = {benefits.steps[0], benefits.steps[4]};
    return {benefits, folding};
}

inline content::Library library() {
    content::Library made;
    made.locales.resize(3);
    made.locales[0].id = "en";
    made.locales[1].id = "fr";
    made.locales[1].fallback = {"en"};
    made.locales[2].id = "de";
    made.locales[2].fallback = {"en"};
    made.default_locale = "en";

    int number = 0;
    for (const char* id : {"transparency", "fairness", "accountability"}) {
        content::Principle principle;
        principle.id = id;
        principle.number = ++number;
        made.principles.push_back(principle);
    }
    made.principles[0].topics = {"traceability"};
    made.cases = cases();
    made.questions = questions();
    made.quizzes = {{"first-steps", {"q-single", "q-truth", "q-order"}, {}},
                    {"transparency", {}, "transparency"},
                    {"everything", {}, {}}};
    for (const char* id : {"bias", "black-box"}) {
        content::Term term;
        term.id = id;
        made.terms.push_back(term);
    }
    content::TextPage page;
    page.id = "initiative";
    page.sections = {"purpose"};
    made.pages.push_back(page);

    made.strings["en"] = {
        {"principles.transparency.title", "Transparency"},
        {"principles.transparency.idea", "People can see what an AI system does, and why."},
        {"principles.transparency.topics.traceability.title", "Traceability"},
        {"principles.fairness.title", "Diversity, non-discrimination and fairness"},
        {"principles.fairness.idea", "Nobody is treated worse for who they are."},
        {"principles.accountability.title", "Accountability"},
        {"principles.accountability.in_practice", "- Keep **records**\n- Name [who decides](term:bias)\n"},
        {"cases.benefits.title", "Childcare benefits"},
        {"cases.benefits.steps.outcome.text",
         "Families were wrongly treated as fraudsters for lack of transparency."},
        {"cases.folding.title", "Folding proteins"},
        {"questions.q-single.stem", "What do you tell a visitor?"},
        {"questions.q-single.options.inform", "That this is a machine"},
        {"questions.q-single.explanation", "The law asks for disclosure."},
        {"terms.bias.term", "Bias"},
        {"terms.bias.definition", "A systematic lean, which may be unfair."},
        {"terms.black-box.term", "Black box"},
        {"terms.black-box.definition", "A system whose inner working is hidden."},
        {"terms.black-box.also", "opaque model; boîte noire"},
        {"pages.initiative.title", "The initiative"},
        {"pages.initiative.sections.purpose.text", "It promoted trustworthy AI around the world."},
    };
    made.strings["fr"] = {
        {"principles.transparency.title", "Transparence"},
        {"principles.fairness.title", "Diversité, non-discrimination et équité"},
        {"terms.black-box.term", "Boîte noire"},
        {"terms.black-box.definition", "Un système dont le cœur reste caché."},
    };
    return made;
}

inline bool holds(const content::Ids& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace sample
