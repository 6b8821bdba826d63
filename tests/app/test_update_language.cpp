#include "app/announcements.h"
#include "app/walk.h"

using namespace app;
using walk::Visitor;

TEST_CASE("another language shows the same place in it") {
    Visitor visitor("/en/cases/?region=europe");
    visitor.act(ShowLanguage{"fr"});
    CHECK(visitor.address() == "/fr/cases/?region=europe");
    CHECK(visitor.pushed() == "/fr/cases/?region=europe");
    CHECK(visitor.state.announcement == announce::language_changed);
    CHECK_FALSE(visitor.has<FocusOn>()); // stays on the control that was used
}

TEST_CASE("a quiz under way goes on in the other language") {
    Visitor visitor("/en/quiz/everything/?length=4&seed=7");
    visitor.answer(true);
    visitor.act(Submit{});
    visitor.act(NextQuestion{});
    const learn::QuizSession before = visitor.state.quiz;
    visitor.act(ShowLanguage{"fr"});
    CHECK(visitor.state.quiz == before);
    CHECK(shows_quiz(visitor.state));
    visitor.arrive("/en/quiz/everything/?length=4&seed=7");
    CHECK(visitor.state.quiz == before);
}

TEST_CASE("languages that do not exist or are spoken already change nothing") {
    Visitor visitor;
    CHECK(visitor.is_idle(ShowLanguage{"xx"}));
    CHECK(visitor.is_idle(ShowLanguage{""}));
    CHECK(visitor.is_idle(ShowLanguage{"en"}));
    CHECK(visitor.is_idle(LanguageLoaded{"fr"}));
    CHECK(visitor.is_idle(LanguageFailed{"fr"}));
    CHECK(visitor.is_idle(LanguageFailed{""}));
}

TEST_CASE("a language that is not here is fetched once, and shown when it has come") {
    content::Library content = sample::library();
    Visitor visitor("/en/cases/");
    visitor.content = &content;
    visitor.act(ShowLanguage{"de"});
    CHECK(visitor.effect<FetchLanguage>()->language == "de");
    CHECK(visitor.state.loading_language == "de");
    CHECK(visitor.address() == "/en/cases/");
    CHECK(visitor.is_idle(ShowLanguage{"de"}));
    CHECK(visitor.is_idle(LanguageLoaded{"de"})); // its sentences are not in the library

    visitor.go("/en/glossary/"); // the visitor does not sit and wait
    content.strings["de"] = {{"terms.bias.term", "Verzerrung"}};
    visitor.act(LanguageLoaded{"de"});
    CHECK(visitor.address() == "/de/glossary/");
    CHECK(visitor.pushed() == "/de/glossary/");
    CHECK(visitor.state.loading_language.empty());
}

TEST_CASE("a language that fails to come is said, and can be asked for again") {
    Visitor visitor;
    visitor.act(ShowLanguage{"de"});
    visitor.act(LanguageFailed{"de"});
    CHECK(visitor.state.failed_language == "de");
    CHECK(visitor.state.loading_language.empty());
    CHECK(visitor.state.announcement == announce::language_failed);
    CHECK(visitor.address() == "/en/");
    visitor.act(ShowLanguage{"de"});
    CHECK(visitor.has<FetchLanguage>());
    CHECK(visitor.state.failed_language.empty());
}

TEST_CASE("an address in a language that is not here shows the place and fetches the sentences") {
    content::Library content = sample::library();
    Visitor visitor;
    visitor.content = &content;
    visitor.arrive("/de/cases/");
    CHECK(visitor.address() == "/de/cases/");
    CHECK(visitor.effect<FetchLanguage>()->language == "de");
    visitor.act(LanguageFailed{"de"});
    visitor.go("/de/glossary/");
    CHECK_FALSE(visitor.has<FetchLanguage>()); // not again and again while it fails
    visitor.act(ShowLanguage{"de"});
    CHECK(visitor.has<FetchLanguage>());
    content.strings["de"] = {{"terms.bias.term", "Verzerrung"}};
    visitor.act(LanguageLoaded{"de"});
    CHECK(visitor.state.loading_language.empty());
    CHECK_FALSE(visitor.has<ShowAddress>());
}

TEST_CASE("who changes their mind while a language is on its way is not moved to it") {
    content::Library content = sample::library();
    Visitor visitor;
    visitor.content = &content;
    content.strings["de"] = {};
    content.strings.erase("de");
    visitor.act(ShowLanguage{"de"});
    visitor.act(ShowLanguage{"en"});
    content.strings["de"] = {{"terms.bias.term", "Verzerrung"}};
    visitor.act(LanguageLoaded{"de"});
    CHECK(visitor.address() == "/en/");

    content.strings.erase("de");
    visitor.arrive("/de/");
    visitor.arrive("/en/");
    content.strings["de"] = {{"terms.bias.term", "Verzerrung"}};
    visitor.act(LanguageLoaded{"de"});
    CHECK(visitor.address() == "/en/");
}
