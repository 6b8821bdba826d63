#pragma once

#include "doc/canvas.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace doc {

/// A part of a figure that acts like another element of the same page: pressing it presses that.
struct Hotspot {
    std::vector<Point> outline; ///< a polygon in the figure's units
    std::string target;         ///< the id of a link or button
};

/// The numbers of a figure as rows of cells; the first row and the first column are headers.
using DataTable = std::vector<std::vector<std::string>>;

/// A picture drawn by code. Two figures with the same key look the same: faces may keep what they
/// drew.
struct Figure {
    std::string key;
    float width = 0;     ///< of the drawing, in its own units; a face scales it to the room there is
    float height = 0;    ///< likewise
    float widest_px = 0; ///< the figure is never shown wider than this many CSS px
    std::function<void(Canvas&)> draw;
    std::string alternative; ///< the picture said in words; empty when it only decorates
    DataTable table;         ///< empty when it shows no numbers
    std::string table_name;  ///< what opens the table is called: 'The numbers as a table'
    std::vector<Hotspot> hotspots;
};

} // namespace doc
