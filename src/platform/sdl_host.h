#pragma once

#include "canvas/interaction.h"
#include "canvas/pinch.h"
#include "platform/desktop_files.h"
#include "platform/desktop_options.h"
#include "platform/desktop_speech.h"
#include "platform/desktop_supervisor.h"
#include "platform/graphics.h"
#include "platform/host.h"
#include "platform/program.h"
#include "platform/speaker_window.h"
#include "platform/touch_guide.h"

#include <SDL.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace platform {

/// The native window as a host: SDL2, OpenGL 3, a schedule that draws only when something changed.
class SdlHost final : public Host {
public:
    explicit SdlHost(DesktopOptions options);
    ~SdlHost() override;

    /// Opens the window and the program and runs until the visitor leaves. The exit code.
    int run();

    void show_address(const std::string& address, bool replace) override;
    void open_link(const std::string& address) override;
    void store(const std::string& data) override;
    void forget() override;
    std::string set_stored_aside(const std::string& stored, const std::string& why) override;
    void speak(const std::string& words, const std::string& language) override;
    void stop_speaking() override;
    void fetch_language(const std::string& language) override;
    void fetch_font(const canvas::FontName&) override {} // all are read at the start
    void request_frame(double in_seconds) override;
    void publish(const doc::Page& page, const std::vector<doc::Placed>& placed,
                 float page_height_px) override;
    void scroll_to(float) override {}
    void scroll_to_element(const std::string&) override {}
    void keep_offline_copy(bool) override {} // everything is here
    void reveal(int) override {}
    void focus_on(const std::string&) override {}
    void full_screen(bool full) override;
    void open_window(const std::string& address) override;
    void tell_show(const std::string& text) override;
    int second_of_day() const override;
    canvas::Driver driver() const override { return canvas::Driver::face; }
    canvas::Edit edit() const override { return canvas::edit_with_widgets; }
    void store_counts(const std::string& data) override;
    void save_file(const std::string& name, const std::string& bytes) override;
    void end_kiosk() override;
    base::Date today() const override;
    std::uint32_t chance() override;

private:
    /// A page that was visited, and how far it was scrolled when it was left.
    struct Visit {
        std::string address;
        float scroll_px = 0;
    };

    bool open_window();
    app::Device device() const;
    void lock_window();
    bool is_in_corner(int x, int y) const;
    bool take_at_kiosk(const SDL_Event& event);
    bool take_touch(const SDL_TouchFingerEvent& finger, bool is_down);
    void handle(const SDL_Event& event);
    void go_back(int steps);
    void resize_text(SDL_Keycode key);
    void draw();
    void answer_speech();
    /// True where the event belongs to the speaker's window.
    bool is_for_speaker(const SDL_Event& event);
    void point_as(const SDL_Event& event);
    void draw_speaker();
    void report();
    bool save_screenshot();
    double seconds() const;
    /// Nothing is to be drawn until something happens, or until its time has come.
    bool rests() const;

    DesktopOptions m_options;
    VisitorFile m_file;
    VisitorFile m_counts; ///< of a kiosk
    canvas::Pinch m_pinch;
    TouchGuide m_touch_guide;
    bool m_is_kiosk = false;
    Supervisor m_supervisor;
    bool m_counts_failed = false; ///< said once
    DesktopSpeech m_speech;
    SDL_Window* m_window = nullptr;
    SDL_GLContext m_context = nullptr;
    std::unique_ptr<Graphics> m_graphics;
    std::unique_ptr<Program> m_program;
    Folders m_folders;
    std::unique_ptr<SpeakerWindow> m_speaker; ///< while a show has one

    std::vector<Visit> m_history; ///< the last ones may lie ahead of m_place
    std::size_t m_place = 0;

    bool m_running = true;
    double m_next_frame = 0; ///< in seconds(), when the next frame is due; infinite: never
    int m_settle_frames = 0; ///< drawn after input, until looks have followed
    int m_frames = 0;
    int m_inputs = 0; ///< keys and buttons let go, steps of the wheel: so that a test knows what was heard
    int m_pointer_x = 0, m_pointer_y = 0;
    float m_scale = 1; ///< as in Surface
    /// Of a window that began as large as its screen, when it first no longer fills it.
    std::optional<SDL_Point> m_size_to_come;
    double m_last_frame_ms = 0, m_slowest_frame_ms = 0;
    std::vector<doc::Placed> m_placed;
};

} // namespace platform
