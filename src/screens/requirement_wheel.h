#pragma once

#include "doc/page.h"
#include "screens/view.h"

#include <string_view>

/// The wheel as it is used on pages, filled from the visitor's state.
namespace screens {

/// Segments as long as what was explored; pressing one presses the element `<stem>-<id>`.
doc::Element explored_wheel(View& view, std::string_view stem);

/// Segments filled by right answers in the quiz that was just played, the score in the middle.
doc::Element result_wheel(View& view);

/// The mark for the banner.
doc::Element mark(const View& view);

} // namespace screens
