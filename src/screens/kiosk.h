#pragma once

#include "app/kiosk.h"
#include "doc/page.h"
#include "screens/bodies.h"
#include "screens/view.h"

#include <optional>

/// What an unattended screen shows beside the explorer itself.
namespace screens {

/// The phase that the page is in: while the code is asked for, the one behind that.
app::KioskPhase shown_phase(const app::KioskState& kiosk);

/// The pages of their own, which have no bars; nothing while someone walks through the explorer.
std::optional<Body> kiosk_body(View& view);

/// The state that the page is made from: the attract loop speaks one language after another.
app::State as_shown(const app::State& state);

/// The bar at the lower edge: contrast, size of text, reading aloud, reach, to take home, the end.
doc::Element kiosk_tools(View& view);

/// Dialogs that lie over everything: the countdown, the code, what to take home.
std::optional<doc::Element> kiosk_dialog(View& view);

/// What stands in the upper part of a tall screen while everything operable is lowered; only to be looked at.
doc::Element reach_picture(View& view);

Body kiosk_attract(View& view);
Body kiosk_welcome(View& view);
Body kiosk_operator(View& view);

} // namespace screens
