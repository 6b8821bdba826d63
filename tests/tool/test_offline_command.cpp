#include "shell.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

namespace {

void write_small_site(const TemporaryFolder& folder) {
    folder.write("site/index.html", "choose");
    folder.write("site/en/about/index.html", "about");
    folder.write("site/en/about/index.html.br", "compressed");
    folder.write("site/style.css", "body{}");
    folder.write("site/sitemap.xml", "<urlset/>");
    folder.write("site/offline_worker.js", "const version = \"unversioned\";\n");
}

nlohmann::json list_of(const TemporaryFolder& folder) {
    return nlohmann::json::parse(folder.read("site/offline.json"), nullptr, false);
}

std::string offline(const TemporaryFolder& folder) {
    return "offline --site " + quoted(folder / "site");
}

} // namespace

TEST_CASE("offline lists what browsers keep, by the addresses that they ask for") {
    const TemporaryFolder folder("offline");
    write_small_site(folder);
    CHECK(run(folder, offline(folder)).exit_code == 0);
    const nlohmann::json list = list_of(folder);
    REQUIRE(list.is_object());
    std::string addresses;
    for (const auto& file : list["files"]) addresses += file[0].get<std::string>() + "|";
    CHECK(addresses == "en/about/||style.css|");
    const std::string version = list["version"].get<std::string>();
    CHECK(version.size() == 16);
    CHECK(folder.read("site/offline_worker.js") == "const version = \"" + version + "\";\n");
}

TEST_CASE("the version of a site changes with any of its files, and with nothing else") {
    const TemporaryFolder folder("offline-version");
    write_small_site(folder);
    run(folder, offline(folder));
    const auto version = list_of(folder)["version"];
    write_small_site(folder);
    folder.write("site/en/about/index.html.br", "compressed otherwise");
    run(folder, offline(folder));
    CHECK(list_of(folder)["version"] == version);
    write_small_site(folder);
    folder.write("site/style.css", "body{margin:0}");
    run(folder, offline(folder));
    CHECK(list_of(folder)["version"] != version);
}

TEST_CASE("offline says what is missing") {
    const TemporaryFolder folder("offline-missing");
    const Outcome nothing = run(folder, offline(folder));
    CHECK(nothing.exit_code == 2);
    CHECK(nothing.err.find("site") != std::string::npos);
    write_small_site(folder);
    run(folder, offline(folder));
    const Outcome twice = run(folder, offline(folder));
    CHECK(twice.exit_code == 2);
    CHECK(twice.err.find("write the site anew") != std::string::npos);
}
