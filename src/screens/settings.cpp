#include "app/update.h"
#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"

namespace screens {

namespace {

using app::MotionChoice;
using app::ThemeChoice;
using doc::Element;
using doc::Look;

Element option(std::string id, const Said& said, const app::Action& action, bool checked) {
    Element made;
    made.kind = doc::Kind::option;
    made.id = std::move(id);
    made.text = doc::words(said.words);
    made.language = said.language;
    made.command = app::print_command(action);
    made.checked = checked;
    return made;
}

/// The heading above says in sight what `name` says to those who do not see it.
Element choices(std::string id, const Said& name, std::vector<Element> options) {
    Element made;
    made.kind = doc::Kind::choices;
    made.id = std::move(id);
    made.name = name.words;
    made.layout = doc::Layout::grid;
    made.column_px = 150;
    made.children = std::move(options);
    return made;
}

Element setting(std::string id, std::string_view icon, const Said& title, std::vector<Element> children) {
    Element made = part(std::move(id), title, std::move(children));
    made.children.front().icon = icon;
    made.look = Look::card;
    return made;
}

Element languages(View& view) {
    std::vector<Element> options;
    for (const content::Locale& locale : view.library().locales) {
        const bool here = locale.id == view.language();
        options.push_back(option("set-language-" + locale.id, Said{locale.name, here ? "" : locale.id},
                                 app::ShowLanguage{locale.id}, here));
    }
    return setting("setting-language", icon::language, view.ui("settings.language"),
                   {choices("languages", view.ui("settings.language_choose"), std::move(options))});
}

Element second_languages(View& view) {
    const std::string& now = view.state().settings.second_language;
    std::vector<Element> options{option("second-language-none", view.ui("settings.second_language_none"),
                                        app::SetSecondLanguage{}, now.empty() || now == view.language())};
    for (const content::Locale& locale : view.library().locales) {
        if (locale.id == view.language()) continue;
        options.push_back(option("second-language-" + locale.id, Said{locale.name, locale.id},
                                 app::SetSecondLanguage{locale.id}, now == locale.id));
    }
    return setting(
        "setting-second-language", icon::second_language, view.ui("settings.second_language"),
        {paragraph(view.ui("settings.second_language_about")),
         choices("second-languages", view.ui("settings.second_language_choose"), std::move(options))});
}

Element themes(View& view) {
    const ThemeChoice now = view.state().settings.theme;
    const auto one = [&](std::string id, const Said& said, ThemeChoice theme) {
        return option(std::move(id), said, app::SetTheme{theme}, now == theme);
    };
    return setting("setting-theme", icon::theme, view.ui("settings.theme"),
                   {choices("themes", view.ui("settings.theme_choose"),
                            {one("theme-system", view.ui("settings.theme_system"), ThemeChoice::system),
                             one("theme-light", view.ui("settings.theme_light"), ThemeChoice::light),
                             one("theme-dark", view.ui("settings.theme_dark"), ThemeChoice::dark),
                             one("theme-high-contrast", view.ui("settings.theme_high_contrast"),
                                 ThemeChoice::high_contrast)})});
}

Element text_sizes(View& view) {
    std::vector<Element> options;
    for (int percent = 100; percent <= 200; percent += 25) {
        const Said said{view.quantity(percent, content::Unit::percent), {}};
        options.push_back(option("text-size-" + std::to_string(percent), said, app::SetTextSize{percent},
                                 view.state().settings.text_percent == percent));
    }
    return setting("setting-text-size", icon::text_size, view.ui("settings.text_size"),
                   {choices("text-sizes", view.ui("settings.text_size_choose"), std::move(options))});
}

Element motions(View& view) {
    const MotionChoice now = view.state().settings.motion;
    const auto one = [&](std::string id, const Said& said, MotionChoice motion) {
        return option(std::move(id), said, app::SetMotion{motion}, now == motion);
    };
    Element all = choices("motions", view.ui("settings.motion_choose"),
                          {one("motion-system", view.ui("settings.motion_system"), MotionChoice::system),
                           one("motion-full", view.ui("settings.motion_full"), MotionChoice::full),
                           one("motion-reduced", view.ui("settings.motion_reduced"), MotionChoice::reduced)});
    all.column_px = 172; // 'animations' beside its mark
    return setting("setting-motion", icon::motion, view.ui("settings.motion"), {std::move(all)});
}

/// For browsers alone: elsewhere there is no page beside the painted one.
Element text_version(View& view) {
    const bool on = view.state().settings.text_version;
    Element turned =
        toggle("text-version", view.ui("settings.text_version_on"), app::SetTextVersion{!on}, on);
    return setting("setting-text-version", icon::text_version, view.ui("settings.text_version"),
                   {paragraph(view.ui("settings.text_version_about")), std::move(turned)});
}

/// For browsers that can keep a copy; the desktop program has everything.
Element offline(View& view) {
    const app::OfflineCopy copy = view.state().offline_copy;
    const bool on = copy == app::OfflineCopy::fetching || copy == app::OfflineCopy::kept;
    Element turned = toggle("keep-offline", view.ui("settings.offline_keep"), app::KeepOffline{!on}, on);
    std::vector<Element> children{paragraph(view.ui("settings.offline_about")), std::move(turned)};
    const auto say = [&](const Said& said) {
        Element status = paragraph(said);
        status.kind = doc::Kind::status;
        status.id = "offline-status";
        children.push_back(std::move(status));
    };
    if (copy == app::OfflineCopy::fetching) say(view.ui("settings.offline_fetching"));
    if (copy == app::OfflineCopy::failed) say(view.ui("settings.offline_failed"));
    if (copy == app::OfflineCopy::kept) {
        const std::string date = view.date(content_date(view.library()));
        say(view.ui("settings.offline_kept", {{"date", date}}));
    }
    return setting("setting-offline", icon::keep_offline, view.ui("settings.offline"), std::move(children));
}

Element remember(View& view) {
    const bool on = view.state().settings.remember;
    const bool web = view.state().device.web;
    Element turned =
        toggle("remember", web ? view.ui("settings.remember_browser") : view.ui("settings.remember_computer"),
               app::SetRemember{!on}, on);

    std::vector<Element> kept;
    for (const Said& said : {view.ui("settings.stored_settings"), view.ui("settings.stored_progress"),
                             view.ui("settings.stored_quiz"), view.ui("settings.stored_place")}) {
        Element made = item({});
        made.text = doc::words(said.words);
        kept.push_back(std::move(made));
    }
    Element what =
        disclosure("what-is-stored", view.ui("settings.what_is_stored"),
                   {list(std::move(kept)), paragraph(view.ui("settings.stored_where")),
                    link("to-privacy", view.ui("settings.to_privacy"), view.href(app::Screen::privacy))});
    Element erase = button(std::string(app::ids::ask_erase), view.ui("settings.erase"), app::AskErase{},
                           Look::secondary, icon::erase);
    return setting("setting-remember", icon::remember, view.ui("settings.remember"),
                   {paragraph(on ? view.ui("settings.remember_on") : view.ui("settings.remember_off")),
                    std::move(turned), std::move(what), std::move(erase)});
}

/// Whoever speaks to the device may press letters without meaning to.
Element letter_keys(View& view) {
    const bool on = view.state().settings.letter_keys;
    Element turned = toggle("letter-keys", view.ui("settings.letter_keys_on"), app::SetLetterKeys{!on}, on);
    return setting("setting-letter-keys", icon::keyboard, view.ui("settings.letter_keys"),
                   {paragraph(view.ui("settings.letter_keys_about")), std::move(turned)});
}

} // namespace

Body settings(View& view) {
    const Said title = view.ui("settings.title");
    const Said lead = view.ui("settings.lead");
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts.push_back(hero({page_title(title), paragraph(lead, Look::lead)}));
    if (view.is_static()) {
        body.parts.push_back(
            note("needs-script", doc::Tone::info, icon::info, view.ui("settings.needs_script_title"),
                 {paragraph(view.ui("settings.needs_script")),
                  link("to-privacy", view.ui("settings.to_privacy"), view.href(app::Screen::privacy))}));
        return body;
    }
    std::vector<Element> all{languages(view)};
    if (view.library().locales.size() > 1) all.push_back(second_languages(view));
    append(all, {themes(view), text_sizes(view), motions(view)});
    if (view.has_text_version()) all.push_back(text_version(view));
    if (view.state().offline_copy != app::OfflineCopy::unavailable) all.push_back(offline(view));
    all.push_back(letter_keys(view));
    all.push_back(remember(view));
    body.parts.push_back(doc::grid(420, std::move(all)));
    return body;
}

} // namespace screens
