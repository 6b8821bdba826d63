#pragma once

#include "doc/theme.h"
#include "mirror/mirror.h"
#include "platform/host.h"
#include "platform/program.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace platform {

/// What the page must know at once of a frame, as web/core_memory.js reads it.
struct FrameReport {
    float next_frame_in = -1; ///< seconds; negative: none is wanted
    std::int32_t theme = 0;   ///< 0 light, 1 dark, 2 high contrast: for what the browser paints itself
    std::int32_t motion = 0;  ///< 0 as the system has it, 1 full, 2 reduced
    std::int32_t text_percent = 100;
    float covered_above_px = 0; ///< by bars, see PageLook
    float covered_below_px = 0;
    float scroll_to_px = -1;      ///< negative: nowhere
    std::int32_t has_message = 0; ///< 1: there is more, see WebHost::take_message
};

/// What the elements are to be told, as web/core_memory.js reads it.
struct Message {
    const char* text = nullptr; ///< JSON, see as_json() in web_host.cpp
    std::int32_t length = 0;    ///< of the text in bytes; 0: there is nothing to tell
    const float* places = nullptr;
    std::int32_t place_count = 0; ///< of elements, `floats_a_place` each
};

/// The browser as a host. What belongs to a frame is gathered into a FrameReport and a Message; what a
/// visitor's action asks for at once goes to the object that web/core.js put onto the module.
class WebHost final : public Host {
public:
    void show_address(const std::string& address, bool replace) override;
    void open_link(const std::string& address) override;
    void store(const std::string& data) override;
    void forget() override;
    std::string set_stored_aside(const std::string& stored, const std::string& why) override;
    void keep_offline_copy(bool keep) override;
    void speak(const std::string& words, const std::string& language) override;
    void stop_speaking() override;
    void fetch_language(const std::string& language) override;
    void fetch_font(const canvas::FontName& font) override;
    void request_frame(double in_seconds) override;
    void publish(const doc::Page& page, const std::vector<doc::Placed>& placed,
                 float page_height_px) override;
    void scroll_to(float y_px) override { m_scroll_to = y_px; }
    void scroll_to_element(const std::string& id) override { m_scroll_to_element = id; }
    void reveal(int number) override { m_reveal = number; }
    void focus_on(const std::string& id) override { m_focus_on = id; }
    void full_screen(bool full) override;
    void open_window(const std::string& address) override;
    void tell_show(const std::string& text) override;
    int second_of_day() const override;
    canvas::Driver driver() const override { return canvas::Driver::host; }
    void store_counts(const std::string& data) override;
    void save_file(const std::string& name, const std::string& bytes) override;
    void end_kiosk() override;
    base::Date today() const override { return m_today; }
    std::uint32_t chance() override;

    void set_today(base::Date today) { m_today = today; }
    /// Before the first page: what the live elements are written with.
    void set_live(std::string root, const std::string& icon_names);

    /// Wishes for a frame that came before this one are met by it.
    void begin_frame(bool is_painted);
    /// Of the frame that has been painted. Points into this object until the next one.
    const FrameReport* report(const PageLook& look);
    /// What has come together since the last call, to be taken before the next frame: written when it is
    /// asked for, so that what is painted is seen before. Points into this object until the next call.
    const Message* take_message();

private:
    struct Published {
        doc::Page page;
        std::vector<doc::Placed> placed;
        float page_height_px = 0;
    };

    base::Date m_today;
    std::unique_ptr<doc::IconList> m_icons;
    mirror::Mirror m_mirror;
    std::optional<Published> m_published;
    std::optional<float> m_scroll_to;
    std::optional<std::string> m_scroll_to_element;
    std::optional<int> m_reveal;
    std::optional<std::string> m_focus_on;
    float m_next_frame_in = -1;

    FrameReport m_report;
    Message m_message;
    std::string m_text;
    std::vector<float> m_places;
};

} // namespace platform
