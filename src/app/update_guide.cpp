// The voice guide of a kiosk: whether it is on, and where it is. What it says, screens and shell know.

#include "app/draft.h"

namespace app {

void apply(Draft& draft, const SetGuided& action) {
    if (!draft.state.kiosk || draft.state.kiosk->guided == action.guided) return;
    end_listening(draft); // two voices at once
    if (!action.guided) draft.effects.emplace_back(Hush{});
    draft.state.kiosk->guided = action.guided;
    draft.state.kiosk->guide_stop = 0;
}

void apply(Draft& draft, const GuideTo& action) {
    if (draft.state.kiosk && draft.state.kiosk->guided) draft.state.kiosk->guide_stop = action.stop;
}

} // namespace app
