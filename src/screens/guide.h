#pragma once

#include "doc/page.h"
#include "doc/speech.h"
#include "screens/screen.h"

#include <string>
#include <vector>

namespace screens {

/// One place where the voice guide of a kiosk stops: what it says there, and what can be done.
struct GuideStop {
    std::string id; ///< of what can be pressed or changed; empty: it is only read
    int number = 0; ///< of the element, see doc/order.h
    std::string words;
    std::string language; ///< BCP 47
    doc::Kind kind = doc::Kind::paragraph;
};

/// Where someone who sees nothing is led through a page: all that is read and all that acts, with its role
/// and its state in words; of a dialog that is open, that alone. What the page is about comes first, the bars
/// after.
std::vector<GuideStop> guide_stops(const Context& context, const doc::Page& page, const doc::IsOpen& is_open);

} // namespace screens
