#include "app/announcements.h"
#include "app/walk.h"

using namespace app;
using walk::Visitor;

namespace {

const std::string& second(const Visitor& visitor) {
    return visitor.state.settings.second_language;
}

} // namespace

TEST_CASE("a second language stands in the address of every place") {
    Visitor visitor("/en/settings/");
    visitor.act(SetSecondLanguage{"fr"});
    CHECK(second(visitor) == "fr");
    CHECK(visitor.replaced() == "/en/settings/?with=fr");
    visitor.go("/en/cases/?region=europe");
    CHECK(visitor.pushed() == "/en/cases/?region=europe&with=fr");
    visitor.act(SetSecondLanguage{""});
    CHECK(second(visitor).empty());
    CHECK(visitor.replaced() == "/en/cases/?region=europe");
}

TEST_CASE("a shared address brings its second language along") {
    Visitor visitor("/en/principles/fairness/?with=fr");
    CHECK(second(visitor) == "fr");
    CHECK(visitor.address() == "/en/principles/fairness/?with=fr");
    visitor.arrive("/en/cases/"); // one of before: what was chosen stays
    CHECK(visitor.replaced() == "/en/cases/?with=fr");
}

TEST_CASE("a second language that does not exist, or is the first, is none") {
    for (const char* address : {"/en/cases/?with=xx", "/en/cases/?with=en", "/en/cases/?with=%00"}) {
        CAPTURE(address);
        Visitor visitor(address);
        CHECK(second(visitor).empty());
        CHECK(visitor.address() == "/en/cases/");
    }
    Visitor visitor;
    CHECK(visitor.is_idle(SetSecondLanguage{"xx"}));
    CHECK(visitor.is_idle(SetSecondLanguage{"en"}));
}

TEST_CASE("to ask for the second language as the first turns the two round") {
    Visitor visitor("/en/cases/?with=fr");
    visitor.act(ShowLanguage{"fr"});
    CHECK(second(visitor) == "en");
    CHECK(visitor.pushed() == "/fr/cases/?with=en");
}

TEST_CASE("a second language that is not here is fetched, and does not become the first") {
    content::Library content = sample::library();
    Visitor visitor("/en/cases/");
    visitor.content = &content;
    visitor.act(SetSecondLanguage{"de"});
    REQUIRE(visitor.has<FetchLanguage>());
    CHECK(visitor.effect<FetchLanguage>()->language == "de");
    CHECK(visitor.state.loading_second == "de");
    visitor.go("/en/glossary/");
    CHECK_FALSE(visitor.has<FetchLanguage>()); // it is on its way
    content.strings["de"] = {{"terms.bias.term", "Verzerrung"}};
    visitor.act(LanguageLoaded{"de"});
    CHECK(visitor.state.loading_second.empty());
    CHECK(visitor.address() == "/en/glossary/?with=de");
}

TEST_CASE("a second language that fails to come is said and is no longer asked for") {
    Visitor visitor("/en/cases/?with=de");
    CHECK(visitor.effect<FetchLanguage>()->language == "de");
    visitor.act(LanguageFailed{"de"});
    CHECK(second(visitor).empty());
    CHECK(visitor.state.failed_language == "de");
    CHECK(visitor.state.announcement == announce::language_failed);
    CHECK(visitor.replaced() == "/en/cases/");
}

TEST_CASE("it is kept with the other settings, and erased with them") {
    Visitor visitor("/en/settings/?with=fr");
    visitor.act(SetRemember{true});
    const base::Result<State> restored =
        restore(walk::library(), initial_state(walk::library(), parse_route("/"), {}, {"en"}),
                print_stored(visitor.state));
    REQUIRE(restored.ok());
    CHECK(restored.value().settings.second_language == "fr");
    visitor.act(AskErase{});
    visitor.act(Erase{});
    CHECK(second(visitor).empty());
    CHECK(visitor.address() == "/en/settings/");
}
