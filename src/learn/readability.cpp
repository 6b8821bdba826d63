#include "learn/readability.h"

#include "base/text.h"
#include "learn/search.h"
#include "learn/words.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace learn {

namespace {

constexpr std::array<ReadingEase, 2> formulas{
    {{"en", "Flesch reading ease",
      "R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948)", 206.835, 1.015,
      84.6},
     {"fr", "Kandel-Moles reading ease",
      "L. Kandel, A. Moles, Application de l’indice de Flesch à la langue française, Cahiers d’études de "
      "radio-télévision 19 (1958)",
      207, 1.015, 73.6}}};

/// Folded; a full stop behind them ends no sentence.
constexpr std::array<std::string_view, 22> abbreviations{
    "mr", "mrs", "ms",  "dr",  "prof", "st",  "no", "nos", "art", "arts", "vs",
    "eg", "ie",  "etc", "fig", "m",    "mme", "mm", "p",   "pp",  "ex",   "cf"};

std::string_view main_language(std::string_view language) {
    return language.substr(0, language.find('-'));
}

utf8proc_category_t category(char32_t c) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}
bool is_lower_case(char32_t c) {
    return category(c) == UTF8PROC_CATEGORY_LL;
}
bool is_digit(char32_t c) {
    return category(c) == UTF8PROC_CATEGORY_ND;
}
bool is_letter(char32_t c) {
    const utf8proc_category_t kind = category(c);
    return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}
bool is_space(char32_t c) {
    return c == U' ' || c == U'\t' || category(c) == UTF8PROC_CATEGORY_ZS;
}

using Characters = std::u32string;

Characters characters(std::string_view text) {
    Characters all;
    for (std::size_t position = 0; position < text.size();) all += base::decode_utf8(text, position);
    return all;
}

std::string bytes(const Characters& all) {
    std::string text;
    for (const char32_t c : all) base::append_utf8(text, c);
    return text;
}

/// What stands between spaces; digits stay together across the spaces that group thousands.
std::vector<Characters> pieces_of(std::string_view line) {
    std::vector<Characters> pieces(1);
    const Characters all = characters(line);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool groups = (all[i] == U'\u202F' || all[i] == U'\u00A0') && i > 0 && i + 1 < all.size()
                            && is_digit(all[i - 1]) && is_digit(all[i + 1]);
        if (groups) continue;
        if (!is_space(all[i])) {
            pieces.back() += all[i];
        } else if (!pieces.back().empty()) {
            pieces.emplace_back();
        }
    }
    if (pieces.back().empty()) pieces.pop_back();
    return pieces;
}

bool is_word(const Characters& piece) {
    return std::any_of(piece.begin(), piece.end(), [](char32_t c) { return is_letter(c) || is_digit(c); });
}

bool is_closing(char32_t c) {
    return c == U')' || c == U']' || c == U'"' || c == U'\'' || c == U'*' || c == U'\u2019' || c == U'\u201D'
           || c == U'\u00BB';
}

/// The sign that may end a sentence at the end of a piece, or 0.
char32_t end_sign(const Characters& piece) {
    std::size_t end = piece.size();
    while (end > 0 && is_closing(piece[end - 1])) --end;
    if (end == 0) return 0;
    const char32_t c = piece[end - 1];
    return c == U'.' || c == U'!' || c == U'?' || c == U'\u2026' ? c : 0;
}

bool is_abbreviation(const Characters& piece) {
    const std::string letters = fold(bytes(piece));
    std::string bare;
    for (const char c : letters) {
        if (c != '.' && c != '(') bare += c;
    }
    if (std::find(abbreviations.begin(), abbreviations.end(), bare) != abbreviations.end()) return true;
    return piece.size() == 2 && category(piece[0]) == UTF8PROC_CATEGORY_LU; // an initial: J.
}

bool begins_in_lower_case(const Characters& piece) {
    const auto first =
        std::find_if(piece.begin(), piece.end(), [](char32_t c) { return is_letter(c) || is_digit(c); });
    return first != piece.end() && is_lower_case(*first);
}

TextCounts count_line(std::string_view line, std::string_view language) {
    TextCounts counts;
    const std::vector<Characters> pieces = pieces_of(line);
    bool within = false; // a sentence has begun
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (is_word(pieces[i])) {
            within = true;
            ++counts.words;
            counts.syllables += count_syllables(bytes(pieces[i]), language);
        }
        const char32_t sign = end_sign(pieces[i]);
        if (!within || sign == 0 || (sign == U'.' && is_abbreviation(pieces[i]))) continue;
        // In French a closing quotation mark stands alone behind the sign; it is no word.
        std::size_t next = i + 1;
        while (next < pieces.size() && !is_word(pieces[next])) ++next;
        if (next < pieces.size() && begins_in_lower_case(pieces[next])) continue;
        ++counts.sentences;
        within = false;
    }
    if (within) ++counts.sentences;
    return counts;
}

bool is_plain_vowel(char32_t c) {
    return Characters(U"aeiouyàâäæèêëéîïôöœùûüÿ").find(c) != Characters::npos;
}

/// Begins a syllable also behind another vowel, as in naïve.
bool has_trema(char32_t c) {
    return c == U'ï' || c == U'ë' || c == U'ü';
}

Characters lower_case(std::string_view word) {
    Characters all = characters(word);
    for (char32_t& c : all) c = static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
    return all;
}

bool ends_with(const Characters& word, std::u32string_view end) {
    return word.size() >= end.size() && std::u32string_view(word).substr(word.size() - end.size()) == end;
}

/// Without the u of qu and (in French) gu, which only hardens the consonant.
Characters without_mute_u(const Characters& run, bool french) {
    Characters spoken;
    for (std::size_t i = 0; i < run.size(); ++i) {
        const bool mute = run[i] == U'u' && i > 0 && i + 1 < run.size() && is_plain_vowel(run[i + 1])
                          && (run[i - 1] == U'q' || (french && run[i - 1] == U'g'));
        if (!mute) spoken += run[i];
    }
    return spoken;
}

std::size_t vowel_groups(const Characters& run, bool french) {
    std::size_t count = 0;
    bool behind_vowel = false;
    for (std::size_t i = 0; i < run.size(); ++i) {
        const bool vowel = is_plain_vowel(run[i]) && !(run[i] == U'y' && i == 0 && run.size() > 1);
        const std::u32string_view rest = std::u32string_view(run).substr(i);
        // réel has two, année no more than its accent says.
        const bool behind_acute = french && i > 0 && run[i - 1] == U'é' && rest != U"e" && rest != U"es";
        if (vowel && (!behind_vowel || has_trema(run[i]) || behind_acute)) ++count;
        behind_vowel = vowel;
    }
    return count;
}

/// True when the last letters are silent and were counted as a group.
bool has_silent_end(const Characters& run, bool french) {
    const auto from_end = [&](std::size_t back) {
        return run.size() >= back ? run[run.size() - back] : U'\0';
    };
    const auto is_one_of = [](char32_t c, std::u32string_view letters) {
        return letters.find(c) != std::u32string_view::npos;
    };
    if (ends_with(run, U"e") && !is_plain_vowel(from_end(2))) {
        const bool syllabic = from_end(2) == U'l' && !is_plain_vowel(from_end(3)); // table
        return french || !syllabic;
    }
    if (ends_with(run, U"es") && !is_plain_vowel(from_end(3))) {
        const bool syllabic = is_one_of(from_end(3), U"scgxzh")                         // houses
                              || (from_end(3) == U'l' && !is_plain_vowel(from_end(4))); // tables
        return french || !syllabic;
    }
    return !french && ends_with(run, U"ed") && !is_plain_vowel(from_end(3)) && !is_one_of(from_end(3), U"td");
}

/// One run of letters: a part of `high-risk`, the second of `l’homme`.
std::size_t syllables_of_run(const Characters& run, std::string_view language) {
    const bool french = language == "fr";
    const Characters spoken = without_mute_u(run, french);
    const std::size_t count = vowel_groups(spoken, french);
    const bool silent = (french || language == "en") && has_silent_end(spoken, french);
    return std::max<std::size_t>(silent && count > 1 ? count - 1 : count, 1);
}

} // namespace

double TextCounts::words_per_sentence() const {
    return sentences == 0 ? 0 : static_cast<double>(words) / static_cast<double>(sentences);
}

double TextCounts::syllables_per_word() const {
    return words == 0 ? 0 : static_cast<double>(syllables) / static_cast<double>(words);
}

TextCounts& TextCounts::operator+=(const TextCounts& more) {
    sentences += more.sentences;
    words += more.words;
    syllables += more.syllables;
    return *this;
}

std::size_t count_syllables(std::string_view word, std::string_view language) {
    const std::string_view main = main_language(language);
    const Characters all = lower_case(word);
    std::size_t count = 0;
    Characters run;
    bool behind_apostrophe = false; // and behind letters: not behind an opening quotation mark
    const auto end_run = [&](char32_t behind) {
        const bool is_apostrophe = behind == U'\u2019' || behind == U'\'';
        // In don’t and Europe’s the end is no syllable, in l’homme the beginning.
        const bool silent = (main == "en" && behind_apostrophe && run.size() <= 2)
                            || (main == "fr" && is_apostrophe && run.size() <= 2);
        if (!run.empty() && !silent) count += syllables_of_run(run, main);
        behind_apostrophe = is_apostrophe && !run.empty();
        run.clear();
    };
    for (const char32_t c : all) {
        if (is_letter(c)) {
            run += c;
        } else {
            end_run(c);
        }
    }
    end_run(0);
    return std::max<std::size_t>(count, 1);
}

TextCounts count_text(std::string_view markdown, std::string_view language) {
    TextCounts counts;
    for (const std::string_view line : base::split(markdown, '\n'))
        counts += count_line(plain_words(line), language);
    return counts;
}

const ReadingEase* reading_ease_formula(std::string_view language) {
    const auto found = std::find_if(formulas.begin(), formulas.end(), [&](const ReadingEase& formula) {
        return formula.language == main_language(language);
    });
    return found == formulas.end() ? nullptr : &*found;
}

std::optional<double> reading_ease(const TextCounts& counts, std::string_view language) {
    const ReadingEase* formula = reading_ease_formula(language);
    if (formula == nullptr || counts.words == 0 || counts.sentences == 0) return std::nullopt;
    return formula->constant - formula->per_sentence_word * counts.words_per_sentence()
           - formula->per_syllable * counts.syllables_per_word();
}

} // namespace learn
