#include "content/loading.h"

#include <algorithm>

namespace content {

namespace {

/// What references may name.
class Targets {
public:
    explicit Targets(const Library& library) {
        add(Kind::sources, library.sources);
        add(Kind::terms, library.terms);
        add(Kind::principles, library.principles);
        add(Kind::frameworks, library.frameworks);
        add(Kind::cases, library.cases);
        add(Kind::questions, library.questions);
        add(Kind::quizzes, library.quizzes);
    }
    bool has(Kind kind, const Id& id) const { return m_known.contains({kind, id}); }
    std::vector<std::string_view> ids(Kind kind) const {
        std::vector<std::string_view> found;
        for (const auto& [target, id] : m_known) {
            if (target == kind) found.push_back(id);
        }
        return found;
    }

private:
    template <typename Item>
    void add(Kind kind, const std::vector<Item>& items) {
        for (const Item& item : items) m_known.insert({kind, item.id});
    }

    std::set<std::pair<Kind, Id>> m_known;
};

void report(const Reference& reference, const Targets& targets, Loading& loading) {
    const FileState state = loading.state(reference.target);
    const std::string file = content_file(reference.target);
    if (state == FileState::absent) {
        // One missing file makes many dangling references: it is named once, here.
        loading.state(reference.target) = FileState::unreadable;
        loading.problems.add(file, "", "is missing",
                             "it, because " + content_file(reference.in) + " refers to it ("
                                 + reference.pointer + ")");
    } else if (state == FileState::read && !loading.seen.contains({reference.target, reference.id})) {
        loading.problems.add(content_file(reference.in), reference.pointer,
                             "is " + in_quotes(reference.id) + ", which " + file + " does not have",
                             suggest(reference.id, targets.ids(reference.target)));
    }
}

} // namespace

void settle_references(Loading& loading) {
    const Targets targets(loading.library);
    for (const Reference& reference : loading.references) {
        if (!targets.has(reference.target, reference.id)) report(reference, targets, loading);
    }

    const auto keep = [&](Ids& ids, Kind kind) {
        std::erase_if(ids, [&](const Id& id) { return !targets.has(kind, id); });
    };
    Library& library = loading.library;
    for (Principle& principle : library.principles) {
        keep(principle.related, Kind::principles);
        keep(principle.terms, Kind::terms);
        keep(principle.sources, Kind::sources);
        std::erase_if(principle.law,
                      [&](const LawReference& law) { return !targets.has(Kind::frameworks, law.framework); });
        for (LawReference& law : principle.law) keep(law.sources, Kind::sources);
    }
    for (Case& one : library.cases) {
        keep(one.principles, Kind::principles);
        keep(one.terms, Kind::terms);
        keep(one.sources, Kind::sources);
        for (Step& step : one.steps) keep(step.sources, Kind::sources);
        for (FactFigure& figure : one.figures) keep(figure.sources, Kind::sources);
    }
    for (Question& question : library.questions) {
        keep(question.principles, Kind::principles);
        keep(question.cases, Kind::cases);
        keep(question.terms, Kind::terms);
        keep(question.sources, Kind::sources);
    }
    for (Framework& framework : library.frameworks) {
        std::erase_if(framework.crosswalk, [&](const CrosswalkEntry& entry) {
            return !targets.has(Kind::principles, entry.principle);
        });
        keep(framework.sources, Kind::sources);
    }
    for (Milestone& milestone : library.milestones) {
        keep(milestone.frameworks, Kind::frameworks);
        keep(milestone.cases, Kind::cases);
        keep(milestone.sources, Kind::sources);
    }
    for (Term& term : library.terms) {
        keep(term.principles, Kind::principles);
        keep(term.related, Kind::terms);
        keep(term.sources, Kind::sources);
    }
    for (TextPage& page : library.pages) keep(page.sources, Kind::sources);
    // A quiz that loses all its questions, or its principle, would turn into the quiz about everything.
    std::erase_if(library.quizzes, [&](Quiz& quiz) {
        const bool was_fixed = !quiz.questions.empty();
        keep(quiz.questions, Kind::questions);
        const bool lost_principle = !quiz.principle.empty() && !targets.has(Kind::principles, quiz.principle);
        return lost_principle || (was_fixed && quiz.questions.empty());
    });
    for (LearningPath& path : library.paths) {
        for (PathStep& step : path.steps) keep(step.questions, Kind::questions);
        std::erase_if(path.steps, [&](const PathStep& step) {
            const bool lost = (!step.principle.empty() && library.principle(step.principle) == nullptr)
                              || (!step.told.empty() && library.find_case(step.told) == nullptr)
                              || (!step.quiz.empty() && library.quiz(step.quiz) == nullptr)
                              || (!step.framework.empty() && library.framework(step.framework) == nullptr);
            if (lost) path.left_out.push_back(step.id);
            return lost;
        });
    }
}

} // namespace content
