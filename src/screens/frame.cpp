#include "screens/frame.h"

#include "app/shown.h"
#include "app/update.h"
#include "screens/citation.h"
#include "screens/icons.h"
#include "screens/kiosk.h"
#include "screens/parts.h"
#include "screens/places.h"
#include "screens/requirement_wheel.h"

#include <algorithm>

namespace screens {

namespace {

using doc::Element;
using doc::Look;

/// More than this many languages are chosen in the settings.
constexpr std::size_t most_language_links = 3;

Element language_link(View& view, const content::Locale& locale, std::string_view stem) {
    app::Route route = view.route();
    route.language = locale.id;
    Element made =
        link(std::string(stem) + locale.id, Said{locale.name, locale.id}, view.href(route), Look::quiet);
    // Pressed in the running explorer it keeps everything that the address does not say.
    if (!view.is_static()) made.command = app::print_command(app::ShowLanguage{locale.id});
    return made;
}

/// The languages that there are; at a kiosk those that it offers.
std::vector<content::Locale> offered_languages(const View& view) {
    if (!view.state().kiosk) return view.library().locales;
    std::vector<content::Locale> offered;
    for (const content::Id& id : view.state().kiosk->config->languages) {
        if (const content::Locale* locale = view.library().locale(id)) offered.push_back(*locale);
    }
    return offered;
}

std::vector<Element> language_links(View& view, std::string_view stem) {
    const std::vector<content::Locale> locales = offered_languages(view);
    if (locales.size() > most_language_links && !view.state().kiosk) {
        return {link(std::string(stem) + "choose", view.ui("frame.languages"),
                     view.href(app::Screen::settings), Look::quiet, icon::language)};
    }
    std::vector<Element> links;
    for (const content::Locale& locale : locales) {
        if (locale.id != view.language()) links.push_back(language_link(view, locale, stem));
    }
    return links;
}

/// Reading aloud: one button to begin and to end it, and one for a pause meanwhile.
std::vector<Element> voice_buttons(View& view) {
    const app::Voice voice = view.state().listening.voice;
    const bool is_on = voice != app::Voice::silent;
    std::vector<Element> buttons;
    if (is_on) {
        const bool paused = voice == app::Voice::paused;
        buttons.push_back(button("pause-listening",
                                 paused ? view.ui("frame.listen_on") : view.ui("frame.listen_pause"),
                                 app::PauseListening{}, Look::icon_only, paused ? icon::play : icon::pause));
    }
    buttons.push_back(button("listen", is_on ? view.ui("frame.listen_stop") : view.ui("frame.listen"),
                             app::Listen{}, Look::icon_only, is_on ? icon::stop : icon::listen));
    return buttons;
}

/// The way to the text version and back, from every page.
Element version_link(View& view) {
    const bool is_text = view.state().settings.text_version;
    return button(
        "foot-version", is_text ? view.ui("frame.to_painted_version") : view.ui("frame.to_text_version"),
        app::SetTextVersion{!is_text}, Look::quiet, is_text ? std::string_view() : icon::text_version);
}

Element tab(View& view, const PlaceLink& place) {
    // `nav-more` is the group that narrow pages hide.
    const std::string id =
        place.screen == app::Screen::more ? "nav-others" : "nav-" + std::string(place.word);
    Element made = link(id, view.ui("places." + std::string(place.word) + ".tab"), view.href(place.screen),
                        Look::tab, place.icon);
    made.current = is_here(view, place);
    return made;
}

Element notice(std::string id, doc::Tone tone, const Said& title, std::vector<Element> children = {}) {
    return note(std::move(id), tone, tone == doc::Tone::info ? icon::info : icon::warning, title,
                std::move(children));
}

Element term_dialog(View& view, const content::Term& term) {
    Element head = heading(2, view.text({"terms", term.id, "term"}));
    head.id = app::ids::dialog_title;
    std::vector<Element> children{std::move(head)};
    append(children, blocks(view, {"terms", term.id, "definition"}, "dialog-text"));
    children.push_back(source_note(view, term.sources, "dialog"));
    children.push_back(doc::row(
        {button("dialog-close", view.ui("dialog.close"), app::CloseDialog{}, Look::primary, icon::close),
         link("dialog-glossary", view.ui("dialog.to_glossary"), term_href(view, term.id), Look::quiet,
              icon::glossary)}));
    return doc::stack(std::move(children));
}

Element erase_dialog(View& view) {
    Element head = heading(2, view.ui("erase.title"));
    head.id = app::ids::dialog_title;
    return doc::stack(
        {std::move(head), paragraph(view.ui("erase.text")),
         doc::row(
             {button("dialog-close", view.ui("erase.cancel"), app::CancelErase{}, Look::primary, icon::close),
              button("dialog-erase", view.ui("erase.yes"), app::Erase{}, Look::secondary, icon::erase)})});
}

/// The browser did not open the speaker's window. What is pressed as a link, it opens.
Element refused_dialog(View& view) {
    Element head = heading(2, view.ui("show.refused_title"));
    head.id = app::ids::dialog_title;
    app::Route route = view.route();
    route.present = app::Present::speaker;
    Element way = link("speaker-link", view.ui("show.open_speaker"), app::print_route(route), Look::primary,
                       icon::speaker);
    way.new_window = true;
    return doc::stack({std::move(head), paragraph(view.ui("show.refused_text")),
                       doc::row({std::move(way), button("dialog-close", view.ui("dialog.close"),
                                                        app::CloseDialog{}, Look::quiet, icon::close)})});
}

} // namespace

Element banner(View& view) {
    Element brand = doc::row(
        {mark(view), link("brand", view.ui("frame.brand"), view.href(app::Screen::home), Look::quiet)});
    std::vector<Element> tools;
    // On a narrow page there is room for three: while it is read aloud the pause stands where the search was,
    // and what stops the voice stays where it was begun.
    const bool is_kiosk = view.state().kiosk.has_value();
    if (view.state().listening.voice == app::Voice::silent && view.is_open(app::Screen::search)) {
        tools.push_back(link("banner-search", view.ui("frame.search"), view.href(app::Screen::search),
                             Look::icon_only, icon::search));
    }
    if (!view.is_static() && !is_kiosk) append(tools, voice_buttons(view)); // a kiosk has a bar for that
    append(tools, language_links(view, "language-"));
    Element made;
    made.kind = doc::Kind::banner;
    made.id = "banner";
    made.layout = doc::Layout::spread;
    made.children = {std::move(brand), doc::row(std::move(tools))};
    if (is_kiosk && view.state().kiosk->reach) made.children.push_back(reach_picture(view));
    return made;
}

Element navigation(View& view) {
    std::vector<Element> main;
    std::vector<Element> further;
    for (const PlaceLink& place : bar_places()) {
        if (view.is_open(place.screen)) main.push_back(tab(view, place));
    }
    for (const PlaceLink& place : further_places()) {
        if (view.is_open(place.screen)) further.push_back(tab(view, place));
    }
    Element made;
    made.kind = doc::Kind::navigation;
    made.id = "navigation";
    made.name = view.ui("frame.navigation").words;
    made.children = {doc::row(std::move(main)), doc::row(std::move(further))};
    made.children[0].id = "nav-main";
    made.children[1].id = "nav-more";
    return made;
}

Element footer(View& view, std::string_view title) {
    std::vector<Element> links;
    for (const PlaceLink& place : foot_places()) {
        if (!view.is_open(place.screen)) continue;
        links.push_back(link("foot-" + std::string(place.word),
                             view.ui("places." + std::string(place.word) + ".title"),
                             view.href(place.screen)));
    }
    append(links, language_links(view, "foot-language-"));
    if (view.has_text_version() && !view.is_static() && !view.state().kiosk)
        links.push_back(version_link(view));
    Element made;
    made.kind = doc::Kind::footer;
    made.id = "footer";
    made.children = {paragraph(view.ui("frame.disclaimer"), Look::caption), doc::row(std::move(links))};
    const base::Date date = content_date(view.library());
    if (date.year != 0) {
        const std::string& version = view.state().device.version;
        made.children.push_back(paragraph(
            version.empty() ? view.ui("frame.content_date", {{"date", view.date(date)}})
                            : view.ui("frame.version", {{"version", version}, {"date", view.date(date)}}),
            Look::caption));
    }
    if (view.state().kiosk) return made; // nobody can take a citation along
    if (std::optional<Element> cite = citation(view, title)) made.children.push_back(std::move(*cite));
    return made;
}

Element embedded_end(View& view) {
    app::Route whole = view.route();
    whole.embed = false;
    Element way =
        link("open-whole", view.ui("frame.open_whole"), app::print_route(whole), Look::plain, icon::external);
    way.new_window = true;
    return doc::stack(
        {doc::divider(), paragraph(view.ui("frame.disclaimer"), Look::caption), std::move(way)});
}

std::optional<Element> dialog(View& view) {
    if (view.is_static()) return std::nullopt;
    Element made;
    std::optional<Element> of_kiosk;
    if (view.state().kiosk) of_kiosk = kiosk_dialog(view);
    if (of_kiosk) {
        made = std::move(*of_kiosk);
    } else if (view.state().show.window_refused) {
        made = refused_dialog(view);
    } else if (view.state().erase_asked) {
        made = erase_dialog(view);
    } else if (const content::Term* term = view.library().term(view.state().explained_term)) {
        made = term_dialog(view, *term);
    } else {
        return std::nullopt;
    }
    made.kind = doc::Kind::dialog;
    made.id = "dialog";
    made.command = app::print_command(app::CloseDialog{}); // what Escape does
    return made;
}

std::vector<Element> notices(View& view) {
    std::vector<Element> all;
    const app::State& state = view.state();
    const std::string& loading =
        state.loading_language.empty() ? state.loading_second : state.loading_language;
    if (!loading.empty()) {
        all.push_back(
            notice("notice-loading", doc::Tone::info,
                   view.ui("notice.language_loading", {{"language", view.language_name(loading)}})));
    } else if (!state.failed_language.empty()) {
        all.push_back(notice(
            "notice-failed", doc::Tone::warn,
            view.ui("notice.language_failed", {{"language", view.language_name(state.failed_language)}})));
    }
    if (!state.listening.voiceless.empty()) { // one is enough to know where to add them
        const std::string& language = state.listening.voiceless.front();
        all.push_back(notice("notice-voiceless", doc::Tone::warn,
                             view.ui("notice.voiceless", {{"language", view.language_name(language)}})));
    }
    if (!state.stored_problem.empty()) {
        all.push_back(notice("notice-stored", doc::Tone::warn,
                             view.ui("notice.stored_problem", {{"name", state.stored_problem}})));
    }
    for (const std::string& problem : state.kiosk_problems) {
        const std::string id = "notice-kiosk-" + std::to_string(all.size());
        all.push_back(notice(id, doc::Tone::warn, view.ui("notice.kiosk", {{"problem", problem}})));
    }
    if (!view.library().problems.empty()) {
        app::Route details = app::at(view.language(), app::Screen::about);
        details.fragment = "problems";
        const auto count = static_cast<double>(view.library().problems.size());
        all.push_back(notice(
            "notice-problems", doc::Tone::warn, view.ui_count("notice.problems", count),
            {link("notice-problems-details", view.ui("notice.problems_details"), view.href(details))}));
    }
    // Everything is borrowed where the language itself is still on its way, or did not come.
    if (!view.borrowed_languages().empty() && view.library().has_strings(view.language())) {
        std::vector<std::string> names;
        const std::set<std::string> borrowed = view.borrowed_languages();
        for (const std::string& language : borrowed) names.push_back(view.language_name(language));
        all.push_back(notice("notice-borrowed", doc::Tone::info,
                             view.ui("notice.borrowed", {{"languages", view.enumerate(names)}})));
    }
    return all;
}

} // namespace screens
