#include "running.h"

#include <imgui.h>

#include <set>

using running::Running;

TEST_CASE("an address without a language opens in the visitor's own, and the address says so") {
    Running run("/");
    CHECK(run.explorer->state().route.language == "fr");
    REQUIRE_FALSE(run.host.addresses.empty());
    CHECK(run.host.addresses.back() == "= /fr/");
}

TEST_CASE("a frame publishes the page once, and idle frames publish nothing") {
    Running run("/en/");
    run.frame();
    REQUIRE(run.host.published.size() == 1);
    CHECK(run.host.places > 20);
    CHECK(run.host.page_height > 800);
    for (int i = 0; i < 5; ++i) run.frame();
    CHECK(run.host.published.size() == 1);
}

TEST_CASE("a link of the page leads to its place, with a new address, a focus and the top of the page") {
    Running run("/en/");
    run.frame();
    run.press("nav-cases");
    CHECK(run.explorer->state().route.screen == app::Screen::cases);
    CHECK(run.host.addresses.back() == "+ /en/cases/");
    REQUIRE_FALSE(run.host.focused.empty());
    CHECK(run.host.focused.back() == "title");
    REQUIRE_FALSE(run.host.scrolled.empty());
    CHECK(run.host.scrolled.back() == 0);
}

TEST_CASE("the focus is not lost with what had it: the link of a language that is now the page's own") {
    for (const bool is_painted : {true, false}) {
        INFO(is_painted);
        Running run("/en/cases/");
        run.frame(is_painted);
        run.explorer->focused("language-fr", true);
        run.frame(is_painted);
        run.host.focused.clear();
        run.explorer->act("language-fr", {});
        run.frame(is_painted);
        CHECK(run.explorer->page().language == "fr");
        REQUIRE(run.host.focused.size() == 1);
        CHECK(run.host.focused.back() == "title");
        run.explorer->act("language-en", {}); // what has the focus stays: it is left alone
        run.frame(is_painted);
        CHECK(run.host.focused.size() == 1);
    }
}

TEST_CASE("what is no part of the page value keeps the focus when the page is renewed: the skip link") {
    Running run("/en/settings/");
    run.frame();
    run.explorer->focused("skip-link", true);
    run.frame();
    run.host.focused.clear();
    run.explorer->act("theme-dark", {});
    run.frame();
    REQUIRE(run.explorer->state().settings.theme == app::ThemeChoice::dark);
    CHECK(run.host.focused.empty());
}

TEST_CASE("a font that the page misses is fetched, and with it the page is laid out anew") {
    Stage stage(1280, 800);
    running::RecordingHost host;
    base::Result<canvas::Fonts> fonts =
        canvas::Fonts::create(*ImGui::GetIO().Fonts,
                              {{{canvas::FontStyle::regular, "en"}, font_file(canvas::FontStyle::regular)},
                               {{canvas::FontStyle::icons, ""}, font_file(canvas::FontStyle::icons)}},
                              true);
    REQUIRE(fonts.ok());
    shell::Explorer explorer(host, real_library(), canvas::Face(std::move(fonts).value(), host.driver()));
    platform::Launch launch;
    launch.address = "/en/principles/";
    launch.device.today = host.today();
    explorer.start(launch);
    double seconds = 0;
    const auto frame = [&] {
        stage.begin_frame();
        explorer.frame({1280, 800, 1, 0, seconds += 0.016});
        stage.end_frame();
    };
    frame();
    CHECK(host.fonts_wanted == std::vector<canvas::FontName>{{canvas::FontStyle::bold, "en"}});
    const float before = host.page_height;
    const std::size_t published = host.published.size();
    frame();
    CHECK(host.fonts_wanted.size() == 1);
    CHECK(host.published.size() == published);

    explorer.font_arrived({{canvas::FontStyle::bold, "en"}, font_file(canvas::FontStyle::bold)});
    frame();
    CHECK(host.published.size() == published + 1);
    CHECK(host.page_height >= before);                                     // bold letters are wider
    explorer.font_arrived({{canvas::FontStyle::italic, "en"}, {1, 2, 3}}); // not worth a word
    frame();
    CHECK(host.fonts_wanted.size() == 1);
}

TEST_CASE("where the face scrolls, who goes back is where they left the page") {
    Running run("/en/glossary/", {}, canvas::Driver::face);
    run.frame();
    run.explorer->arrived("/en/cases/", 420.0F);
    run.frame();
    CHECK(run.explorer->scroll_px() == doctest::Approx(420));
    run.explorer->arrived("/en/principles/", std::nullopt);
    run.frame();
    CHECK(run.explorer->scroll_px() == 0);
    run.explorer->arrived("/en/settings/", 1e6F);
    run.frame();
    CHECK(run.explorer->scroll_px() <= run.host.page_height - run.height_px);
}

TEST_CASE("a rail longer than the window shows what has the focus of the keyboard") {
    Running run("/en/");
    run.height_px = 380;
    run.frame();
    const auto is_seen = [&](std::string_view id) {
        const std::optional<doc::Rect> rect = run.place_of(id);
        return rect && rect->y >= 0 && rect->bottom() <= run.height_px;
    };
    REQUIRE_FALSE(is_seen("nav-settings"));
    run.explorer->focused("nav-settings", true);
    run.frame();
    CHECK(is_seen("nav-settings"));
    run.explorer->focused("nav-home", true);
    run.frame();
    CHECK(is_seen("nav-home"));
    run.explorer->focused("title", true);
    run.frame();
    CHECK_FALSE(is_seen("nav-settings")); // it goes with the page again
}

TEST_CASE("an id that the page does not have, or no longer has, does nothing") {
    Running run("/en/");
    run.frame();
    const app::State before = run.explorer->state();
    run.press("no-such-thing", "and a value");
    CHECK(run.explorer->state() == before);
}

TEST_CASE("nothing is stored before the visitor agrees, everything after that, and erasing forgets it") {
    Running run("/en/principles/transparency/");
    run.frame();
    CHECK(run.host.stored.empty());
    run.explorer->act("nav-settings", "");
    run.frame();
    const doc::Element* remember = doc::find(run.explorer->page(), "remember");
    REQUIRE(remember != nullptr);
    run.press("remember");
    CHECK(run.host.stored.find("transparency") != std::string::npos);
    run.press("remember");
    CHECK(run.host.forgotten > 0);
    CHECK(run.host.stored.empty());
}

TEST_CASE("what was stored is there at the next start, and damaged data is named and set aside") {
    std::string stored;
    {
        Running run("/en/principles/transparency/");
        run.frame();
        run.press("nav-settings");
        run.press("remember");
        stored = run.host.stored;
    }
    Running again("/en/", stored);
    CHECK(again.explorer->state().progress.principles_read.count("transparency") == 1);
    CHECK(again.host.aside.empty());

    Running damaged("/en/", stored.substr(0, stored.size() / 2));
    CHECK(damaged.host.aside == stored.substr(0, stored.size() / 2));
    CHECK(damaged.explorer->state().stored_problem == "kept.json");
    damaged.frame();
    CHECK(damaged.host.published.size() == 1);
}

TEST_CASE("the text version publishes pages without places, and painting takes up again where it stopped") {
    Running run("/en/settings/");
    run.device_is_browser();
    run.frame();
    CHECK_FALSE(run.explorer->look().is_text);
    run.explorer->act("text-version", "");
    CHECK(run.explorer->look().is_text);
    run.frame(false);
    CHECK(run.host.places == 0);
    const std::size_t published = run.host.published.size();
    run.frame(false);
    CHECK(run.host.published.size() == published); // nothing new, nothing told
    run.explorer->act("nav-cases", "");
    run.frame(false);
    CHECK(run.host.published.size() == published + 1);
    REQUIRE_FALSE(run.host.shown.empty());
    CHECK(run.host.shown.back().empty()); // the host shows the top itself
    run.explorer->act("foot-version", "");
    run.frame();
    CHECK(run.host.places > 20);
}

TEST_CASE("without a browser there is no text version to choose, nor in one that cannot paint") {
    Running run("/en/settings/");
    const auto offers = [&] {
        run.frame();
        const bool in_settings = doc::find(run.explorer->page(), "text-version") != nullptr;
        CHECK((doc::find(run.explorer->page(), "foot-version") != nullptr) == in_settings);
        return in_settings;
    };
    CHECK_FALSE(offers());
    run.device_is_browser();
    CHECK(offers());
    app::Device device = run.explorer->state().device;
    device.paints = false;
    run.explorer->device_changed(device);
    CHECK_FALSE(offers());
}

TEST_CASE("the page is read sentence by sentence, and what is read is marked and shown") {
    Running run("/en/principles/transparency/");
    run.frame();
    run.press("listen");
    REQUIRE(run.host.said.size() == 1);
    CHECK(run.host.said[0].rfind("en: ", 0) == 0);
    CHECK(run.marked() == run.host.said[0].substr(4));
    for (int i = 0; i < 12; ++i) {
        run.explorer->spoken();
        run.frame();
        CHECK(run.marked() == run.host.said.back().substr(4));
    }
    CHECK(run.host.said.size() == 13);
    CHECK_FALSE(run.host.scrolled.empty()); // a window down by now
    run.press("pause-listening");
    CHECK(run.host.hushed == 1);
    run.press("pause-listening");
    CHECK(run.host.said[13] == run.host.said[12]);
    run.explorer->escaped();
    CHECK(run.host.hushed == 2);
    CHECK(run.marked().empty());
}

TEST_CASE("at the end of the page the voice rests by itself") {
    Running run("/en/settings/");
    run.frame();
    run.press("listen");
    for (int i = 0; i < 500 && run.explorer->state().listening.voice != app::Voice::silent; ++i)
        run.explorer->spoken();
    CHECK(run.explorer->state().listening.voice == app::Voice::silent);
    CHECK(run.host.said.size() > 3);
    CHECK(run.marked().empty());
}

TEST_CASE("a device without a voice is told of on the page, and nothing is spoken") {
    Running run("/en/principles/transparency/");
    run.frame();
    run.press("listen");
    run.explorer->voiceless();
    run.frame();
    CHECK(run.host.said.size() == 1);
    CHECK(run.explorer->state().listening.voice == app::Voice::silent);
    CHECK(doc::find(run.explorer->page(), "notice-voiceless") != nullptr);
    CHECK_FALSE(run.explorer->page().announcement.empty());
}

TEST_CASE(
    "a device without any voice is asked once for each language of a page, however often they take turns") {
    Running run("/fr/glossary/"); // each term with its name in the other language
    run.frame();
    run.press("listen");
    for (int i = 0; i < 100 && run.explorer->state().listening.voice != app::Voice::silent; ++i)
        run.explorer->voiceless();
    CHECK(run.explorer->state().listening.voice == app::Voice::silent);
    std::set<std::string> asked_for;
    for (const std::string& said : run.host.said) asked_for.insert(said.substr(0, said.find(':')));
    CHECK(asked_for.count("fr") == 1);
    CHECK(asked_for.count("en") == 1);
    CHECK(run.host.said.size() == asked_for.size());
    run.frame();
    const doc::Element* notice = doc::find(run.explorer->page(), "notice-voiceless");
    REQUIRE(notice != nullptr);
    CHECK(doc::plain_text(*notice).find("fran\u00e7ais") != std::string::npos);
}

TEST_CASE("beside a second language each is read as itself, and a missing voice is passed over") {
    Running run("/en/principles/transparency/?with=fr");
    run.frame();
    run.press("listen");
    CHECK(run.host.said.back().rfind("en: ", 0) == 0);
    while (run.host.said.back().rfind("fr: ", 0) != 0) run.explorer->spoken();
    run.explorer->voiceless();
    for (int i = 0; i < 8; ++i) {
        CHECK(run.host.said.back().rfind("en: ", 0) == 0);
        run.explorer->spoken();
    }
}

TEST_CASE("the voice goes on while an answer is chosen, and stops when its sentence has gone") {
    Running run("/en/quiz/first-steps/?length=5&seed=3");
    run.frame();
    run.press("listen");
    const std::string first = run.host.said.back();
    for (const doc::Element* element : doc::elements_in_order(run.explorer->page())) {
        if (element->kind != doc::Kind::option) continue;
        run.press(element->id);
        break;
    }
    CHECK(run.explorer->state().listening.voice == app::Voice::speaking);
    run.press("nav-cases");
    CHECK(run.explorer->state().listening.voice == app::Voice::silent);
    CHECK(run.marked().empty());
}

TEST_CASE("the windows of a show tell each other what changes, and a new one asks") {
    Running hall("/en/cases/air-canada-chatbot/?present=2");
    Running speaker("/en/cases/air-canada-chatbot/?present=speaker");
    REQUIRE(speaker.host.told.size() == 1);
    CHECK(speaker.host.told.front().empty()); // it asks
    hall.host.told.clear();
    hall.explorer->heard({});
    REQUIRE(hall.host.told.size() == 1);
    speaker.explorer->heard(hall.host.told.back());
    CHECK(speaker.explorer->state().route.slide == 1);
    CHECK(speaker.host.told.size() == 1); // what was heard is not told again

    CHECK(speaker.explorer->key({"PageDown", {}, false}));
    REQUIRE(speaker.host.told.size() == 2);
    hall.explorer->heard(speaker.host.told.back());
    CHECK(hall.explorer->state().route.slide == 2);
    CHECK(hall.host.told.size() == 1);
    Running elsewhere("/en/cases/air-canada-chatbot/");
    CHECK(elsewhere.host.told.empty());
}

TEST_CASE("a show begins on the whole screen with the time it began at, and only its keys are taken") {
    Running at("/en/cases/air-canada-chatbot/");
    CHECK(!at.explorer->key({"PageDown", {}, false}));
    CHECK(at.explorer->key({"p", "P", false}));
    CHECK(at.host.screens == std::vector{true});
    CHECK(at.explorer->state().show.began_s == at.host.second);
    at.frame();
    CHECK(at.explorer->key({"s", "S", false}));
    CHECK(at.host.windows == std::vector<std::string>{"/en/cases/air-canada-chatbot/?present=speaker"});
    at.explorer->window_refused();
    CHECK(at.explorer->page().dialog);
    CHECK(!at.explorer->key({"PageDown", {}, false})); // the dialog goes first
}

TEST_CASE("the speaker's clock goes on by itself, the hall's window rests") {
    Running speaker("/en/cases/air-canada-chatbot/?present=speaker");
    speaker.frame();
    speaker.host.second += 7;
    speaker.frame();
    CHECK(speaker.explorer->state().show.now_s == speaker.host.second);
    Running hall("/en/cases/air-canada-chatbot/?present");
    for (int i = 0; i < 30; ++i) hall.frame();
    hall.host.frames_asked = 0;
    hall.frame();
    CHECK(hall.host.frames_asked == 0);
}

TEST_CASE("a slide is seen as a whole in windows of any shape") {
    for (const auto& size :
         {std::pair{1280.0F, 720.0F}, {1920.0F, 1080.0F}, {3840.0F, 2160.0F}, {1024.0F, 768.0F}}) {
        const float width = size.first, height = size.second; // Clang 14 captures no structured binding
        Running at("/fr/paths/forty-five-minutes/?present");
        const std::size_t count = app::show_steps(real_library(), at.explorer->state().route).size();
        REQUIRE(count > 40);
        for (std::size_t i = 0; i < count; ++i) {
            CAPTURE(i);
            CAPTURE(width);
            at.stage.begin_frame();
            at.explorer->frame({width, height, 1, 0, at.seconds += 0.016, true});
            at.stage.end_frame();
            CHECK(at.host.page_height <= height + 1);
            // The answer of a question comes before the next step.
            const int before = at.explorer->state().route.slide;
            at.explorer->key({"PageDown", {}, false});
            if (at.explorer->state().route.slide == before) at.explorer->key({"PageDown", {}, false});
        }
    }
}
