#pragma once

#include "shell/explorer.h"

#include "canvas/stage.h"
#include "doc/order.h"

#include <doctest/doctest.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The running explorer on a stage without a window, and a host that writes down what it was asked for.
namespace running {

/// A host that writes down what it was asked for.
class RecordingHost final : public platform::Host {
public:
    void show_address(const std::string& address, bool replace) override {
        addresses.push_back((replace ? "= " : "+ ") + address);
    }
    void open_link(const std::string& address) override { opened.push_back(address); }
    void store(const std::string& data) override { stored = data; }
    void forget() override {
        stored.clear();
        ++forgotten;
    }
    std::string set_stored_aside(const std::string& data, const std::string&) override {
        aside = data;
        return "kept.json";
    }
    void fetch_language(const std::string& language) override { fetched.push_back(language); }
    void fetch_font(const canvas::FontName& font) override { fonts_wanted.push_back(font); }
    void request_frame(double) override { ++frames_asked; }
    void publish(const doc::Page& page, const std::vector<doc::Placed>& placed, float height) override {
        published.push_back(page.title);
        places = placed.size();
        placement = placed;
        page_height = height;
    }
    void scroll_to(float y) override { scrolled.push_back(y); }
    void keep_offline_copy(bool keep) override { copies_asked.push_back(keep); }
    void speak(const std::string& words, const std::string& language) override {
        said.push_back(language + ": " + words);
    }
    void stop_speaking() override { ++hushed; }
    void reveal(int number) override { revealed.push_back(number); }
    void scroll_to_element(const std::string& id) override { shown.push_back(id); }
    void focus_on(const std::string& id) override { focused.push_back(id); }
    void full_screen(bool full) override { screens.push_back(full); }
    void open_window(const std::string& address) override { windows.push_back(address); }
    void tell_show(const std::string& text) override { told.push_back(text); }
    int second_of_day() const override { return second; }
    canvas::Driver driver() const override { return drives; }
    void store_counts(const std::string& data) override { counts = data; }
    void save_file(const std::string& name, const std::string& bytes) override { saved[name] = bytes; }
    void end_kiosk() override { ended = true; }
    base::Date today() const override { return {2026, 11, 24}; }
    std::uint32_t chance() override { return 42; }

    canvas::Driver drives = canvas::Driver::host;
    std::vector<canvas::FontName> fonts_wanted;
    std::vector<std::string> addresses, opened, fetched, published, focused, shown, said;
    std::vector<int> revealed;
    std::vector<bool> copies_asked, screens;
    std::vector<std::string> windows, told;
    int second = 36000;
    int hushed = 0;
    std::vector<float> scrolled;
    std::string stored, aside, counts;
    std::map<std::string, std::string> saved;
    bool ended = false;
    std::size_t places = 0;
    std::vector<doc::Placed> placement;
    float page_height = 0;
    int frames_asked = 0, forgotten = 0;
};

struct Running {
    Stage stage{1280, 800};
    RecordingHost host;
    std::unique_ptr<shell::Explorer> explorer;

    explicit Running(const std::string& address, const std::string& stored = {},
                     canvas::Driver drives = canvas::Driver::host,
                     const std::optional<std::string>& kiosk = {},
                     const content::Library& library = real_library()) {
        host.drives = drives;
        std::string why;
        std::optional<canvas::Fonts> fonts = stage.fonts(why);
        REQUIRE_MESSAGE(fonts, why);
        explorer =
            std::make_unique<shell::Explorer>(host, library, canvas::Face(std::move(*fonts), host.driver()));
        platform::Launch launch;
        launch.address = address;
        launch.languages = {"fr-CH", "en"};
        launch.device.today = host.today();
        launch.stored = stored;
        launch.kiosk = kiosk;
        launch.kiosk_file = "kiosks/hall.json";
        explorer->start(launch);
    }

    void frame(bool is_painted = true) {
        stage.begin_frame();
        explorer->frame({width_px, height_px, 1, scroll_px, seconds += 0.016, is_painted});
        stage.end_frame();
    }

    /// Presses what has this id and draws.
    void press(const std::string& id, const std::string& value = {}) {
        explorer->act(id, value);
        frame();
    }

    void device_is_browser() {
        app::Device device = explorer->state().device;
        device.web = true;
        explorer->device_changed(device);
    }

    /// What is marked on the page.
    std::string marked() const {
        std::string out;
        for (const doc::Element* element : doc::elements_in_order(explorer->page())) {
            for (const doc::Inline& part : element->text) {
                if (part.mark) out += part.text;
            }
        }
        return out;
    }

    /// Where something was painted; nothing where it was not.
    std::optional<doc::Rect> place_of(std::string_view id) const {
        const std::vector<const doc::Element*> order = doc::elements_in_order(explorer->page());
        for (const doc::Placed& placed : host.placement) {
            if (placed.number >= 0 && order[static_cast<std::size_t>(placed.number)]->id == id)
                return placed.rect;
        }
        return std::nullopt;
    }

    double seconds = 0;
    float width_px = 1280, height_px = 800;
    float scroll_px = 0; ///< where the host is who scrolls
};

} // namespace running
