#include "tool/skeleton.h"

#include "content/wanted_texts.h"
#include "content/words.h"

namespace tool {

namespace {

content::Ids wished_or(const content::Ids& wished, content::Ids usual) {
    return wished.empty() ? usual : wished;
}

OrderedJson list(const content::Ids& ids) {
    OrderedJson made = OrderedJson::array();
    for (const content::Id& id : ids) made.push_back(id);
    return made;
}

/// The part of a question that depends on its kind, in the entry and in the model.
void add_answer(OrderedJson& entry, content::Question& question, const content::Ids& wished) {
    using Kind = content::QuestionKind;
    switch (question.kind) {
    case Kind::single:
    case Kind::multiple:
        question.options = wished_or(wished, {"a", "b", "c", "d"});
        entry["options"] = list(question.options);
        entry["answer"] = question.kind == Kind::single ? OrderedJson("") : OrderedJson::array();
        break;
    case Kind::true_false: entry["answer"] = nullptr; break;
    case Kind::order:
        question.items = wished_or(wished, {"first", "second", "third"});
        entry["items"] = list(question.items);
        break;
    case Kind::match:
        entry["pairs"] = OrderedJson::array();
        for (const content::Id& id : wished_or(wished, {"1", "2", "3"})) {
            question.pairs.emplace_back("left-" + id, "right-" + id);
            entry["pairs"].push_back(list({"left-" + id, "right-" + id}));
        }
        break;
    case Kind::estimate:
        for (const char* key : {"minimum", "maximum", "step", "answer", "tolerance"}) entry[key] = nullptr;
        entry["unit"] = "";
        break;
    }
}

} // namespace

std::vector<std::string> required_text_keys(const content::Library& with_one_item) {
    std::vector<std::string> keys;
    for (const content::WantedText& text : content::wanted_texts(with_one_item)) {
        if (text.need == content::Need::optional) continue;
        const std::size_t id = text.path.find('.') + 1;
        keys.push_back(text.path.substr(text.path.find('.', id) + 1));
    }
    return keys;
}

NewItem case_skeleton(const content::Id& id, const SkeletonWishes& wishes) {
    NewItem item{id, {}, {}, {}};
    content::Case one;
    one.id = id;
    item.entry["id"] = id;
    for (const char* key : {"outcome", "level", "technology", "region", "sector", "start"})
        item.entry[key] = "";
    item.entry["principles"] = list(wishes.principles);
    item.entry["steps"] = OrderedJson::array();
    for (const char* name : {"setting", "system", "decision", "outcome", "lesson"}) {
        content::Step step;
        step.id = name;
        OrderedJson entry{{"id", name}};
        if (step.id == "decision") {
            step.options = wished_or(wishes.options, {"option-1", "option-2", "option-3"});
            entry["options"] = list(step.options);
            entry["actual"] = "";
        }
        // A lesson may be nothing but thought.
        if (step.id != "lesson") entry["sources"] = list(wishes.sources);
        item.entry["steps"].push_back(std::move(entry));
        one.steps.push_back(std::move(step));
    }
    item.entry["sources"] = list(wishes.sources);
    item.entry["checked"] = "";
    content::Library library;
    library.cases.push_back(std::move(one));
    item.text_keys = required_text_keys(library);
    return item;
}

NewItem question_skeleton(const content::Id& id, const SkeletonWishes& wishes) {
    NewItem item{id, {}, {}, {}};
    content::Question question;
    question.id = id;
    question.kind = wishes.kind;
    item.entry["id"] = id;
    item.entry["kind"] = content::word(wishes.kind);
    item.entry["level"] = wishes.level > 0 ? OrderedJson(wishes.level) : OrderedJson(nullptr);
    item.entry["principles"] = list(wishes.principles);
    add_answer(item.entry, question, wishes.options);
    item.entry["sources"] = list(wishes.sources);
    content::Library library;
    library.questions.push_back(std::move(question));
    item.text_keys = required_text_keys(library);
    return item;
}

NewItem term_skeleton(const content::Id& id, const SkeletonWishes& wishes) {
    NewItem item{id, {}, {}, {}};
    item.entry["id"] = id;
    if (!wishes.principles.empty()) item.entry["principles"] = list(wishes.principles);
    item.entry["sources"] = list(wishes.sources);
    content::Library library;
    content::Term term;
    term.id = id;
    library.terms.push_back(std::move(term));
    item.text_keys = required_text_keys(library);
    return item;
}

} // namespace tool
