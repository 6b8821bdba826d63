#include "learn/question_form.h"
#include "learn/reading_report.h"
#include "tool/files.h"

#include <doctest/doctest.h>

#include <filesystem>

/// The real content, held against what docs/authoring.md promises of its form.
namespace {

content::Library real_library() {
    const auto files = tool::read_data(std::filesystem::path(EXPLORER_SOURCE_DIR) / "data");
    REQUIRE(files.ok());
    return content::load(files.value());
}

void check_between(double value, double least, double most) {
    CHECK(value >= least);
    CHECK(value <= most);
}

} // namespace

TEST_CASE("no question can be answered by its form alone") {
    const content::Library library = real_library();
    for (const content::Locale& locale : library.locales) {
        const std::string language = locale.id;
        CAPTURE(language);
        const learn::QuestionForm form = learn::question_form(library, locale.id);
        REQUIRE(form.single > 0);
        CHECK(learn::percent(form.longest_is_right, form.single) <= 40);
        REQUIRE(form.true_false > 0);
        check_between(learn::percent(form.truths, form.true_false), 35, 65);
        for (const auto& entry : form.places) {
            const std::size_t options = entry.first;
            std::size_t all = 0;
            for (const std::size_t count : entry.second) all += count;
            // Of a handful, no shares can be asked.
            if ((options != 3 && options != 4) || all < 3 * options) continue;
            CAPTURE(options);
            for (const std::size_t count : entry.second)
                check_between(learn::percent(count, all), options == 4 ? 15 : 20, options == 4 ? 35 : 47);
        }
    }
}

TEST_CASE("sentences of every kind of text have at most 20 words on average, in every language") {
    const content::Library library = real_library();
    for (const content::Locale& locale : library.locales) {
        const std::string language = locale.id;
        CAPTURE(language);
        const auto sorts = learn::sort_figures(learn::text_figures(library, locale.id));
        REQUIRE(sorts.size() > 10);
        for (const learn::SortFigure& figure : sorts) {
            CAPTURE(figure.sort);
            CHECK(figure.counts.words_per_sentence() > 0);
            CHECK(figure.counts.words_per_sentence() <= learn::most_words_per_sentence);
        }
    }
}
