#include "content/strings.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using content::plural;
using content::Plural;
using content::plural_forms;

namespace {

constexpr std::array<double, 34> counts{0,   1,   2,   3,   4,   5,   6,    7,    10,   11,  12,  14,
                                        19,  20,  21,  22,  25,  100, 101,  102,  103,  111, 112, 1000,
                                        1e6, 0.1, 0.5, 1.1, 1.5, 2.5, 10.1, 0.11, 0.21, 2.15};

char letter(Plural form) {
    return std::string_view("z12fmo")[static_cast<std::size_t>(form)];
}

} // namespace

TEST_CASE("the plural forms of the 24 languages are those of CLDR 48") {
    struct Row {
        const char* language;
        const char* forms; ///< one letter a count: zero, 1, 2, few, many, other
    };
    for (const Row& row : {
             Row{"bg", "o1oooooooooooooooooooooooooooooooo"},
             Row{"cs", "o1fffoooooooooooooooooooommmmmmmmm"},
             Row{"da", "o1ooooooooooooooooooooooo1111oo11o"},
             Row{"de", "o1oooooooooooooooooooooooooooooooo"},
             Row{"el", "o1oooooooooooooooooooooooooooooooo"},
             Row{"en", "o1oooooooooooooooooooooooooooooooo"},
             Row{"es", "o1oooooooooooooooooooooomooooooooo"},
             Row{"et", "o1oooooooooooooooooooooooooooooooo"},
             Row{"fi", "o1oooooooooooooooooooooooooooooooo"},
             Row{"fr", "11oooooooooooooooooooooom1111oo11o"},
             Row{"ga", "o12ffffmmooooooooooooooooooooooooo"},
             Row{"hr", "o1fffooooooooo1foo1ffoooo1o1oo1o1o"},
             Row{"hu", "o1oooooooooooooooooooooooooooooooo"},
             Row{"it", "o1oooooooooooooooooooooomooooooooo"},
             Row{"lt", "o1ffffffoooooo1ffo1ffoooommmmmmmmm"},
             Row{"lv", "z1oooooozzzzzz1ooz1oozzzz1o1oo1z1z"},
             Row{"mt", "f12ffffffmmmmooooooofmmooooooooooo"},
             Row{"nl", "o1oooooooooooooooooooooooooooooooo"},
             Row{"pl", "m1fffmmmmmmmmmmfmmmffmmmmooooooooo"},
             Row{"pt", "11oooooooooooooooooooooom1111oo11o"},
             Row{"pt-PT", "o1oooooooooooooooooooooomooooooooo"},
             Row{"ro", "f1fffffffffffooooofffffoofffffffff"},
             Row{"sk", "o1fffoooooooooooooooooooommmmmmmmm"},
             Row{"sl", "o12ffooooooooooooo12foooofffffffff"},
             Row{"sv", "o1oooooooooooooooooooooooooooooooo"},
         }) {
        std::string forms;
        for (const double count : counts) forms += letter(plural(row.language, count));
        CAPTURE(row.language);
        CHECK(forms == row.forms);
    }
}

TEST_CASE("a region counts like its language, another language is always other") {
    CHECK(plural("fr-CA", 0) == Plural::one);
    CHECK(plural("pt-BR", 0) == Plural::one);
    CHECK(plural("ja", 1) == Plural::other);
    CHECK(plural("", 1) == Plural::other);
}

TEST_CASE("negative and endless counts have a form") {
    CHECK(plural("en", -1) == Plural::one);
    CHECK(plural("fr", -1.5) == Plural::one);
    CHECK(plural("pl", 1e300) == Plural::many);
    CHECK(plural("en", 1.0 / 0.0) == Plural::other);
}

TEST_CASE("a language knows all the forms that its texts need") {
    CHECK(plural_forms("en") == std::vector{Plural::one, Plural::other});
    CHECK(plural_forms("fr") == std::vector{Plural::one, Plural::many, Plural::other});
    CHECK(plural_forms("ga")
          == std::vector{Plural::one, Plural::two, Plural::few, Plural::many, Plural::other});
    CHECK(plural_forms("lv") == std::vector{Plural::zero, Plural::one, Plural::other});
    CHECK(plural_forms("pl") == std::vector{Plural::one, Plural::few, Plural::many, Plural::other});
    CHECK(plural_forms("sl") == std::vector{Plural::one, Plural::two, Plural::few, Plural::other});
    CHECK(plural_forms("ja") == std::vector{Plural::other});
}
