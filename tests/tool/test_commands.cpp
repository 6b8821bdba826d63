#include "shell.h"

namespace {

const std::string real_data = quoted(std::filesystem::path(EXPLORER_SOURCE_DIR) / "data");
const std::string real_fonts =
    quoted(std::filesystem::path(EXPLORER_SOURCE_DIR) / "assets/fonts/codepoints.txt");

/// Exchanges a text in a file of the folder.
void exchange(const TemporaryFolder& folder, const std::string& name, const std::string& from,
              const std::string& to) {
    std::string bytes = folder.read(name);
    const std::size_t at = bytes.find(from);
    REQUIRE(at != std::string::npos);
    folder.write(name, bytes.replace(at, from.size(), to));
}

} // namespace

TEST_CASE("check says that sound content is sound and exits with 0") {
    const TemporaryFolder folder("sound");
    const Outcome outcome = run(folder, "check " + real_data + " --fonts " + real_fonts + " --schema");
    CHECK_MESSAGE(outcome.exit_code == 0, outcome.out);
    CHECK(outcome.out.find("Sound: 11 principles") == 0);
    CHECK(outcome.err.empty());
}

TEST_CASE("check prints every problem on a line of its own and exits with 1") {
    const TemporaryFolder folder("problems");
    folder.copy_data("data");
    exchange(folder, "data/content/cases.json", "\"outcome\": \"harm\"", "\"outcome\": \"harms\"");
    exchange(folder, "data/content/terms.json", "\"related\"", "\"relatde\"");
    const Outcome outcome = run(folder, "check " + quoted(folder / "data"));
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out.find("content/cases.json: /cases/0/outcome: is \"harms\", expected \"harm\"\n")
          != std::string::npos);
    CHECK(outcome.out.find("content/terms.json: /terms/0/relatde: is an unknown key, expected \"related\"\n")
          != std::string::npos);
    CHECK(outcome.out.find("2 problems in 2 files.\n") != std::string::npos);
}

TEST_CASE("check reports a link to a place that the explorer does not have") {
    const TemporaryFolder folder("link");
    folder.copy_data("data");
    exchange(folder, "data/locales/en/terms.json", "\"definition\": \"",
             "\"definition\": \"[a](/cases/nothing/) ");
    const Outcome outcome = run(folder, "check " + quoted(folder / "data"));
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out.find("has a link to \"/cases/nothing/\", which leads nowhere") != std::string::npos);
    CHECK(outcome.out.find("1 problem in 1 file.\n") != std::string::npos);
}

TEST_CASE("check reports what is wrong with a kiosk, and where it begins") {
    const TemporaryFolder folder("kiosk");
    folder.copy_data("data");
    exchange(folder, "data/kiosks/summit.json", "\"start\": \"/\"", "\"start\": \"/cases/nothing/\"");
    exchange(folder, "data/kiosks/summit.json", "\"idle_seconds\": 60", "\"idle_seconds\": 6");
    const Outcome outcome = run(folder, "check " + quoted(folder / "data") + " --schema");
    CHECK(outcome.exit_code == 1);
    CHECK(
        outcome.out.find("kiosks/summit.json: /idle_seconds: is 6, expected a whole number from 15 to 3600\n")
        != std::string::npos);
    CHECK(outcome.out.find("kiosks/summit.json: /start: is \"/cases/nothing/\", which leads nowhere")
          != std::string::npos);
    CHECK(outcome.out.find("does not fit the schema") != std::string::npos);
}

TEST_CASE("check reports truncated, binary, deep and huge files and exits with 1") {
    const TemporaryFolder folder("damage");
    folder.copy_data("data");
    const std::string cases = folder.read("data/content/cases.json");
    folder.write("data/content/cases.json", cases.substr(0, cases.size() / 2));
    folder.write("data/content/terms.json", std::string(5000, '\xFF'));
    folder.write("data/content/questions.json", std::string(1'000'000, '['));
    folder.write("data/locales/fr/ui.json", std::string(100u * 1024u * 1024u, ' '));
    const Outcome outcome = run(folder, "check " + quoted(folder / "data"));
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out.find("content/cases.json: /cases/") != std::string::npos);
    CHECK(outcome.out.find("content/terms.json: holds too many bytes that are not UTF-8")
          != std::string::npos);
    CHECK(outcome.out.find("is nested too deeply") != std::string::npos);
    CHECK(outcome.out.find("locales/fr/ui.json: is too large") != std::string::npos);
}

TEST_CASE("check reports characters that the fonts lack") {
    const TemporaryFolder folder("fonts");
    folder.write("list.txt", "0000-007F # nothing else\n");
    const Outcome outcome = run(folder, "check " + real_data + " --fonts " + quoted(folder / "list.txt"));
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out.find("has characters that no font of the explorer holds") != std::string::npos);
}

TEST_CASE("what cannot run says why in one sentence and exits with 2") {
    const TemporaryFolder folder("cannot");
    folder.write("list.txt", "no list\n");
    folder.write("file", "a file where a folder is needed");
    for (const std::string& arguments :
         {"check " + quoted(folder / "missing"), "check " + quoted(folder.path()), std::string("check"),
          std::string("chekc"), std::string(),
          "check " + real_data + " --fonts " + quoted(folder / "missing.txt"),
          "check " + real_data + " --fonts " + quoted(folder / "list.txt"),
          "check " + real_data + " --unknown", "stats --data " + quoted(folder / "missing"),
          "pack --data " + real_data, "pack --data " + real_data + " --out " + quoted(folder / "file/out")}) {
        CAPTURE(arguments);
        const Outcome outcome = run(folder, arguments);
        CHECK(outcome.exit_code == 2);
        CHECK_FALSE(outcome.err.empty());
        CHECK(outcome.out.empty());
    }
}

TEST_CASE("help is no error") {
    const TemporaryFolder folder("help");
    const Outcome outcome = run(folder, "--help");
    CHECK(outcome.exit_code == 0);
    for (const char* command : {"check", "export", "html", "import", "new", "pack", "stats"})
        CHECK(outcome.out.find(command) != std::string::npos);
    CHECK(run(folder, "check --help").exit_code == 0);
}

TEST_CASE("pack writes the content and one file a language") {
    const TemporaryFolder folder("pack");
    const Outcome outcome = run(folder, "pack --data " + real_data + " --out " + quoted(folder / "out"));
    CHECK(outcome.exit_code == 0);
    CHECK(folder.read("out/content.json").find("\"cases\"") != std::string::npos);
    CHECK(folder.read("out/strings.en.json").find("\"ui\"") != std::string::npos);
    CHECK(folder.read("out/strings.fr.json").find("\"ui\"") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder / "out/content.json.new"));
}

TEST_CASE("pack packs what is sound of content with problems, names them and exits with 1") {
    const TemporaryFolder folder("pack-problems");
    folder.copy_data("data");
    folder.write("data/content/milestones.json", "{");
    const Outcome outcome =
        run(folder, "pack --data " + quoted(folder / "data") + " --out " + quoted(folder / "out"));
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.err.find("content/milestones.json: ") == 0);
    CHECK(folder.read("out/content.json").find("\"milestones\"") == std::string::npos);
}

TEST_CASE("check and stats take the data folder with its option's name and without it") {
    const TemporaryFolder folder("both-ways");
    for (const std::string command : {"check ", "stats "}) {
        const Outcome bare = run(folder, command + real_data);
        const Outcome named = run(folder, command + "--data " + real_data);
        CHECK(bare.exit_code == 0);
        CHECK(named.exit_code == 0);
        CHECK(bare.out == named.out);
        CHECK(run(folder, command).exit_code == 2);
    }
}

TEST_CASE("stats counts what covers what and lists the sources from memory") {
    const TemporaryFolder folder("stats");
    folder.copy_data("data");
    exchange(folder, "data/content/sources.json", "\"confidence\": \"verified\"",
             "\"confidence\": \"memory\"");
    const std::string sources = folder.read("data/content/sources.json");
    const std::size_t confidence = sources.find("\"confidence\": \"memory\"");
    const std::size_t last_id = sources.rfind("\"id\": \"", confidence) + 7;
    const Outcome outcome = run(folder, "stats --data " + quoted(folder / "data"));
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out.find("  transparency ") != std::string::npos);
    CHECK(outcome.out.find("Cases by region") != std::string::npos);
    CHECK(outcome.out.find("Texts by language") != std::string::npos);
    for (const char* part :
         {"Flesch reading ease (en) = 206.835 - 1.015 x words a sentence - 84.6 x syllables a word",
          "Kandel-Moles reading ease (fr) = 207 - 1.015", "Cahiers d’études de radio-télévision",
          "The hardest texts, fr\n\n  locales/fr/", "Warning: sentences of more than 20 words",
          "is the longest, fr: ", "true is right: ", "4 options "}) {
        CAPTURE(std::string(part));
        CHECK(outcome.out.find(part) != std::string::npos);
    }
    CHECK(outcome.out.find("\n  " + sources.substr(last_id, sources.find('"', last_id) - last_id) + ": ")
          != std::string::npos);
}
