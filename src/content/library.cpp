#include "content/library.h"

#include <algorithm>

namespace content {

namespace {

template <typename Item>
const Item* find_by_id(const std::vector<Item>& items, std::string_view id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [id](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

/// Calls `look` with each language that may stand in for `wanted`, best first, until it says true.
template <typename Look>
void along_fallback(const Library& library, std::string_view wanted, Look look) {
    if (look(wanted)) return;
    if (const Locale* known = library.locale(wanted)) {
        for (const Id& id : known->fallback) {
            if (look(std::string_view(id))) return;
        }
    } else if (const std::size_t region = wanted.find('-'); region != std::string_view::npos) {
        if (look(wanted.substr(0, region))) return;
    }
    look(std::string_view(library.default_locale));
}

const std::string* find_words(const Library& library, std::string_view locale, std::string_view path) {
    const auto strings = library.strings.find(locale);
    if (strings == library.strings.end()) return nullptr;
    const auto words = strings->second.find(path);
    return words == strings->second.end() ? nullptr : &words->second;
}

/// A gap is shown with its name, so that it is seen and can be reported.
Text gap(const TextKey& key) {
    return {"<" + key.path + ">", {}};
}

} // namespace

const Locale* Library::locale(std::string_view id) const {
    return find_by_id(locales, id);
}
const Principle* Library::principle(std::string_view id) const {
    return find_by_id(principles, id);
}
const Case* Library::find_case(std::string_view id) const {
    return find_by_id(cases, id);
}
const Question* Library::question(std::string_view id) const {
    return find_by_id(questions, id);
}
const Quiz* Library::quiz(std::string_view id) const {
    return find_by_id(quizzes, id);
}
const Framework* Library::framework(std::string_view id) const {
    return find_by_id(frameworks, id);
}
const Term* Library::term(std::string_view id) const {
    return find_by_id(terms, id);
}
const LearningPath* Library::path(std::string_view id) const {
    return find_by_id(paths, id);
}
const TextPage* Library::page(std::string_view id) const {
    return find_by_id(pages, id);
}
const Source* Library::source(std::string_view id) const {
    return find_by_id(sources, id);
}

bool Library::has_text(std::string_view locale, const TextKey& key) const {
    bool found = find_words(*this, locale, key.path) != nullptr;
    if (const Locale* known = this->locale(locale); known != nullptr && !found) {
        found = std::any_of(known->fallback.begin(), known->fallback.end(),
                            [&](const Id& id) { return find_words(*this, id, key.path) != nullptr; });
    }
    return found;
}

Text Library::text(std::string_view locale, const TextKey& key, const Values& values) const {
    Text found = gap(key);
    along_fallback(*this, locale, [&](std::string_view language) {
        const std::string* words = find_words(*this, language, key.path);
        if (words == nullptr) return false;
        found = {fill(*words, values), std::string(language)};
        return true;
    });
    return found;
}

Text Library::text(std::string_view locale, const TextKey& key, double count, Values values) const {
    Text found = gap(key);
    along_fallback(*this, locale, [&](std::string_view language) {
        const std::string* words = nullptr;
        for (const Plural form : {plural(language, count), Plural::other}) {
            words = find_words(*this, language, key.path + std::string(plural_suffix(form)));
            if (words != nullptr) break;
        }
        if (words == nullptr) return false;
        // A caller's own `count` stands first and wins.
        values.emplace_back("count", print_number(language, count, count_decimals));
        found = {fill(*words, values), std::string(language)};
        return true;
    });
    return found;
}

std::vector<const Question*> questions_of(const Library& library, const Quiz& quiz) {
    std::vector<const Question*> found;
    if (!quiz.questions.empty()) {
        for (const Id& id : quiz.questions) {
            if (const Question* question = library.question(id)) found.push_back(question);
        }
        return found;
    }
    for (const Question& question : library.questions) {
        const Ids& principles = question.principles;
        if (quiz.principle.empty()
            || std::find(principles.begin(), principles.end(), quiz.principle) != principles.end()) {
            found.push_back(&question);
        }
    }
    return found;
}

} // namespace content
