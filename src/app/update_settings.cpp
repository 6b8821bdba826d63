#include "app/announcements.h"
#include "app/draft.h"

#include <algorithm>

namespace app {

int sound_text_percent(int percent) {
    constexpr int least = 100;
    constexpr int most = 200;
    constexpr int step = 25;
    return (std::clamp(percent, least, most) + step / 2) / step * step;
}

void apply(Draft& draft, const SetTheme& action) {
    draft.state.settings.theme = action.theme;
}

void apply(Draft& draft, const SetMotion& action) {
    draft.state.settings.motion = action.motion;
}

void apply(Draft& draft, const SetTextSize& action) {
    draft.state.settings.text_percent = sound_text_percent(action.percent);
}

void apply(Draft& draft, const SetRemember& action) {
    State& state = draft.state;
    if (!action.remember) {
        // Even when nothing should be kept: to forget once too often does no harm.
        draft.effects.push_back(Forget{});
        state.stored_problem.clear();
    }
    if (state.settings.remember == action.remember) return;
    state.settings.remember = action.remember;
    draft.announce(action.remember ? announce::remembered : announce::forgotten);
}

void apply(Draft& draft, const SetTextVersion& action) {
    Settings& settings = draft.state.settings;
    if (settings.text_version == action.text_version) return;
    settings.text_version = action.text_version;
    draft.announce(action.text_version ? announce::text_version : announce::painted_version);
}

void apply(Draft& draft, const Erase&) {
    State& state = draft.state;
    if (!state.erase_asked) return;
    close_dialogs(state);
    state.settings = {};
    state.progress = {};
    state.quiz = {};
    state.stored_problem.clear();
    draft.effects.push_back(Forget{});
    drop_offline_copy(draft);
    drop_second(draft);
    draft.announce(announce::erased);
    draft.focus(ids::ask_erase);
}

void apply(Draft& draft, const DeviceChanged& action) {
    draft.state.device = action.device;
}

void apply(Draft& draft, const SetLetterKeys& action) {
    draft.state.settings.letter_keys = action.letter_keys;
}

} // namespace app
