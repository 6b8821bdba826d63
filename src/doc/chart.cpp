#include "doc/chart.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace doc {

namespace {

// All in the figure's units: wide enough for a phone to show them almost one to one.
constexpr float chart_width = 420;
constexpr float widest_px = 480;
constexpr float text_size = 16;
constexpr float line_height = 21;
constexpr float bar_height = 22;
constexpr float bar_gap = 16;
constexpr float value_room = 92;
/// A letter's mean advance in em. Figures cannot measure text: every face has its own fonts.
constexpr float mean_advance_em = 0.55F;

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// A label in as many lines as it needs. Breaks at plain spaces only, so that no-break spaces hold.
std::vector<std::string> wrap(std::string_view label) {
    const auto most = static_cast<std::size_t>(chart_width / (text_size * mean_advance_em));
    std::vector<std::string> lines(1);
    for (std::size_t from = 0; from <= label.size();) {
        const std::size_t end = std::min(label.find(' ', from), label.size());
        const std::string_view word = label.substr(from, end - from);
        if (!lines.back().empty() && letters(lines.back()) + 1 + letters(word) > most) lines.emplace_back();
        if (!lines.back().empty()) lines.back() += ' ';
        lines.back() += word;
        from = end + 1;
    }
    return lines;
}

struct PlacedBar {
    std::vector<std::string> lines;
    float top = 0; ///< of the label
    float length = 0;
    std::string value_text;

    float bar_top() const { return top + line_height * static_cast<float>(lines.size()) + 2; }
    float bottom() const { return bar_top() + bar_height; }
};

std::vector<PlacedBar> place(const BarChart& chart) {
    double maximum = chart.maximum;
    for (const ChartBar& bar : chart.bars) maximum = std::max(maximum, bar.value);
    std::vector<PlacedBar> placed;
    float top = 0;
    for (const ChartBar& bar : chart.bars) {
        const double share = maximum > 0 ? std::max(bar.value, 0.0) / maximum : 0;
        placed.push_back(
            {wrap(bar.label), top, static_cast<float>(share) * (chart_width - value_room), bar.value_text});
        top = placed.back().bottom() + bar_gap;
    }
    return placed;
}

void draw_bar(Canvas& canvas, const PlacedBar& bar, Paint paint) {
    for (std::size_t i = 0; i < bar.lines.size(); ++i) {
        const float baseline = bar.top + line_height * static_cast<float>(i) + text_size;
        canvas.text({0, baseline}, bar.lines[i], {Paint::ink, text_size, Weight::regular, Anchor::start});
    }
    const float top = bar.bar_top();
    canvas.rect({0, top, chart_width - value_room, bar_height}, 4, Paint::surface, {Paint::line, 1});
    if (bar.length > 0) canvas.rect({0, top, std::max(bar.length, 2.0F), bar_height}, 4, paint, no_stroke);
    // All values in one column, so that they can be compared as numbers too.
    canvas.text({chart_width - value_room + 10, top + bar_height / 2 + text_size * 0.36F}, bar.value_text,
                {Paint::ink, text_size, Weight::bold, Anchor::start});
}

} // namespace

Figure bar_chart(const BarChart& chart) {
    const std::vector<PlacedBar> bars = place(chart);
    Figure figure;
    figure.key = chart.key;
    figure.width = chart_width;
    figure.height = bars.empty() ? 1 : bars.back().bottom();
    figure.widest_px = widest_px;
    figure.alternative = chart.alternative;
    figure.table_name = chart.table_name;
    figure.table.push_back({chart.label_heading, chart.value_heading});
    for (const ChartBar& bar : chart.bars) {
        figure.table.push_back({bar.label, bar.value_text});
        figure.key += '|' + bar.label + '|' + bar.value_text;
    }
    figure.draw = [bars, paint = chart.paint](Canvas& canvas) {
        for (const PlacedBar& bar : bars) draw_bar(canvas, bar, paint);
    };
    return figure;
}

} // namespace doc
