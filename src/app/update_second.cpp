#include "app/announcements.h"
#include "app/draft.h"

/// The second language, which any page can show beside its first.
namespace app {

namespace {

/// A language that the library has, and that is not the page's own; else nothing.
std::string sound_second(const Draft& draft, std::string_view language, std::string_view first) {
    const std::optional<std::string> known = known_language(draft.library, language);
    if (language.empty() || !known || !draft.library.locale(*known) || *known == first) return {};
    return *known;
}

} // namespace

Route with_second(const Settings& settings, const Route& route) {
    const bool is_first = settings.second_language == route.language;
    return with(route, second_language_key, is_first ? std::string_view() : settings.second_language);
}

void take_second(Draft& draft, const Route& route) {
    std::string& second = draft.state.settings.second_language;
    const std::string sound = sound_second(draft, query_value(route, second_language_key), route.language);
    if (!sound.empty()) second = sound;
    // What was stored may be a language that there no longer is.
    if (!second.empty() && !draft.library.locales.empty() && !draft.library.locale(second)) second.clear();
}

void need_second(Draft& draft) {
    State& state = draft.state;
    const std::string& second = state.settings.second_language;
    if (second.empty() || second == state.route.language || draft.library.has_strings(second)) {
        state.loading_second.clear();
        return;
    }
    if (!draft.library.locale(second) || state.loading_second == second) return;
    state.loading_second = second;
    if (state.loading_language != second) draft.effects.push_back(FetchLanguage{second});
}

namespace {

/// The address says which languages there are.
void renew_address(Draft& draft) {
    State& state = draft.state;
    const Route route = with_second(state.settings, state.route);
    if (route == state.route) return;
    state.route = route;
    draft.effects.push_back(ShowAddress{print_route(route), true});
}

} // namespace

void drop_second(Draft& draft) {
    draft.state.settings.second_language.clear();
    draft.state.loading_second.clear();
    renew_address(draft);
}

void apply(Draft& draft, const SetSecondLanguage& action) {
    State& state = draft.state;
    const std::string sound = sound_second(draft, action.language, state.route.language);
    if (sound.empty() && !action.language.empty()) return;
    state.failed_language.clear(); // asking again is how to try again
    state.settings.second_language = sound;
    need_second(draft);
    renew_address(draft);
}

} // namespace app
