// What the screen shows while nobody is there, and the first thing that someone who touched it is asked.

#include "app/shown.h"
#include "screens/figures/attract.h"
#include "screens/icons.h"
#include "screens/kiosk.h"
#include "screens/parts.h"

#include <algorithm>
#include <utility>

namespace screens {

namespace {

using doc::Element;
using doc::Look;

/// The program's words in each of the kiosk's languages, whatever the page is in. A language whose words
/// have not come yet says nothing, where another's would be said a second time.
std::vector<Said> in_each_language(View& view, std::string_view path) {
    std::vector<Said> all;
    for (const content::Id& language : view.state().kiosk->config->languages) {
        const content::Text text = view.library().text(language, content::TextKey{"ui", path});
        if (text.language != language) continue;
        all.push_back({text.words, language == view.language() ? std::string() : language});
    }
    if (all.empty()) all.push_back(view.ui(path));
    return all;
}

struct Scene {
    Said overline, title, text;
    content::Ids principles;
};

Scene scene_of(View& view, const content::AttractScene& found) {
    if (const content::Case* told = view.library().find_case(found.told)) {
        const Said place = view.text({"cases", told->id, "place"});
        return {view.ui("kiosk.attract_case", {{"place", place.words}}),
                view.text({"cases", told->id, "title"}), view.text({"cases", told->id, "summary"}),
                told->principles};
    }
    if (const content::Question* question = view.library().question(found.question)) {
        return {view.ui("kiosk.attract_question"), view.text({"questions", question->id, "stem"}),
                view.ui("kiosk.attract_answer"), question->principles};
    }
    return {view.ui("kiosk.attract_principle"),
            view.text({"principles", found.principle, "title"}),
            view.text({"principles", found.principle, "idea"}),
            {found.principle}};
}

Element moving_wheel(View& view, const content::Ids& about) {
    const app::KioskState& kiosk = *view.state().kiosk;
    std::vector<figures::AttractSegment> segments;
    for (const content::Principle* principle :
         principles_of(view.library(), content::PrincipleKind::requirement)) {
        const bool speaks = std::find(about.begin(), about.end(), principle->id) != about.end();
        segments.push_back({paint(principle->hue), icon::of(*principle), speaks});
    }
    const bool still = view.state().device.reduced_motion;
    const auto shown = static_cast<float>(app::beat_of(kiosk) % app::beats_a_scene) / app::beats_a_scene;
    Element made = doc::figure(
        figures::attract(segments, app::beat_of(kiosk) / app::beats_a_scene, still ? 0.5F : shown));
    made.id = "attract-picture";
    return made;
}

/// Picture and words: above each other on a tall screen, beside each other on a wide one.
Element poster(View& view, std::vector<Element> words, Element picture) {
    Element all = hero(std::move(words), std::move(picture));
    if (view.state().kiosk->tall) std::swap(all.children[0], all.children[1]);
    return all;
}

/// 'Touch the screen', in every language of the kiosk.
Element invitation(View& view) {
    Element made = button("touch", {}, app::Touched{false}, Look::primary, icon::touch);
    made.text.clear();
    for (const Said& said : in_each_language(view, "kiosk.touch")) {
        doc::Inline words;
        words.text = (made.text.empty() ? "" : "  ·  ") + said.words;
        words.language = said.language;
        made.text.push_back(std::move(words));
    }
    return made;
}

} // namespace

app::KioskPhase shown_phase(const app::KioskState& kiosk) {
    return kiosk.phase == app::KioskPhase::code ? kiosk.before_code : kiosk.phase;
}

app::State as_shown(const app::State& state) {
    app::State shown = state;
    if (!state.kiosk || shown_phase(*state.kiosk) != app::KioskPhase::attract) return shown;
    const content::Ids& languages = state.kiosk->config->languages;
    const app::AttractMoment moment = app::attract_moment(*state.kiosk);
    if (moment.language < languages.size()) shown.route.language = languages[moment.language];
    return shown;
}

std::optional<Body> kiosk_body(View& view) {
    if (!view.state().kiosk) return std::nullopt;
    switch (shown_phase(*view.state().kiosk)) {
    case app::KioskPhase::attract: return kiosk_attract(view);
    case app::KioskPhase::welcome: return kiosk_welcome(view);
    case app::KioskPhase::operating: return kiosk_operator(view);
    case app::KioskPhase::visiting:
    case app::KioskPhase::code: break;
    }
    return std::nullopt;
}

Body kiosk_attract(View& view) {
    const app::KioskState& kiosk = *view.state().kiosk;
    const app::AttractMoment moment = app::attract_moment(kiosk);
    const Scene scene = scene_of(view, kiosk.config->attract[moment.scene]);
    Body body{view.ui("frame.brand").words, {}, doc::Paint::none, {}, {}};
    body.parts.push_back(poster(view,
                                {paragraph(scene.overline, Look::overline), page_title(scene.title),
                                 paragraph(scene.text, Look::lead), invitation(view)},
                                moving_wheel(view, scene.principles)));
    return body;
}

Body kiosk_welcome(View& view) {
    const app::KioskState& kiosk = *view.state().kiosk;
    std::vector<Element> ways;
    for (const content::Id& language : kiosk.config->languages) {
        const content::Locale* locale = view.library().locale(language);
        const bool own = language == view.language();
        Element tile =
            button("visit-" + language, Said{locale ? locale->name : language, own ? "" : language},
                   app::StartVisit{language}, Look::primary, icon::language);
        ways.push_back(std::move(tile));
    }
    Body body{view.ui("kiosk.welcome").words, {}, doc::Paint::none, {}, {}};
    std::vector<Element> all{page_title(view.ui("kiosk.welcome"))};
    for (const Said& said : in_each_language(view, "kiosk.choose_language"))
        all.push_back(paragraph(said, Look::lead));
    all.push_back(doc::grid(220, std::move(ways)));
    for (const Said& said : in_each_language(view, "kiosk.nothing_kept"))
        all.push_back(paragraph(said, Look::caption));
    body.parts.push_back(poster(view, std::move(all), moving_wheel(view, {})));
    return body;
}

} // namespace screens
