#include "learn/tally.h"

#include <doctest/doctest.h>

using namespace learn;

namespace {

constexpr base::Date day{2026, 11, 26};

Tally with_starts(int hour, int starts) {
    Tally tally;
    tally.add({day, hour}, Counted::start, {}, starts);
    tally.add({day, hour}, Counted::told, "alphafold", starts);
    return tally;
}

} // namespace

TEST_CASE("counts add up hour by hour and survive being stored") {
    Tally tally;
    tally.add({day, 9}, Counted::start, {});
    tally.add({day, 9}, Counted::start, {});
    tally.add({day, 10}, Counted::right, "q-one", 3);
    const RestoredTally again = restore_tally(store_tally(tally));
    CHECK_FALSE(again.damaged);
    CHECK(again.tally == tally);
    CHECK(again.tally.all().size() == 2);
    CHECK(again.tally.all().front().number == 2);
}

TEST_CASE("an hour with few visits is told with others of its day, a day with few tells their number alone") {
    Tally few = with_starts(9, 2);
    few.add({day, 11}, Counted::start, {}, 2);
    few.add({day, 11}, Counted::trouble, "gpu");
    // Four visits in all: nothing of what they did.
    std::vector<Count> told = few.told();
    REQUIRE(told.size() == 2);
    CHECK(told[0] == Count{{day, -1}, Counted::start, {}, 4});
    CHECK(told[1] == Count{{day, -1}, Counted::trouble, "gpu", 1});

    few.add({day, 15}, Counted::start, {}, 1); // five: together they can be told
    told = few.told();
    REQUIRE(told.size() == 3);
    CHECK(told[1] == Count{{day, -1}, Counted::told, "alphafold", 2});

    const Tally many = with_starts(9, fewest_starts);
    CHECK(many.told() == many.all());
}

TEST_CASE("lines that are damaged are left out and say so") {
    for (const char* line : {"2026-11-26,14,start,,0", "2026-11-26,24,start,,1", "2026-13-26,14,start,,1",
                             "2026-11-26,14,began,,1", "2026-11-26,14,case,<b>,1", "2026-11-26,14,case,a",
                             "\xFF\xFE", "2026-11-26,14,case,a,1e9"}) {
        INFO(line);
        const RestoredTally read = restore_tally(std::string("2026-11-26,14,start,,2\n") + line);
        CHECK(read.damaged);
        CHECK(read.tally.all().size() == 1);
    }
    CHECK_FALSE(restore_tally("").damaged);
}

TEST_CASE("old days go as new ones come, and names that no content has are not kept") {
    Tally tally;
    for (int i = 0; i < 70; ++i) tally.add({{2026, 1 + i / 28, 1 + i % 28}, 9}, Counted::start, {});
    CHECK(tally.all().size() == most_days);
    CHECK(tally.all().front().hour.date > base::Date{2026, 1, 9});
    tally.add({day, 9}, Counted::told, std::string(longest_name + 1, 'a'));
    CHECK(tally.all().back().what == Counted::start);
}

TEST_CASE("the counts are a table for spreadsheets and JSON with the same numbers") {
    const Tally tally = with_starts(9, 6);
    CHECK(tally_csv(tally)
          == "time,what,name,count\r\n2026-11-26 09:00,start,,6\r\n2026-11-26 09:00,case,alphafold,6\r\n");
    CHECK(tally_json(tally) == R"([
 {"time": "2026-11-26 09:00", "what": "start", "name": "", "count": 6},
 {"time": "2026-11-26 09:00", "what": "case", "name": "alphafold", "count": 6}
]
)");
}

TEST_CASE("lengths of visits are told in four steps") {
    CHECK(length_name(0) == "under-1-minute");
    CHECK(length_name(60) == "1-to-3-minutes");
    CHECK(length_name(180) == "3-to-10-minutes");
    CHECK(length_name(86400) == "over-10-minutes");
}
