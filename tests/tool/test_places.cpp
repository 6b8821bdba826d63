#include "tool/files.h"
#include "tool/places.h"

#include <doctest/doctest.h>

namespace {

tool::Places real_places() {
    const auto files = tool::read_data(std::filesystem::path(EXPLORER_SOURCE_DIR) / "data");
    REQUIRE(files.ok());
    return tool::Places(content::load(files.value()));
}

} // namespace

TEST_CASE("texts may link to every place of the explorer") {
    const tool::Places places = real_places();
    for (const char* target :
         {"/", "/principles/", "/principles/transparency/", "/cases/", "/cases/alphafold/", "/quiz/",
          "/glossary/", "/frameworks/eu-ai-act/", "/initiative/", "/privacy/", "/cases/?region=asia"}) {
        CAPTURE(std::string(target));
        CHECK(places.has(target));
    }
}

TEST_CASE("a link that names a language, nothing or something that is not there leads nowhere") {
    const tool::Places places = real_places();
    for (const char* target : {"/en/cases/", "/cases/no-such-case/", "/no-such-place/", "/cases", "cases/",
                               "", "/cases/?colour=red", "/principles/transparency/x/", "//example.eu/"}) {
        CAPTURE(std::string(target));
        CHECK_FALSE(places.has(target));
    }
}
