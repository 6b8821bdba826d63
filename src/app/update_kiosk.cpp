// An unattended screen: who comes, who stays, who is gone.

#include "app/announcements.h"
#include "app/draft.h"
#include "app/shown.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace app {

namespace {

Route start_of(const KioskState& kiosk, std::string_view language) {
    Route route = parse_route(kiosk.config->start);
    route.language = language;
    return route;
}

bool offers(const KioskState& kiosk, std::string_view language) {
    const content::Ids& languages = kiosk.config->languages;
    return std::find(languages.begin(), languages.end(), language) != languages.end();
}

/// The loop is in all languages of the kiosk: those that are not here yet are asked for, and again where they
/// did not come.
void fetch_languages(Draft& draft) {
    for (const content::Id& language : draft.state.kiosk->config->languages) {
        if (!draft.library.has_strings(language)) draft.effects.emplace_back(FetchLanguage{language});
    }
}

void end_visit(Draft& draft, bool was_idle) {
    const KioskState& kiosk = *draft.state.kiosk;
    if (kiosk.phase == KioskPhase::visiting) {
        if (was_idle) count(draft, learn::Counted::idle, {});
        count(draft, learn::Counted::length, learn::length_name(kiosk.touched - kiosk.began));
    }
    begin_attract(draft);
}

void answer_countdown(Draft& draft) {
    KioskState& kiosk = *draft.state.kiosk;
    kiosk.touched = kiosk.now;
    if (!std::exchange(kiosk.countdown, std::nullopt)) return;
    draft.state.announcement.clear();
    draft.focus(ids::title);
}

/// Nobody has touched the screen for so long.
void watch_visit(Draft& draft) {
    KioskState& kiosk = *draft.state.kiosk;
    // Who lets the page be read aloud is there.
    if (draft.state.listening.voice == Voice::speaking) kiosk.touched = kiosk.now;
    const double idle = kiosk.now - kiosk.touched;
    const double left = kiosk.config->idle_seconds + kiosk.config->countdown_seconds - idle;
    if (idle < kiosk.config->idle_seconds) {
        if (kiosk.countdown) answer_countdown(draft);
    } else if (left <= 0) {
        end_visit(draft, true);
    } else {
        if (!kiosk.countdown) {
            draft.announce(announce::kiosk_countdown);
            draft.focus(ids::still_here);
        }
        kiosk.countdown = static_cast<int>(std::ceil(left));
    }
}

/// True when this touch completes the gesture.
bool is_way_out(KioskState& kiosk, bool exit) {
    const bool follows = kiosk.now - kiosk.exit_touched <= exit_touch_seconds;
    kiosk.exit_touches = !exit ? 0 : follows ? kiosk.exit_touches + 1 : 1;
    kiosk.exit_touched = kiosk.now;
    return std::exchange(kiosk.exit_touches,
                         kiosk.exit_touches >= exit_touches_wanted ? 0 : kiosk.exit_touches)
           >= exit_touches_wanted;
}

void wake(Draft& draft) {
    KioskState& kiosk = *draft.state.kiosk;
    if (kiosk.config->languages.size() == 1) {
        apply(draft, StartVisit{kiosk.config->languages.front()});
        return;
    }
    kiosk.phase = KioskPhase::welcome;
    draft.show_from_top();
}

} // namespace

int beat_of(const KioskState& kiosk) {
    return static_cast<int>((kiosk.now - kiosk.began) * beats_a_second);
}

AttractMoment attract_moment(const KioskState& kiosk) {
    const auto beat = static_cast<std::size_t>(beat_of(kiosk));
    const std::size_t scene = beat / beats_a_scene;
    const std::size_t scenes = std::max<std::size_t>(kiosk.config->attract.size(), 1);
    const std::size_t languages = std::max<std::size_t>(kiosk.config->languages.size(), 1);
    // Every language has a like share of each scene; a scene is never cut into pieces too short to read.
    const std::size_t shown = beat % beats_a_scene;
    const std::size_t part = shown * std::min<std::size_t>(languages, 2) / beats_a_scene;
    return {scene % scenes, (scene + part) % languages};
}

void begin_attract(Draft& draft) {
    State& state = draft.state;
    KioskState& kiosk = *state.kiosk;
    KioskState fresh;
    fresh.config = kiosk.config;
    fresh.now = fresh.touched = fresh.began = kiosk.now;
    fresh.hour = kiosk.hour;
    fresh.tall = kiosk.tall;
    fresh.tally = kiosk.tally;
    fresh.wrong_codes = kiosk.wrong_codes;
    fresh.locked_until = kiosk.locked_until;
    end_listening(draft);
    State clean;
    clean.device = state.device;
    clean.offline_copy = state.offline_copy;
    clean.route = settled(draft.library, start_of(fresh, fresh.config->languages.front()), {});
    clean.route.kiosk = state.route.kiosk;
    clean.kiosk = std::move(fresh);
    state = std::move(clean);
    draft.effects.emplace_back(Forget{});
    draft.effects.emplace_back(ShowAddress{print_route(state.route), true});
    draft.scroll({}); // nobody is there whom a focus would help
    fetch_languages(draft);
}

void apply(Draft& draft, const BeginKiosk& action) {
    KioskState kiosk;
    kiosk.config = action.config;
    learn::RestoredTally restored = learn::restore_tally(action.counts);
    kiosk.tally = std::make_shared<const learn::Tally>(std::move(restored.tally));
    draft.state.kiosk = std::move(kiosk);
    if (restored.damaged) count(draft, learn::Counted::trouble, "storage");
    begin_attract(draft);
}

void apply(Draft& draft, const Tick& action) {
    if (!draft.state.kiosk) return;
    KioskState& kiosk = *draft.state.kiosk;
    const int scene_before = beat_of(kiosk) / beats_a_scene;
    kiosk.now = std::max(kiosk.now, action.seconds);
    kiosk.hour = action.hour;
    kiosk.tall = action.tall;
    kiosk.reach = kiosk.reach && kiosk.tall;
    const double rested = kiosk.now - kiosk.touched;
    switch (kiosk.phase) {
    case KioskPhase::attract:
        if (beat_of(kiosk) / beats_a_scene != scene_before) fetch_languages(draft);
        break;
    case KioskPhase::welcome:
        if (rested > welcome_seconds) begin_attract(draft);
        break;
    case KioskPhase::visiting: watch_visit(draft); break;
    case KioskPhase::code:
        if (rested > code_seconds) close_code(draft);
        break;
    case KioskPhase::operating:
        if (rested > operating_seconds) begin_attract(draft);
        break;
    }
}

void apply(Draft& draft, const Touched& action) {
    if (!draft.state.kiosk) return;
    KioskState& kiosk = *draft.state.kiosk;
    kiosk.touched = kiosk.now; // the next Tick takes a countdown away
    if (is_way_out(kiosk, action.exit)) {
        ask_for_code(draft);
    } else if (kiosk.phase == KioskPhase::attract) {
        wake(draft);
    }
}

void apply(Draft& draft, const StartVisit& action) {
    if (!draft.state.kiosk || !offers(*draft.state.kiosk, action.language)) return;
    KioskState& kiosk = *draft.state.kiosk;
    if (kiosk.phase != KioskPhase::welcome && kiosk.phase != KioskPhase::attract) return;
    kiosk.phase = KioskPhase::visiting;
    kiosk.began = kiosk.touched = kiosk.now;
    count(draft, learn::Counted::start, {});
    count(draft, learn::Counted::language, action.language);
    move_to(draft, settled(draft.library, start_of(kiosk, action.language), action.language),
            History::replace);
    draft.show_from_top();
}

void apply(Draft& draft, const StillHere&) {
    if (draft.state.kiosk) answer_countdown(draft);
}

void apply(Draft& draft, const EndVisit&) {
    if (draft.state.kiosk) end_visit(draft, false);
}

void apply(Draft& draft, const SetReach& action) {
    if (!draft.state.kiosk) return;
    draft.state.kiosk->reach = action.reach;
    draft.scroll({});
}

void apply(Draft& draft, const TakeHome& action) {
    if (!draft.state.kiosk) return;
    close_dialogs(draft.state);
    const std::string address =
        action.address.empty() ? public_address(draft.state, draft.state.route) : action.address;
    if (address.empty()) return;
    draft.state.kiosk->take_home = address;
    draft.focus(ids::dialog_title);
}

} // namespace app
