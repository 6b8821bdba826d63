#include "app/draft.h"

namespace app {

void close_dialogs(State& state) {
    state.explained_term.clear();
    state.explained_at.clear();
    state.erase_asked = false;
}

void apply(Draft& draft, const AskErase&) {
    close_dialogs(draft.state); // one at a time
    draft.state.erase_asked = true;
    draft.focus(ids::dialog_title);
}

void apply(Draft& draft, const CancelErase&) {
    if (!draft.state.erase_asked) return;
    close_dialogs(draft.state);
    draft.focus(ids::ask_erase);
}

void apply(Draft& draft, const ExplainTerm& action) {
    State& state = draft.state;
    if (!draft.library.term(action.term) || state.erase_asked) return;
    // Asked for from within the dialog: the place on the page to return to stays the same.
    if (state.explained_term.empty()) state.explained_at = action.from;
    state.explained_term = action.term;
    draft.focus(ids::dialog_title);
}

void apply(Draft& draft, const CloseDialog&) {
    State& state = draft.state;
    if (state.show.window_refused) {
        state.show.window_refused = false;
    } else if (state.erase_asked) {
        apply(draft, CancelErase{});
    } else if (!state.explained_term.empty()) {
        const std::string back_to = state.explained_at;
        close_dialogs(state);
        if (!back_to.empty()) draft.focus(back_to);
    }
}

} // namespace app
