#include "tool/fingerprint.h"

#include "shell.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

namespace {

/// A site of a few lines: pages in two depths, modules, a stylesheet with a font, and what scripts ask for.
tool::SiteFiles small_site() {
    return {
        {"index.html",
         R"(<html data-base="./"><link rel="stylesheet" href="style.css"><script src="boot.js"></script>)"},
        {"en/cases/index.html",
         R"(<html data-base="../../"><link rel="icon" href="../../icon.svg"><link rel="stylesheet" href="../../style.css"><a href="../../en/">style.css</a>)"},
        {"404.html", R"(<html data-base="/explorer/"><link rel="stylesheet" href="/explorer/style.css">)"},
        {"en/manifest.webmanifest", R"({"icons": [{"src": "../icon.svg"}], "start_url": "./"})"},
        {"style.css", R"(@font-face{src: url("assets/fonts/A.ttf")} a{background:url("data:image/png")})"},
        {"assets/fonts/A.ttf", "letters"},
        {"boot.js", R"(import("./core.js"); const names = ["./core.js", "./files.js", "./not-ours.js"];)"},
        {"core.js", R"(import { bytes_of } from "./files.js"; say("icon.svg");)"},
        {"files.js", "const fingerprinted = {};\n"},
        {"content/content.json", "{}"},
        {"icon.svg", "<svg/>"},
        {"embed.js", "frames"},
        {"offline_worker.js", "const version = \"unversioned\";"},
        {"share-en.png", "picture"},
        {"assets/fonts/A-LICENCE.txt", "free"},
        {"robots.txt", "User-agent: *"},
        {"sitemap.xml", "<urlset/>"},
    };
}

tool::SiteFiles named(tool::SiteFiles files) {
    auto made = tool::fingerprinted(std::move(files));
    REQUIRE_MESSAGE(made.ok(), made.error().message);
    return std::move(made).value();
}

/// The path of the file that was `stem` + a hash + `ending`, in `immutable/`; empty where there is none.
std::string path_of(const tool::SiteFiles& files, const std::string& stem, const std::string& ending) {
    for (const auto& entry : files) {
        const std::string start = "immutable/" + stem + ".";
        if (entry.first.starts_with(start) && entry.first.ends_with(ending)
            && entry.first.size() == start.size() + 16 + ending.size())
            return entry.first;
    }
    return {};
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string name_alone(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

} // namespace

TEST_CASE("what others know by its address keeps it, all else gets the hash of its content in its name") {
    const tool::SiteFiles site = named(small_site());
    CHECK(site.size() == small_site().size());
    for (const char* path :
         {"index.html", "en/cases/index.html", "404.html", "en/manifest.webmanifest", "embed.js",
          "offline_worker.js", "share-en.png", "assets/fonts/A-LICENCE.txt", "robots.txt", "sitemap.xml"}) {
        CHECK_MESSAGE(site.contains(path), path);
    }
    for (const auto& each : {std::pair{"style", ".css"},
                             {"boot", ".js"},
                             {"core", ".js"},
                             {"files", ".js"},
                             {"icon", ".svg"},
                             {"assets/fonts/A", ".ttf"},
                             {"content/content", ".json"}}) {
        CHECK_MESSAGE(!path_of(site, each.first, each.second).empty(), each.first);
    }
}

TEST_CASE("pages, manifests, stylesheets and scripts name the new names, from where they lie") {
    const tool::SiteFiles site = named(small_site());
    const std::string style = path_of(site, "style", ".css"), icon = path_of(site, "icon", ".svg");
    CHECK(has(site.at("index.html"), "href=\"" + style + "\""));
    CHECK(has(site.at("index.html"), "src=\"" + path_of(site, "boot", ".js") + "\""));
    CHECK(has(site.at("en/cases/index.html"), "href=\"../../" + style + "\""));
    CHECK(has(site.at("en/cases/index.html"), "href=\"../../" + icon + "\""));
    CHECK(has(site.at("en/cases/index.html"), "<a href=\"../../en/\">style.css</a>"));
    CHECK(has(site.at("404.html"), "href=\"/explorer/" + style + "\""));
    CHECK(has(site.at("en/manifest.webmanifest"), "\"src\": \"../" + icon + "\""));
    CHECK(has(site.at("en/manifest.webmanifest"), "\"start_url\": \"./\""));
    CHECK(has(site.at(style),
              "url(\"assets/fonts/" + name_alone(path_of(site, "assets/fonts/A", ".ttf")) + "\")"));
    CHECK(has(site.at(style), "url(\"data:image/png\")"));
    const std::string core = name_alone(path_of(site, "core", ".js"));
    const std::string files = name_alone(path_of(site, "files", ".js"));
    CHECK(site.at(path_of(site, "boot", ".js"))
          == "import(\"./" + core + "\"); const names = [\"./" + core + "\", \"./" + files
                 + "\", \"./not-ours.js\"];");
    CHECK(site.at(path_of(site, "core", ".js"))
          == "import { bytes_of } from \"./" + files + "\"; say(\"icon.svg\");");
}

TEST_CASE("scripts find what is no module in the list of files.js") {
    const tool::SiteFiles site = named(small_site());
    const std::string script = site.at(path_of(site, "files", ".js"));
    const std::size_t start = script.find('{');
    const auto list =
        nlohmann::json::parse(script.substr(start, script.rfind('}') + 1 - start), nullptr, false);
    REQUIRE(list.is_object());
    CHECK(list.size() == 3);
    CHECK(list["content/content.json"] == path_of(site, "content/content", ".json"));
    CHECK(list["assets/fonts/A.ttf"] == path_of(site, "assets/fonts/A", ".ttf"));
    CHECK(list["icon.svg"] == path_of(site, "icon", ".svg"));
}

TEST_CASE("a change shows in the names of all that lead to it, and of nothing else") {
    const tool::SiteFiles before = named(small_site());
    tool::SiteFiles changed = small_site();
    changed["content/content.json"] = "{\"cases\":[]}";
    const tool::SiteFiles after = named(changed);
    for (const auto& each :
         {std::pair{"content/content", ".json"}, {"files", ".js"}, {"core", ".js"}, {"boot", ".js"}})
        CHECK_MESSAGE(path_of(before, each.first, each.second) != path_of(after, each.first, each.second),
                      each.first);
    for (const auto& each : {std::pair{"style", ".css"}, {"icon", ".svg"}, {"assets/fonts/A", ".ttf"}})
        CHECK_MESSAGE(path_of(before, each.first, each.second) == path_of(after, each.first, each.second),
                      each.first);
    CHECK(before.at("en/cases/index.html") == after.at("en/cases/index.html"));
    CHECK(named(small_site()) == before);
}

TEST_CASE("files that name each other in a circle, and a list that cannot be filled, are told of") {
    tool::SiteFiles circle = small_site();
    circle["files.js"] += "import \"./boot.js\";";
    CHECK(has(tool::fingerprinted(circle).error().message, "circle"));
    tool::SiteFiles filled = small_site();
    filled["files.js"] = "const fingerprinted = {\"a\": \"b\"};";
    CHECK(has(tool::fingerprinted(filled).error().message, "files.js has no"));
}

TEST_CASE("fingerprint names the files of a folder once, and leaves nothing of the old names") {
    const TemporaryFolder folder("fingerprint");
    for (const auto& [path, bytes] : small_site()) folder.write("site/" + path, bytes);
    const std::string command = "fingerprint --site " + quoted(folder / "site");
    const Outcome outcome = run(folder, command);
    CHECK_MESSAGE(outcome.exit_code == 0, outcome.err);
    std::size_t count = 0;
    for (const auto& each : named(small_site())) {
        CHECK_MESSAGE(folder.read("site/" + each.first) == each.second, each.first);
        ++count;
    }
    std::size_t found = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "site")) {
        if (entry.is_regular_file()) ++found;
    }
    CHECK(found == count);
    CHECK_FALSE(std::filesystem::exists(folder / "site/content"));
    const Outcome again = run(folder, command);
    CHECK(again.exit_code == 2);
    CHECK(has(again.err, "write the site anew"));
    CHECK(run(folder, "fingerprint --site " + quoted(folder / "nowhere")).exit_code == 2);
}
