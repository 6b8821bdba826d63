#pragma once

#include "doc/figure.h"
#include "doc/paint.h"

#include <string>
#include <vector>

/// Charts as figures. Every word in them comes ready from the caller, in the visitor's language.
namespace doc {

/// One bar of a chart.
struct ChartBar {
    std::string label;
    double value = 0;
    std::string value_text; ///< the value with its unit, as printed beside the bar and in the table
};

/// Horizontal bars, one below the other, all from zero: lengths may be compared.
struct BarChart {
    std::string key;           ///< see Figure::key; the texts and values are added to it
    std::string alternative;   ///< the chart said in words
    std::string label_heading; ///< head of the table's first column
    std::string value_heading; ///< head of its second
    std::string table_name;    ///< see Figure::table_name
    double maximum = 0;        ///< the value of a full bar; 0: the largest value
    Paint paint = Paint::brand;
    std::vector<ChartBar> bars;
};

/// Draws in the order given. Negative values are drawn as empty bars.
Figure bar_chart(const BarChart& chart);

} // namespace doc
