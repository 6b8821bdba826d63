#include "content/loading.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

struct KindRow {
    std::string_view stem;
    std::string_view singular;
    void (*load)(const Json&, Loading&);
};

/// In the order of Kind.
constexpr std::array<KindRow, kind_count> kinds{{
    {"locales", "locale", load_locales},
    {"sources", "source", load_sources},
    {"terms", "term", load_terms},
    {"principles", "principle", load_principles},
    {"frameworks", "framework", load_frameworks},
    {"cases", "case", load_cases},
    {"questions", "question", load_questions},
    {"quizzes", "quiz", load_quizzes},
    {"milestones", "milestone", load_milestones},
    {"pages", "page", load_pages},
    {"paths", "learning path", load_paths},
}};

const KindRow& row(Kind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

/// Without a list of languages, the folders that are there are the languages.
void invent_locales(Library& library) {
    if (!library.locales.empty()) return;
    for (const auto& [id, strings] : library.strings) library.locales.push_back({id, id, false, {}});
    if (library.default_locale.empty() && !library.locales.empty()) {
        library.default_locale = library.locales.front().id;
        if (library.has_strings("en")) library.default_locale = "en";
    }
}

/// Texts of a language that the list does not name would never be shown.
void drop_unlisted_strings(Loading& loading) {
    Library& library = loading.library;
    for (auto entry = library.strings.begin(); entry != library.strings.end();) {
        if (library.locale(entry->first) != nullptr) {
            ++entry;
            continue;
        }
        loading.problems.add("locales/" + entry->first, "",
                             "is a language that content/locales.json does not list",
                             "an entry for it there");
        entry = library.strings.erase(entry);
    }
}

} // namespace

std::string_view stem(Kind kind) {
    return row(kind).stem;
}
std::string_view singular(Kind kind) {
    return row(kind).singular;
}
std::string content_file(Kind kind) {
    return "content/" + std::string(stem(kind)) + ".json";
}
void load_kind(Kind kind, const Json& parsed, Loading& loading) {
    row(kind).load(parsed, loading);
}

bool Loading::left_out(Kind kind, const Id& id) const {
    return seen.contains({kind, id}) && !has(kind, id);
}

bool Loading::has(Kind kind, const Id& id) const {
    switch (kind) {
    case Kind::locales: return library.locale(id) != nullptr;
    case Kind::sources: return library.source(id) != nullptr;
    case Kind::terms: return library.term(id) != nullptr;
    case Kind::principles: return library.principle(id) != nullptr;
    case Kind::frameworks: return library.framework(id) != nullptr;
    case Kind::cases: return library.find_case(id) != nullptr;
    case Kind::questions: return library.question(id) != nullptr;
    case Kind::quizzes: return library.quiz(id) != nullptr;
    case Kind::milestones:
        return std::any_of(library.milestones.begin(), library.milestones.end(),
                           [&](const Milestone& milestone) { return milestone.id == id; });
    case Kind::pages: return library.page(id) != nullptr;
    case Kind::paths: return library.path(id) != nullptr;
    case Kind::kiosk: break;
    }
    return false;
}

std::optional<LocaleFile> locale_file(std::string_view name) {
    const std::vector<std::string_view> parts = base::split(name, '/');
    if (parts.size() != 3 || parts[0] != "locales" || parts[1].empty()) return std::nullopt;
    if (!parts[2].ends_with(".json")) return std::nullopt;
    return LocaleFile{parts[1], parts[2].substr(0, parts[2].size() - 5)};
}

void finish(Loading& loading) {
    invent_locales(loading.library);
    drop_unlisted_strings(loading);
    settle_references(loading);
    std::vector<Milestone>& milestones = loading.library.milestones;
    std::stable_sort(milestones.begin(), milestones.end(),
                     [](const Milestone& a, const Milestone& b) { return a.date < b.date; });
}

} // namespace content
