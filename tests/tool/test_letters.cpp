#include "tool/letters.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

const std::vector<content::File> files{
    {"content/locales.json",
     R"({"locales": [{"id": "en", "name": "English"}, {"id": "fr", "name": "Français"}]})"},
    {"locales/en/ui.json", R"({"title": "Naïve"})"},
    {"locales/fr/ui.json", R"({"title": "Été « chaud »"})"},
    {"kiosks/hall.json", R"({"place": "Łódź"})"},
};

std::string letters(const std::string& language, const std::string& list) {
    const auto all = tool::CodePoints::parse(list);
    REQUIRE(all.ok());
    return tool::letters_of(files, language, all.value()).print("");
}

} // namespace

TEST_CASE("a language's letters are those of its own texts, of texts for all, of kiosks and of the program") {
    const std::string all = "0000-FFFF";
    CHECK(letters("en", all) == "20-7E,A0,B7,E7,EF,F3,141,17A,2002,2013,2026,202F,2212"); // ç ï ó Ł ź
    CHECK(letters("fr", all) == "20-7E,A0,AB,B7,BB,C9,E7,E9,F3,141,17A,2002,2013,2026,202F,2212");
}

TEST_CASE("letters that the fonts do not have are left out") {
    CHECK(letters("en", "0041-005A\n00E0-00FF\n") == "41-5A,E7,EF,F3");
}
