#include "app/announcements.h"
#include "app/draft.h"

#include <algorithm>

namespace app {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_letters(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

/// The words between the slashes, as they stand in `id` of a place that does not exist.
std::string print_path(const Route& route) {
    std::string out = route.language;
    const bool has_word = route.screen != Screen::not_found || route.id.empty();
    if (has_word) out.append("/").append(screen_word(route.screen));
    return out.append("/").append(route.id);
}

void speak(Draft& draft, const std::string& language) {
    end_listening(draft);
    // Who reads two languages and asks for the second first, wants them the other way round.
    std::string& second = draft.state.settings.second_language;
    if (second == language) second = draft.state.route.language;
    // The quiz, the step and the filters stay as they are: only the language is another one.
    draft.state.route.language = language;
    draft.state.route = with_second(draft.state.settings, draft.state.route);
    need_second(draft);
    draft.state.loading_language.clear();
    draft.state.failed_language.clear();
    draft.effects.push_back(ShowAddress{print_route(draft.state.route), false});
    draft.announce(announce::language_changed);
}

} // namespace

std::optional<std::string> known_language(const content::Library& library, std::string_view language) {
    if (library.locales.empty()) return std::string(language);
    for (const content::Locale& locale : library.locales) {
        if (same_letters(locale.id, language)) return locale.id;
    }
    return std::nullopt;
}

std::string default_language(const content::Library& library) {
    if (library.locale(library.default_locale)) return library.default_locale;
    return library.locales.empty() ? "en" : library.locales.front().id;
}

void need_language(Draft& draft, std::string_view language) {
    State& state = draft.state;
    if (draft.library.has_strings(language) || !draft.library.locale(language)) return;
    if (state.loading_language == language || state.failed_language == language) return;
    state.loading_language = language;
    state.failed_language.clear();
    draft.effects.push_back(FetchLanguage{state.loading_language});
}

Route settled(const content::Library& library, const Route& route, std::string_view own) {
    const std::string own_language = own.empty() ? default_language(library) : std::string(own);
    // Through its printed form, so that a route that was put together by hand is sound as well.
    Route sound = parse_route(print_route(route));
    if (sound.language.empty()) {
        sound.language = own_language;
    } else if (const std::optional<std::string> known = known_language(library, sound.language)) {
        sound.language = *known;
    } else {
        sound = at(own_language, Screen::not_found, print_path(sound));
    }
    return parse_route(print_route(sound));
}

void apply(Draft& draft, const ShowLanguage& action) {
    State& state = draft.state;
    const std::optional<std::string> known = known_language(draft.library, action.language);
    if (!known || !draft.library.locale(*known)) return;
    state.failed_language.clear(); // asking again is how to try again
    if (!draft.library.has_strings(*known)) {
        need_language(draft, *known);
    } else if (*known == state.route.language) {
        state.loading_language.clear(); // changed their mind while another was on its way
    } else {
        speak(draft, *known);
    }
}

void apply(Draft& draft, const LanguageLoaded& action) {
    State& state = draft.state;
    if (state.loading_second == action.language && draft.library.has_strings(action.language))
        state.loading_second.clear();
    if (state.loading_language != action.language || !draft.library.has_strings(action.language)) return;
    if (state.route.language != action.language) {
        speak(draft, action.language);
    } else {
        state.loading_language.clear();
    }
}

void apply(Draft& draft, const LanguageFailed& action) {
    State& state = draft.state;
    const bool is_second = state.loading_second == action.language;
    if (action.language.empty() || (!is_second && state.loading_language != action.language)) return;
    if (is_second) drop_second(draft);
    if (state.loading_language == action.language) state.loading_language.clear();
    state.failed_language = action.language;
    draft.announce(announce::language_failed);
}

} // namespace app
