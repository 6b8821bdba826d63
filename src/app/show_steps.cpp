#include "app/route.h"
#include "app/show.h"
#include "app/state.h"

#include <algorithm>

namespace app {

namespace {

using content::Case;
using content::Library;
using content::PathStep;
using content::Principle;
using content::Question;

/// Puts steps together; within a stop of a learning path only those that the stop wants.
class Steps {
public:
    explicit Steps(const Library& library) : m_library(library) {}

    std::vector<Scene> take() { return std::move(m_steps); }

    void at(Screen screen, const content::Id& id, const PathStep* stop) {
        m_screen = screen;
        m_id = id;
        m_stop = stop;
    }

    void add(ShowPart part, std::string_view word) {
        content::Id wish(word); // as authors write it, who write no underscores in ids
        std::replace(wish.begin(), wish.end(), '_', '-');
        const bool chooses = m_stop != nullptr && !m_stop->show.empty();
        if (chooses && std::find(m_stop->show.begin(), m_stop->show.end(), wish) == m_stop->show.end())
            return;
        m_steps.push_back({part, m_screen, m_id, content::Id(word), m_stop});
    }

    void principle(const Principle& principle) {
        add(ShowPart::title, "title");
        add(ShowPart::text, "why");
        if (!principle.topics.empty()) add(ShowPart::topics, "topics");
        const bool is_requirement = principle.kind == content::PrincipleKind::requirement;
        if (is_requirement) {
            add(ShowPart::text, "asks_builders");
            add(ShowPart::text, "asks_deployers");
        }
        add(ShowPart::text, "in_practice");
        if (!is_requirement) return;
        for (const std::string_view role : content::asking_roles) add(ShowPart::ask, role);
        // One question to the room: the easiest that can be answered by hands.
        const Question* easiest = nullptr;
        for (const Question& each : m_library.questions) {
            const bool fits = each.kind == content::QuestionKind::single && !each.principles.empty()
                              && each.principles.front() == principle.id;
            if (fits && (easiest == nullptr || each.level < easiest->level)) easiest = &each;
        }
        if (easiest != nullptr) question(*easiest, "question");
    }

    void told(const Case& one) {
        add(ShowPart::title, "title");
        for (const content::Step& step : one.steps) {
            add(ShowPart::told, step.id);
            if (!step.options.empty()) add(ShowPart::actual, "actual");
            const int figures = step.id == "outcome" ? static_cast<int>(one.figures.size()) : 0;
            for (int first = 0; first < std::min(figures, 9); first += figures_at_once) {
                const std::size_t before = m_steps.size();
                add(ShowPart::figures, "figures");
                if (m_steps.size() > before) m_steps.back().word = std::to_string(first);
            }
            if (step.chart) add(ShowPart::chart, "chart");
            // The chart is told from under the name of its step.
            if (step.chart && !m_steps.empty() && m_steps.back().part == ShowPart::chart)
                m_steps.back().word = step.id;
        }
    }

    void quiz(const content::Quiz& quiz) {
        add(ShowPart::title, "title");
        for (const Question* each : content::questions_of(m_library, quiz)) {
            const bool chooses = m_stop != nullptr && !m_stop->questions.empty();
            const auto wanted = [&] {
                return std::find(m_stop->questions.begin(), m_stop->questions.end(), each->id)
                       != m_stop->questions.end();
            };
            if (!chooses || wanted()) question(*each, "question");
        }
    }

    void stop(const PathStep& stop) {
        if (const Principle* found = m_library.principle(stop.principle)) {
            at(Screen::principle, stop.principle, &stop);
            principle(*found);
        } else if (const Case* one = m_library.find_case(stop.told)) {
            at(Screen::find_case, stop.told, &stop);
            told(*one);
        } else if (const content::Quiz* asked = m_library.quiz(stop.quiz)) {
            at(Screen::quiz, stop.quiz, &stop);
            quiz(*asked);
        } else if (!stop.framework.empty()) {
            at(Screen::framework, stop.framework, &stop);
            add(ShowPart::title, "title");
            add(ShowPart::text, "summary");
        } else if (!stop.place.empty()) {
            const Route place = parse_route("/" + stop.place);
            at(place.screen, {}, &stop);
            add(ShowPart::title, "title");
            if (place.screen != Screen::principles) return;
            for (const Principle& each : m_library.principles) {
                if (each.kind != content::PrincipleKind::requirement) continue;
                at(Screen::principle, each.id, &stop);
                add(ShowPart::title, "each");
            }
        }
    }

private:
    void question(const Question& question, std::string_view word) {
        const std::size_t before = m_steps.size();
        add(ShowPart::question, word);
        add(ShowPart::explanation, word);
        for (std::size_t i = before; i < m_steps.size(); ++i) m_steps[i].word = question.id;
    }

    const Library& m_library;
    std::vector<Scene> m_steps;
    Screen m_screen{};
    content::Id m_id;
    const PathStep* m_stop = nullptr;
};

} // namespace

bool can_present(Screen screen) {
    return screen == Screen::principle || screen == Screen::find_case || screen == Screen::quiz
           || screen == Screen::path;
}

bool may_present(const State& state) {
    return !state.route.embed && !state.kiosk;
}

std::vector<Scene> show_steps(const Library& library, const Route& route) {
    if (!can_present(route.screen)) return {};
    Steps steps(library);
    steps.at(route.screen, route.id, nullptr);
    if (const content::LearningPath* path = library.path(route.id);
        path != nullptr && route.screen == Screen::path) {
        steps.add(ShowPart::title, "title");
        for (const PathStep& stop : path->steps) steps.stop(stop);
    } else {
        PathStep whole; // as if it were the one stop of a path
        (route.screen == Screen::principle   ? whole.principle
         : route.screen == Screen::find_case ? whole.told
                                             : whole.quiz) = route.id;
        if (route.screen != Screen::path) steps.stop(whole);
    }
    std::vector<Scene> all = steps.take();
    if (all.empty()) return all;
    if (route.screen != Screen::path) {
        for (Scene& step : all) step.stop = nullptr;
    }
    all.push_back({ShowPart::end, route.screen, route.id, {}, nullptr});
    return all;
}

std::optional<RoomQuestion> room_question(const Library& library, const Scene& step) {
    RoomQuestion asked;
    if (step.part == ShowPart::told) {
        const Case* one = library.find_case(step.id);
        if (one == nullptr) return std::nullopt;
        for (const content::Step& each : one->steps) {
            if (each.id == step.word) asked = {one->id, each.options, {each.actual}};
        }
        if (asked.options.empty()) return std::nullopt;
        return asked;
    }
    const Question* question = step.part == ShowPart::question ? library.question(step.word) : nullptr;
    if (question == nullptr) return std::nullopt;
    asked.id = question->id;
    switch (question->kind) {
    case content::QuestionKind::single:
    case content::QuestionKind::multiple:
        // The order of the content gives answers away; any fixed shuffle does not.
        asked.options = learn::shown_order(*question, 1);
        asked.right = question->right;
        break;
    case content::QuestionKind::true_false:
        asked.options = {"true", "false"};
        asked.right = {question->truth ? "true" : "false"};
        break;
    default: break;
    }
    if (asked.options.size() > most_options) asked.options.clear();
    return asked;
}

Room room_of(const Show& show, const RoomQuestion& question) {
    const auto found = show.rooms.find(question.id);
    return found == show.rooms.end() ? Room{} : found->second;
}

} // namespace app
