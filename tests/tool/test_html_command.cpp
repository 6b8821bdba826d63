#include "temporary_folder.h"

#include <cstdlib>

#ifdef _WIN32
#define WEXITSTATUS(status) (status)
#else
#include <sys/wait.h>
#endif

namespace {

/// A web folder and fonts that are small, and the real data.
class HtmlRun {
public:
    explicit HtmlRun(const std::string& name) : m_folder(name) {
        m_folder.write("assets/fonts/icons.txt", "magnify F0349\n");
        m_folder.write("assets/fonts/codepoints.txt", "20-7E\nC0-17F\n");
        m_folder.write("assets/fonts/Icons.ttf", "letters");
        m_folder.write("web/style.css", "body { margin: 0; }\n");
        m_folder.write("web/boot.js", "start();\n");
        m_folder.write("core/explorer.js", "core\n");
        m_folder.write("core/explorer.wasm", "core\n");
        m_folder.write("core/notes.txt", "not for visitors\n");
    }

    int run(const std::string& more = {}) const {
        const std::string command =
            std::string("\"") + EXPLORER_TOOL + "\" html --data \"" EXPLORER_SOURCE_DIR "/data\" --assets \""
            + path("assets") + "\" --web \"" + path("web") + "\" --out \"" + path("out") + "\" " + more
            + " > \"" + path("out.txt") + "\" 2> \"" + path("err.txt") + "\"";
        const int status = std::system(command.c_str());
        return WEXITSTATUS(status);
    }
    std::string path(const std::string& name) const { return (m_folder / name).string(); }
    bool has(const std::string& name) const { return std::filesystem::exists(m_folder / name); }
    const TemporaryFolder& folder() const { return m_folder; }

private:
    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("html writes pages, style, fonts, scripts and core into one folder") {
    const HtmlRun html("html");
    CHECK_MESSAGE(html.run("--core \"" + html.path("core") + "\"") == 0, html.folder().read("err.txt"));
    for (const char* name :
         {"out/en/cases/index.html", "out/index.html", "out/404.html", "out/style.css", "out/boot.js",
          "out/explorer.js", "out/explorer.wasm", "out/assets/fonts/Icons.ttf"}) {
        CHECK_MESSAGE(html.has(name), name);
    }
    CHECK_FALSE(html.has("out/notes.txt"));
    CHECK(html.folder().read("out/style.css").find("body{margin: 0;}") != std::string::npos);
    CHECK(html.folder().read("out.txt").find(" pages in 2 languages\n") != std::string::npos);
}

TEST_CASE("html replaces an older site as a whole and leaves nothing beside it") {
    const HtmlRun html("html-again");
    html.folder().write("out/en/gone/index.html", "old");
    CHECK(html.run() == 0);
    CHECK(html.has("out/en/index.html"));
    CHECK_FALSE(html.has("out/en/gone"));
    CHECK_FALSE(html.has("out.old"));
    CHECK_FALSE(html.has("out.writing"));
}

TEST_CASE("html that cannot run says why and leaves the older site alone") {
    const HtmlRun html("html-fails");
    html.folder().write("out/index.html", "old");
    CHECK(html.run("--today yesterday") == 2);
    CHECK(html.folder().read("err.txt").find("'yesterday' is not a day") != std::string::npos);
    std::filesystem::remove(html.path("web/style.css"));
    CHECK(html.run() == 2);
    CHECK(html.folder().read("err.txt").find("style.css") != std::string::npos);
    CHECK(html.folder().read("out/index.html") == "old");
}

TEST_CASE("html brings the pictures that were made, and its pages name them") {
    const HtmlRun html("html-pictures");
    html.folder().write("pictures/share-en.png", "picture");
    html.folder().write("pictures/share-en.svg", "not for visitors");
    CHECK(html.run("--site https://example.org/ --pictures \"" + html.path("pictures") + "\"") == 0);
    CHECK(html.has("out/share-en.png"));
    CHECK_FALSE(html.has("out/share-en.svg"));
    const std::string english = html.folder().read("out/en/index.html");
    CHECK(english.find("https://example.org/share-en.png") != std::string::npos);
    CHECK(html.folder().read("out/fr/index.html").find("share-fr.png") == std::string::npos);
}

TEST_CASE("html says when the statement on accessibility is older than a year") {
    const HtmlRun html("html-statement");
    CHECK(html.run("--today 2026-11-30") == 0);
    CHECK(html.folder().read("err.txt").find("statement") == std::string::npos);
    CHECK(html.run("--today 2099-01-01") == 0);
    CHECK(html.folder().read("err.txt").find("more than a year ago") != std::string::npos);
}

TEST_CASE(
    "html puts the contact of whoever hosts the edition into the statement, and takes no other address") {
    const HtmlRun html("html-contact");
    CHECK(html.run("--contact mailto:access@example.org") == 0);
    const std::string page = html.folder().read("out/en/accessibility/index.html");
    CHECK(page.find("href=\"mailto:access@example.org\"") != std::string::npos);
    CHECK(page.find(">access@example.org</a>") != std::string::npos);
    CHECK(html.run("--contact https://example.org/access") == 0);
    CHECK(html.folder().read("out/fr/accessibility/index.html").find(">example.org/access</a>")
          != std::string::npos);
    CHECK(html.run("--contact ftp://example.org") == 2);
    CHECK(html.folder().read("err.txt").find("is no contact") != std::string::npos);
    CHECK(html.run() == 0);
    CHECK(html.folder().read("out/en/accessibility/index.html").find("contact-address") == std::string::npos);
}
