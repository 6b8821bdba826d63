#include "shell.h"
#include "tool/files.h"
#include "tool/skeleton.h"

#include "content/words.h"

namespace {

/// How many lines `check` says about `part`.
std::size_t lines_with(const std::string& out, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = out.find(part); at != std::string::npos; at = out.find(part, at + 1)) ++count;
    return count;
}

} // namespace

TEST_CASE("a new case has every key, and check names everything that is to be written") {
    const TemporaryFolder folder("new-case");
    folder.copy_data("data");
    const std::string before = folder.read("data/content/cases.json");
    const std::string data = quoted(folder / "data");
    const Outcome made = run(folder, "new case a-new-case --data " + data);
    CHECK(made.exit_code == 0);
    for (const char* part : {"content/cases.json\n", "locales/en/cases.json\n", "locales/fr/cases.json\n",
                             "Next: ", "explorer-tool check "}) {
        CAPTURE(std::string(part));
        CHECK(made.out.find(part) != std::string::npos);
    }
    // What was there stays as it was.
    const std::string after = folder.read("data/content/cases.json");
    const std::size_t same = before.rfind("}\n  ]");
    REQUIRE(same != std::string::npos);
    CHECK(after.substr(0, same) == before.substr(0, same));
    CHECK_FALSE(std::filesystem::exists(folder / "data/content/cases.json.new"));

    const Outcome check = run(folder, "check " + data);
    CHECK(check.exit_code == 1);
    for (const char* key : {"outcome", "level", "technology", "region", "sector", "start", "principles",
                            "sources", "checked", "steps/0/sources", "steps/2/actual"}) {
        CAPTURE(std::string(key));
        CHECK(check.out.find("/" + std::string(key) + ": is ") != std::string::npos);
    }
    for (const char* language : {"en", "fr"}) {
        for (const std::string& key : tool::case_skeleton("a-new-case", {}).text_keys) {
            std::string pointer = "/a-new-case/" + key;
            for (char& c : pointer) c = c == '.' ? '/' : c;
            CAPTURE(pointer);
            CHECK(check.out.find("locales/" + std::string(language) + "/cases.json: " + pointer
                                 + ": has no text")
                  != std::string::npos);
        }
    }
    CHECK(check.out.find("is text that nothing shows") == std::string::npos);
}

TEST_CASE("a new question of every kind, with what is known, needs only its answer and its words") {
    const TemporaryFolder folder("new-question");
    folder.copy_data("data");
    const std::string data = quoted(folder / "data");
    for (const auto& kind : content::words<content::QuestionKind>()) {
        const std::string id = "q-new-" + std::string(kind.word);
        CAPTURE(id);
        const Outcome made =
            run(folder, "new question " + id + " --kind " + std::string(kind.word)
                            + " --level 2 --principle transparency --source gdpr --data " + data);
        CHECK_MESSAGE(made.exit_code == 0, made.err);
    }
    const Outcome check = run(folder, "check " + data);
    CHECK(lines_with(check.out, "/answer: is ") == 4);
    CHECK(lines_with(check.out, "locales/fr/questions.json: /q-new-single/") == 6);
    CHECK(lines_with(check.out, "locales/en/questions.json: /q-new-order/items/") == 3);
    CHECK(lines_with(check.out, "locales/en/questions.json: /q-new-match/left/") == 3);
    CHECK(check.out.find("/sources: ") == std::string::npos);
}

TEST_CASE("a skeleton that is filled in is sound") {
    const TemporaryFolder folder("new-term");
    folder.copy_data("data");
    const std::string data = quoted(folder / "data");
    CHECK(run(folder, "new term a-new-term --source gdpr --data " + data).exit_code == 0);
    const Outcome empty = run(folder, "check " + data);
    CHECK(lines_with(empty.out, "has no text, expected") == 4);
    CHECK(empty.out.find("4 problems in 2 files.") != std::string::npos);
    for (const char* language : {"en", "fr"}) {
        const std::string name = "data/locales/" + std::string(language) + "/terms.json";
        std::string bytes = folder.read(name);
        for (std::size_t at = bytes.find("\"\""); at != std::string::npos; at = bytes.find("\"\""))
            bytes.replace(at, 2, "\"Words\"");
        folder.write(name, bytes);
    }
    const Outcome check = run(folder, "check " + data + " --schema");
    CHECK_MESSAGE(check.exit_code == 0, check.out);
}

TEST_CASE("an id that exists or is ill-formed is refused and nothing is written") {
    const TemporaryFolder folder("new-refused");
    folder.copy_data("data");
    folder.write("data/locales/en/cases.json", "{ \"only-texts\": { \"title\": \"x\" } }");
    const std::string terms = folder.read("data/content/terms.json");
    const std::string data = " --data " + quoted(folder / "data");
    for (const char* arguments :
         {"new term bias", "new term Bias", "new term two--hyphens", "new term ''", "new question no-q",
          "new case only-texts", "new quiz a", "new term a --principle nothing",
          "new term a --source nothing", "new question q-a --kind essay", "new question q-a --level 4"}) {
        CAPTURE(std::string(arguments));
        const Outcome outcome = run(folder, arguments + data);
        CHECK(outcome.exit_code == 2);
        CHECK_FALSE(outcome.err.empty());
    }
    CHECK(folder.read("data/content/terms.json") == terms);
    CHECK(run(folder, "new term bias" + data).err
          == "explorer-tool: 'bias' is in content/terms.json already, expected an id of its own.\n");
}

TEST_CASE("a file that is no JSON is left alone and named") {
    const TemporaryFolder folder("new-broken");
    folder.copy_data("data");
    folder.write("data/locales/fr/terms.json", "{");
    const std::string terms = folder.read("data/content/terms.json");
    const Outcome outcome = run(folder, "new term a --data " + quoted(folder / "data"));
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.err.find("locales/fr/terms.json is no JSON object") != std::string::npos);
    CHECK(folder.read("data/content/terms.json") == terms);
    CHECK(folder.read("data/locales/fr/terms.json") == "{");
}
