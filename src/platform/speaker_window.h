#pragma once

#include "canvas/interaction.h"
#include "platform/desktop_files.h"
#include "platform/graphics.h"
#include "platform/host.h"
#include "platform/program.h"
#include "platform/sdl_frame.h"

#include <SDL.h>

#include <functional>
#include <memory>
#include <string>

namespace platform {

/// The speaker's window beside the hall's: an explorer of its own, which the hall's tells how the show stands
/// and which tells that back. It keeps nothing and leads nowhere.
class SpeakerWindow final : public Host {
public:
    /// `tell` hands the hall what is told of the show.
    SpeakerWindow(base::Date today, std::function<void(const std::string&)> tell)
        : m_tell(std::move(tell)), m_today(today) {}
    ~SpeakerWindow() override;

    /// On another display than that of `hall`, where there is one. Leaves the hall's window current.
    bool open(const Folders& folders, const Launch& launch, SDL_Window* hall);
    Uint32 id() const { return SDL_GetWindowID(m_window); }
    Program& program() { return *m_program; }

    void handle(const SDL_Event& event);
    /// In the seconds of `now`, when it wants to be drawn.
    double next_frame() const { return m_next_frame; }
    void draw(double now);

    void show_address(const std::string&, bool) override {}
    void open_link(const std::string& address) override;
    void store(const std::string&) override {}
    void forget() override {}
    std::string set_stored_aside(const std::string&, const std::string&) override { return {}; }
    void speak(const std::string&, const std::string&) override {}
    void stop_speaking() override {}
    void fetch_language(const std::string&) override {}
    void fetch_font(const canvas::FontName&) override {}
    void request_frame(double in_seconds) override;
    void publish(const doc::Page& page, const std::vector<doc::Placed>&, float) override;
    void scroll_to(float) override {}
    void scroll_to_element(const std::string&) override {}
    void keep_offline_copy(bool) override {}
    void store_counts(const std::string&) override {}
    void save_file(const std::string&, const std::string&) override {}
    void end_kiosk() override {}
    void reveal(int) override {}
    void focus_on(const std::string&) override {}
    canvas::Driver driver() const override { return canvas::Driver::face; }
    canvas::Edit edit() const override { return canvas::edit_with_widgets; }
    base::Date today() const override { return m_today; }
    std::uint32_t chance() override { return 0; }
    void full_screen(bool) override {}
    void open_window(const std::string&) override {}
    void tell_show(const std::string& text) override { m_tell(text); }
    int second_of_day() const override;

private:
    std::function<void(const std::string&)> m_tell;
    base::Date m_today;
    SDL_Window* m_window = nullptr;
    SDL_GLContext m_context = nullptr;
    std::unique_ptr<Graphics> m_graphics;
    std::unique_ptr<Program> m_program;
    double m_next_frame = 0;
    float m_scale = 1; ///< as in Surface
    double m_now = 0;
    int m_settle_frames = settle_frames;
};

} // namespace platform
