#pragma once

#include "content/model.h"
#include "content/problem.h"
#include "content/strings.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// Everything that the explorer knows, as far as it could be read. Ids in it lead somewhere: what
/// would dangle was left out and is named in `problems`.
struct Library {
    std::vector<Locale> locales;
    Id default_locale;

    std::vector<Principle> principles;
    std::vector<Case> cases;
    std::vector<Question> questions;
    std::vector<Quiz> quizzes;
    std::vector<Framework> frameworks;
    std::vector<Milestone> milestones; ///< by date
    std::vector<Term> terms;
    std::vector<TextPage> pages;
    std::vector<LearningPath> paths;
    std::vector<Source> sources;

    /// Per locale id. On the web only the languages that were fetched are here.
    std::map<Id, Strings, std::less<>> strings;

    /// What was wrong with the files; empty for sound content.
    std::vector<Problem> problems;

    const Locale* locale(std::string_view id) const;
    const Principle* principle(std::string_view id) const;
    const Case* find_case(std::string_view id) const;
    const Question* question(std::string_view id) const;
    const Quiz* quiz(std::string_view id) const;
    const Framework* framework(std::string_view id) const;
    const Term* term(std::string_view id) const;
    const TextPage* page(std::string_view id) const;
    const LearningPath* path(std::string_view id) const;
    const Source* source(std::string_view id) const;

    bool has_strings(std::string_view locale) const { return strings.find(locale) != strings.end(); }
    /// True when the language itself or one of its fallbacks has the text.
    bool has_text(std::string_view locale, const TextKey& key) const;

    /// The text for a visitor who reads `locale`: from it, else along its fallback, else from the
    /// default locale, with placeholders filled.
    Text text(std::string_view locale, const TextKey& key, const Values& values = {}) const;
    /// The plural form of `key` for `count`, which also fills `{{count}}`.
    Text text(std::string_view locale, const TextKey& key, double count, Values values = {}) const;
};

/// The questions of a quiz in the order of the content.
std::vector<const Question*> questions_of(const Library& library, const Quiz& quiz);

} // namespace content
