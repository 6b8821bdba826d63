#pragma once

#include "doc/figure.h"
#include "screens/figures/wheel.h"

#include <string>

/// The explorer seen from outside: where a page is shared, and on a phone's home screen.
namespace screens::figures {

struct ShareCard {
    std::string brand;       ///< the name of the explorer
    std::string title;       ///< at most about 50 letters
    std::string summary;     ///< at most about 150 letters
    std::string alternative; ///< the picture said in words
    Wheel wheel;
};

/// 1200 to 630 units, as Open Graph asks for: the name at the left, the wheel at the right.
doc::Figure share_card(const ShareCard& card);

inline constexpr int touch_icon_side = 180;

/// The mark on paper, with the room around it that phones cut off. A square of touch_icon_side units.
doc::Figure touch_icon(const std::vector<doc::Paint>& hues);

} // namespace screens::figures
