#include "learn/reading_report.h"

#include "content/wanted_texts.h"

#include <algorithm>
#include <array>
#include <map>

namespace learn {

namespace {

bool is_in_sentences(const content::WantedText& text) {
    constexpr std::array<std::string_view, 7> lines{"cases.figures",   "cases.steps.chart.summary",
                                                    "cases.summary",   "pages.summary",
                                                    "principles.idea", "questions.stem",
                                                    "quizzes.summary"};
    return text.form == content::TextForm::block
           || std::find(lines.begin(), lines.end(), text.sort) != lines.end();
}

} // namespace

std::vector<TextFigure> text_figures(const content::Library& library, std::string_view locale) {
    std::vector<TextFigure> figures;
    const auto strings = library.strings.find(locale);
    if (strings == library.strings.end()) return figures;
    for (const content::WantedText& text : content::wanted_texts(library)) {
        if (!is_in_sentences(text)) continue;
        const auto words = strings->second.find(text.path);
        if (words == strings->second.end()) continue;
        figures.push_back({text.path, text.sort, count_text(words->second, locale)});
    }
    return figures;
}

std::vector<SortFigure> sort_figures(const std::vector<TextFigure>& texts) {
    std::map<std::string, SortFigure> by_sort;
    for (const TextFigure& text : texts) {
        SortFigure& figure = by_sort[text.sort];
        figure.sort = text.sort;
        ++figure.texts;
        figure.counts += text.counts;
    }
    std::vector<SortFigure> figures;
    for (auto& [sort, figure] : by_sort) figures.push_back(std::move(figure));
    return figures;
}

std::vector<TextFigure> hardest_texts(const std::vector<TextFigure>& texts, std::string_view language,
                                      std::size_t most, std::size_t least_words) {
    std::vector<TextFigure> found;
    for (const TextFigure& text : texts) {
        if (text.counts.words >= least_words) found.push_back(text);
    }
    const auto ease = [&](const TextFigure& text) {
        return reading_ease(text.counts, language).value_or(-text.counts.words_per_sentence());
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const TextFigure& a, const TextFigure& b) { return ease(a) < ease(b); });
    if (found.size() > most) found.resize(most);
    return found;
}

std::vector<TextFigure> long_winded(const std::vector<TextFigure>& texts) {
    std::vector<TextFigure> found;
    for (const TextFigure& text : texts) {
        if (text.counts.words_per_sentence() > most_words_per_sentence) found.push_back(text);
    }
    return found;
}

} // namespace learn
