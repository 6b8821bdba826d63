#pragma once

#include "app/state.h"
#include "content/library.h"

#include <optional>
#include <string_view>

/// What a place shows, worked out from the state: the same for `update` and for the screens.
namespace app {

/// The step of a case on the screen, from 0. The address counts from 1 (`?step=3`), as people do.
/// Never past a decision that the visitor has not taken yet, not even by address.
int step_on_screen(const State& state, const content::Case& told);

/// The option that the visitor took in a case; empty before.
std::string_view decision_in(const State& state, const content::Case& told);

/// The step with the decision, from 0; nothing for a case without one.
std::optional<int> decision_step(const content::Case& told);

/// True when the quiz under way is what the place shows: the address names it and its seed. A quiz
/// place without a seed shows the start of the quiz, even while one is under way.
bool shows_quiz(const State& state);

/// The question on the screen; null beside a quiz and at its result.
const content::Question* question_on_screen(const content::Library& library, const State& state);

/// True where the one state looks like the other because only time went by at a kiosk, or somebody touched
/// it, while a visitor reads.
bool looks_alike(const State& before, const State& after);

/// True for what visitors of this kiosk may open.
bool is_open_at_kiosk(const content::Kiosk& kiosk, Screen screen);

/// Where a place of a kiosk can be found with one's own phone; empty where nobody knows.
std::string public_address(const State& state, const Route& route);

} // namespace app
