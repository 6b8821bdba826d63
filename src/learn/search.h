#pragma once

#include "content/library.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace learn {

enum class HitKind { principle, find_case, question, framework, milestone, term, path, page };

/// A place where the words of a query were found.
struct Hit {
    HitKind kind = HitKind::page;
    content::Id id;
    std::string title;   ///< as shown
    std::string extract; ///< up to 160 characters around the first match, plain text
    double rank = 0;     ///< higher is better
};

/// Lower case without accents or compatibility forms, for comparing: `Équité` -> `equite`,
/// `œuvre` -> `oeuvre`, `ﬁ` -> `fi`.
std::string fold(std::string_view text);

/// A stretch of a text that matches a word of the query, in bytes of the original text.
struct Match {
    std::size_t begin = 0;
    std::size_t end = 0;
};
std::vector<Match> matches(std::string_view text, std::string_view query);

/// All sentences of one language, ready to be searched. Building takes a few milliseconds.
class SearchIndex {
public:
    SearchIndex(const content::Library& library, std::string_view locale);

    /// Every word of the query must occur, the last one may be a beginning. Best first, titles
    /// before texts; at most `limit`. Empty for a query without letters.
    std::vector<Hit> find(std::string_view query, std::size_t limit) const;

private:
    struct Entry {
        HitKind kind;
        content::Id id;
        std::string title, body;               // as shown, without Markdown
        std::string folded_title, folded_body; // as compared
    };
    std::vector<Entry> m_entries;
};

/// Markdown subset to plain words.
std::string plain_words(std::string_view markdown);

} // namespace learn
