#include "tool/stats_texts.h"

#include "base/text.h"
#include "content/wanted_texts.h"
#include "learn/question_form.h"
#include "learn/reading_report.h"
#include "tool/table.h"

#include <iostream>

namespace tool {

namespace {

constexpr std::size_t listed_as_hardest = 10;

std::string one_decimal(double value) {
    return base::print_decimal(value, 1);
}

std::string ease_of(const learn::TextCounts& counts, const content::Id& language) {
    const auto ease = learn::reading_ease(counts, language);
    return ease ? one_decimal(*ease) : "·";
}

void print_figure(const learn::TextFigure& text, const content::Id& language) {
    std::cout << "  " << content::text_file(language, text.path) << ": " << content::text_pointer(text.path)
              << ": " << one_decimal(text.counts.words_per_sentence()) << " words a sentence";
    if (const auto ease = learn::reading_ease(text.counts, language))
        std::cout << ", reading ease " << one_decimal(*ease);
    std::cout << '\n';
}

void print_language(const content::Library& library, const content::Locale& locale) {
    const std::vector<learn::TextFigure> texts = learn::text_figures(library, locale.id);
    if (texts.empty()) return;
    Table rows{{"texts", "number", "words", "words a sentence", "reading ease"}};
    learn::TextCounts all;
    for (const learn::SortFigure& sort : learn::sort_figures(texts)) {
        rows.push_back({sort.sort, std::to_string(sort.texts), std::to_string(sort.counts.words),
                        one_decimal(sort.counts.words_per_sentence()), ease_of(sort.counts, locale.id)});
        all += sort.counts;
    }
    rows.push_back({"all", std::to_string(texts.size()), std::to_string(all.words),
                    one_decimal(all.words_per_sentence()), ease_of(all, locale.id)});
    print_table("How hard the texts are to read, " + locale.id + " (" + locale.name + ")", rows);

    if (const learn::ReadingEase* formula = learn::reading_ease_formula(locale.id)) {
        std::cout << "  " << formula->name << " (" << formula->language
                  << ") = " << base::print_double(formula->constant) << " - "
                  << base::print_double(formula->per_sentence_word) << " x words a sentence - "
                  << base::print_double(formula->per_syllable)
                  << " x syllables a word.\n  100 is very easy, 60 to 70 plain, below 30 hard. Syllables are "
                     "estimated from the spelling.\n  Source: "
                  << formula->source << ".\n\n";
    } else {
        std::cout << "  There is no formula for this language here; words a sentence are counted.\n\n";
    }

    std::cout << "The hardest texts, " << locale.id << "\n\n";
    for (const learn::TextFigure& text : learn::hardest_texts(texts, locale.id, listed_as_hardest))
        print_figure(text, locale.id);
    std::cout << "\nWarning: sentences of more than " << one_decimal(learn::most_words_per_sentence)
              << " words on average, " << locale.id << "\n\n";
    const std::vector<learn::TextFigure> too_long = learn::long_winded(texts);
    for (const learn::TextFigure& text : too_long) print_figure(text, locale.id);
    std::cout << (too_long.empty() ? "  none\n\n" : "\n");
}

std::string share(std::size_t part, std::size_t whole) {
    return std::to_string(part) + " of " + std::to_string(whole) + " ("
           + base::print_decimal(learn::percent(part, whole), 0) + " %)";
}

} // namespace

void print_readability(const content::Library& library) {
    for (const content::Locale& locale : library.locales) print_language(library, locale);
}

void print_question_form(const content::Library& library) {
    std::cout << "What the form of the questions gives away\n\n";
    learn::QuestionForm form;
    for (const content::Locale& locale : library.locales) {
        form = learn::question_form(library, locale.id);
        std::cout << "  the right option of single questions is the longest, " << locale.id << ": "
                  << share(form.longest_is_right, form.single) << '\n';
    }
    std::cout << "  true is right: " << share(form.truths, form.true_false) << "\n\n";
    Table rows{{"single questions with", "1st is right", "2nd", "3rd", "4th", "…"}};
    for (const auto& [options, places] : form.places) {
        std::vector<std::string> row{std::to_string(options) + " options"};
        std::size_t all = 0;
        for (const std::size_t count : places) all += count;
        for (const std::size_t count : places)
            row.push_back(base::print_decimal(learn::percent(count, all), 0) + " %");
        rows.push_back(std::move(row));
    }
    print_table("Places of right answers", rows);
}

} // namespace tool
