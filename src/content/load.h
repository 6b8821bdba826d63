#pragma once

#include "base/result.h"
#include "content/library.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// What feedback can be sent to.
bool is_contact(std::string_view address);

/// A file as it was read: the name relative to the data folder, and its bytes, whatever they are.
struct File {
    std::string name; ///< `content/cases.json`, `locales/fr/ui.json`
    std::string bytes;
};

/// Files larger than this are refused unread: who reads files may stop one byte behind it.
inline constexpr std::size_t largest_file_bytes = 8u * 1024u * 1024u;
/// Objects and arrays nested deeper than this are refused.
inline constexpr int deepest_nesting = 32;

/// Builds the library out of the files of a data folder. Never fails: what is unsound is left out
/// and named in Library::problems, so that the program can show the rest. Cross references are
/// checked; texts of a locale are checked by `check`, not here.
Library load(const std::vector<File>& files);

/// Adds (or replaces) the sentences of one language, as the web edition does after a fetch:
/// `bytes` is one object with the locale's files by stem (`{"ui": {…}, "cases": {…}}`).
/// False, with problems added, when the bytes are not that.
bool add_strings(Library& library, std::string_view locale, std::string_view bytes);

/// Everything that an author should know before publishing: what `load` finds, and texts missing in
/// a locale, placeholders that differ, addresses and dates that are malformed, questions without a
/// right answer, facts without a source, text that no key needs, links in texts that lead nowhere,
/// characters that `covered` says no font has. `leads_somewhere` is asked for every route inside
/// that a text links to (`/principles/transparency/`). A function that is not given is not asked.
/// A regional variant (`fr-CA` with `fr` among its fallbacks) may lack any text.
std::vector<Problem> check(const std::vector<File>& files, const std::function<bool(char32_t)>& covered = {},
                           const std::function<bool(std::string_view)>& leads_somewhere = {});

/// The two packs of the web edition: all of `content/`, and all sentences of one locale, each as
/// one JSON text without white space.
std::string pack_content(const std::vector<File>& files);
std::string pack_strings(const std::vector<File>& files, std::string_view locale);
/// Loads what `pack_content` wrote.
Library load_pack(std::string_view bytes);

} // namespace content
