#pragma once

#include "doc/page.h"
#include "screens/view.h"

#include <optional>

/// Learning paths: what their stops are called, where they lead and how long they take.
namespace screens {

/// Where a stop leads, without the path in its address.
app::Route route_of(const content::PathStep& step, std::string_view language);

/// What is there: the title of the principle, the case, the quiz, the framework or the place.
Said title_of(View& view, const content::PathStep& step);

std::string_view icon_of(View& view, const content::PathStep& step);

/// How long all of it takes, minutes.
int minutes_of(const content::LearningPath& path);

/// Whether the page is a stop of the path in its address. A way of its own then steps back: there is one
/// next.
bool is_on_path(const View& view);

/// For a page that is a stop of the path in its address: where on the way it is, and what comes next.
std::optional<doc::Element> way_marker(View& view);

} // namespace screens
