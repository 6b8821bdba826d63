#include "app/choice_words.h"
#include "app/draft.h"
#include "app/stored.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

using Json = nlohmann::json;

/// A value of the stored data with the place where it stands. Asking it for what it is not notes
/// the first such place as the error; what is absent is no error, older data may lack it.
class Value {
public:
    Value(const Json* json, std::string pointer, std::string& error)
        : m_json(json), m_pointer(std::move(pointer)), m_error(&error) {}

    bool present() const { return m_json != nullptr; }

    Value member(std::string_view key) const {
        std::string pointer = m_pointer + "/" + std::string(key);
        if (!is(&Json::is_object, "an object")) return {nullptr, std::move(pointer), *m_error};
        const auto found = m_json->find(key);
        return {found == m_json->end() ? nullptr : &*found, std::move(pointer), *m_error};
    }

    /// Calls `look` with key and value of each member.
    template <typename Look>
    void each_member(Look look) const {
        if (!is(&Json::is_object, "an object")) return;
        for (auto member = m_json->begin(); member != m_json->end(); ++member) {
            look(member.key(), Value(&*member, m_pointer + "/" + member.key(), *m_error));
        }
    }

    template <typename Look>
    void each_entry(Look look) const {
        if (!is(&Json::is_array, "a list")) return;
        std::size_t index = 0;
        for (const Json& entry : *m_json)
            look(Value(&entry, m_pointer + "/" + std::to_string(index++), *m_error));
    }

    std::string text() const {
        return is(&Json::is_string, "a text") ? *m_json->get_ptr<const std::string*>() : std::string();
    }

    std::optional<bool> truth() const {
        if (!is(&Json::is_boolean, "true or false")) return std::nullopt;
        return *m_json->get_ptr<const bool*>();
    }

    std::optional<double> number() const {
        if (!is(&Json::is_number, "a number")) return std::nullopt;
        return m_json->get<double>();
    }

    /// A whole number from 0 to `most`.
    std::optional<std::uint64_t> count(std::uint64_t most) const {
        if (!is(&Json::is_number_unsigned, "a whole number from 0")) return std::nullopt;
        const auto value = m_json->get<std::uint64_t>();
        if (value <= most) return value;
        wrong("at most " + std::to_string(most));
        return std::nullopt;
    }

    void wrong(std::string_view expected) const {
        if (!m_error->empty()) return;
        *m_error = "the stored data is damaged: " + (m_pointer.empty() ? "it" : m_pointer) + " is not ";
        *m_error += expected;
    }

private:
    bool is(bool (Json::*kind)() const noexcept, std::string_view expected) const {
        if (!m_json) return false;
        if ((m_json->*kind)()) return true;
        wrong(expected);
        return false;
    }

    const Json* m_json;
    std::string m_pointer;
    std::string* m_error;
};

/// Looked at before anything is built: a megabyte of brackets would else become a gigabyte.
bool is_too_deep(std::string_view text) {
    int depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_string) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest_stored_nesting) return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

bool contains(const content::Ids& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void read_settings(const Value& stored, Settings& settings) {
    if (!stored.present()) return;
    if (const Value theme = stored.member("theme"); theme.present()) {
        const std::optional<ThemeChoice> known = theme_from(theme.text());
        if (known)
            settings.theme = *known;
        else
            theme.wrong("a theme");
    }
    if (const Value motion = stored.member("motion"); motion.present()) {
        const std::optional<MotionChoice> known = motion_from(motion.text());
        if (known)
            settings.motion = *known;
        else
            motion.wrong("a choice of motion");
    }
    if (const auto percent = stored.member("text_percent").count(1000)) {
        settings.text_percent = sound_text_percent(static_cast<int>(*percent));
    }
    settings.text_version = stored.member("text_version").truth().value_or(false);
    settings.letter_keys = stored.member("letter_keys").truth().value_or(true);
    settings.second_language = stored.member("second_language").text();
}

void read_progress(const Value& stored, const content::Library& library, learn::Progress& progress) {
    if (!stored.present()) return;
    progress = {};
    stored.member("principles_read").each_entry([&](const Value& entry) {
        const std::string id = entry.text();
        if (library.principle(id)) progress.principles_read.insert(id);
    });
    stored.member("decisions").each_member([&](const std::string& id, const Value& entry) {
        const std::string option = entry.text();
        const content::Case* told = library.find_case(id);
        if (!told) return;
        const bool exists =
            std::any_of(told->steps.begin(), told->steps.end(),
                        [&](const content::Step& step) { return contains(step.options, option); });
        if (exists) progress.decisions[id] = option;
    });
    stored.member("case_steps").each_member([&](const std::string& id, const Value& entry) {
        const auto step = entry.count(1000);
        const content::Case* told = library.find_case(id);
        if (!step || !told || told->steps.empty()) return;
        progress.case_steps[id] = static_cast<int>(std::min<std::uint64_t>(*step, told->steps.size() - 1));
    });
    stored.member("answered").each_member([&](const std::string& id, const Value& entry) {
        const std::optional<bool> right = entry.truth();
        if (right && library.question(id)) progress.answered[id] = *right;
    });
}

/// An answer as far as the question as it is today can have it.
learn::Answer read_answer(const Value& stored, const content::Question& question, std::uint32_t seed) {
    using content::QuestionKind;
    learn::Answer answer = learn::blank_answer(question, seed);

    content::Ids chosen;
    stored.member("chosen").each_entry([&](const Value& entry) {
        const std::string id = entry.text();
        const bool known = contains(question.options, id) || contains(question.items, id);
        if (known && !contains(chosen, id)) chosen.push_back(id);
    });
    const bool chooses = question.kind == QuestionKind::multiple
                         || (question.kind == QuestionKind::single && chosen.size() == 1)
                         || (question.kind == QuestionKind::order && chosen.size() == question.items.size());
    if (chooses) answer.chosen = chosen;

    const std::optional<bool> truth = stored.member("truth").truth();
    if (question.kind == QuestionKind::true_false) answer.truth = truth;

    stored.member("matched").each_member([&](const std::string& left, const Value& entry) {
        const std::string right = entry.text();
        const auto& pairs = question.pairs;
        const bool left_known =
            std::any_of(pairs.begin(), pairs.end(), [&](const auto& p) { return p.first == left; });
        const bool right_known =
            std::any_of(pairs.begin(), pairs.end(), [&](const auto& p) { return p.second == right; });
        if (left_known && right_known) answer.matched.emplace_back(left, right);
    });

    const std::optional<double> estimate = stored.member("estimate").number();
    if (estimate && question.kind == QuestionKind::estimate && question.minimum <= question.maximum) {
        answer.estimate = std::clamp(*estimate, question.minimum, question.maximum);
    }
    answer.submitted =
        stored.member("submitted").truth().value_or(false) && learn::complete(question, answer);
    return answer;
}

void read_quiz(const Value& stored, const content::Library& library, learn::QuizSession& session) {
    if (!stored.present()) return;
    session = {};
    session.quiz = stored.member("quiz").text();
    session.seed = static_cast<std::uint32_t>(stored.member("seed").count(0xFFFFFFFFU).value_or(0));
    session.retry = stored.member("retry").truth().value_or(false);
    const std::uint64_t position = stored.member("position").count(1'000'000).value_or(0);
    std::uint64_t index = 0;
    stored.member("questions").each_entry([&](const Value& entry) {
        const std::uint64_t here = index++;
        const std::string id = entry.member("id").text();
        const content::Question* question = library.question(id);
        if (!question || contains(session.questions, id)) return;
        session.questions.push_back(id);
        session.answers.push_back(read_answer(entry, *question, session.seed));
        if (here < position) session.position = session.questions.size();
    });
    // A question before the present one that is not answered would be skipped for ever.
    for (std::size_t i = 0; i < session.position; ++i) {
        if (!session.answers[i].submitted) session.position = i;
    }
    if (!library.quiz(session.quiz) || !session.playing()) session = {};
}

void read_place(const Value& stored, const content::Library& library, State& state) {
    if (!stored.present()) return;
    const Route route = parse_route(stored.text());
    // The visitor opened an address of a certain place: that is where they want to be.
    if (state.route.screen != Screen::home) return;
    if (route.screen == Screen::not_found || !known_language(library, route.language)) return;
    state.route = settled(library, route, state.route.language);
}

} // namespace

base::Result<State> restore(const content::Library& library, State state, std::string_view stored) {
    if (stored.size() > largest_stored_bytes) return base::Error{"the stored data is too large to be ours"};
    if (is_too_deep(stored)) return base::Error{"the stored data is damaged: it is nested too deeply"};
    const Json json = Json::parse(stored, nullptr, false);
    if (json.is_discarded()) return base::Error{"the stored data is damaged: it is not JSON"};

    std::string error;
    const Value root(&json, {}, error);
    const Value version = root.member("version");
    if (error.empty() && !version.present()) version.wrong("there");
    const std::uint64_t number = version.count(1'000'000'000).value_or(0);
    if (error.empty() && number == 0) version.wrong("a version");
    if (error.empty() && number > static_cast<std::uint64_t>(stored_version)) {
        error = "the stored data was written by a newer version of this program (format "
                + std::to_string(number) + ", this one reads up to " + std::to_string(stored_version) + ")";
    }
    if (!error.empty()) return base::Error{error};

    read_settings(root.member("settings"), state.settings);
    read_progress(root.member("progress"), library, state.progress);
    read_quiz(root.member("quiz"), library, state.quiz);
    read_place(root.member("place"), library, state);
    if (!error.empty()) return base::Error{error};
    state.settings.remember = true; // else it would not have been stored
    return state;
}

} // namespace app
