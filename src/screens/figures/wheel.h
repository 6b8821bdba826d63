#pragma once

#include "doc/figure.h"
#include "doc/paint.h"

#include <string>
#include <string_view>
#include <vector>

/// The signature of the explorer: a person in the middle, seven segments around, one a requirement.
namespace screens::figures {

/// One segment of the wheel, clockwise from the top.
struct Segment {
    std::string label;      ///< for the table
    std::string value_text; ///< likewise: '40 %', '2 of 3'
    doc::Paint hue = doc::Paint::none;
    std::string_view icon;
    double share = 0;   ///< how far it is filled, 0 to 1
    bool muted = false; ///< plays no part here: drawn without its colour
    std::string target; ///< the id of the element that pressing it presses; empty: none
};

struct Wheel {
    std::vector<Segment> segments;
    std::string alternative;
    std::string label_heading; ///< head of the table's columns
    std::string value_heading;
    std::string table_name; ///< see doc::Figure::table_name
    std::string centre;     ///< a short text in place of the person: '7 / 10'
    float widest_px = 440;
};

doc::Figure wheel(const Wheel& wheel);

/// The mark of the application: the same reduced to what holds at 32 px, in a square of 32 units.
doc::Figure wheel_mark(const std::vector<doc::Paint>& hues);

} // namespace screens::figures
