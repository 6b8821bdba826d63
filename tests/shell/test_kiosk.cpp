#include "running.h"

#include "doc/metrics.h"

using running::Running;

namespace {

constexpr const char* hall =
    R"({"languages": ["en", "fr"], "exit_code": "2468", "address": "https://example.org/",
    "attract": [{"principle": "transparency"}, {"case": "alphafold"}]})";

/// A kiosk on a tall screen.
struct Hall : Running {
    explicit Hall(const std::string& kiosk = hall, const content::Library& library = real_library())
        : Running("/en/?kiosk=hall", {}, canvas::Driver::host, kiosk, library) {
        resize({1080, 1920});
        host.second = 14 * 3600;
        frame();
    }
    const app::KioskState& kiosk() const { return *explorer->state().kiosk; }
    void wait(double more) {
        seconds += more;
        frame();
    }
    void touch() {
        explorer->touched(false);
        frame();
    }
    void resize(doc::Point size) {
        width_px = size.x;
        height_px = size.y;
    }
    void begin_visit(const char* way = "visit-en") {
        touch();
        explorer->act(way, {});
        frame();
    }
    void ask_for_code() {
        for (int i = 0; i < app::exit_touches_wanted; ++i) explorer->touched(true);
    }
    void guide(platform::GuideStep step) {
        explorer->guide(step);
        frame();
    }
    const std::string& last_said() const {
        static const std::string nothing;
        return host.said.empty() ? nothing : host.said.back();
    }
};

bool begins_with(const std::string& text, const std::string& with) {
    return text.rfind(with, 0) == 0;
}

} // namespace

TEST_CASE("a kiosk's clock paints four times a second while it moves, and once where nothing does") {
    Hall run;
    CHECK(run.kiosk().phase == app::KioskPhase::attract);
    const int before = app::beat_of(run.kiosk());
    run.wait(0.1);
    CHECK(app::beat_of(run.kiosk()) == before); // not yet
    run.wait(0.2);
    CHECK(app::beat_of(run.kiosk()) == before + 1);
    run.begin_visit("visit-fr");
    CHECK(run.explorer->page().language == "fr");
    const std::size_t published = run.host.published.size();
    run.wait(1.1);
    run.wait(1.1);
    run.touch();
    CHECK(run.host.published.size() == published); // time passes, somebody is there, and the page stays
}

TEST_CASE("a theme is no other page: nothing is laid out or published anew") {
    Running run("/en/glossary/");
    run.frame();
    const std::size_t published = run.host.published.size();
    app::Device device = run.explorer->state().device;
    device.dark = true;
    run.explorer->device_changed(device);
    run.frame();
    CHECK(run.explorer->look().theme == doc::ThemeName::dark);
    CHECK(run.host.published.size() == published);
}

TEST_CASE("a kiosk paints so that what acts measures 64 px") {
    Hall run;
    run.begin_visit();
    const std::optional<doc::Rect> tool = run.place_of("tool-end");
    REQUIRE(tool);
    CHECK(tool->height >= 64);
    CHECK(tool->bottom() == doctest::Approx(1920));
}

TEST_CASE("what makes people stop is seen as a whole, however long its sentence and whatever the screen") {
    Hall run(
        R"({"languages": ["fr"], "exit_code": "2468", "attract": [{"question": "q-judge-and-chatbot"}]})");
    for (const doc::Point screen : {doc::Point{1280, 720}, {1920, 1080}, {3840, 2160}, {1080, 1920}}) {
        INFO(screen.x, " x ", screen.y);
        run.resize(screen);
        run.wait(1.1);
        const std::optional<doc::Rect> place = run.place_of("touch");
        REQUIRE(place);
        CHECK(place->bottom() <= run.height_px);
        CHECK(run.host.page_height <= run.height_px + 1);
    }
}

TEST_CASE("a language whose words have not come yet is offered, and nothing is said twice in another") {
    content::Library library = real_library();
    library.strings.erase("fr");
    Hall run(hall, library);
    CHECK(doc::plain_text(*doc::find(run.explorer->page(), "touch")) == "Touch to begin");
    run.touch();
    std::map<std::string, int> times;
    for (const doc::Element* element : doc::elements_in_order(run.explorer->page())) {
        if (element->children.empty()) ++times[doc::plain_text(*element)];
    }
    CHECK(times["Choose your language"] == 1);
    CHECK(times["Nothing that you do here is kept."] == 1);
    CHECK(times["Fran\u00e7ais"] == 1);
    Hall whole;
    CHECK(doc::plain_text(*doc::find(whole.explorer->page(), "touch"))
          == "Touch to begin  \u00b7  Toucher pour commencer");
}

TEST_CASE("on a tall screen everything that acts can be lowered") {
    Hall run;
    run.begin_visit();
    run.press("tool-reach");
    run.frame();
    const auto is_low = [&](const std::string& id) {
        INFO(id);
        const std::optional<doc::Rect> place = run.place_of(id);
        REQUIRE(place);
        CHECK(place->y >= 1920 * doc::metrics::reach_from - 1);
    };
    for (const doc::Element* element : doc::elements_in_order(run.explorer->page())) {
        // Some tabs have no room in the bar.
        if (doc::acts(*element) && !element->id.empty() && run.place_of(element->id)) is_low(element->id);
    }
    run.press("tool-take");
    run.frame();
    is_low("dialog-close");
    run.press("dialog-close");
    for (int i = 0; i < 70 && !run.kiosk().countdown; ++i) run.wait(1.1);
    REQUIRE(run.kiosk().countdown);
    run.frame();
    is_low(std::string(app::ids::still_here));
    is_low("finish");
    run.press(std::string(app::ids::still_here));
    run.resize({1920, 1080}); // a wide screen has no such switch
    run.wait(1.1);
    CHECK_FALSE(run.kiosk().reach);
    CHECK(doc::find(run.explorer->page(), "tool-reach") == nullptr);
}

TEST_CASE("however small a tall screen and however large the text, what is lowered leaves room to read") {
    struct Case {
        doc::Point screen;
        int text_percent;
    };
    for (const Case& each : {Case{{390, 844}, 100},
                             {{390, 844}, 200},
                             {{480, 1100}, 100},
                             {{720, 1280}, 150},
                             {{1080, 1920}, 150},
                             {{1080, 1920}, 200}}) {
        const doc::Point screen = each.screen;
        const int text_percent = each.text_percent;
        Hall run;
        INFO(screen.x, " x ", screen.y, " at ", text_percent, " %");
        run.resize(screen);
        run.begin_visit();
        while (run.explorer->state().settings.text_percent < text_percent) {
            run.press("tool-text");
            run.frame();
        }
        run.press("tool-reach");
        run.frame();
        const std::optional<doc::Rect> brand = run.place_of("brand");
        const std::optional<doc::Rect> navigation = run.place_of("nav-home");
        const std::optional<doc::Rect> title = run.place_of("title");
        REQUIRE(brand);
        REQUIRE(navigation);
        REQUIRE(title);
        CHECK(navigation->y - brand->bottom() > 1.6 * navigation->height);
        CHECK(title->y > brand->bottom());
        CHECK(title->y < navigation->y);
    }
}

TEST_CASE("what helps stays at the lower edge beside a rail that is longer than the screen") {
    Hall run;
    run.resize({1600, 700});
    run.begin_visit();
    const std::optional<doc::Rect> before = run.place_of("tool-end");
    REQUIRE(before);
    CHECK(before->bottom() == doctest::Approx(700));
    const std::optional<doc::Rect> rail = run.place_of("brand");
    REQUIRE(rail);
    run.scroll_px = 150;
    run.frame();
    CHECK(run.place_of("brand")->y < rail->y); // it moves with the page
    CHECK(run.place_of("tool-end")->bottom() == doctest::Approx(700));
}

TEST_CASE("the code to take along and the way back are seen at once, also on a tablet that lies") {
    Hall run(R"({"languages": ["en"], "exit_code": "2468", "address": "https://example.org/",
        "attract": [{"principle": "transparency"}]})");
    for (const doc::Point screen : {doc::Point{1280, 800}, {1024, 768}, {1920, 1080}, {1080, 1920}}) {
        INFO(screen.x, " x ", screen.y);
        run.resize(screen);
        run.begin_visit();
        run.press("tool-take");
        run.frame();
        const std::optional<doc::Rect> code = run.place_of("take-picture"),
                                       back = run.place_of("dialog-close");
        REQUIRE(code);
        REQUIRE(back);
        CHECK(code->y >= 0);
        CHECK(back->bottom() <= run.height_px);
        run.press("dialog-close");
        run.press("tool-end");
    }
}

TEST_CASE("a dialog that is higher than the window scrolls with the page, and the page is back where it was "
          "after it") {
    Hall run;
    run.resize({390, 700});
    run.begin_visit();
    const float height_before = run.host.page_height;
    run.ask_for_code();
    run.frame();
    run.frame();
    for (const char* id : {"digit-1", "digit-0", "dialog-close"}) {
        INFO(id);
        const std::optional<doc::Rect> place = run.place_of(id);
        REQUIRE(place);
        CHECK(place->bottom() <= run.host.page_height);
    }
    CHECK(run.place_of("dialog-close")->bottom() > 700);
    run.scroll_px = 300; // down to the button
    run.frame();
    run.press("dialog-close");
    run.frame();
    CHECK(run.host.page_height == height_before);
    REQUIRE_FALSE(run.host.scrolled.empty());
    CHECK(run.host.scrolled.back() == 0);
}

TEST_CASE("a high dialog begins where the page is now, also when it was scrolled since the last frame") {
    Hall run;
    run.resize({390, 700});
    run.begin_visit();
    run.scroll_px = 500; // by the browser, and no frame came before the press
    run.ask_for_code();
    run.frame();
    const std::optional<doc::Rect> title = run.place_of("dialog-title");
    REQUIRE(title);
    CHECK(title->y > 500);
    CHECK(title->bottom() < 1200);
    run.scroll_px = 800; // to its button, which is pressed before a frame comes
    run.host.scrolled.clear();
    run.press("dialog-close");
    REQUIRE_FALSE(run.host.scrolled.empty());
    CHECK(run.host.scrolled.back() == 500);
}

TEST_CASE("a configuration that cannot be used leaves the explorer and says why on the page") {
    Hall run("{}");
    CHECK_FALSE(run.explorer->state().kiosk);
    const doc::Element* notice = doc::find(run.explorer->page(), "notice-kiosk-0");
    REQUIRE(notice != nullptr);
    CHECK(doc::plain_text(*notice).find("kiosks/hall.json: /languages") != std::string::npos);
}

TEST_CASE("counts go to the host, which keeps them, and so does what is saved") {
    Hall run;
    run.touch();
    run.explorer->act("visit-en", {});
    CHECK(run.host.counts.find(",14,start,,1") != std::string::npos);
    run.ask_for_code();
    for (const char* digit : {"digit-2", "digit-4", "digit-6", "digit-8"}) run.explorer->act(digit, {});
    CHECK(run.kiosk().phase == app::KioskPhase::operating);
    run.explorer->act("save-json", {});
    CHECK(run.host.saved.count("explorer-counts-2026-11-24.json") == 1);
    run.explorer->act("kiosk-leave", {});
    CHECK(run.host.ended);
}

TEST_CASE("an arrow key leads someone who sees nothing from the first word to a case and through it") {
    using platform::GuideStep;
    Hall run;
    CHECK_FALSE(run.explorer->guide(GuideStep::press)); // nobody is led who did not ask
    run.guide(GuideStep::next);
    CHECK(run.kiosk().phase == app::KioskPhase::welcome);
    CHECK(run.kiosk().guided);
    CHECK(begins_with(run.last_said(), "en: Voice guide."));
    CHECK(run.last_said().find("Welcome. Heading.") != std::string::npos);
    for (int i = 0; i < 12 && run.last_said() != "fr: Fran\u00e7ais"; ++i) run.guide(GuideStep::next);
    CHECK(run.last_said() == "fr: Fran\u00e7ais");
    run.guide(GuideStep::previous);
    CHECK(run.last_said() == "en: English. Button.");
    run.guide(GuideStep::press);
    run.frame();
    CHECK(run.kiosk().phase == app::KioskPhase::visiting);
    CHECK(run.last_said().find("Heading.") != std::string::npos);
    // Every stop can be reached, and where it ends is said.
    std::size_t steps = 0;
    while (run.last_said().find("Here it ends.") == std::string::npos && ++steps < 400)
        run.guide(GuideStep::next);
    CHECK(steps > 20);
    CHECK(steps < 400);
    run.guide(GuideStep::up);
    CHECK(run.last_said().find("Heading.") != std::string::npos);
}

TEST_CASE("the voice guide tells the countdown, answers it, and is off for the next visitor") {
    using platform::GuideStep;
    Hall run;
    run.guide(GuideStep::next);
    run.explorer->act("visit-en", {});
    run.frame();
    run.wait(61);
    run.frame();
    CHECK(run.last_said().find("I am still here. Button.") != std::string::npos);
    run.guide(GuideStep::press);
    run.frame();
    CHECK_FALSE(run.kiosk().countdown);
    run.explorer->act("tool-end", {});
    run.frame();
    CHECK_FALSE(run.kiosk().guided);
}

TEST_CASE("text grows and shrinks in steps for a window that cannot zoom by itself") {
    Running run("/en/");
    run.explorer->resize_text(1);
    CHECK(run.explorer->state().settings.text_percent == 125);
    run.explorer->resize_text(-3);
    CHECK(run.explorer->state().settings.text_percent == 100);
    run.explorer->resize_text(20);
    CHECK(run.explorer->state().settings.text_percent == 200);
    run.explorer->resize_text(0);
    CHECK(run.explorer->state().settings.text_percent == 100);
}
