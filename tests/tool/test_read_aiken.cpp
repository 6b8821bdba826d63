#include "tool/draft.h"

#include <doctest/doctest.h>

namespace {

std::vector<std::string> problems_of(std::string_view text) {
    std::vector<std::string> lines;
    for (const tool::LineMessage& problem : tool::read_aiken(text).problems)
        lines.push_back(tool::print("f.txt", problem));
    return lines;
}

} // namespace

TEST_CASE("questions of an Aiken file are read with both ways to letter options") {
    const tool::Drafts drafts =
        tool::read_aiken("Who decides?\nA. A model\nB. A judge\nANSWER: B\n\nAnd in\r\ntwo "
                         "lines?\r\nA) Yes\r\nB) No\r\nC) Both\r\nANSWER: A\r\n");
    CHECK(drafts.problems.empty());
    REQUIRE(drafts.drafts.size() == 2);
    CHECK(drafts.drafts[0].line == 1);
    CHECK(drafts.drafts[0].stem == "Who decides?");
    CHECK(drafts.drafts[0].options == std::vector<tool::DraftOption>{{"A model", false}, {"A judge", true}});
    CHECK(drafts.drafts[1].line == 6);
    CHECK(drafts.drafts[1].stem == "And in two lines?");
    CHECK(drafts.drafts[1].options[0].right);
}

TEST_CASE("every error of an Aiken file is named with its line") {
    const std::vector<std::string> lines = problems_of(
        "One?\nA. a\nC. c\nANSWER: B\n\nTwo?\nA. a\nB. b\nmore\nANSWER: C\n\nThree?\nA. a\nB. b\n\nA. a\nB. "
        "a\nANSWER: b\n\nFive?\nANSWER: A\n\nSix?\n");
    REQUIRE(lines.size() == 9);
    CHECK(lines[0] == "f.txt:3: is option C, expected option B, the next letter");
    CHECK(lines[1].starts_with("f.txt:9: is neither an option nor the answer"));
    CHECK(lines[2] == "f.txt:10: answers \"C\", expected one letter from A to B");
    CHECK(lines[3].starts_with("f.txt:12: is a question without an answer"));
    CHECK(lines[4].starts_with("f.txt:16: has no question"));
    CHECK(lines[5].starts_with("f.txt:17: is an option that was there before"));
    CHECK(lines[6].starts_with("f.txt:18: answers \"b\""));
    CHECK(lines[7].starts_with("f.txt:21: answers a question with 0 options"));
    CHECK(lines[8].starts_with("f.txt:23: is a question without an answer"));
}
