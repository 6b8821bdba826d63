#include "temporary_folder.h"
#include "tool/files.h"

#include <algorithm>

TEST_CASE("the files of a data folder are read with their names in it, hidden ones are not") {
    const TemporaryFolder folder("read");
    folder.write("content/cases.json", "{}");
    folder.write("content/.cases.json.swp", "x");
    folder.write("locales/fr/ui.json", "{ }");
    folder.write("locales/.git/config", "x");
    folder.write("schema/cases.schema.json", "x");
    const auto files = tool::read_data(folder.path());
    REQUIRE(files.ok());
    REQUIRE(files.value().size() == 2);
    CHECK(files.value()[0].name == "content/cases.json");
    CHECK(files.value()[0].bytes == "{}");
    CHECK(files.value()[1].name == "locales/fr/ui.json");
}

TEST_CASE("of a file that is too large no more is read than shows that") {
    const TemporaryFolder folder("large");
    folder.write("content/cases.json", std::string(content::largest_file_bytes + 1000, ' '));
    const auto files = tool::read_data(folder.path());
    REQUIRE(files.ok());
    CHECK(files.value()[0].bytes.size() == content::largest_file_bytes + 1);
}

TEST_CASE("what is no data folder is refused with a reason") {
    const TemporaryFolder folder("none");
    CHECK(tool::read_data(folder / "missing").error().message.find("is not a folder") != std::string::npos);
    CHECK(tool::read_data(folder.path()).error().message.find("has no folder content") != std::string::npos);
}

TEST_CASE("a file is written with its folder, over an older one, and nothing is left aside") {
    const TemporaryFolder folder("write");
    REQUIRE(tool::write_file(folder / "a/b/c.json", "one").ok());
    REQUIRE(tool::write_file(folder / "a/b/c.json", "two").ok());
    CHECK(folder.read("a/b/c.json") == "two");
    const auto begin = std::filesystem::directory_iterator(folder / "a/b");
    CHECK(std::distance(begin, std::filesystem::directory_iterator()) == 1);
}

TEST_CASE("a file that cannot be written is an error with its name") {
    const TemporaryFolder folder("blocked");
    folder.write("a", "a file where a folder is needed");
    const auto written = tool::write_file(folder / "a/b.json", "x");
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().message.find("cannot") == 0);
}
