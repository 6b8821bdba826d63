#include "screens/bodies.h"
#include "screens/frame.h"
#include "screens/kiosk.h"
#include "screens/learning_path.h"
#include "screens/screen.h"
#include "screens/show.h"
#include "screens/weave.h"

#include <array>

namespace screens {

namespace {

/// The one list of screens. `listed` ones without an id have a static page each.
struct Entry {
    app::Screen screen;
    Body (*make)(View&);
};

constexpr std::array<Entry, 24> entries{{{app::Screen::home, home},
                                         {app::Screen::principles, principles},
                                         {app::Screen::principle, principle},
                                         {app::Screen::cases, cases},
                                         {app::Screen::find_case, case_story},
                                         {app::Screen::quizzes, quizzes},
                                         {app::Screen::quiz, quiz},
                                         {app::Screen::glossary, glossary},
                                         {app::Screen::search, search},
                                         {app::Screen::frameworks, frameworks},
                                         {app::Screen::framework, framework},
                                         {app::Screen::timeline, timeline},
                                         {app::Screen::initiative, text_page},
                                         {app::Screen::about, text_page},
                                         {app::Screen::privacy, text_page},
                                         {app::Screen::accessibility, text_page},
                                         {app::Screen::sources, sources},
                                         {app::Screen::paths, paths},
                                         {app::Screen::path, path},
                                         {app::Screen::hand_outs, hand_outs},
                                         {app::Screen::hand_out, hand_out},
                                         {app::Screen::settings, settings},
                                         {app::Screen::more, more},
                                         {app::Screen::not_found, not_found}}};

Body body_of(View& view) {
    if (std::optional<Body> own = kiosk_body(view)) return std::move(*own);
    switch (view.route().present) {
    case app::Present::show: return hall(view);
    case app::Present::ready: return ready(view);
    case app::Present::speaker: return speaker(view);
    case app::Present::no: break;
    }
    for (const Entry& entry : entries) {
        if (entry.screen == view.route().screen) return entry.make(view);
    }
    return not_found(view);
}

template <typename Things>
void add_each(std::vector<app::Route>& places, std::string_view language, app::Screen screen,
              const Things& things) {
    for (const auto& thing : things) places.push_back(app::at(language, screen, thing.id));
}

/// A kiosk's own pages: no bars, in the middle of the screen, with nothing of the device said in them.
void show_alone(View& view, doc::Page& page) {
    const app::KioskState& kiosk = *view.state().kiosk;
    const app::KioskPhase phase = shown_phase(kiosk);
    page.centred = phase != app::KioskPhase::operating;
    page.address = "/kiosk/" + std::to_string(static_cast<int>(phase));
    // Each scene comes in like a place of its own.
    if (phase == app::KioskPhase::attract)
        page.address += '/' + std::to_string(app::beat_of(kiosk) / app::beats_a_scene);
    if (phase == app::KioskPhase::welcome) page.tools = kiosk_tools(view);
}

doc::Page page_of(View& view) {
    Body body = body_of(view);
    doc::Page page;
    page.title = std::move(body.title);
    page.description = std::move(body.description);
    page.hue = body.hue;
    page.language = view.language();
    page.address = app::print_route(view.route());
    if (const content::Locale* locale = view.library().locale(view.language()))
        page.right_to_left = locale->right_to_left;

    const bool is_kiosk = view.state().kiosk.has_value();
    const bool visits = is_kiosk && shown_phase(*view.state().kiosk) == app::KioskPhase::visiting;
    const bool embedded = view.route().embed;
    const app::Present present = view.route().present;
    const bool is_alone = present == app::Present::show || present == app::Present::speaker;
    if (is_kiosk && !visits) {
        show_alone(view, page);
    } else if (!embedded && !is_alone) {
        page.skip = view.ui("frame.skip").words;
        page.banner = banner(view);
        page.navigation = navigation(view);
        page.footer = footer(view, page.title);
    }
    if (visits) {
        page.tools = kiosk_tools(view);
        page.reach = view.state().kiosk->reach;
    }
    page.dialog = dialog(view);
    page.announcement = view.state().announcement.empty()
                            ? std::move(body.announcement)
                            : view.text(content::TextKey{view.state().announcement}).words;
    page.main.kind = doc::Kind::main;
    page.main.id = "main";
    // Last, when it is known which texts had to be borrowed from another language.
    if (!is_alone && (!is_kiosk || visits)) page.main.children = notices(view);
    for (doc::Element& part : body.parts) {
        // Screens leave gaps where they have nothing to say.
        const bool empty = part.kind == doc::Kind::group && part.children.empty();
        if (!empty) page.main.children.push_back(std::move(part));
    }
    if (present == app::Present::show) {
        const app::Show& show = view.state().show;
        page.main.look = show.black ? doc::Look::black : doc::Look::slide;
        page.main.hue = body.hue;
        page.spotlight = show.spotlight;
        if (!show.black) page.footer = show_bar(view);
    }
    if (present != app::Present::no) return page;
    if (std::optional<doc::Element> way = present_button(view)) page.main.children.push_back(std::move(*way));
    if (std::optional<doc::Element> marker = is_kiosk && !visits ? std::nullopt : way_marker(view))
        page.main.children.push_back(std::move(*marker));
    if (embedded) page.main.children.push_back(embedded_end(view));
    return page;
}

doc::Page page_alone(const Context& context) {
    if (!context.state.kiosk) {
        View view(context);
        return page_of(view);
    }
    const app::State shown = as_shown(context.state);
    View view({context.library, shown, context.index, context.is_static});
    return page_of(view);
}

} // namespace

doc::Page page(const Context& context) {
    const std::string& second = context.state.settings.second_language;
    const bool has_second = !second.empty() && second != context.state.route.language && !context.is_static
                            && context.library.has_strings(second);
    // The speaker needs the room for notes.
    if (!has_second || context.state.route.present == app::Present::speaker) return page_alone(context);
    app::State in_second = context.state;
    in_second.route.language = second;
    in_second.route = app::with(in_second.route, app::second_language_key, {});
    in_second.settings.second_language.clear();
    return weave(page_alone(context), page_alone({context.library, in_second, nullptr, false}));
}

std::vector<app::Route> all_places(const content::Library& library, std::string_view language) {
    std::vector<app::Route> places;
    for (const Entry& entry : entries) {
        switch (entry.screen) {
        case app::Screen::principle: add_each(places, language, entry.screen, library.principles); break;
        case app::Screen::find_case: add_each(places, language, entry.screen, library.cases); break;
        case app::Screen::quiz: add_each(places, language, entry.screen, library.quizzes); break;
        case app::Screen::framework: add_each(places, language, entry.screen, library.frameworks); break;
        case app::Screen::path: add_each(places, language, entry.screen, library.paths); break;
        case app::Screen::hand_out:
            for (const content::Principle* principle :
                 principles_of(library, content::PrincipleKind::requirement))
                places.push_back(app::at(language, entry.screen, principle->id));
            break;
        case app::Screen::not_found: break;
        default: places.push_back(app::at(language, entry.screen)); break;
        }
    }
    return places;
}

} // namespace screens
