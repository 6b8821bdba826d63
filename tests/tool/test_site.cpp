#include "tool/site.h"

#include "content/load.h"
#include "doc/address.h"
#include "golden.h"
#include "tool/files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

using Files = std::map<std::string, std::string>;

const std::string source_dir = EXPLORER_SOURCE_DIR;

Files site_at(const std::string& address) {
    const auto files = tool::read_data(source_dir + "/data");
    REQUIRE(files.ok());
    const content::Library library = content::load(files.value());
    const doc::IconList icons = doc::IconList::read(golden::read(source_dir + "/assets/fonts/icons.txt"));
    tool::SiteOptions options;
    options.site = address;
    options.today = {2026, 11, 24};
    options.icons = &icons;
    options.pictures = {"apple-touch-icon.png", "share-en.png", "share-fr.png"};
    options.handwritten_style = golden::read(source_dir + "/web/style.css");
    Files written;
    tool::write_site(library, options, [&](const tool::SiteFile& file) {
        CHECK_MESSAGE(written.count(file.path) == 0, file.path, " is written twice");
        written[file.path] = file.bytes;
    });
    return written;
}

const Files& site() {
    static const Files files = site_at("https://example.org/explorer/");
    return files;
}

/// The values of an attribute, as they stand in the markup.
std::vector<std::string> values_of(const std::string& markup, const std::string& name) {
    std::vector<std::string> values;
    const std::string start = " " + name + "=\"";
    for (std::size_t at = markup.find(start); at != std::string::npos; at = markup.find(start, at + 1)) {
        const std::size_t begin = at + start.size();
        values.push_back(markup.substr(begin, markup.find('"', begin) - begin));
    }
    return values;
}

std::set<std::string> ids_of(const std::string& markup) {
    const std::vector<std::string> ids = values_of(markup, "id");
    return {ids.begin(), ids.end()};
}

/// The file that a relative address in a file leads to.
std::string file_behind(const std::string& from, const std::string& address) {
    std::string folder = from.substr(0, from.rfind('/') + 1);
    std::string path = address.substr(0, address.find_first_of("?#"));
    while (true) {
        if (path.rfind("../", 0) == 0) {
            path.erase(0, 3);
            REQUIRE_MESSAGE(!folder.empty(), from, " leads out of the site: ", address);
            folder.pop_back();
            folder.erase(folder.rfind('/') + 1);
        } else if (path.rfind("./", 0) == 0) {
            path.erase(0, 2);
        } else {
            break;
        }
    }
    std::string file = folder + path;
    if (path.empty() && address.front() == '#') return from;
    if (file.empty() || file.back() == '/') file += "index.html";
    return file;
}

bool is_page(const std::string& path) {
    return path.size() > 5 && path.compare(path.size() - 5, 5, ".html") == 0;
}

/// What servers show at addresses that do not exist: its own links are counted from the top of the host.
bool is_for_unknown(const std::string& path) {
    return path == "404.html" || path.ends_with("/404.html");
}

/// Brought by the command beside what write_site writes.
bool comes_from_elsewhere(const std::string& file) {
    return file == "boot.js" || file == "apple-touch-icon.png";
}

/// The contents of `<meta property="…">` by their properties; several of one are joined by spaces.
std::map<std::string, std::string> properties_of(const std::string& markup) {
    std::map<std::string, std::string> all;
    const std::string start = "<meta property=\"", middle = "\" content=\"";
    for (std::size_t at = markup.find(start); at != std::string::npos; at = markup.find(start, at + 1)) {
        const std::size_t name = at + start.size(), end = markup.find(middle, name);
        const std::size_t value = end + middle.size();
        std::string& entry = all[markup.substr(name, end - name)];
        if (!entry.empty()) entry += ' ';
        entry += markup.substr(value, markup.find('"', value) - value);
    }
    return all;
}

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

} // namespace

TEST_CASE("the site has every place in both languages, and what belongs to it") {
    for (const char* path : {"index.html", "404.html", "style.css", "icon.svg", "sitemap.xml", "robots.txt",
                             "en/index.html", "fr/index.html", "en/principles/transparency/index.html",
                             "fr/quiz/index.html", "en/not-found/index.html"}) {
        CHECK_MESSAGE(site().count(path) == 1, path);
    }
    std::size_t english = 0, french = 0;
    for (const auto& [path, bytes] : site()) {
        english += path.rfind("en/", 0) == 0 ? 1U : 0U;
        french += path.rfind("fr/", 0) == 0 ? 1U : 0U;
    }
    CHECK(english > 40);
    CHECK(english == french);
}

TEST_CASE("every link of every page leads to a page of the site, and to an element of it") {
    for (const auto& written : site()) {
        const std::string &path = written.first, &bytes = written.second;
        if (!is_page(path) || is_for_unknown(path)) continue;
        for (const std::string& address : values_of(bytes, "href")) {
            if (doc::is_outside(address)) continue;
            const std::string file = file_behind(path, address);
            if (comes_from_elsewhere(file)) continue;
            CAPTURE(path);
            CAPTURE(address);
            REQUIRE_MESSAGE(site().count(file) == 1, file, " is missing");
            const std::size_t fragment = address.find('#');
            if (fragment != std::string::npos)
                CHECK(ids_of(site().at(file)).count(address.substr(fragment + 1)) == 1);
        }
    }
}

TEST_CASE("every page has one title, one first heading, one main, and ids of its own") {
    for (const auto& written : site()) {
        const std::string &path = written.first, &bytes = written.second;
        if (!is_page(path)) continue;
        CAPTURE(path);
        CHECK(count_of(bytes, "<title>") == 1);
        CHECK(count_of(bytes, "<h1") == 1);
        CHECK(count_of(bytes, "<main ") == 1);
        CHECK(count_of(bytes, "name=\"description\"") == 1);
        CHECK(ids_of(bytes).size() == values_of(bytes, "id").size());
        CHECK(bytes.find(" style=") == std::string::npos);
        CHECK(bytes.find("<!DOCTYPE html>\n<html lang=\"") == 0);
    }
}

TEST_CASE("what refers to an id by name finds it in its page") {
    for (const auto& written : site()) {
        const std::string &path = written.first, &bytes = written.second;
        if (!is_page(path)) continue;
        const std::set<std::string> ids = ids_of(bytes);
        for (const char* name : {"aria-labelledby", "aria-describedby", "for", "data-press"}) {
            for (const std::string& id : values_of(bytes, name)) {
                CAPTURE(path);
                CAPTURE(id);
                CHECK(ids.count(id) == 1);
            }
        }
    }
}

TEST_CASE("no page holds a control that would do nothing without scripts") {
    for (const auto& written : site()) {
        const std::string &path = written.first, &bytes = written.second;
        if (!is_page(path)) continue;
        CAPTURE(path);
        for (const char* tag : {"<button", "<input", "<select", "<dialog"}) CHECK(count_of(bytes, tag) == 0);
    }
}

TEST_CASE("the page for unknown addresses works at any depth of its server") {
    const std::string& page = site().at("404.html");
    for (const std::string& address : values_of(page, "href")) {
        CAPTURE(address);
        CHECK((doc::is_outside(address) || address.front() == '#' || address.rfind("/explorer/", 0) == 0));
    }
    CHECK(page.find("<meta name=\"robots\" content=\"noindex\">") != std::string::npos);
    CHECK(site_at("").at("404.html").find("href=\"/en/\"") != std::string::npos);
}

TEST_CASE("the sitemap lists all pages but those for unknown addresses, with their languages") {
    const std::string& sitemap = site().at("sitemap.xml");
    const std::size_t pages = static_cast<std::size_t>(
        std::count_if(site().begin(), site().end(), [](const auto& file) { return is_page(file.first); }));
    CHECK(count_of(sitemap, "<loc>") == pages - 5); // two languages, twice each, and the one at the top
    CHECK(sitemap.find("<loc>https://example.org/explorer/en/cases/</loc>") != std::string::npos);
    CHECK(sitemap.find("hreflang=\"fr\" href=\"https://example.org/explorer/fr/cases/\"")
          != std::string::npos);
    CHECK(site().at("robots.txt").find("Sitemap: https://example.org/explorer/sitemap.xml")
          != std::string::npos);
}

TEST_CASE("without its own address the site says nothing absolute of itself") {
    const Files files = site_at("");
    for (const auto& written : files) {
        const std::string &path = written.first, &bytes = written.second;
        CAPTURE(path);
        CHECK(bytes.find("example.org") == std::string::npos);
        CHECK(bytes.find("rel=\"canonical\"") == std::string::npos);
    }
}

TEST_CASE("no page loads anything from another place") {
    for (const auto& written : site()) {
        const std::string &path = written.first, &bytes = written.second;
        if (!is_page(path)) continue;
        for (const std::string& address : values_of(bytes, "src")) {
            CAPTURE(path);
            CHECK_FALSE(doc::is_outside(address));
        }
    }
}

TEST_CASE("every listed page has a share card of its own, with a picture in its language") {
    for (const auto& written : site()) {
        const std::string &path = written.first, &bytes = written.second;
        if (!is_page(path) || path.find("not-found") != std::string::npos || is_for_unknown(path)) continue;
        CAPTURE(path);
        const std::string language = path.rfind("fr/", 0) == 0 ? "fr" : "en";
        const auto card = properties_of(bytes);
        for (const char* name : {"og:title", "og:description", "og:type", "og:site_name", "og:image:alt"})
            CHECK_MESSAGE(card.count(name) == 1, name);
        CHECK(card.at("og:url")
              == "https://example.org/explorer/" + path.substr(0, path.rfind("index.html")));
        CHECK(card.at("og:locale") == language);
        CHECK(card.at("og:locale:alternate") == (language == "en" ? "fr" : "en"));
        CHECK(card.at("og:image") == "https://example.org/explorer/share-" + language + ".png");
        CHECK(card.at("og:image:width") == "1200");
        CHECK(bytes.find("<meta name=\"twitter:card\" content=\"summary_large_image\">")
              != std::string::npos);
        CHECK(bytes.find("rel=\"apple-touch-icon\"") != std::string::npos);
    }
    const auto told = properties_of(site().at("en/cases/dutch-childcare-benefits/index.html"));
    CHECK(told.at("og:type") == "article");
    CHECK(told.at("article:modified_time").size() == 10);
    CHECK(properties_of(site().at("en/settings/index.html")).at("og:type") == "website");
}

TEST_CASE("a share card without a picture, or without the site's address, names none") {
    const Files files = site_at("");
    const std::string& page = files.at("en/cases/index.html");
    CHECK(properties_of(page).count("og:image") == 0);
    CHECK(properties_of(page).count("og:url") == 0);
    CHECK(page.find("<meta name=\"twitter:card\" content=\"summary\">") != std::string::npos);
}

TEST_CASE("every listed page has its address and those of its translations in the head") {
    for (const auto& written : site()) {
        const std::string &path = written.first, &bytes = written.second;
        if (!is_page(path) || path.find("not-found") != std::string::npos || is_for_unknown(path)) continue;
        CAPTURE(path);
        const std::string place = path.substr(0, path.rfind("index.html"));
        CHECK(bytes.find("<link rel=\"canonical\" href=\"https://example.org/explorer/" + place + "\">")
              != std::string::npos);
        for (const char* language : {"en", "fr", "x-default"})
            CHECK(count_of(bytes, std::string("rel=\"alternate\" hreflang=\"") + language + "\"") == 1);
        if (place.empty()) continue;
        // Translations name each other.
        const std::string other = (place.rfind("en/", 0) == 0 ? "fr" : "en") + place.substr(2);
        CHECK(bytes.find("href=\"https://example.org/explorer/" + other + "\">") != std::string::npos);
        CHECK(site().count(other + "index.html") == 1);
    }
}

TEST_CASE("the sitemap says when content was last checked, where it has a day") {
    const std::string& sitemap = site().at("sitemap.xml");
    const std::size_t told = sitemap.find("/en/cases/dutch-childcare-benefits/</loc><lastmod>20");
    CHECK(told != std::string::npos);
    CHECK(sitemap.find("/en/settings/</loc><lastmod>") == std::string::npos);
    CHECK(count_of(sitemap, "<lastmod>") > 20);
}

TEST_CASE("every listed page carries its structured data behind everything that is shown") {
    for (const auto& written : site()) {
        const std::string &path = written.first, &bytes = written.second;
        const bool is_place = is_page(path) && path.find("not-found") == std::string::npos
                              && !is_for_unknown(path) && path != "index.html";
        if (!is_page(path)) continue;
        CAPTURE(path);
        CHECK(count_of(bytes, "<script type=\"application/ld+json\">") == (is_place ? 1 : 0));
        if (is_place) CHECK(bytes.find("application/ld+json") > bytes.find("</footer>"));
    }
}

TEST_CASE(
    "the statement on accessibility has the parts of the model, in its order, and every page leads to it") {
    for (const std::string language : {"en", "fr"}) {
        CAPTURE(language);
        const std::string& page = site().at(language + "/accessibility/index.html");
        std::size_t before = 0;
        for (const char* part : {"status", "non-accessible", "preparation", "feedback", "enforcement"}) {
            const std::size_t at = page.find(std::string("id=\"section-") + part + "\"");
            REQUIRE_MESSAGE(at != std::string::npos, part);
            CHECK_MESSAGE(at > before, part);
            before = at;
        }
        CHECK(page.find("id=\"section-tested\"") != std::string::npos);
        CHECK(page.find("id=\"reviewed\"") != std::string::npos);
        CHECK(page.find("https://eur-lex.europa.eu/eli/dir/2016/2102/oj") != std::string::npos);
    }
    for (const auto& written : site()) {
        const std::string &path = written.first, &bytes = written.second;
        if (!is_page(path)) continue;
        CAPTURE(path);
        const std::size_t footer = bytes.find("<footer");
        REQUIRE(footer != std::string::npos);
        CHECK(bytes.find("accessibility/\"", footer) != std::string::npos);
    }
}
