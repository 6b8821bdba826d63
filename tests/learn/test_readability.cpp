#include "learn/readability.h"
#include "learn/reading_report.h"

#include <doctest/doctest.h>

using learn::count_syllables;
using learn::count_text;
using learn::TextCounts;

TEST_CASE("sentences, words and syllables are counted as by hand") {
    // The cat sat on the mat. | It was hap-py.
    CHECK(count_text("The cat sat on the mat. It was happy.", "en") == TextCounts{2, 9, 10});
    // Le chat dort sur le lit. | Il est con-tent.
    CHECK(count_text("Le chat dort sur le lit. Il est content.", "fr") == TextCounts{2, 9, 10});
    CHECK(count_text("", "en") == TextCounts{});
    CHECK(count_text("…", "en") == TextCounts{});
}

TEST_CASE("a sentence ends where a reader stops") {
    struct Row {
        const char* text;
        const char* language;
        std::size_t sentences;
        std::size_t words;
    };
    for (const Row& row : {
             Row{"Who decides? People do! And then …", "en", 3, 6},
             Row{"The share is 5.2% of all answers. It rose.", "en", 2, 9},
             Row{"See e.g. this one, by Dr. Smith and J. Doe.", "en", 1, 10},
             Row{"One has \"no.\" Two has none.", "en", 2, 6},
             Row{"It asks:\n\n- one thing\n- another thing", "en", 3, 6},
             Row{"**Bold.** A [link to this](term:bias) ends.", "en", 2, 6},
             Row{"Il demande : « Pourquoi ? » dit-elle. Rien.", "fr", 2, 5},
             Row{"« Pourquoi ? » Parce que l’IA se trompe.", "fr", 2, 6},
             Row{"L’étude compte 26\u202F000 familles, p. ex. ici.", "fr", 1, 7},
             Row{"No stop at the end", "en", 1, 5},
         }) {
        CAPTURE(std::string(row.text));
        const TextCounts counts = count_text(row.text, row.language);
        CHECK(counts.sentences == row.sentences);
        CHECK(counts.words == row.words);
    }
}

TEST_CASE("English syllables follow the spelling") {
    for (const auto& row : std::initializer_list<std::pair<const char*, std::size_t>>{{"the", 1},
                                                                                      {"make", 1},
                                                                                      {"table", 2},
                                                                                      {"system", 2},
                                                                                      {"people", 2},
                                                                                      {"decided", 3},
                                                                                      {"asked", 1},
                                                                                      {"rules", 1},
                                                                                      {"houses", 2},
                                                                                      {"oversight", 3},
                                                                                      {"don’t", 1},
                                                                                      {"Europe’s", 2},
                                                                                      {"high-risk", 2},
                                                                                      {"question", 2},
                                                                                      {"2024", 1},
                                                                                      {"transparency", 4}}) {
        CAPTURE(std::string(row.first));
        CHECK(count_syllables(row.first, "en") == row.second);
    }
}

TEST_CASE("French syllables follow the spelling") {
    for (const auto& row : std::initializer_list<std::pair<const char*, std::size_t>>{{"le", 1},
                                                                                      {"personne", 2},
                                                                                      {"données", 2},
                                                                                      {"publique", 2},
                                                                                      {"l’homme", 1},
                                                                                      {"création", 3},
                                                                                      {"européen", 4},
                                                                                      {"naïf", 2},
                                                                                      {"éthiques", 2},
                                                                                      {"aujourd’hui", 3},
                                                                                      {"société", 3},
                                                                                      {"beau", 1}}) {
        CAPTURE(std::string(row.first));
        CHECK(count_syllables(row.first, "fr") == row.second);
    }
}

TEST_CASE("the reading ease is that of the published formulas") {
    const TextCounts counts{2, 20, 30};
    CHECK(learn::reading_ease(counts, "en").value() == doctest::Approx(206.835 - 1.015 * 10 - 84.6 * 1.5));
    CHECK(learn::reading_ease(counts, "fr-CA").value() == doctest::Approx(207 - 1.015 * 10 - 73.6 * 1.5));
    CHECK_FALSE(learn::reading_ease(counts, "de").has_value());
    CHECK_FALSE(learn::reading_ease({}, "en").has_value());
    CHECK(learn::reading_ease_formula("en")->name == "Flesch reading ease");
    CHECK(learn::reading_ease_formula("fr")->name == "Kandel-Moles reading ease");
}

TEST_CASE("figures are added up by sort, the hardest and the long-winded are found") {
    const std::vector<learn::TextFigure> texts{{"cases.a.summary", "cases.summary", {1, 30, 60}},
                                               {"cases.b.summary", "cases.summary", {4, 40, 40}},
                                               {"terms.c.definition", "terms.definition", {1, 5, 25}},
                                               {"terms.d.definition", "terms.definition", {2, 40, 60}}};
    const auto sorts = learn::sort_figures(texts);
    REQUIRE(sorts.size() == 2);
    CHECK(sorts[0].sort == "cases.summary");
    CHECK(sorts[0].texts == 2);
    CHECK(sorts[0].counts == TextCounts{5, 70, 100});
    const auto hardest = learn::hardest_texts(texts, "en", 2);
    REQUIRE(hardest.size() == 2);
    CHECK(hardest[0].path == "cases.a.summary");
    CHECK(hardest[1].path == "terms.d.definition");
    const auto too_long = learn::long_winded(texts);
    REQUIRE(too_long.size() == 1);
    CHECK(too_long[0].path == "cases.a.summary");
}

TEST_CASE("texts that are names are not measured, texts in sentences are") {
    content::Library library;
    content::Question question;
    question.id = "q-a";
    question.options = {"a"};
    library.questions.push_back(question);
    library.strings["en"] = {{"questions.q-a.stem", "Who decides?"},
                             {"questions.q-a.options.a", "A judge"},
                             {"questions.q-a.explanation", "People do. Machines help."}};
    const auto figures = learn::text_figures(library, "en");
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].sort == "questions.stem");
    CHECK(figures[1].counts.sentences == 2);
    CHECK(learn::text_figures(library, "fr").empty());
}
