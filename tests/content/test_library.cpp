#include "content/library.h"

#include "fixture.h"

#include <doctest/doctest.h>

using content::Library;
using content::Text;
using content::TextKey;

namespace {

/// Three languages: `en`, `fr` that falls back to it, and `fr-CA` that falls back to both.
Library library_of_three() {
    Library library;
    library.locales = {{"en", "English", false, {}},
                       {"fr", "Français", false, {"en"}},
                       {"fr-CA", "Québec", false, {"fr", "en"}}};
    library.default_locale = "en";
    library.strings["en"] = {{"a.both", "both"},
                             {"a.only_en", "only {{x}}"},
                             {"a.n_one", "{{count}} thing"},
                             {"a.n_other", "{{count}} things"}};
    library.strings["fr"] = {{"a.both", "les deux"},
                             {"a.n_one", "{{count}} chose"},
                             {"a.n_many", "{{count}} de choses"},
                             {"a.n_other", "{{count}} choses"}};
    library.strings["fr-CA"] = {{"a.ca", "icitte"}};
    return library;
}

} // namespace

TEST_CASE("a text is found in the language that was asked for") {
    const Text text = library_of_three().text("fr", TextKey("a.both"));
    CHECK(text.words == "les deux");
    CHECK(text.language == "fr");
}

TEST_CASE("a missing text comes from the next language along the fallback, and says which") {
    const Library library = library_of_three();
    CHECK(library.text("fr-CA", TextKey("a.ca")).language == "fr-CA");
    CHECK(library.text("fr-CA", TextKey("a.both")).language == "fr");
    const Text text = library.text("fr-CA", TextKey("a.only_en"), {{"x", "one"}});
    CHECK(text.words == "only one");
    CHECK(text.language == "en");
}

TEST_CASE("a text that no language has shows its key") {
    const Text text = library_of_three().text("fr", TextKey("a.missing"));
    CHECK(text.words == "<a.missing>");
    CHECK(text.language.empty());
    CHECK(library_of_three().text("fr", TextKey("a.missing"), 3).words == "<a.missing>");
}

TEST_CASE("a language that nobody listed reads the one without its region, then the default") {
    const Library library = library_of_three();
    CHECK(library.text("fr-BE", TextKey("a.both")).words == "les deux");
    CHECK(library.text("de", TextKey("a.both")).words == "both");
    CHECK(library.text("", TextKey("a.both")).words == "both");
}

TEST_CASE("a language whose texts were not fetched yet reads the default") {
    Library library = library_of_three();
    library.strings.erase("fr");
    CHECK_FALSE(library.has_strings("fr"));
    CHECK(library.text("fr", TextKey("a.both")).language == "en");
}

TEST_CASE("a count chooses the plural form and is printed as the language writes it") {
    const Library library = library_of_three();
    CHECK(library.text("en", TextKey("a.n"), 1).words == "1 thing");
    CHECK(library.text("en", TextKey("a.n"), 0).words == "0 things");
    CHECK(library.text("en", TextKey("a.n"), 26000).words == "26,000 things");
    CHECK(library.text("fr", TextKey("a.n"), 0).words == "0 chose");
    CHECK(library.text("fr", TextKey("a.n"), 1.5).words == "1,5 chose");
    CHECK(library.text("fr", TextKey("a.n"), 2e6).words == "2\u202F000\u202F000 de choses");
    CHECK(library.text("fr-CA", TextKey("a.n"), 2).words == "2 choses");
}

TEST_CASE("a caller's own count wins over the printed one") {
    CHECK(library_of_three().text("en", TextKey("a.n"), 2, {{"count", "two"}}).words == "two things");
}

TEST_CASE("a form that is missing is replaced by other before another language is asked") {
    Library library = library_of_three();
    library.strings["fr"].erase("a.n_one");
    CHECK(library.text("fr", TextKey("a.n"), 1).words == "1 choses");
}

TEST_CASE("whether a language has a text counts its fallbacks but not the default") {
    Library library = library_of_three();
    CHECK(library.has_text("fr", TextKey("a.only_en")));
    CHECK(library.has_text("fr-CA", TextKey("a.both")));
    CHECK_FALSE(library.has_text("fr", TextKey("a.missing")));
    library.locales[1].fallback.clear();
    CHECK_FALSE(library.has_text("fr", TextKey("a.only_en")));
}

TEST_CASE("items are found by their ids") {
    const Library library = content::load(fixture::sound_files());
    CHECK(library.locale("fr")->name == "Français");
    CHECK(library.principle("agency")->number == 1);
    CHECK(library.find_case("benefits")->country == "NL");
    CHECK(library.question("q-order")->items.size() == 3);
    CHECK(library.quiz("topic")->principle == "agency");
    CHECK(library.framework("act")->issuer == "european-union");
    CHECK(library.term("bias")->id == "bias");
    CHECK(library.page("initiative")->sections.size() == 1);
    CHECK(library.source("guide")->year == 2019);
    CHECK(library.question("") == nullptr);
    CHECK(library.source("nothing") == nullptr);
}

TEST_CASE("a quiz has its fixed list, or the questions of its principle, or all") {
    const Library library = content::load(fixture::sound_files());
    const auto ids = [&](const char* quiz) {
        std::vector<std::string> found;
        for (const content::Question* question : questions_of(library, *library.quiz(quiz)))
            found.push_back(question->id);
        return found;
    };
    CHECK(ids("short") == std::vector<std::string>{"q-order", "q-single"});
    CHECK(ids("topic").size() == 6);
    CHECK(ids("everything").size() == 6);
    content::Quiz other;
    other.principle = "respect";
    CHECK(questions_of(library, other).empty());
}
