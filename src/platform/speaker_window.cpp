#include "platform/speaker_window.h"

#include "platform/desktop_scale.h"

#include <imgui.h>
#include <imgui_impl_sdl2.h>

#include <array>
#include <ctime>
#include <limits>
#include <utility>

namespace platform {

namespace {

constexpr int width_px = 1120, height_px = 760;

/// The first display that the hall's window is not on; the hall's own where there is no other.
int free_display(SDL_Window* hall) {
    const int taken = SDL_GetWindowDisplayIndex(hall);
    for (int i = 0; i < SDL_GetNumVideoDisplays(); ++i) {
        if (i != taken) return i;
    }
    return taken;
}

} // namespace

SpeakerWindow::~SpeakerWindow() {
    if (m_graphics) {
        SDL_GL_MakeCurrent(m_window, m_context);
        m_graphics->activate();
        m_program.reset();
        ImGui_ImplSDL2_Shutdown();
        m_graphics.reset();
    }
    if (m_context != nullptr) SDL_GL_DeleteContext(m_context);
    if (m_window != nullptr) SDL_DestroyWindow(m_window);
}

bool SpeakerWindow::open(const Folders& folders, const Launch& launch, SDL_Window* hall) {
    base::Result<Assets> assets = read_assets(folders);
    if (!assets.ok()) return false;
    const int place =
        static_cast<int>(SDL_WINDOWPOS_CENTERED_DISPLAY(static_cast<unsigned>(free_display(hall))));
    m_scale = desktop_scale();
    m_window = SDL_CreateWindow("InTouchAI Explorer", place, place, static_cast<int>(width_px * m_scale),
                                static_cast<int>(height_px * m_scale),
                                SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    if (m_window == nullptr) return false;
    m_context = SDL_GL_CreateContext(m_window);
    if (m_context == nullptr) return false;
    SDL_GL_SetSwapInterval(0); // the hall's window keeps time
    m_graphics = std::make_unique<Graphics>();
    m_graphics->activate();
    ImGui_ImplSDL2_InitForOpenGL(m_window, m_context);
    if (!m_graphics->open("#version 150")) return false;
    base::Result<std::unique_ptr<Program>> program = make_program(*this, std::move(assets).value());
    if (!program.ok()) return false;
    m_program = std::move(program).value();
    m_program->start(launch);
    return true;
}

void SpeakerWindow::handle(const SDL_Event& event) {
    if (const std::optional<PressedKey> key = pressed_key(event); !key || !m_program->key(key->view())) {
        m_graphics->activate();
        ImGui_ImplSDL2_ProcessEvent(&event);
    }
    m_settle_frames = settle_frames;
    m_next_frame = 0;
}

void SpeakerWindow::draw(double now) {
    m_now = now;
    m_next_frame = --m_settle_frames > 0 ? 0 : never;
    SDL_GL_MakeCurrent(m_window, m_context);
    m_graphics->activate();
    draw_frame(*m_graphics, *m_program, now, m_scale);
    SDL_GL_SwapWindow(m_window);
}

void SpeakerWindow::open_link(const std::string& address) {
    if (address.rfind("https://", 0) == 0) SDL_OpenURL(address.c_str());
}

void SpeakerWindow::request_frame(double in_seconds) {
    m_next_frame = std::min(m_next_frame, m_now + in_seconds);
}

void SpeakerWindow::publish(const doc::Page& page, const std::vector<doc::Placed>&, float) {
    SDL_SetWindowTitle(m_window, page.title.c_str());
}

int SpeakerWindow::second_of_day() const {
    return second_of_this_day();
}

} // namespace platform
