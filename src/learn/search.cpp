#include "learn/search.h"

#include "base/text.h"
#include "learn/words.h"

#include <algorithm>
#include <utility>

namespace learn {

namespace {

using content::TextKey;

constexpr std::size_t extract_length = 160; ///< code points, with ellipses
constexpr std::size_t extract_lead = 60;    ///< code points before the first match

/// Gathers the sentences of one thing; those that no language has are passed over.
class Gatherer {
public:
    Gatherer(const content::Library& library, std::string_view locale)
        : m_library(library), m_locale(locale) {}

    std::string text(std::initializer_list<std::string_view> key) const {
        const TextKey full(key);
        if (!m_library.has_text(m_locale, full)) return {};
        return plain_words(m_library.text(m_locale, full).words);
    }

    void begin() { m_body.clear(); }
    void add(std::initializer_list<std::string_view> key) { add_words(text(key)); }
    void add_words(const std::string& words) {
        if (words.empty()) return;
        if (!m_body.empty()) m_body += ' ';
        m_body += words;
    }
    const std::string& body() const { return m_body; }

private:
    const content::Library& m_library;
    std::string_view m_locale;
    std::string m_body;
};

void gather(Gatherer& out, const content::Principle& principle) {
    const std::string_view id = principle.id;
    for (const std::string_view part : {"idea", "why", "asks_builders", "asks_deployers", "in_practice"}) {
        out.add({"principles", id, part});
    }
    for (const std::string_view role : content::asking_roles) out.add({"principles", id, "questions", role});
    for (const content::Id& topic : principle.topics) {
        out.add({"principles", id, "topics", topic, "title"});
        out.add({"principles", id, "topics", topic, "text"});
    }
    for (const content::LawReference& law : principle.law) out.add({"principles", id, "law", law.id});
}

void gather(Gatherer& out, const content::Case& told) {
    out.add({"cases", told.id, "place"});
    out.add({"cases", told.id, "summary"});
    for (const content::Step& step : told.steps) {
        out.add({"cases", told.id, "steps", step.id, "title"});
        out.add({"cases", told.id, "steps", step.id, "text"});
    }
}

/// Not the explanation: a search must not give the answer away.
void gather(Gatherer& out, const content::Question& question) {
    for (const content::Id& option : question.options) out.add({"questions", question.id, "options", option});
    content::Ids items = question.items;
    std::sort(items.begin(), items.end());
    for (const content::Id& item : items) out.add({"questions", question.id, "items", item});
    for (const auto& [left, right] : question.pairs) out.add({"questions", question.id, "left", left});
    content::Ids rights;
    for (const auto& [left, right] : question.pairs) rights.push_back(right);
    std::sort(rights.begin(), rights.end());
    for (const content::Id& right : rights) out.add({"questions", question.id, "right", right});
}

void gather(Gatherer& out, const content::Framework& framework) {
    for (const std::string_view part : {"short_title", "summary"})
        out.add({"frameworks", framework.id, part});
    for (const content::Id& item : framework.items) out.add({"frameworks", framework.id, "items", item});
    out.add({"frameworks", framework.id, "note"});
}

void gather(Gatherer& out, const content::Milestone& milestone) {
    out.add({"milestones", milestone.id, "text"});
}

void gather(Gatherer& out, const content::Term& term) {
    out.add({"terms", term.id, "definition"});
}

void gather(Gatherer& out, const content::LearningPath& path) {
    out.add({"paths", path.id, "summary"});
    for (const content::PathStep& step : path.steps) out.add({"paths", path.id, "steps", step.id});
}

void gather(Gatherer& out, const content::TextPage& page) {
    out.add({"pages", page.id, "summary"});
    for (const content::Id& section : page.sections) {
        out.add({"pages", page.id, "sections", section, "title"});
        out.add({"pages", page.id, "sections", section, "text"});
    }
}

/// Words with one space between, before and behind: ` data protection `. So a whole word is found
/// as ` data ` and the beginning of one as ` prot`.
std::string spaced(std::string_view text) {
    std::string out = " ";
    for (const Word& word : words_of(text)) {
        out += word.folded;
        out += ' ';
    }
    return out;
}

/// How well one word of the query is met: whole words before beginnings.
double met(const std::string& spaced_text, const std::string& word, bool is_last) {
    if (spaced_text.find(' ' + word + ' ') != std::string::npos) return 1;
    if (is_last && spaced_text.find(' ' + word) != std::string::npos) return 0.6;
    return 0;
}

/// Of things found equally well, what teaches comes before what tests.
double kind_bonus(HitKind kind) {
    switch (kind) {
    case HitKind::principle: return 0.06;
    case HitKind::term: return 0.05;
    case HitKind::find_case: return 0.04;
    case HitKind::framework: return 0.03;
    case HitKind::path:
    case HitKind::page: return 0.02;
    case HitKind::milestone: return 0.01;
    case HitKind::question: return 0;
    }
    return 0;
}

std::string extract_of(const std::string& body, std::string_view query) {
    std::vector<std::size_t> starts; // of each code point
    for (std::size_t position = 0; position < body.size(); base::decode_utf8(body, position)) {
        starts.push_back(position);
    }
    if (starts.size() <= extract_length) return body;

    const std::vector<Match> found = matches(body, query);
    const std::size_t first_byte = found.empty() ? 0 : found.front().begin;
    const auto first =
        static_cast<std::size_t>(std::lower_bound(starts.begin(), starts.end(), first_byte) - starts.begin());
    std::size_t begin = first > extract_lead ? first - extract_lead : 0;
    begin = std::min(begin, starts.size() - (extract_length - 1)); // the end of the text fills its room
    // Not in the middle of a word, unless it is a very long one.
    for (std::size_t ahead = begin; begin > 0 && ahead < first; ++ahead) {
        if (body[starts[ahead]] == ' ') {
            begin = ahead + 1;
            break;
        }
    }
    const std::size_t room = extract_length - (begin > 0 ? 1 : 0);
    const std::string_view rest = std::string_view(body).substr(starts[begin]);
    if (starts.size() - begin <= room) return (begin > 0 ? "…" : "") + std::string(rest);
    std::string_view shown = rest.substr(0, starts[begin + room - 1] - starts[begin]);
    const std::size_t last_space = rest.substr(0, shown.size() + 1).rfind(' ');
    const std::size_t end_of_match = (found.empty() ? 0 : found.front().end) - starts[begin];
    if (last_space != std::string_view::npos && last_space >= end_of_match)
        shown = shown.substr(0, last_space);
    return (begin > 0 ? "…" : "") + std::string(shown) + "…";
}

} // namespace

SearchIndex::SearchIndex(const content::Library& library, std::string_view locale) {
    Gatherer gatherer(library, locale);
    const auto add = [&](HitKind kind, const auto& things, std::string_view stem,
                         std::string_view title_key) {
        for (const auto& thing : things) {
            Entry entry;
            entry.kind = kind;
            entry.id = thing.id;
            entry.title = gatherer.text({stem, thing.id, title_key});
            if (entry.title.empty()) continue; // nothing to show it by
            gatherer.begin();
            gather(gatherer, thing);
            entry.body = gatherer.body();
            entry.folded_title = spaced(entry.title);
            // Other names of a term are as good as its title, but not shown.
            if (kind == HitKind::term) entry.folded_title += spaced(gatherer.text({stem, thing.id, "also"}));
            entry.folded_body = spaced(entry.body);
            m_entries.push_back(std::move(entry));
        }
    };
    add(HitKind::principle, library.principles, "principles", "title");
    add(HitKind::find_case, library.cases, "cases", "title");
    add(HitKind::question, library.questions, "questions", "stem");
    add(HitKind::framework, library.frameworks, "frameworks", "title");
    add(HitKind::milestone, library.milestones, "milestones", "title");
    add(HitKind::term, library.terms, "terms", "term");
    add(HitKind::path, library.paths, "paths", "title");
    add(HitKind::page, library.pages, "pages", "title");
}

std::vector<Hit> SearchIndex::find(std::string_view query, std::size_t limit) const {
    const std::vector<Word> words = words_of(query);
    if (words.empty()) return {};

    std::vector<std::pair<double, const Entry*>> found;
    const std::string whole_query = spaced(query);
    for (const Entry& entry : m_entries) {
        double rank = kind_bonus(entry.kind);
        bool all = true;
        for (std::size_t i = 0; i < words.size() && all; ++i) {
            const bool is_last = i + 1 == words.size();
            const double in_title = met(entry.folded_title, words[i].folded, is_last);
            const double in_body = met(entry.folded_body, words[i].folded, is_last);
            all = in_title > 0 || in_body > 0;
            // Any word in a title outweighs all words in a text.
            const auto share = 1.0 / static_cast<double>(words.size());
            rank += share * (in_title > 0 ? 10 + 10 * in_title : in_body);
        }
        if (!all) continue;
        if (entry.folded_title == whole_query)
            rank += 5;
        else if (entry.folded_title.compare(0, whole_query.size() - 1, whole_query, 0, whole_query.size() - 1)
                 == 0)
            rank += 2;
        found.emplace_back(rank, &entry);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    if (found.size() > limit) found.resize(limit);

    std::vector<Hit> hits;
    for (const auto& [rank, entry] : found) {
        hits.push_back({entry->kind, entry->id, entry->title, extract_of(entry->body, query), rank});
    }
    return hits;
}

} // namespace learn
