#include "visitor.h"

#include "doc/icons.h"
#include "golden.h"

#include <doctest/doctest.h>

#include <set>

// What holds for every page: of the real content and of the sample, in each language, live and static.

using visitor::Visitor;

namespace {

const doc::IconList& icons() {
    static const doc::IconList list =
        doc::IconList::read(golden::read(std::string(EXPLORER_SOURCE_DIR) + "/assets/fonts/icons.txt"));
    return list;
}

void note_id(std::set<std::string>& ids, const std::string& id) {
    if (id.empty()) return;
    CHECK_MESSAGE(ids.insert(id).second, "the id '", id, "' is there twice");
    CHECK_MESSAGE(id.find_first_of(" \t#?\"") == std::string::npos, "the id '", id,
                  "' has characters that ids must not have");
}

void check_target(const content::Library& library, const std::string& id, const std::string& href,
                  const std::string& command) {
    if (!command.empty())
        CHECK_MESSAGE(app::parse_command(command, "1").ok(), id, " has the command '", command, "'");
    if (href.empty() || app::is_outside(href)) return;
    static std::set<std::pair<const content::Library*, std::string>> looked_at;
    if (!looked_at.insert({&library, href}).second) return;
    app::State state;
    state.route = app::parse_route(href);
    CHECK_MESSAGE(library.locale(state.route.language) != nullptr, id, " leads to '", href, "'");
    const doc::Page target = screens::page({library, state, nullptr, true});
    app::State unknown;
    unknown.route = app::at(state.route.language, app::Screen::not_found);
    CHECK_MESSAGE(target.title != screens::page({library, unknown, nullptr, true}).title, id,
                  " leads nowhere: '", href, "'");
    if (state.route.fragment.empty() || state.route.fragment == "problems") return;
    CHECK_MESSAGE(doc::find(target, state.route.fragment) != nullptr, id,
                  " leads to a part that is not there: '", href, "'");
}

void check_words(const std::string& words, const std::string& id) {
    CHECK_MESSAGE(words.find('<') == std::string::npos, id, " lacks a text: ", words);
    CHECK_MESSAGE(words.find("{{") == std::string::npos, id, " has an empty placeholder: ", words);
}

void check_element(const doc::Page& page, const doc::Element& element) {
    if (doc::acts(element) || element.disabled) {
        CHECK_MESSAGE(!element.id.empty(), "something that acts has no id: ", doc::accessible_name(element));
        CHECK_MESSAGE(!doc::accessible_name(element).empty(), element.id, " has no name");
    }
    if (element.kind == doc::Kind::link) CHECK_MESSAGE(!element.href.empty(), element.id, " leads nowhere");
    if (element.kind == doc::Kind::button || element.kind == doc::Kind::toggle) {
        CHECK_MESSAGE(!element.command.empty(), element.id, " does nothing");
    }
    if (element.kind == doc::Kind::choices || element.kind == doc::Kind::section
        || element.kind == doc::Kind::progress || element.kind == doc::Kind::slider) {
        CHECK_MESSAGE(!doc::accessible_name(element).empty(), element.id, " has no name");
    }
    if (!element.icon.empty())
        CHECK_MESSAGE(icons().code_point(element.icon) != 0, "no such icon: ", element.icon);
    check_words(doc::plain_text(element.text), element.id);
    check_words(element.name, element.id);
    check_words(element.description, element.id);
    if (!element.figure) return;
    check_words(element.figure->alternative, element.id);
    for (const doc::Hotspot& spot : element.figure->hotspots) {
        CHECK_MESSAGE(doc::find(page, spot.target) != nullptr, "a hotspot presses '", spot.target,
                      "', which is not there");
    }
}

/// Headings go down one level at a time.
void check_headings(const doc::Page& page) {
    int first_level = 0;
    int before = 0;
    for (const doc::Element* element : visitor::all_elements(page)) {
        if (element->kind != doc::Kind::heading) continue;
        const bool in_dialog = page.dialog && doc::find(*page.dialog, element->id) != nullptr;
        if (in_dialog) continue;
        if (element->level == 1) ++first_level;
        CHECK_MESSAGE(int{element->level} <= before + 1, "a level is left out before '",
                      doc::plain_text(*element), "'");
        before = element->level;
    }
    CHECK(first_level == 1);
    const doc::Element* title = doc::find(page, "title");
    REQUIRE(title != nullptr);
    CHECK(title->level == 1);
}

void check_page(const content::Library& library, const doc::Page& page) {
    INFO("at ", page.address);
    CHECK(!page.title.empty());
    CHECK(!page.description.empty());
    check_words(page.title, "page title");
    check_words(page.description, "page description");
    std::set<std::string> ids;
    for (const doc::Element* element : visitor::all_elements(page)) {
        note_id(ids, element->id);
        check_element(page, *element);
        check_target(library, element->id, element->href, element->command);
        for (const doc::Inline& part : element->text) {
            note_id(ids, part.id);
            if (!part.href.empty() || !part.command.empty())
                CHECK_MESSAGE(!part.id.empty(), "a link without id: ", part.text);
            check_target(library, part.id, part.href, part.command);
        }
    }
    check_headings(page);
}

void check_all(const content::Library& library) {
    for (const content::Locale& locale : library.locales) {
        for (const app::Route& place : screens::all_places(library, locale.id)) {
            const Visitor at(app::print_route(place), library);
            CHECK(at.address() == app::print_route(place));
            check_page(library, at.page());
            check_page(library, at.static_page());
        }
    }
}

} // namespace

TEST_CASE("every page of the sample keeps the rules") {
    REQUIRE(visitor::sample().problems.empty());
    check_all(visitor::sample());
}

TEST_CASE("every page of the real content keeps the rules") {
    check_all(visitor::real());
}

TEST_CASE("every step of every real case keeps the rules, whatever was decided") {
    for (const content::Locale& locale : visitor::real().locales) {
        for (const content::Case& told : visitor::real().cases) {
            Visitor at(app::print_route(app::at(locale.id, app::Screen::find_case, told.id)),
                       visitor::real());
            for (std::size_t step = 0; step < told.steps.size(); ++step) {
                if (!told.steps[step].options.empty()) {
                    CHECK(!at.can_press("next"));
                    at.press("option-" + told.steps[step].options.back());
                }
                check_page(visitor::real(), at.page());
                if (step + 1 < told.steps.size()) at.press("next");
            }
            CHECK(!at.sees("next"));
            CHECK(at.sees("onwards"));
        }
    }
}

TEST_CASE("every real question keeps the rules before and after a wrong answer") {
    for (const content::Locale& locale : visitor::real().locales) {
        app::Route route = app::at(locale.id, app::Screen::quiz, "everything");
        Visitor at(app::print_route(app::with(route, "seed", "3")), visitor::real());
        REQUIRE(at.state.quiz.playing());
        const std::size_t count = at.state.quiz.questions.size();
        for (std::size_t i = 0; i < count; ++i) {
            check_page(visitor::real(), at.page());
            const content::Question& asked = *visitor::real().question(at.state.quiz.questions[i]);
            switch (asked.kind) {
            case content::QuestionKind::single:
            case content::QuestionKind::multiple: at.press("option-" + asked.options.front()); break;
            case content::QuestionKind::true_false: at.press("option-true"); break;
            case content::QuestionKind::order: break;
            case content::QuestionKind::match:
                for (const auto& [left, right] : asked.pairs) at.press("match-" + left, right);
                break;
            case content::QuestionKind::estimate: at.press("estimate-more"); break;
            }
            at.press("check");
            check_page(visitor::real(), at.page());
            at.press("next");
        }
        check_page(visitor::real(), at.page());
        CHECK(at.sees("by-principle"));
    }
}

TEST_CASE("every dialog keeps the rules") {
    for (const content::Term& term : visitor::real().terms) {
        Visitor at("/fr/glossary/", visitor::real());
        at.state.explained_term = term.id;
        check_page(visitor::real(), at.page());
    }
    Visitor at("/fr/settings/", visitor::real());
    at.press("ask-erase");
    check_page(visitor::real(), at.page());
}
