#include "learn/search.h"

#include "base/text.h"
#include "learn/sample_library.h"

#include <doctest/doctest.h>

using learn::Hit;
using learn::HitKind;
using learn::SearchIndex;

namespace {

const SearchIndex& english() {
    static const content::Library library = sample::library();
    static const SearchIndex index(library, "en");
    return index;
}

std::vector<std::string> ids(const std::vector<Hit>& hits) {
    std::vector<std::string> out;
    for (const Hit& hit : hits) out.push_back(hit.id);
    return out;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("a search goes over every kind of thing") {
    CHECK(ids(english().find("fairness", 10)) == Ids{"fairness"});
    CHECK(english().find("proteins", 10).at(0).kind == HitKind::find_case);
    CHECK(english().find("visitor", 10).at(0).kind == HitKind::question);
    CHECK(english().find("systematic", 10).at(0).kind == HitKind::term);
    CHECK(english().find("trustworthy", 10).at(0).kind == HitKind::page);
    CHECK(english().find("traceability", 10).at(0).id == "transparency");
}

TEST_CASE("what has the word in its title comes before what has it in its text") {
    CHECK(ids(english().find("transparency", 10)) == Ids{"transparency", "benefits"});
}

TEST_CASE("every word must occur, and the last may be a beginning") {
    CHECK(ids(english().find("black bo", 10)) == Ids{"black-box"});
    CHECK(english().find("bla box", 10).empty());
    CHECK(english().find("black fairness", 10).empty());
    CHECK(ids(english().find("families wrongly fraud", 10)) == Ids{"benefits"});
}

TEST_CASE("a term is found by its other names, which are not shown") {
    const std::vector<Hit> hits = english().find("opaque", 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].title == "Black box");
    CHECK(hits[0].extract == "A system whose inner working is hidden.");
}

TEST_CASE("case and accents are ignored, and what a language lacks is found in its fallback") {
    const content::Library library = sample::library();
    const SearchIndex french(library, "fr");
    CHECK(ids(french.find("EQUITE", 10)) == Ids{"fairness"});
    CHECK(ids(french.find("coeur", 10)) == Ids{"black-box"});
    CHECK(ids(french.find("boite n", 10)) == Ids{"black-box"});
    CHECK(ids(french.find("childcare", 10)) == Ids{"benefits"});
}

TEST_CASE("the explanation of a question is not searched, it would give the answer away") {
    CHECK(english().find("disclosure", 10).empty());
    CHECK(ids(english().find("machine", 10)) == Ids{"q-single"});
}

TEST_CASE("Markdown is neither searched nor shown") {
    CHECK(english().find("bias", 10).at(0).id == "bias");
    const std::vector<Hit> hits = english().find("records", 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].extract == "Keep records Name who decides");
}

TEST_CASE("a query without letters finds nothing, and a limit is kept") {
    CHECK(english().find("", 10).empty());
    CHECK(english().find("  …!? ", 10).empty());
    CHECK(english().find("a", 2).size() == 2);
    CHECK(english().find("a", 0).empty());
}

TEST_CASE("hits come best first") {
    const std::vector<Hit> hits = english().find("a", 100);
    REQUIRE(hits.size() > 3);
    for (std::size_t i = 1; i < hits.size(); ++i) CHECK(hits[i - 1].rank >= hits[i].rank);
}

TEST_CASE("an extract shows the match within 160 characters, cut between words") {
    content::Library library = sample::library();
    std::string words;
    for (int i = 0; i < 100; ++i) words += "été" + std::to_string(i) + " ";
    for (const std::string_view wanted : {"été0", "été5", "été50", "été99"}) {
        library.strings["en"]["terms.bias.definition"] = base::trim(words);
        const SearchIndex index(library, "en");
        const std::vector<Hit> hits = index.find(wanted, 10);
        REQUIRE(hits.size() == 1);
        CHECK(base::count_code_points(hits[0].extract) <= 160);
        CHECK(base::count_code_points(hits[0].extract) > 140);
        CHECK_FALSE(learn::matches(hits[0].extract, wanted).empty());
        CHECK_FALSE(base::first_invalid_utf8(hits[0].extract).has_value());
        const bool starts_at_word =
            hits[0].extract.rfind("été", 0) == 0 || hits[0].extract.rfind("…été", 0) == 0;
        CHECK(starts_at_word);
        std::string last = hits[0].extract.substr(hits[0].extract.rfind(' ') + 1);
        if (last.ends_with("…")) last.resize(last.size() - std::string_view("…").size());
        CHECK_MESSAGE(words.find(' ' + last + ' ') != std::string::npos, "cut within a word: ", last);
    }
}

TEST_CASE("an index of an empty library is searched in vain") {
    const content::Library empty;
    CHECK(SearchIndex(empty, "en").find("anything", 10).empty());
}
