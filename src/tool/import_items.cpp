#include "tool/import_items.h"

#include "base/random.h"
#include "base/text.h"
#include "content/id.h"
#include "learn/words.h"
#include "tool/skeleton.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace tool {

namespace {

using content::Id;
using content::QuestionKind;

constexpr std::size_t words_of_an_id = 6;

/// Words of English and French that tell questions apart badly; they are left out of ids.
constexpr std::array<std::string_view, 38> small_words{
    "a",  "an",  "and", "are", "at", "by",    "can",  "do",   "does",   "for", "in", "is",  "it",
    "of", "on",  "or",  "the", "to", "which", "what", "au",   "aux",    "d",   "de", "des", "du",
    "en", "est", "et",  "la",  "le", "les",   "l",    "quel", "quelle", "qui", "un", "une"};

std::string hash_of(const Draft& draft) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::uint64_t hash = base::hash_of(draft.title + "\n" + draft.stem);
    std::string text;
    for (int i = 0; i < 8; ++i, hash >>= 4) text += digits[hash & 15];
    return text;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

Id id_of(const Draft& draft) {
    if (content::is_id(draft.title) && draft.title.starts_with("q-")) return draft.title;
    Id id = "q";
    std::size_t count = 0;
    for (const learn::Word& word : learn::words_of(draft.title.empty() ? draft.stem : draft.title)) {
        const bool small =
            std::find(small_words.begin(), small_words.end(), word.folded) != small_words.end();
        if (small || !is_ascii(word.folded) || count == words_of_an_id) continue;
        id += "-" + word.folded;
        ++count;
    }
    return count > 0 ? id : id + "-" + hash_of(draft);
}

content::Ids letters(std::size_t count) {
    content::Ids ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(i < 26 ? Id(1, static_cast<char>('a' + static_cast<int>(i)))
                             : "o" + std::to_string(i + 1));
    return ids;
}

content::Ids numbers(std::size_t count) {
    content::Ids ids;
    for (std::size_t i = 1; i <= count; ++i) ids.push_back(std::to_string(i));
    return ids;
}

/// A whole number is written as one: 10, not 10.0.
OrderedJson number(double value) {
    constexpr double largest_exact = 9007199254740992;
    const bool whole = std::floor(value) == value && std::fabs(value) <= largest_exact;
    return whole ? OrderedJson(static_cast<std::int64_t>(value)) : OrderedJson(value);
}

NewItem item_of(const Draft& draft, const Id& id, const ImportWishes& wishes) {
    SkeletonWishes skeleton;
    skeleton.kind = draft.kind;
    skeleton.level = wishes.level;
    skeleton.principles = {wishes.principle};
    skeleton.options =
        draft.kind == QuestionKind::match ? numbers(draft.pairs.size()) : letters(draft.options.size());
    NewItem item = question_skeleton(id, skeleton);
    std::map<std::string, std::string>& texts = item.texts[wishes.language];
    texts["stem"] = draft.stem;
    texts["explanation"] = draft.explanation;
    OrderedJson right = OrderedJson::array();
    for (std::size_t i = 0; i < draft.options.size(); ++i) {
        texts["options." + skeleton.options[i]] = draft.options[i].text;
        if (draft.options[i].right) right.push_back(skeleton.options[i]);
    }
    for (std::size_t i = 0; i < draft.pairs.size(); ++i) {
        texts["left.left-" + skeleton.options[i]] = draft.pairs[i].first;
        texts["right.right-" + skeleton.options[i]] = draft.pairs[i].second;
    }
    switch (draft.kind) {
    case QuestionKind::single: item.entry["answer"] = right.front(); break;
    case QuestionKind::multiple: item.entry["answer"] = std::move(right); break;
    case QuestionKind::true_false: item.entry["answer"] = draft.truth; break;
    case QuestionKind::estimate:
        item.entry["answer"] = number(draft.answer);
        item.entry["tolerance"] = number(draft.tolerance);
        break;
    case QuestionKind::order:
    case QuestionKind::match: break;
    }
    return item;
}

void add_to_do(const Draft& draft, const Id& id, std::vector<LineMessage>& to_do) {
    to_do.push_back({draft.line, id + " has no sources", "ids of sources.json in \"sources\""});
    if (draft.explanation.empty())
        to_do.push_back({draft.line, id + " has no explanation", "a text that teaches, in \"explanation\""});
    if (draft.kind == QuestionKind::estimate) {
        to_do.push_back(
            {draft.line, id + " has no scale", "\"minimum\", \"maximum\", \"step\" and \"unit\""});
    }
}

} // namespace

ImportedItems import_items(const Drafts& drafts, const ImportWishes& wishes,
                           const std::vector<content::File>& files) {
    ImportedItems imported;
    std::set<Id> used;
    std::set<std::string> asked;
    for (const Draft& draft : drafts.drafts) {
        if (!asked.insert(draft.title + "\n" + draft.stem).second) {
            imported.problems.push_back({draft.line, "asks again what was asked before",
                                         "each question once, or a ::title:: of its own"});
            continue;
        }
        // Others may begin with the same words.
        Id id = id_of(draft);
        if (!used.insert(id).second) id += "-" + hash_of(draft);
        if (const auto file = file_with(id, "questions", files)) {
            imported.problems.push_back({draft.line,
                                         "would be called " + id + ", which is in " + *file + " already",
                                         "a title of its own: ::q-…::"});
            continue;
        }
        imported.items.push_back(item_of(draft, id, wishes));
        add_to_do(draft, id, imported.to_do);
    }
    return imported;
}

} // namespace tool
