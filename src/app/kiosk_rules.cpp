// What a kiosk lets visitors do, and what it counts of it.

#include "app/draft.h"
#include "app/shown.h"

#include <algorithm>

namespace app {

namespace {

template <typename... Allowed>
bool is_one_of(const Action& action) {
    return (std::holds_alternative<Allowed>(action) || ...);
}

/// Said by the device or by the kiosk itself, whatever is on the screen.
bool is_always_taken(const Action& action) {
    return is_one_of<BeginKiosk, Tick, Touched, DeviceChanged, LanguageLoaded, LanguageFailed,
                     OfflineCopyChanged, SentenceReached, SentenceSpoken, StopListening, Voiceless,
                     CountTrouble, CountsSaved, StartVisit, EndVisit, TypeDigit, DropDigit, CloseOperator,
                     AskEraseCounts, EraseCounts, SaveCounts, LeaveKiosk, KeepOffline, SetGuided, GuideTo>(
        action);
}

/// What belongs to a device that is somebody's own.
bool is_never_taken(const Action& action) {
    return is_one_of<SetRemember, SetTextVersion, AskErase, CancelErase, Erase>(action);
}

/// An empty address: nobody knows where else this is to be had, and that is said.
void show_take_home(Draft& draft, const std::string& address) {
    close_dialogs(draft.state);
    draft.state.kiosk->take_home = address;
    draft.focus(ids::dialog_title);
}

/// A link to what this kiosk does not have leads to the visitor's own phone.
bool take_link(Draft& draft, const Route& route) {
    const Route there = settled(draft.library, route, draft.state.route.language);
    if (is_open_at_kiosk(*draft.state.kiosk->config, there.screen)) return false;
    show_take_home(draft, public_address(draft.state, there));
    return true;
}

bool close_dialog(Draft& draft) {
    KioskState& kiosk = *draft.state.kiosk;
    if (kiosk.countdown) {
        apply(draft, StillHere{});
    } else if (kiosk.phase == KioskPhase::code) {
        close_code(draft);
    } else if (kiosk.erase_counts_asked) {
        kiosk.erase_counts_asked = false;
        draft.focus(ids::title);
    } else if (kiosk.take_home) {
        kiosk.take_home.reset();
        draft.focus(ids::title);
    } else {
        return false;
    }
    return true;
}

std::string_view section_of(const Route& route) {
    return route.screen == Screen::home ? std::string_view("home") : screen_word(route.screen);
}

void count_visit(Draft& draft, const State& before) {
    const Route& then = before.route;
    const Route now = draft.state.route;
    if (then.language != now.language) count(draft, learn::Counted::language, now.language);
    const bool elsewhere = then.screen != now.screen || then.id != now.id;
    if (elsewhere && now.screen != Screen::not_found) count(draft, learn::Counted::section, section_of(now));
    if (elsewhere && now.screen == Screen::find_case && draft.library.find_case(now.id))
        count(draft, learn::Counted::told, now.id);
    // One answer at a time is handed in.
    const content::Question* question = question_on_screen(draft.library, before);
    if (!question || before.quiz.position >= draft.state.quiz.answers.size()) return;
    const std::size_t at = before.quiz.position;
    if (before.quiz.answers[at].submitted || !draft.state.quiz.answers[at].submitted) return;
    const bool right = draft.state.progress.answered[question->id];
    count(draft, right ? learn::Counted::right : learn::Counted::wrong, question->id);
}

} // namespace

bool is_open_at_kiosk(const content::Kiosk& kiosk, Screen screen) {
    if (screen == Screen::home || screen == Screen::not_found) return true;
    const std::string_view word = screen_word(screen);
    if (word == "more") return true;
    if (word == "search") return kiosk.keyboard;
    const auto named = [word](const auto& list) {
        return std::find(list.begin(), list.end(), word) != list.end();
    };
    return kiosk.sections.empty() ? named(content::kiosk_sections) : named(kiosk.sections);
}

std::string public_address(const State& state, const Route& route) {
    if (!state.kiosk) return {};
    const std::string& site =
        state.kiosk->config->address.empty() ? state.device.site : state.kiosk->config->address;
    if (site.empty()) return {};
    Route there = route;
    there.kiosk.clear();
    return site + print_route(there).substr(1);
}

bool take_at_kiosk(Draft& draft, const Action& action) {
    KioskState& kiosk = *draft.state.kiosk;
    if (is_never_taken(action)) return true;
    if (is_always_taken(action)) return false;
    if (std::holds_alternative<CloseDialog>(action)) return close_dialog(draft);
    const bool is_welcome = kiosk.phase == KioskPhase::welcome;
    if (is_welcome && is_one_of<SetTheme, SetTextSize, Listen, PauseListening>(action)) return false;
    if (kiosk.phase != KioskPhase::visiting) return true;
    if (const auto* go = std::get_if<Go>(&action)) return take_link(draft, go->route);
    if (const auto* outside = std::get_if<OpenOutside>(&action)) {
        if (is_outside(outside->address)) show_take_home(draft, outside->address);
        return true;
    }
    if (std::holds_alternative<Arrive>(action)) return true; // nobody has an address bar
    if (std::holds_alternative<SearchFor>(action)) return !kiosk.config->keyboard;
    return false;
}

void settle_kiosk(Draft& draft, const State& before, const Action& action) {
    const bool visits = before.kiosk && before.kiosk->phase == KioskPhase::visiting
                        && draft.state.kiosk->phase == KioskPhase::visiting;
    if (visits && !std::holds_alternative<EndVisit>(action)) count_visit(draft, before);
    // A new page shows what is behind no dialog of the one before.
    if (visits && place(before.route) != place(draft.state.route)) draft.state.kiosk->take_home.reset();
    draft.state.settings.remember = false;
    std::erase_if(draft.effects, [](const Effect& effect) {
        return std::holds_alternative<Store>(effect) || std::holds_alternative<OpenLink>(effect);
    });
    // There is no way back to what the one before has looked at.
    for (Effect& effect : draft.effects) {
        if (auto* show = std::get_if<ShowAddress>(&effect)) show->replace = true;
    }
}

} // namespace app
