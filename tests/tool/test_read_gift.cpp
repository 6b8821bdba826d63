#include "tool/draft.h"
#include "tool/gift_text.h"

#include <doctest/doctest.h>

using content::QuestionKind;
using tool::Draft;
using tool::Drafts;

namespace {

/// The only question of a text in which nothing is wrong.
Draft only(std::string_view text) {
    const Drafts drafts = tool::read_gift(text);
    for (const tool::LineMessage& problem : drafts.problems) FAIL_CHECK(tool::print("x", problem));
    REQUIRE(drafts.drafts.size() == 1);
    return drafts.drafts[0];
}

std::vector<std::string> problems_of(std::string_view text) {
    std::vector<std::string> lines;
    for (const tool::LineMessage& problem : tool::read_gift(text).problems)
        lines.push_back(tool::print("f.gift", problem));
    return lines;
}

} // namespace

TEST_CASE("a question with one right option is read with title, feedback and explanation") {
    const Draft draft =
        only("// a comment\n\n::Who decides::\nWho decides {\n  =A judge #Yes.\n  ~A model\n  // in "
             "between\n  ~A \\~ coin\n  ####Because\\n\\n- it is so.\n}\n");
    CHECK(draft.line == 3);
    CHECK(draft.title == "Who decides");
    CHECK(draft.stem == "Who decides");
    CHECK(draft.kind == QuestionKind::single);
    CHECK(draft.options
          == std::vector<tool::DraftOption>{{"A judge", true}, {"A model", false}, {"A ~ coin", false}});
    CHECK(draft.explanation == "Because\n\n- it is so.\n\nYes.");
}

TEST_CASE("weights make several options right") {
    const Draft draft = only("Which? {~%50%one ~%-100%two ~%50%three#both}");
    CHECK(draft.kind == QuestionKind::multiple);
    CHECK(draft.options == std::vector<tool::DraftOption>{{"one", true}, {"two", false}, {"three", true}});
    CHECK(draft.explanation == "both");
    CHECK(only("Thirds? {~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}").options.size() == 4);
}

TEST_CASE("true and false have four words") {
    CHECK(only("It is so.{T}").truth);
    CHECK(only("It is so.{ TRUE#no#yes####why }").explanation == "why\n\nno\n\nyes");
    CHECK_FALSE(only("It is so.{F}").truth);
    CHECK_FALSE(only("It is so.{FALSE}").truth);
    CHECK(only("It is so.{F}").kind == QuestionKind::true_false);
}

TEST_CASE("pairs are matched") {
    const Draft draft = only("Match. {\n=left one -> right one\n=left \\= two -> right two\n}");
    CHECK(draft.kind == QuestionKind::match);
    CHECK(draft.pairs
          == std::vector<std::pair<std::string, std::string>>{{"left one", "right one"},
                                                              {"left = two", "right two"}});
}

TEST_CASE("numbers have a tolerance or a range, and the first whole answer counts") {
    CHECK(only("When? {#1822:5}").answer == 1822);
    CHECK(only("When? {#1822:5}").tolerance == 5);
    CHECK(only("When? {#1817..1827}").answer == 1822);
    CHECK(only("When? {#1817..1827}").tolerance == 5);
    CHECK(only("When? {#-3.5#minus}").answer == -3.5);
    const Draft draft = only("When? {#=1822:0 =%50%1822:2 ####then}");
    CHECK(draft.answer == 1822);
    CHECK(draft.tolerance == 0);
    CHECK(draft.explanation == "then");
    CHECK(draft.kind == QuestionKind::estimate);
}

TEST_CASE("answers in the middle of a sentence leave a gap") {
    CHECK(only("The capital {=of it ~not} is here.").stem == "The capital _____ is here.");
}

TEST_CASE("escaped signs are themselves, in both directions") {
    const std::string signs = "~ = # { } : \\ ->\nnew";
    CHECK(tool::gift_unprotected(tool::gift_protected(tool::gift_escaped(signs))) == signs);
    CHECK(tool::gift_escaped("a:b\\n") == "a\\:b\\\\n");
    CHECK(only("::a\\:\\:b:: Is \\{x\\} \\= \\\\n \\x? {=y ~z}").title == "a::b");
    CHECK(only("::a\\:\\:b:: Is \\{x\\} \\= \\\\n \\x? {=y ~z}").stem == "Is {x} = \\n \\x?");
}

TEST_CASE("categories, formats and half right options are passed over with a note") {
    const Drafts drafts = tool::read_gift("\xEF\xBB\xBF$CATEGORY: x\r\n\r\n[html]Q? {=a\r\n~%50%b}\r\n");
    CHECK(drafts.problems.empty());
    REQUIRE(drafts.notes.size() == 3);
    CHECK(tool::print("f", drafts.notes[0]) == "f:1: names a category, which is passed over");
    CHECK(drafts.notes[1].line == 3);
    CHECK(drafts.notes[2].line == 4);
    CHECK(drafts.drafts.at(0).stem == "Q?");
}

TEST_CASE("every error is named with its line, not only the first") {
    const std::vector<std::string> lines =
        problems_of("One {=a\n~b\n\nTwo {}\n\nThree\n\n{=a ~b}\n\nFive {\n~a\n~b\n}\n\n"
                    "Six {#about ten}\n\nSeven {=a -> b\n=c\n}\n");
    REQUIRE(lines.size() == 8);
    CHECK(lines[0] == "f.gift:1: has a { without its }, expected } before the next blank line");
    CHECK(lines[1].starts_with("f.gift:4: is an essay question"));
    CHECK(lines[2].starts_with("f.gift:6: has no answers, expected them in braces"));
    CHECK(lines[3].starts_with("f.gift:8: has no question"));
    CHECK(lines[4].starts_with("f.gift:11: has no right option"));
    CHECK(lines[5].starts_with("f.gift:15: has \"about ten\" as its number, expected a number, 1822:5"));
    CHECK(lines[6].starts_with("f.gift:17: has only 1 sound pair, expected at least 2"));
    CHECK(lines[7].starts_with("f.gift:18: has an answer without ->"));
}

TEST_CASE("each way to be wrong is seen") {
    for (const char* text : {"::title {=a ~b}",
                             "Q } {=a ~b}",
                             "Q {=a {~b}",
                             "Q {=a ~b} and {=c ~d}",
                             "Q {a =b ~c}",
                             "Q {=a =b}",
                             "Q {=a =b ~c}",
                             "Q {=a ~a}",
                             "Q {=a ~}",
                             "Q {=a ~%x%b}",
                             "Q {=a ~%50b}",
                             "Q {~%50%a ~b}",
                             "Q {~%50%a ~%50%b}",
                             "Q {=a}",
                             "Q {= -> b\n=c -> d}",
                             "Q {=a -> b\n=c -> b}",
                             "Q {#5..3}",
                             "Q {#5:-1}",
                             "Q {#}",
                             "Q {#=%50%3}",
                             "Q {=a ~b\x01}",
                             "Q {=a ~b\xFF}"}) {
        CAPTURE(std::string(text));
        CHECK(problems_of(text).size() >= 1);
        CHECK(tool::read_gift(text).drafts.size() <= 1);
    }
}

TEST_CASE("any text is read without harm") {
    const std::string text = "::a::[html]b{=%50%c->d~#e####f}\\n{#1:2..3}T\n\n";
    for (std::size_t from = 0; from < text.size(); ++from) {
        for (std::size_t length = 0; from + length <= text.size(); ++length) {
            (void)tool::read_gift(text.substr(from, length));
            (void)tool::read_aiken(text.substr(from, length));
        }
    }
}
