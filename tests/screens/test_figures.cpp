#include "base/text.h"
#include "doc/chart.h"
#include "screens/figures/emblems.h"
#include "screens/figures/qr.h"
#include "screens/figures/share_card.h"
#include "screens/figures/wheel.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace {

/// Remembers how far a figure reaches and which icons and texts it draws.
class Reach : public doc::Canvas {
public:
    float left = 1e9F, top = 1e9F, right = -1e9F, bottom = -1e9F;
    int shapes = 0;
    std::vector<std::string> icons;
    std::vector<doc::Rect> rects;
    std::vector<std::pair<std::string, float>> texts; ///< with their size

    void line(doc::Point from, doc::Point to, doc::Stroke) override {
        add(from);
        add(to);
    }
    void polyline(std::span<const doc::Point> points, doc::Stroke) override {
        for (const doc::Point point : points) add(point);
    }
    void polygon(std::span<const doc::Point> points, doc::Paint, doc::Stroke) override {
        for (const doc::Point point : points) add(point);
    }
    void rect(doc::Rect rect, float, doc::Paint, doc::Stroke) override {
        rects.push_back(rect);
        add({rect.x, rect.y});
        add({rect.right(), rect.bottom()});
    }
    void circle(doc::Point centre, float radius, doc::Paint, doc::Stroke) override {
        add({centre.x - radius, centre.y - radius});
        add({centre.x + radius, centre.y + radius});
    }
    void text(doc::Point at, std::string_view text, doc::TextStyle style) override {
        texts.emplace_back(text, style.size);
        add(at);
    }
    void icon(doc::Point centre, std::string_view name, float, doc::Paint) override {
        icons.emplace_back(name);
        add(centre);
    }

private:
    void add(doc::Point point) {
        ++shapes;
        left = std::min(left, point.x);
        top = std::min(top, point.y);
        right = std::max(right, point.x);
        bottom = std::max(bottom, point.y);
    }
};

Reach reach_of(const doc::Figure& figure) {
    Reach reach;
    figure.draw(reach);
    return reach;
}

void check_stays_inside(const doc::Figure& figure) {
    INFO(figure.key);
    const Reach reach = reach_of(figure);
    CHECK(reach.shapes > 0);
    CHECK(reach.left >= 0);
    CHECK(reach.top >= 0);
    CHECK(reach.right <= figure.width);
    CHECK(reach.bottom <= figure.height);
}

screens::figures::Wheel seven(double share) {
    screens::figures::Wheel wheel;
    for (int i = 0; i < 7; ++i) {
        screens::figures::Segment segment;
        segment.label = "Segment " + std::to_string(i);
        segment.value_text = "1";
        segment.hue = doc::Paint::agency;
        segment.icon = "leaf";
        segment.share = share;
        segment.target = "tile-" + std::to_string(i);
        wheel.segments.push_back(segment);
    }
    return wheel;
}

} // namespace

TEST_CASE("emblems stay inside their frame and differ from each other") {
    std::set<std::string> keys;
    for (int hue = 1; hue <= 7; ++hue) {
        const doc::Figure figure = screens::figures::emblem(static_cast<content::Hue>(hue));
        check_stays_inside(figure);
        keys.insert(figure.key);
    }
    for (int number = 1; number <= 4; ++number) {
        const doc::Figure figure = screens::figures::ethical_emblem(number);
        check_stays_inside(figure);
        keys.insert(figure.key);
    }
    CHECK(keys.size() == 11);
}

TEST_CASE("the wheel stays inside its frame however much is explored") {
    for (const double share : {-1.0, 0.0, 0.001, 0.5, 1.0, 7.0})
        check_stays_inside(screens::figures::wheel(seven(share)));
    check_stays_inside(screens::figures::wheel_mark(std::vector<doc::Paint>(7, doc::Paint::agency)));
}

TEST_CASE("a share card says its name beside the wheel, in lines that leave the wheel alone") {
    screens::figures::ShareCard card;
    card.brand = "The name";
    card.title = "Something long, explored";
    card.summary = "A sentence that is so long that it takes two lines at least, and ends here.";
    card.wheel = seven(0.5);
    const doc::Figure figure = screens::figures::share_card(card);
    check_stays_inside(figure);
    CHECK(figure.width == 1200);
    CHECK(figure.height == 630);
    const Reach reach = reach_of(figure);
    REQUIRE(reach.texts.size() >= 5);
    CHECK(reach.texts[0].first == "The name");
    CHECK(reach.texts[1].first == "Something long,"); // a title is broken at its comma first
    CHECK(reach.texts[2].first == "explored");
    for (const auto& text : reach.texts) {
        CAPTURE(text.first);
        CHECK(static_cast<float>(base::count_code_points(text.first)) * text.second * 0.52F <= 562);
    }
    CHECK(reach.icons.size() == 7);
    check_stays_inside(screens::figures::touch_icon(std::vector<doc::Paint>(7, doc::Paint::agency)));
}

TEST_CASE("the wheel's segments press their targets, and its key tells pictures apart") {
    const doc::Figure figure = screens::figures::wheel(seven(0.5));
    REQUIRE(figure.hotspots.size() == 7);
    CHECK(figure.hotspots[3].target == "tile-3");
    CHECK(figure.table.size() == 8);
    CHECK(reach_of(figure).icons.size() == 7);
    CHECK(figure.key != screens::figures::wheel(seven(0.6)).key);
}

TEST_CASE("bars are as long as their values and nothing is longer than the whole") {
    doc::BarChart chart;
    chart.bars = {{"A", 100, "100%"}, {"B", 50, "50%"}, {"C", -5, "-5%"}};
    const doc::Figure figure = doc::bar_chart(chart);
    check_stays_inside(figure);
    const Reach reach = reach_of(figure);
    REQUIRE(reach.rects.size() == 5); // three grounds, two bars
    CHECK(reach.rects[1].width == doctest::Approx(reach.rects[0].width));
    CHECK(reach.rects[3].width == doctest::Approx(reach.rects[0].width / 2));
    CHECK(figure.table == doc::DataTable{{"", ""}, {"A", "100%"}, {"B", "50%"}, {"C", "-5%"}});
}

TEST_CASE("a long label takes more lines and makes the chart higher") {
    doc::BarChart chart;
    chart.bars = {{"short", 1, "1"}};
    const float low = doc::bar_chart(chart).height;
    chart.bars[0].label = "a label that is so long that no phone shows all of it in one single line of text";
    CHECK(doc::bar_chart(chart).height > low);
    chart.bars.clear();
    CHECK(doc::bar_chart(chart).height > 0);
}

TEST_CASE("A QR code keeps its quiet zone of four modules and stands in its ground") {
    const doc::Figure code = screens::figures::qr("https://example.org/en/", "the page", 300);
    CHECK(code.width == code.height);
    CHECK(code.alternative == "the page");
    Reach reach;
    code.draw(reach);
    REQUIRE(reach.rects.size() > 100);
    const doc::Rect ground = reach.rects.front();
    CHECK(ground.width == code.width);
    float left = 1e9F, top = 1e9F, right = 0, bottom = 0;
    for (std::size_t i = 1; i < reach.rects.size(); ++i) {
        left = std::min(left, reach.rects[i].x);
        top = std::min(top, reach.rects[i].y);
        right = std::max(right, reach.rects[i].right());
        bottom = std::max(bottom, reach.rects[i].bottom());
    }
    CHECK(left == 4);
    CHECK(top == 4);
    CHECK(right == code.width - 4);
    CHECK(bottom < code.height - 3.9F);
    // The first corner mark: seven dark squares beside each other.
    CHECK(reach.rects[1].width == 7);
}

TEST_CASE("A text that phones could not read as a code gives no code, and codes differ by their text") {
    using screens::figures::qr;
    CHECK(qr(std::string(screens::figures::longest_qr_bytes + 1, 'x'), "", 300).width == 0);
    CHECK(qr(std::string(screens::figures::longest_qr_bytes, 'x'), "", 300).width > 0);
    CHECK(qr("a", "", 300).key != qr("b", "", 300).key);
}
