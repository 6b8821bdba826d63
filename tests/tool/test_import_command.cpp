#include "shell.h"
#include "tool/files.h"

#include <algorithm>

namespace {

const std::string real_data = quoted(std::filesystem::path(EXPLORER_SOURCE_DIR) / "data");

const std::string gift = "::Who decides in the end::Who decides? {=A judge ~A model ####Because.}\n\n"
                         "::q-how-many::How many? {#10:2}\n\n"
                         "::Who decides in the end::And who signs? {T}\n\n"
                         "Which of the many new things do they ask for? {~%50%a ~%50%b ~c}\n\n"
                         "Pair. {=l1 -> r1\n=l2 -> r2}\n\nIt is so. {F}\n";

std::string import(const std::string& file, const std::string& more) {
    return "import --format gift " + file + " --principle transparency --level 2 " + more;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("questions are merged into a copy of the data, and check names what GIFT could not say") {
    const TemporaryFolder folder("import-copy");
    folder.write("new.gift", gift);
    const std::string out = quoted(folder / "copy");
    const Outcome outcome = run(
        folder, import(quoted(folder / "new.gift"), "--language fr --data " + real_data + " --out " + out));
    CHECK_MESSAGE(outcome.exit_code == 0, outcome.out << outcome.err);
    CHECK(has(outcome.out, "new.gift:1: q-who-decides-end has no sources, expected ids of sources.json"));
    CHECK(has(outcome.out, "new.gift:3: q-how-many has no explanation"));
    CHECK(has(outcome.out, "new.gift:3: q-how-many has no scale"));
    CHECK(has(outcome.out, "new.gift:7: q-many-new-things-they-ask has no sources"));
    CHECK(has(outcome.out, "new.gift:5: q-who-decides-end-")); // the same words, another question
    CHECK_FALSE(has(outcome.out, "q-who-decides-end has no explanation"));
    CHECK(has(folder.read("copy/locales/fr/questions.json"), "\"stem\": \"Who decides?\""));
    CHECK(std::filesystem::exists(folder / "copy/schema/questions.schema.json"));

    const Outcome check = run(folder, "check " + out);
    CHECK(check.exit_code == 1);
    CHECK(has(check.out, "/sources: is an empty list"));
    CHECK(has(check.out, "/minimum: is null, expected a number"));
    CHECK(has(check.out, "locales/fr/questions.json: /q-how-many/explanation: has no text"));
    CHECK(has(check.out, "locales/en/questions.json: /q-who-decides-end/stem: has no text"));
    CHECK_FALSE(has(check.out, "locales/fr/questions.json: /q-who-decides-end/"));
    CHECK_FALSE(has(check.out, "is text that nothing shows"));
}

TEST_CASE("the questions alone are written as fragments") {
    const TemporaryFolder folder("import-fragments");
    folder.write("new.gift", gift);
    const std::string more = "--data " + real_data + " --fragments --out " + quoted(folder / "part");
    CHECK(run(folder, import(quoted(folder / "new.gift"), more)).exit_code == 0);
    CHECK(has(folder.read("part/content/questions.json"), "\"id\": \"q-how-many\""));
    CHECK(has(folder.read("part/content/questions.json"), "\"answer\": 10,"));
    CHECK_FALSE(has(folder.read("part/content/questions.json"), "q-real-oversight"));
    CHECK(has(folder.read("part/locales/en/questions.json"), "\"left-1\": \"l1\""));
    CHECK_FALSE(std::filesystem::exists(folder / "part/content/cases.json"));
    // What is there is never written over.
    CHECK(run(folder, import(quoted(folder / "new.gift"), more)).exit_code == 2);
}

TEST_CASE("the data itself is written only when asked for, and the same file is refused a second time") {
    const TemporaryFolder folder("import-write");
    folder.copy_data("data");
    folder.write("new.txt", "Who decides?\nA. A model\nB. A judge\nANSWER: B\n");
    const std::string before = folder.read("data/content/questions.json");
    const std::string command = "import --format aiken " + quoted(folder / "new.txt")
                                + " --principle accountability --level 1 --data " + quoted(folder / "data");
    const Outcome look = run(folder, command);
    CHECK(look.exit_code == 0);
    CHECK(has(look.out, "Nothing was written"));
    CHECK(folder.read("data/content/questions.json") == before);

    CHECK(run(folder, command + " --write").exit_code == 0);
    const std::string after = folder.read("data/content/questions.json");
    CHECK(has(after, "\"id\": \"q-who-decides\""));
    CHECK(has(after, "\"answer\": \"b\""));
    CHECK(after.substr(0, before.size() - 20) == before.substr(0, before.size() - 20));
    CHECK(has(run(folder, "check " + quoted(folder / "data")).out, "/sources: is an empty list"));

    const Outcome again = run(folder, command + " --write");
    CHECK(again.exit_code == 1);
    CHECK(has(again.out,
              "new.txt:1: would be called q-who-decides, which is in content/questions.json already"));
    CHECK(folder.read("data/content/questions.json") == after);
}

TEST_CASE("a file with errors changes nothing, and every error is printed") {
    const TemporaryFolder folder("import-errors");
    folder.copy_data("data");
    folder.write("bad.gift", "Good? {=a ~b}\n\nBad {\n\nWorse {}\n\nGood? {=a ~b}\n");
    const std::string before = folder.read("data/content/questions.json");
    const Outcome outcome =
        run(folder, import(quoted(folder / "bad.gift"), "--write --data " + quoted(folder / "data")));
    CHECK(outcome.exit_code == 1);
    CHECK(has(outcome.out, "bad.gift:3: has a { without its }"));
    CHECK(has(outcome.out, "bad.gift:5: is an essay question"));
    CHECK(has(outcome.out, "bad.gift:7: asks again what was asked before"));
    CHECK(has(outcome.out, "3 problems; nothing was written"));
    CHECK(folder.read("data/content/questions.json") == before);
}

TEST_CASE("what cannot be imported or exported says why and exits with 2") {
    const TemporaryFolder folder("import-cannot");
    folder.write("new.gift", gift);
    folder.write("empty.gift", "// nothing\n");
    const std::string file = quoted(folder / "new.gift");
    for (const std::string& arguments :
         {import(file, ""), import(file, "--data " + real_data + " --language xx"),
          import(quoted(folder / "none.gift"), "--data " + real_data),
          import(quoted(folder / "empty.gift"), "--data " + real_data),
          import(file, "--data " + real_data + " --fragments"),
          import(file, "--data " + real_data + " --write --out x"),
          "import --format csv " + file + " --principle transparency --level 1 --data " + real_data,
          "import --format gift " + file + " --principle nothing --level 1 --data " + real_data,
          "import --format gift " + file + " --principle transparency --level 4 --data " + real_data,
          "export --format csv --data " + real_data, "export --data " + real_data,
          "export --format gift --language xx --data " + real_data,
          "export --format gift --principle nothing --data " + real_data}) {
        CAPTURE(arguments);
        const Outcome outcome = run(folder, arguments);
        CHECK(outcome.exit_code == 2);
        CHECK_FALSE(outcome.err.empty());
        CHECK(outcome.out.empty());
    }
}

TEST_CASE("what was exported can be imported into an empty set of questions and is all there") {
    const TemporaryFolder folder("round-trip");
    folder.copy_data("data");
    const Outcome exported = run(folder, "export --format gift --principle transparency --language fr --data "
                                             + quoted(folder / "data"));
    CHECK(exported.exit_code == 0);
    folder.write("out.gift", exported.out);
    for (const char* name : {"data/content/questions.json", "data/content/quizzes.json"}) {
        const std::string stem = std::filesystem::path(name).stem().string();
        folder.write(name, "{ \"" + stem + "\": [] }\n");
    }
    for (const char* language : {"en", "fr"})
        folder.write("data/locales/" + std::string(language) + "/questions.json", "{}\n");
    const Outcome imported = run(folder, import(quoted(folder / "out.gift"),
                                                "--language fr --write --data " + quoted(folder / "data")));
    CHECK_MESSAGE(imported.exit_code == 0, imported.out << imported.err);
    const auto original = tool::read_data(std::filesystem::path(EXPLORER_SOURCE_DIR) / "data");
    const content::Library before = content::load(original.value());
    const std::string texts = folder.read("data/locales/fr/questions.json");
    std::size_t count = 0;
    for (const content::Question& question : before.questions) {
        if (std::find(question.principles.begin(), question.principles.end(), "transparency")
            == question.principles.end())
            continue;
        ++count;
        CHECK(has(texts, "\n  \"" + question.id + "\": {"));
    }
    CHECK(has(imported.out, std::to_string(count) + " questions in fr."));
}
