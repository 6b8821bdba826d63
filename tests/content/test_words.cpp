#include "content/words.h"

#include <doctest/doctest.h>

#include <set>

using namespace content;

namespace {

/// Every value from the first to `last` has a word of its own that leads back.
template <typename E>
void check_words(E last, std::size_t without_word = 0) {
    CHECK(words<E>().size() + without_word == static_cast<std::size_t>(last) + 1);
    std::set<std::string_view> seen;
    for (const Word<E>& entry : words<E>()) {
        CHECK(seen.insert(entry.word).second);
        CHECK(from_word<E>(entry.word) == entry.value);
        CHECK(word(entry.value) == entry.word);
    }
    CHECK_FALSE(from_word<E>("").has_value());
    CHECK_FALSE(from_word<E>("no-such-word").has_value());
}

} // namespace

TEST_CASE("every value of the model has one word and every word one value") {
    check_words(Hue::accountability, 1);
    check_words(PrincipleKind::ethical_principle);
    check_words(Outcome::contested);
    check_words(Level::self_report);
    check_words(Technology::software);
    check_words(Region::world);
    check_words(Sector::civil_society);
    check_words(Unit::year);
    check_words(Precision::at_most);
    check_words(QuestionKind::estimate);
    check_words(Binding::not_binding);
    check_words(FrameworkStatus::in_force);
    check_words(Closeness::low);
    check_words(MilestoneKind::initiative);
    check_words(SourceKind::website);
    check_words(Confidence::memory);
}

TEST_CASE("words are those of the files") {
    CHECK(word(Outcome::good_practice) == "good-practice");
    CHECK(word(Sector::public_sector) == "public");
    CHECK(word(FrameworkStatus::is_signed) == "signed");
    CHECK(word(Hue::none).empty());
}
