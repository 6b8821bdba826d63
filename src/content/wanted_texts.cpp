#include "content/texts.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

/// Longer ones would not fit into the bar and the tiles that show them.
constexpr std::size_t longest_short_title = 22;

class Collector {
public:
    std::vector<WantedText> take() { return std::move(m_wanted); }

    /// The item whose texts follow.
    void item(Kind kind, const Id& id) {
        m_stem = stem(kind);
        m_item = TextKey{m_stem, id}.path;
    }
    /// Words and ids take turns from a word that has several below it: topics, <topic>, title.
    WantedText& line(std::initializer_list<std::string_view> parts) { return add(parts, TextForm::line); }
    WantedText& block(std::initializer_list<std::string_view> parts) { return add(parts, TextForm::block); }

private:
    WantedText& add(std::initializer_list<std::string_view> parts, TextForm form) {
        std::string path = m_item + "." + TextKey(parts).path;
        m_wanted.push_back({std::move(path), form, Need::required, 0, false, sort_of(parts)});
        return m_wanted.back();
    }

    std::string sort_of(std::initializer_list<std::string_view> parts) const {
        constexpr std::array<std::string_view, 11> with_ids{"topics", "law",      "steps", "options",
                                                            "bars",   "figures",  "items", "left",
                                                            "right",  "sections", "notes"};
        std::string sort(m_stem);
        bool is_an_id = false;
        for (const std::string_view part : parts) {
            if (!is_an_id) sort += "." + std::string(part);
            is_an_id = !is_an_id && std::find(with_ids.begin(), with_ids.end(), part) != with_ids.end();
        }
        return sort;
    }

    std::string_view m_stem;
    std::string m_item;
    std::vector<WantedText> m_wanted;
};

void want(Collector& texts, const Principle& principle) {
    texts.item(Kind::principles, principle.id);
    texts.line({"title"});
    texts.line({"short_title"}).longest = longest_short_title;
    texts.line({"idea"});
    texts.block({"why"});
    if (principle.kind == PrincipleKind::requirement) {
        texts.block({"asks_builders"});
        texts.block({"asks_deployers"});
        for (const std::string_view role : asking_roles) texts.block({"questions", role});
    }
    texts.block({"in_practice"});
    for (const Id& topic : principle.topics) {
        texts.line({"topics", topic, "title"});
        texts.block({"topics", topic, "text"});
    }
    for (const LawReference& law : principle.law) texts.block({"law", law.id});
}

void want(Collector& texts, const Case& one) {
    texts.item(Kind::cases, one.id);
    texts.line({"title"});
    texts.line({"place"});
    texts.line({"summary"});
    for (const Step& step : one.steps) {
        texts.line({"steps", step.id, "title"});
        texts.block({"steps", step.id, "text"});
        for (const Id& option : step.options) {
            texts.line({"steps", step.id, "options", option, "label"});
            texts.block({"steps", step.id, "options", option, "consequence"});
        }
        if (!step.chart) continue;
        texts.line({"steps", step.id, "chart", "caption"});
        texts.line({"steps", step.id, "chart", "summary"});
        for (const Bar& bar : step.chart->bars) texts.line({"steps", step.id, "chart", "bars", bar.id});
    }
    for (const FactFigure& figure : one.figures) texts.line({"figures", figure.id}).takes_value = true;
}

void want(Collector& texts, const Question& question) {
    texts.item(Kind::questions, question.id);
    texts.line({"stem"});
    for (const Id& option : question.options) texts.line({"options", option});
    for (const Id& item : question.items) texts.line({"items", item});
    for (const auto& [left, right] : question.pairs) {
        texts.line({"left", left});
        texts.line({"right", right});
    }
    texts.block({"explanation"});
}

void want(Collector& texts, const Quiz& quiz) {
    texts.item(Kind::quizzes, quiz.id);
    texts.line({"title"});
    texts.line({"summary"});
}

void want(Collector& texts, const Framework& framework) {
    texts.item(Kind::frameworks, framework.id);
    texts.line({"title"});
    texts.line({"short_title"});
    texts.block({"summary"});
    for (const Id& item : framework.items) texts.line({"items", item});
    texts.block({"note"}).need = Need::optional;
}

void want(Collector& texts, const Milestone& milestone) {
    texts.item(Kind::milestones, milestone.id);
    texts.line({"title"});
    texts.block({"text"});
}

void want(Collector& texts, const Term& term) {
    texts.item(Kind::terms, term.id);
    texts.line({"term"});
    texts.block({"definition"});
    texts.line({"also"}).need = Need::optional;
}

void want(Collector& texts, const TextPage& page) {
    texts.item(Kind::pages, page.id);
    texts.line({"title"});
    texts.line({"summary"});
    for (const Id& section : page.sections) {
        texts.line({"sections", section, "title"});
        texts.block({"sections", section, "text"});
    }
}

void want(Collector& texts, const LearningPath& path) {
    texts.item(Kind::paths, path.id);
    texts.line({"title"});
    texts.line({"summary"});
    const auto want_stop = [&](const Id& id) {
        texts.line({"steps", id});
        texts.block({"notes", id}).need = path.tour ? Need::required : Need::optional;
    };
    for (const PathStep& step : path.steps) want_stop(step.id);
    for (const Id& id : path.left_out) want_stop(id);
}

} // namespace

bool has_texts(Kind kind) {
    return kind != Kind::locales && kind != Kind::sources;
}

std::vector<WantedText> wanted_texts(const Library& library) {
    Collector texts;
    const auto want_all = [&](const auto& items) {
        for (const auto& item : items) want(texts, item);
    };
    want_all(library.principles);
    want_all(library.cases);
    want_all(library.questions);
    want_all(library.quizzes);
    want_all(library.frameworks);
    want_all(library.milestones);
    want_all(library.terms);
    want_all(library.pages);
    want_all(library.paths);
    return texts.take();
}

} // namespace content
