#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// How hard a text is to read, counted as its makers count and as far as letters can tell.
namespace learn {

/// What a text is made of. Add up the counts of several texts for their common figure.
struct TextCounts {
    std::size_t sentences = 0;
    std::size_t words = 0;
    std::size_t syllables = 0;

    /// 0 for no sentence, 0 for no word.
    double words_per_sentence() const;
    double syllables_per_word() const;

    TextCounts& operator+=(const TextCounts& more);
    friend bool operator==(const TextCounts&, const TextCounts&) = default;
};

/// Counts a text in the Markdown subset of the content.
/// A sentence ends with . ! ? or … before a word that does not begin in lower case, and with its line;
/// after an abbreviation or an initial it goes on. A word is what stands between spaces and has a
/// letter or a digit: `l’IA`, `high-risk` and `26 000` are one word each, as in word processors.
TextCounts count_text(std::string_view markdown, std::string_view language);

/// The syllables of a word: groups of vowels by the spelling rules of English or French (silent
/// final e, -es, -ed; é and tréma begin a syllable). An estimate: spelling does not tell all. At least 1,
/// also for a number. For other languages the groups of vowels.
std::size_t count_syllables(std::string_view word, std::string_view language);

/// A published formula for the reading ease of a language:
/// ease = constant - per_sentence_word x words per sentence - per_syllable x syllables per word.
/// About 100 is very easy, 60 to 70 plain, below 30 hard.
struct ReadingEase {
    std::string_view language; ///< `en`
    std::string_view name;
    std::string_view source;
    double constant;
    double per_sentence_word;
    double per_syllable;
};

/// The formula for a language or its regions; null for languages without one:
/// English: Flesch reading ease, 206.835 - 1.015 w/s - 84.6 syl/w (R. Flesch, A new readability
/// yardstick, Journal of Applied Psychology 32, 1948).
/// French: Kandel-Moles adaptation, 207 - 1.015 w/s - 73.6 syl/w (L. Kandel and A. Moles, Application
/// de l'indice de Flesch à la langue française, Cahiers d'études de radio-télévision 19, 1958).
const ReadingEase* reading_ease_formula(std::string_view language);

/// Nothing for a text without words or a language without a formula.
std::optional<double> reading_ease(const TextCounts& counts, std::string_view language);

} // namespace learn
