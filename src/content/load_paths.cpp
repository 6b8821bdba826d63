#include "content/reader.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

/// The places that a step may lead to, as their addresses begin.
constexpr std::array<std::string_view, 10> places{"principles", "cases",    "quiz",      "glossary",
                                                  "frameworks", "timeline", "hand-outs", "initiative",
                                                  "sources",    "about"};

constexpr std::string_view one_target = R"(one of "principle", "case", "quiz", "framework", "place")";

void read_target(Reader& reader, PathStep& step) {
    struct Way {
        std::string_view key;
        Kind kind;
        Id PathStep::*id;
    };
    constexpr std::array<Way, 4> ways{{{"principle", Kind::principles, &PathStep::principle},
                                       {"case", Kind::cases, &PathStep::told},
                                       {"quiz", Kind::quizzes, &PathStep::quiz},
                                       {"framework", Kind::frameworks, &PathStep::framework}}};
    std::string_view second;
    int count = 0;
    for (const Way& way : ways) {
        if (reader.member(way.key) == nullptr) continue;
        if (++count > 1) second = way.key;
        step.*way.id = reader.reference(way.key, way.kind, Need::optional);
        if ((step.*way.id).empty()) reader.unsound();
    }
    if (reader.member("place") != nullptr) {
        if (++count > 1) second = "place";
        step.place = reader.text("place", Need::required);
        if (!step.place.empty() && std::find(places.begin(), places.end(), step.place) == places.end())
            reader.fail("place", "is " + in_quotes(step.place),
                        suggest(step.place, {places.begin(), places.end()}));
    }
    if (count == 0) reader.fail("principle", "is missing", std::string(one_target));
    if (count > 1) reader.fail(second, "is there beside another target", std::string(one_target));
}

/// What can be shown of a target when the path is presented: src/app/show_steps.cpp makes the steps.
std::vector<std::string_view> steps_of(const PathStep& step) {
    if (!step.principle.empty())
        return {"title",   "why",     "topics",  "asks-builders",  "asks-deployers", "in-practice",
                "citizen", "teacher", "manager", "public-servant", "question"};
    if (!step.told.empty())
        return {"title",    "setting", "system", "decision", "actual", "outcome",
                "affected", "change",  "lesson", "figures",  "chart"};
    if (!step.quiz.empty()) return {"title", "question"};
    if (!step.framework.empty()) return {"title", "summary"};
    if (step.place == "principles") return {"title", "each"};
    return {"title"};
}

void read_show(Reader& reader, PathStep& step) {
    step.show = reader.names("show", Need::optional);
    const std::vector<std::string_view> known = steps_of(step);
    for (const Id& word : step.show) {
        if (std::find(known.begin(), known.end(), word) == known.end())
            reader.fail("show", "has " + in_quotes(word), suggest(word, known), Need::optional);
    }
    step.questions = reader.references("questions", Kind::questions, Need::optional);
    if (!step.questions.empty() && step.quiz.empty())
        reader.fail("questions", "is there without a quiz", R"("quiz", which they are questions of)",
                    Need::optional);
}

} // namespace

void load_paths(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::paths, loading);
    for (Reader& reader : top.items()) {
        LearningPath path;
        path.id = reader.item_id();
        path.tour = reader.truth("tour", Need::optional).value_or(false);
        std::set<Id> ids;
        for (Reader& step_reader : reader.objects("steps", Need::required)) {
            PathStep step;
            step.id = step_reader.name("id", Need::required);
            step.minutes = step_reader.whole("minutes", Need::required, 1, 90).value_or(1);
            read_target(step_reader, step);
            read_show(step_reader, step);
            if (!step_reader.done()) continue;
            if (ids.insert(step.id).second) {
                path.steps.push_back(std::move(step));
            } else {
                step_reader.fail("id", "is " + in_quotes(step.id) + " again", "an id of its own");
            }
        }
        if (reader.done()) loading.library.paths.push_back(std::move(path));
    }
    top.done();
}

} // namespace content
