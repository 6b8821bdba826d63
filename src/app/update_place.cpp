#include "app/draft.h"
#include "app/shown.h"

namespace app {

namespace {

/// Everything that follows from being at a place.
void enter(Draft& draft, const Route& route) {
    // Who goes to a place in another language no longer waits for the one that was on its way.
    if (route.language != draft.state.route.language) draft.state.loading_language.clear();
    take_second(draft, route);
    Route whole = with_second(draft.state.settings, route);
    whole.embed = draft.state.route.embed || route.embed;
    whole.kiosk = route.kiosk.empty() ? draft.state.route.kiosk : route.kiosk;
    settle_show(draft, whole);
    if (whole != draft.state.route) end_listening(draft);
    draft.state.route = whole;
    close_dialogs(draft.state);
    // What a hall was shown, nobody has read.
    const bool reads = whole.present == Present::no;
    if (reads) start_from_address(draft);
    if (reads) note_step(draft);
    if (reads && route.screen == Screen::principle && draft.library.principle(route.id)) {
        draft.state.progress.principles_read.insert(route.id);
    }
    need_language(draft, draft.state.route.language);
    need_second(draft);
}

Route settled_here(const Draft& draft, const Route& route) {
    return settled(draft.library, route, draft.state.route.language);
}

/// True when the visitor sees another view, not the same one in another state.
bool is_other_view(const Route& before, const Route& after) {
    if (before.screen != after.screen || before.id != after.id) return true;
    // A quiz's start, and each of its rounds, are views of their own under one place.
    return after.screen == Screen::quiz && before.query != after.query;
}

bool is_other_step(const Route& before, const Route& after) {
    return after.screen == Screen::find_case && query_number(before, "step") != query_number(after, "step");
}

} // namespace

void move_to(Draft& draft, const Route& route, History history) {
    const Route before = draft.state.route;
    enter(draft, route);
    if (draft.state.route == before) return;
    draft.effects.push_back(ShowAddress{print_route(draft.state.route), history == History::replace});
}

void apply(Draft& draft, const Go& action) {
    const Route route = settled_here(draft, action.route);
    move_to(draft, route, History::push);
    if (route.fragment.empty()) {
        draft.show_from_top();
    } else {
        draft.scroll(route.fragment);
        draft.focus(route.fragment);
    }
}

void apply(Draft& draft, const OpenOutside& action) {
    if (is_outside(action.address)) draft.effects.push_back(OpenLink{action.address});
}

void apply(Draft& draft, const Arrive& action) {
    const Route before = draft.state.route;
    const std::string address = print_route(action.route);
    enter(draft, settled_here(draft, action.route));
    const Route& now = draft.state.route;
    // The address bar shows `address` already. What leads nowhere stays there to be looked at.
    if (now.screen != Screen::not_found && print_route(now) != address) {
        draft.effects.push_back(ShowAddress{print_route(now), true});
    }
    if (!now.fragment.empty()) {
        draft.scroll(now.fragment);
        draft.focus(now.fragment);
    } else if (is_other_view(before, now)) {
        draft.show_from_top();
    } else if (is_other_step(before, now)) {
        draft.scroll(ids::step);
        draft.focus(ids::step);
    }
}

void apply(Draft& draft, const SearchFor& action) {
    const Route before = draft.state.route;
    // The glossary has a field of its own, which searches in it alone.
    if (takes_key(before.screen, "q")) {
        move_to(draft, with(before, "q", action.words), History::replace);
        return;
    }
    move_to(draft, with(at(before.language, Screen::search), "q", action.words), History::push);
    draft.scroll({});
    draft.focus(ids::search_words);
}

void apply(Draft& draft, const Filter& action) {
    const Route before = draft.state.route;
    if (!takes_key(before.screen, action.key)) return;
    // Steps and seeds have actions of their own; search words are set, never turned off.
    if (before.screen == Screen::find_case || before.screen == Screen::quiz || action.key == "q") return;
    Route after = with(before, action.key, action.value);
    if (after == before) after = with(before, action.key, {});
    move_to(draft, after, History::replace);
}

} // namespace app
