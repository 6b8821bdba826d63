#pragma once

#include "content/json.h"
#include "content/library.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the loaders of the kinds share while a library is built. For the source files of this
/// floor only.
namespace content {

enum class Kind {
    locales,
    sources,
    terms,
    principles,
    frameworks,
    cases,
    questions,
    quizzes,
    milestones,
    pages,
    paths,
    kiosk, ///< not of the content: the one configuration that is being read
};
inline constexpr int kind_count = static_cast<int>(Kind::paths) + 1;

/// The stem of a kind's files and the key of its list: `cases`.
std::string_view stem(Kind kind);
/// One of it, for messages: `case`.
std::string_view singular(Kind kind);
/// `content/cases.json`
std::string content_file(Kind kind);

/// A place that names an item of some kind.
struct Reference {
    Kind target;
    Id id;
    Kind in; ///< the kind in whose file it stands
    std::string pointer;
};

/// How the file of a kind was found.
enum class FileState { absent, unreadable, read };

/// Keys of texts: `cases.alphafold.title`.
using TextPaths = std::set<std::string, std::less<>>;

struct Loading {
    Library library;
    Problems problems;
    std::vector<Reference> references;
    /// The first place of every id that a file gives, also of items that were left out.
    std::map<std::pair<Kind, Id>, std::string> seen;
    std::array<FileState, kind_count> states{};
    /// Locale files that are there but are no JSON: what they should hold is not missed text by text.
    std::set<std::string, std::less<>> unreadable_texts;
    /// Per locale: the keys of texts that are there, but say nothing yet.
    std::map<Id, TextPaths, std::less<>> empty_texts;

    std::string kiosk_file; ///< what Kind::kiosk is read from

    /// The file that things of a kind stand in, for messages.
    std::string file_of(Kind kind) const { return kind == Kind::kiosk ? kiosk_file : content_file(kind); }
    FileState& state(Kind kind) { return states[static_cast<std::size_t>(kind)]; }
    /// Items that are not in the library because of a problem that is already named.
    bool left_out(Kind kind, const Id& id) const;
    /// True when the library has such an item.
    bool has(Kind kind, const Id& id) const;
};

/// One a kind, each in a file of its own: reads `{"<stem>": [ … ]}` into the library.
void load_locales(const Json& file, Loading& loading);
void load_principles(const Json& file, Loading& loading);
void load_cases(const Json& file, Loading& loading);
void load_questions(const Json& file, Loading& loading);
void load_quizzes(const Json& file, Loading& loading);
void load_frameworks(const Json& file, Loading& loading);
void load_milestones(const Json& file, Loading& loading);
void load_terms(const Json& file, Loading& loading);
void load_pages(const Json& file, Loading& loading);
void load_paths(const Json& file, Loading& loading);
void load_sources(const Json& file, Loading& loading);

/// Hands `parsed` to the loader of its kind.
void load_kind(Kind kind, const Json& parsed, Loading& loading);

/// Names every reference that leads nowhere and takes it out of the library.
void settle_references(Loading& loading);

/// What is left to do when all files were handed in: references, order, languages without a list.
void finish(Loading& loading);

/// Everything of a data folder, as `load` does it.
Loading load_all(const std::vector<File>& files);

/// Adds the texts of one locale file to `strings`, under keys that begin with `stem`. A text that
/// is empty or damaged is left out, so that another language can stand in; the keys of empty ones
/// are added to `empty`.
void flatten(std::string_view file, std::string_view stem, const Json& parsed, Strings& strings,
             TextPaths& empty, Problems& problems);

/// `locales/fr/ui.json` in parts.
struct LocaleFile {
    std::string_view locale;
    std::string_view stem;
};
std::optional<LocaleFile> locale_file(std::string_view name);

} // namespace content
