#include "learn/search.h"
#include "learn/words.h"

#include <doctest/doctest.h>

using learn::fold;

namespace {

/// The matched stretches themselves.
std::vector<std::string> matched(std::string_view text, std::string_view query) {
    std::vector<std::string> out;
    for (const learn::Match& match : learn::matches(text, query)) {
        out.emplace_back(text.substr(match.begin, match.end - match.begin));
    }
    return out;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("folding drops case, accents and compatibility forms") {
    CHECK(fold("Équité") == "equite");
    CHECK(fold("œuvre") == "oeuvre");
    CHECK(fold("ŒUVRE") == "oeuvre");
    CHECK(fold("ﬁn") == "fin");
    CHECK(fold("Straße") == "strasse");
    CHECK(fold("Łódź") == "lodz");
    CHECK(fold("Ærø") == "aero");
    CHECK(fold("ΔΙΑΦΆΝΕΙΑ") == fold("διαφάνεια"));
    CHECK(fold("σοφός") == fold("ΣΟΦΟΣ"));
    CHECK(fold("ПРОЗРАЧНОСТ") == "прозрачност");
    CHECK(fold("x²") == "x2");
}

TEST_CASE("an accent written apart folds like one written together") {
    CHECK(fold("e\u0301quite\u0301") == "equite");
}

TEST_CASE("typographic signs fold to those on a keyboard, invisible ones vanish") {
    CHECK(fold("l’équité") == "l'equite");
    CHECK(fold("non‑discrimination") == "non-discrimination");
    CHECK(fold("« IA »") == fold("« ia »"));
    CHECK(fold("trans\u00ADparency") == "transparency");
}

TEST_CASE("folding twice changes nothing more") {
    for (const std::string_view text : {"Équité ﬁ ½ Ǆ ﷺ", "İstanbul ẞ", "a\xFF\xC3 b", ""}) {
        CHECK(fold(fold(text)) == fold(text));
    }
}

TEST_CASE("bytes that are not text do no harm") {
    CHECK(fold("a\xFFz") == "a\uFFFDz");
    CHECK(learn::words_of("\xC3\x28\xFF").empty());
    CHECK(matched("caf\xC3", "caf") == Words{"caf"});
}

TEST_CASE("words are letters and digits, with their place in the text") {
    const std::vector<learn::Word> words = learn::words_of("L’équité, 2024!");
    REQUIRE(words.size() == 3);
    CHECK(words[1].folded == "equite");
    CHECK(words[1].begin == 4);
    CHECK(words[1].end == 12);
    CHECK(words[2].folded == "2024");
}

TEST_CASE("a match is the stretch of the original that means the word") {
    CHECK(matched("Diversité, équité et Équité", "EQUITE") == Words{"équité", "Équité"});
    CHECK(matched("le cœur du système", "coeur") == Words{"cœur"});
    CHECK(matched("e\u0301quite\u0301 !", "equite") == Words{"e\u0301quite\u0301"});
}

TEST_CASE("the last word of a query matches beginnings, the others whole words") {
    CHECK(matched("Data protection and datasets", "data prot") == Words{"Data", "prot"});
    CHECK(matched("Data protection and datasets", "prot data") == Words{"Data", "data"});
    CHECK(matched("œuvres", "o") == Words{"œ"});
    CHECK(matched("équité", "e") == Words{"é"});
}

TEST_CASE("a query without letters matches nothing") {
    CHECK(matched("anything", "").empty());
    CHECK(matched("anything - else", " - ").empty());
}
