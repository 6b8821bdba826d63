// The native program on a stage: the hall's window and the speaker's beside it.

#include "platform/sdl_host.h"

#include <imgui.h>

#include <algorithm>

namespace platform {

bool SdlHost::is_for_speaker(const SDL_Event& event) {
    const bool is_of_window = event.type == SDL_WINDOWEVENT || event.type == SDL_KEYDOWN
                              || event.type == SDL_KEYUP || event.type == SDL_TEXTINPUT
                              || event.type == SDL_MOUSEMOTION || event.type == SDL_MOUSEBUTTONDOWN
                              || event.type == SDL_MOUSEBUTTONUP || event.type == SDL_MOUSEWHEEL;
    // All of these have the window at the same place.
    if (!m_speaker || !is_of_window || event.window.windowID != m_speaker->id()) return false;
    if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_CLOSE) {
        m_speaker.reset();
        m_graphics->activate();
    } else {
        m_speaker->handle(event);
        m_graphics->activate();
        if (event.type == SDL_MOUSEMOTION && m_program->page().spotlight) point_as(event);
    }
    if (event.type == SDL_KEYUP || event.type == SDL_MOUSEBUTTONUP) ++m_inputs;
    m_settle_frames = settle_frames;
    return true;
}

/// Where the speaker points, the hall's spotlight goes: as a share of the window, whatever its size.
void SdlHost::point_as(const SDL_Event& event) {
    int width = 1, height = 1;
    SDL_GetWindowSize(SDL_GetWindowFromID(event.motion.windowID), &width, &height);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(io.DisplaySize.x * static_cast<float>(event.motion.x) / static_cast<float>(width),
                        io.DisplaySize.y * static_cast<float>(event.motion.y) / static_cast<float>(height));
}

void SdlHost::draw_speaker() {
    if (!m_speaker || seconds() < m_speaker->next_frame()) return;
    m_speaker->draw(seconds());
    SDL_GL_MakeCurrent(m_window, m_context);
    m_graphics->activate();
}

void SdlHost::full_screen(bool full) {
    SDL_SetWindowFullscreen(m_window, full ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
    if (!full && m_size_to_come) {
        SDL_SetWindowSize(m_window, m_size_to_come->x, m_size_to_come->y);
        const auto display = static_cast<unsigned>(std::max(SDL_GetWindowDisplayIndex(m_window), 0));
        const int middle = static_cast<int>(SDL_WINDOWPOS_CENTERED_DISPLAY(display));
        SDL_SetWindowPosition(m_window, middle, middle);
        m_size_to_come.reset(); // from now on the window system remembers it
    }
    m_settle_frames = settle_frames;
}

void SdlHost::open_window(const std::string& address) {
    if (m_speaker) return;
    Launch launch;
    launch.address = address;
    launch.device = device();
    m_speaker = std::make_unique<SpeakerWindow>(today(), [this](const std::string& text) {
        m_program->heard(text);
        m_settle_frames = settle_frames;
    });
    const bool opened = m_speaker->open(m_folders, launch, m_window);
    if (!opened) m_speaker.reset();
    SDL_GL_MakeCurrent(m_window, m_context);
    m_graphics->activate();
    if (!opened) m_program->window_refused();
}

void SdlHost::tell_show(const std::string& text) {
    if (m_speaker) m_speaker->program().heard(text);
}

int SdlHost::second_of_day() const {
    return second_of_this_day();
}

} // namespace platform
