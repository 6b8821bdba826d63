#include "content/kiosk.h"
#include "temporary_folder.h"
#include "tool/files.h"
#include "tool/schema.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace {

const std::filesystem::path data = std::filesystem::path(EXPLORER_SOURCE_DIR) / "data";

std::vector<content::Problem> problems_of(const std::string& file, const nlohmann::json& value) {
    const auto problems = tool::check_schemas(data / "schema", {{file, value.dump()}});
    REQUIRE_MESSAGE(problems.ok(), problems.error().message);
    return problems.value();
}

nlohmann::json real(const std::string& name) {
    return nlohmann::json::parse(tool::read_file(data / name).value());
}

} // namespace

TEST_CASE("the content in data/ fits its schemas") {
    const auto files = tool::read_data(data);
    REQUIRE(files.ok());
    const auto problems = tool::check_schemas(data / "schema", files.value());
    REQUIRE_MESSAGE(problems.ok(), problems.error().message);
    for (const content::Problem& problem : problems.value()) FAIL_CHECK(content::print(problem));
}

TEST_CASE("every kind of content and of text has a schema") {
    const auto files = tool::read_data(data);
    REQUIRE(files.ok());
    for (const content::File& file : files.value()) {
        std::string name = std::filesystem::path(file.name).stem().string();
        name += file.name.starts_with("content/") ? ".schema.json" : ".locale.schema.json";
        if (file.name.starts_with("kiosks/")) name = "kiosk.schema.json";
        CAPTURE(name);
        CHECK(std::filesystem::exists(data / "schema" / name));
    }
}

TEST_CASE("a kiosk's schema names the sections that there are") {
    const nlohmann::json named = real("schema/kiosk.schema.json")["properties"]["sections"]["items"]["enum"];
    CHECK(named == nlohmann::json(content::kiosk_sections));
}

TEST_CASE("the schemas see what authors get wrong") {
    struct Mistake {
        std::string file;
        std::string pointer; ///< where the value is put
        nlohmann::json value;
    };
    for (const Mistake& mistake : {
             Mistake{"content/cases.json", "/cases/0/outcome", "good"},
             Mistake{"content/cases.json", "/cases/0/start", "20005"},
             Mistake{"content/cases.json", "/cases/0/colour", "red"},
             Mistake{"content/cases.json", "/cases/0/steps/0/options", {"a", "b"}},
             Mistake{"content/cases.json", "/cases/0/sources", nlohmann::json::array()},
             Mistake{"content/questions.json", "/questions/0/kind", "singel"},
             Mistake{"content/questions.json", "/questions/0/level", 4},
             Mistake{"content/questions.json", "/questions/0/answer", 4},
             Mistake{"content/principles.json", "/principles/0/hue", "red"},
             Mistake{"content/principles.json", "/principles/0/id", "Not an id"},
             Mistake{"content/quizzes.json",
                     "/quizzes/0",
                     {{"id", "x"}, {"questions", {"a"}}, {"principle", "b"}}},
             Mistake{"content/frameworks.json", "/frameworks/0/status", "done"},
             Mistake{"content/milestones.json", "/milestones/0/date", 2019},
             Mistake{"content/terms.json", "/terms/0/related", "x"},
             Mistake{"content/pages.json", "/pages/0/id", "other"},
             Mistake{"content/sources.json", "/sources/0/url", "http://example.eu/"},
             Mistake{"content/sources.json", "/sources/0/title", ""},
             Mistake{"content/locales.json", "/locales/0/direction", "up"},
             Mistake{"locales/en/cases.json", "/dutch-childcare-benefits/titel", "x"},
             Mistake{"locales/en/principles.json", "/transparency/short_title", "Far too long for a tile"},
             Mistake{"locales/en/questions.json", "/x", {{"stem", "two\nlines"}}},
             Mistake{"locales/en/terms.json", "/x", {{"term", 3}}},
             Mistake{"locales/en/ui.json", "/x", 3},
         }) {
        CAPTURE(mistake.file);
        CAPTURE(mistake.pointer);
        nlohmann::json value = real(mistake.file);
        REQUIRE(problems_of(mistake.file, value).empty());
        value[nlohmann::json::json_pointer(mistake.pointer)] = mistake.value;
        const auto problems = problems_of(mistake.file, value);
        CHECK_FALSE(problems.empty());
        if (!problems.empty()) CHECK(problems[0].wrong.find("does not fit") == 0);
    }
}

TEST_CASE("a place in a file is named by its pointer") {
    nlohmann::json value = real("content/terms.json");
    value["terms"][2]["related"] = "x";
    const auto problems = problems_of("content/terms.json", value);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].pointer == "/terms/2/related");
}

TEST_CASE("a schema that cannot be used is an error, not a crash") {
    const TemporaryFolder folder("schema");
    CHECK_FALSE(tool::check_schemas(folder / "missing", {}).ok());
    folder.write("common.schema.json", "{ \"definitions\": {} }");
    for (const char* broken :
         {"{", "[]", R"({ "properties": { "cases": { "$ref": "#/definitions/none" } } })",
          R"({ "type": 3 })"}) {
        CAPTURE(std::string(broken));
        folder.write("cases.schema.json", broken);
        const auto problems = tool::check_schemas(folder.path(), {{"content/cases.json", "{}"}});
        REQUIRE_FALSE(problems.ok());
        CHECK(problems.error().message.find("cases.schema.json") != std::string::npos);
    }
}
