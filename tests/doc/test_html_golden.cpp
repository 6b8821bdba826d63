#include "doc/demo_pages.h"
#include "doc/html.h"
#include "golden.h"

#include <doctest/doctest.h>

namespace {

const doc::IconList& icons() {
    static const doc::IconList list =
        doc::IconList::read(golden::read(EXPLORER_SOURCE_DIR "/assets/fonts/icons.txt"));
    return list;
}

std::string document(const doc::Page& page) {
    doc::HtmlOptions options;
    options.site_name = "InTouchAI Explorer";
    options.site = "https://example.org/explorer/";
    options.alternates = {{"en", page.address}, {"fr", "/fr" + page.address.substr(3)}, {"x-default", "/"}};
    options.icon = "icon.svg";
    options.icons = &icons();
    return doc::html(page, options);
}

} // namespace

TEST_CASE("whole pages are written as they were found good") {
    CHECK(golden::difference("doc/home.html", document(demo::home())) == "");
    CHECK(golden::difference("doc/principle.html", document(demo::principle())) == "");
    CHECK(golden::difference("doc/cases.html", document(demo::cases())) == "");
    CHECK(golden::difference("doc/question.html", document(demo::question())) == "");
    CHECK(golden::difference("doc/settings.html", document(demo::settings())) == "");
}

TEST_CASE("whole pages are described as they were found good") {
    CHECK(golden::difference("doc/principle.txt", doc::describe(demo::principle())) == "");
    CHECK(golden::difference("doc/question.txt", doc::describe(demo::question())) == "");
    CHECK(golden::difference("doc/settings.txt", doc::describe(demo::settings())) == "");
}
