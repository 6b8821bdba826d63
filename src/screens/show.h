#pragma once

#include "doc/page.h"
#include "screens/bodies.h"
#include "screens/view.h"

#include <optional>

/// Presenter mode: what the hall and the speaker see, and where a show begins.
namespace screens {

/// What the hall sees at the step that the route says. Empty parts: it sees nothing, the screen is black.
Body hall(View& view);
/// What can be done in the hall's own window, at its lower edge.
doc::Element show_bar(View& view);

/// Beside it, for the speaker: notes, what comes next, the clock, and everything that can be done.
Body speaker(View& view);

/// Before the show and after it.
Body ready(View& view);

/// On a page that can be presented: the way into the show; nothing elsewhere.
std::optional<doc::Element> present_button(View& view);

/// What keys do in a show.
doc::Element show_keys(View& view);

} // namespace screens
