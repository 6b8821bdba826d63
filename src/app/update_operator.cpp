// What stands behind the exit code: the kiosk's counts, and the way out.

#include "app/announcements.h"
#include "app/draft.h"

#include <memory>
#include <utility>

namespace app {

namespace {

void store_counts(Draft& draft) {
    draft.effects.emplace_back(StoreCounts{learn::store_tally(*draft.state.kiosk->tally)});
}

bool is_operating(const Draft& draft) {
    return draft.state.kiosk && draft.state.kiosk->phase == KioskPhase::operating;
}

void refuse_code(Draft& draft) {
    KioskState& kiosk = *draft.state.kiosk;
    kiosk.code_was_wrong = true;
    draft.announce(announce::kiosk_code_wrong);
    if (++kiosk.wrong_codes < most_wrong_codes) return;
    kiosk.wrong_codes = 0;
    kiosk.locked_until = kiosk.now + lock_seconds;
}

} // namespace

void count(Draft& draft, learn::Counted what, std::string_view name) {
    KioskState& kiosk = *draft.state.kiosk;
    if (kiosk.hour.date.year == 0) return; // before the first tick nobody knows the hour
    learn::Tally tally = *kiosk.tally;
    tally.add(kiosk.hour, what, name);
    kiosk.tally = std::make_shared<const learn::Tally>(std::move(tally));
    store_counts(draft);
}

void ask_for_code(Draft& draft) {
    KioskState& kiosk = *draft.state.kiosk;
    if (kiosk.phase == KioskPhase::code || kiosk.phase == KioskPhase::operating) return;
    close_dialogs(draft.state);
    kiosk.take_home.reset();
    kiosk.countdown.reset();
    kiosk.before_code = std::exchange(kiosk.phase, KioskPhase::code);
    kiosk.code.clear();
    kiosk.code_was_wrong = false;
    draft.focus(ids::dialog_title);
}

void close_code(Draft& draft) {
    KioskState& kiosk = *draft.state.kiosk;
    if (kiosk.phase != KioskPhase::code) return;
    kiosk.phase = kiosk.before_code;
    kiosk.code.clear();
    if (kiosk.phase == KioskPhase::attract) kiosk.began = kiosk.now;
    draft.focus(ids::title);
}

void apply(Draft& draft, const TypeDigit& action) {
    if (!draft.state.kiosk || draft.state.kiosk->phase != KioskPhase::code) return;
    KioskState& kiosk = *draft.state.kiosk;
    if (kiosk.now < kiosk.locked_until || action.digit < 0 || action.digit > 9) return;
    kiosk.code_was_wrong = false;
    kiosk.code += static_cast<char>('0' + action.digit);
    if (kiosk.code.size() < kiosk.config->exit_code.size()) return;
    if (std::exchange(kiosk.code, {}) != kiosk.config->exit_code) {
        refuse_code(draft);
        return;
    }
    kiosk.wrong_codes = 0;
    begin_attract(draft); // whoever was there before is gone
    draft.state.kiosk->phase = KioskPhase::operating;
    draft.focus(ids::title);
}

void apply(Draft& draft, const DropDigit&) {
    if (draft.state.kiosk && !draft.state.kiosk->code.empty()) draft.state.kiosk->code.pop_back();
}

void apply(Draft& draft, const CloseOperator&) {
    if (is_operating(draft)) begin_attract(draft);
}

void apply(Draft& draft, const AskEraseCounts&) {
    if (is_operating(draft)) draft.state.kiosk->erase_counts_asked = true;
}

void apply(Draft& draft, const EraseCounts&) {
    if (!is_operating(draft) || !draft.state.kiosk->erase_counts_asked) return;
    draft.state.kiosk->erase_counts_asked = false;
    draft.state.kiosk->tally = std::make_shared<const learn::Tally>();
    store_counts(draft);
    draft.announce(announce::erased);
    draft.focus(ids::title);
}

void apply(Draft& draft, const SaveCounts& action) {
    if (!is_operating(draft)) return;
    const KioskState& kiosk = *draft.state.kiosk;
    const bool as_json = action.format == "json";
    const std::string name =
        "explorer-counts-" + base::print_date(kiosk.hour.date) + (as_json ? ".json" : ".csv");
    draft.effects.emplace_back(
        SaveFile{name, as_json ? learn::tally_json(*kiosk.tally) : learn::tally_csv(*kiosk.tally)});
}

void apply(Draft& draft, const CountsSaved& action) {
    if (is_operating(draft)) draft.state.kiosk->saved_as = action.where;
}

void apply(Draft& draft, const LeaveKiosk&) {
    if (is_operating(draft)) draft.effects.emplace_back(EndKiosk{});
}

void apply(Draft& draft, const CountTrouble& action) {
    if (!draft.state.kiosk) return;
    for (int i = 0; i < action.number && i < 1000; ++i) count(draft, learn::Counted::trouble, action.what);
}

} // namespace app
