#pragma once

#include "doc/figure.h"
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

/// For where a page is shared: the explorer's name beside a wheel that is partly explored.
doc::Figure share_card(View& view);

/// For the home screens of phones.
doc::Figure touch_icon(const View& view);

} // namespace screens
