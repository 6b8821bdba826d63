#include "fixture.h"

#include <doctest/doctest.h>

#include <algorithm>

using content::Library;

TEST_CASE("a pack of the content loads as the files do") {
    const auto files = fixture::sound_files();
    const std::string pack = content::pack_content(files);
    const Library packed = content::load_pack(pack);
    const Library loaded = content::load(files);
    CHECK(packed.problems.empty());
    CHECK(packed.default_locale == loaded.default_locale);
    CHECK(packed.questions.size() == loaded.questions.size());
    CHECK(packed.find_case("benefits")->steps[3].chart->bars[0].value == 44.85);
    CHECK(packed.milestones[0].id == "sooner");
    CHECK(packed.strings.empty());
    CHECK(pack.find('\n') == std::string::npos);
    CHECK(pack.find("$schema") == std::string::npos);
}

TEST_CASE("the packed sentences of a language are those of its files") {
    const auto files = fixture::sound_files();
    Library library = content::load_pack(content::pack_content(files));
    REQUIRE(content::add_strings(library, "fr", content::pack_strings(files, "fr")));
    CHECK(library.problems.empty());
    CHECK(library.strings.at("fr") == content::load(files).strings.at("fr"));
    CHECK_FALSE(library.has_strings("en"));
    CHECK(library.text("fr", content::TextKey("terms.bias.term")).words == "bias en français");
}

TEST_CASE("adding the sentences of a language again replaces them") {
    const auto files = fixture::sound_files();
    Library library = content::load_pack(content::pack_content(files));
    REQUIRE(content::add_strings(library, "fr", R"({ "ui": { "old": "vieux" } })"));
    REQUIRE(content::add_strings(library, "fr", R"({ "ui": { "new": "neuf" } })"));
    CHECK(library.strings.at("fr") == content::Strings{{"ui.new", "neuf"}});
}

TEST_CASE("bytes that are no sentences are refused, and those that were there stay") {
    Library library = content::load(fixture::sound_files());
    const std::size_t before = library.strings.at("fr").size();
    for (const char* bytes : {"", "{", "[]", "null", "<!doctype html>"}) {
        CAPTURE(bytes);
        library.problems.clear();
        CHECK_FALSE(content::add_strings(library, "fr", bytes));
        CHECK(library.problems.size() == 1);
        CHECK(library.problems[0].file == "strings.fr.json");
    }
    CHECK_FALSE(content::add_strings(library, "de", "{}"));
    CHECK(library.strings.at("fr").size() == before);
}

TEST_CASE("sentences that are partly wrong are added and what is wrong is named") {
    Library library = content::load(fixture::sound_files());
    CHECK(content::add_strings(library, "fr", R"({ "ui": { "a": "b", "c": 3 }, "terms": "x" })"));
    CHECK(library.strings.at("fr") == content::Strings{{"ui.a", "b"}});
    CHECK(library.problems.size() == 2);
}

TEST_CASE("a broken file is left out of the pack, the rest is packed") {
    const auto files = fixture::with_bytes("content/cases.json", "{");
    const Library library = content::load_pack(content::pack_content(files));
    CHECK(library.cases.empty());
    CHECK(library.questions.size() == 6);
}

TEST_CASE("a problem in a pack is named as in the file it came from") {
    const auto files = fixture::with("content/questions.json", R"("answer": "b")", R"("answer": "x")");
    const Library library = content::load_pack(content::pack_content(files));
    REQUIRE(library.problems.size() == 1);
    CHECK(library.problems[0].file == "content/questions.json");
    CHECK(library.problems[0].pointer == "/questions/0/answer");
}

TEST_CASE("damaged packs never do harm") {
    const std::string pack = content::pack_content(fixture::sound_files());
    for (std::size_t length = 0; length < pack.size(); length += 7) {
        CHECK_FALSE(content::load_pack(pack.substr(0, length)).problems.empty());
    }
    CHECK(content::load_pack("[]").problems.size() == 1);
    CHECK_FALSE(content::load_pack(R"({ "cases": [] })").problems.empty());
}
