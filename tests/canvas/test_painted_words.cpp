#include "canvas/layout.h"
#include "canvas/painted_words.h"
#include "canvas/stage.h"
#include "doc/html.h"
#include "screens/visitor.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

// Every string that is painted stands in the mirror, and the other way round: on every page of the small
// library, in both languages, and in what a visitor makes of them.

namespace {

/// What `all` has and `others` have not, counting how often.
std::string only_in(const std::vector<std::string>& all, const std::vector<std::string>& others) {
    std::vector<std::string> left;
    std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(left));
    std::string said;
    for (const std::string& word : left) said += (said.empty() ? "" : " ") + word;
    return said;
}

class Witness {
public:
    /// Wide: there every place of the navigation is shown.
    Witness() : m_stage(width_px, height_px) {
        std::string why;
        m_fonts = m_stage.fonts(why);
        REQUIRE_MESSAGE(m_fonts, why);
        m_stage.begin_frame();
    }
    ~Witness() { m_stage.end_frame(); }
    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;

    void compare(const visitor::Visitor& at) const {
        const doc::Page page = at.page();
        const canvas::Layout layout = canvas::lay_out(page, *m_fonts, {width_px, height_px, 1}, {});
        const std::vector<std::string> painted = painted_words(layout);
        const std::vector<std::string> told = told_words(doc::html_regions(page, doc::Numbering::numbered));
        INFO("at ", page.address);
        CHECK(painted.size() > 30);
        CHECK_MESSAGE(only_in(painted, told).empty(),
                      "painted, but not in the mirror: ", only_in(painted, told));
        CHECK_MESSAGE(only_in(told, painted).empty(),
                      "in the mirror, but not painted: ", only_in(told, painted));
    }

private:
    static constexpr float width_px = 1280;
    static constexpr float height_px = 800;
    Stage m_stage;
    std::optional<canvas::Fonts> m_fonts;
};

} // namespace

TEST_CASE("every word painted on a page stands in the mirror, and the other way round") {
    const Witness witness;
    for (const char* language : {"en", "fr"}) {
        for (const app::Route& route : screens::all_places(visitor::sample(), language)) {
            witness.compare(visitor::Visitor(app::print_route(route)));
        }
    }
}

TEST_CASE("every word of a quiz that is painted stands in the mirror, and the other way round") {
    const Witness witness;
    visitor::Visitor at("/fr/quiz/kinds/?seed=1");
    for (int number = 1; number <= 6; ++number) {
        const std::string kind = at.state.quiz.questions[at.state.quiz.position].substr(2);
        witness.compare(at);
        if (kind == "one" || kind == "many") at.press("option-a");
        if (kind == "truth") at.press("option-false");
        if (kind == "match") {
            at.press("match-one", "uno");
            at.press("match-two", "due");
        }
        if (kind == "estimate") at.press("estimate", "80");
        witness.compare(at);
        at.press("check");
        witness.compare(at);
        at.press("next");
    }
    witness.compare(at);
}

TEST_CASE("every word of cases, dialogs and hits that is painted stands in the mirror, and the other way "
          "round") {
    const Witness witness;
    visitor::Visitor story("/en/cases/benefits/");
    story.press("next");
    story.press("next");
    story.press("option-stop");
    witness.compare(story);
    story.press("next");
    witness.compare(story);

    visitor::Visitor reader("/en/principles/oversight/");
    reader.press("term-bias");
    witness.compare(reader);

    visitor::Visitor careful("/fr/settings/");
    careful.press("ask-erase");
    witness.compare(careful);

    visitor::Visitor seeker("/en/search/");
    seeker.press("search-words", "oversight");
    witness.compare(seeker);
    seeker.press("search-words", "xyzzy");
    witness.compare(seeker);
}

TEST_CASE("the witnesses see a word that is missing on either side") {
    CHECK(told_words("<p data-n=\"1\">One <em>t</em>wo</p><p>three<br>four &amp; &quot;five&quot;</p>")
          == std::vector<std::string>{"\"five\"", "&", "One", "four", "three", "two"});
    CHECK(told_words("<button class=\"button\"><span class=\"icon\" aria-hidden=\"true\">X</span>"
                     "<span class=\"label\">Go</span></button><span class=\"hidden-text\">said</span>")
          == std::vector<std::string>{"Go"});
    CHECK(told_words("<details id=\"a\"><summary>Shut</summary><div>inside</div></details>"
                     "<details open><summary>Open</summary><div>there</div></details>")
          == std::vector<std::string>{"Open", "Shut", "there"});
    CHECK(only_in({"one", "two", "two"}, {"one", "two"}) == "two");
}
