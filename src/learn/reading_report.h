#pragma once

#include "content/library.h"
#include "learn/readability.h"

#include <string>
#include <string_view>
#include <vector>

/// The readability of everything that a language says in sentences.
namespace learn {

/// Sentences that average more words than this are worth another look.
inline constexpr double most_words_per_sentence = 20;

struct TextFigure {
    std::string path; ///< as in TextKey; content::text_file and text_pointer say where that is
    std::string sort; ///< `cases.steps.text`
    TextCounts counts;
};

/// All blocks, and the lines that are sentences: ideas, summaries, stems, facts with figures. Titles,
/// labels and options are names. In the order of the content.
std::vector<TextFigure> text_figures(const content::Library& library, std::string_view locale);

struct SortFigure {
    std::string sort;
    std::size_t texts = 0;
    TextCounts counts; ///< of all texts together
};

/// By sort, alphabetically.
std::vector<SortFigure> sort_figures(const std::vector<TextFigure>& texts);

/// The hardest texts by the formula of the language (without one: by words per sentence), hardest
/// first. Texts of fewer than `least_words` words are passed over: one long word decides there.
std::vector<TextFigure> hardest_texts(const std::vector<TextFigure>& texts, std::string_view language,
                                      std::size_t most, std::size_t least_words = 30);

/// The texts whose sentences are too long on average, in the order given.
std::vector<TextFigure> long_winded(const std::vector<TextFigure>& texts);

} // namespace learn
