#pragma once

#include "doc/page.h"
#include "screens/view.h"

#include <optional>
#include <vector>

/// What stands around every screen.
namespace screens {

doc::Element banner(View& view);
/// `#nav-main` with the five places of a phone's bar, `#nav-more` with what only wide pages show.
doc::Element navigation(View& view);
doc::Element footer(View& view, std::string_view title);
/// The end of a page that is shown inside another one: what the explorer is, and the way to the whole of it.
doc::Element embedded_end(View& view);
std::optional<doc::Element> dialog(View& view);
/// What the visitor should know about this page as a whole: borrowed languages, content that could
/// not be read, stored data that was set aside. To be made after everything else.
std::vector<doc::Element> notices(View& view);

} // namespace screens
