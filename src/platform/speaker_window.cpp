#include "platform/speaker_window.h"

#include <imgui.h>
#include <imgui_impl_sdl2.h>

#include <array>
#include <ctime>
#include <limits>
#include <utility>

namespace platform {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
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
    m_window = SDL_CreateWindow("InTouchAI Explorer", place, place, width_px, height_px,
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
    m_settle_frames = 3;
    m_next_frame = 0;
}

void SpeakerWindow::draw(double now) {
    m_now = now;
    m_next_frame = --m_settle_frames > 0 ? 0 : never;
    SDL_GL_MakeCurrent(m_window, m_context);
    m_graphics->activate();
    m_graphics->begin_frame();
    ImGui_ImplSDL2_NewFrame();
    const ImGuiIO& io = ImGui::GetIO();
    const Surface surface{io.DisplaySize.x, io.DisplaySize.y, io.DisplayFramebufferScale.x, 0, now};
    ImGui::NewFrame();
    m_program->frame(surface);
    m_graphics->end_frame(surface);
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

int SpeakerWindow::second_of_day() {
    return second_of_this_day();
}

int second_of_this_day() {
    const std::time_t now = std::time(nullptr);
    const std::tm* local = std::localtime(&now);
    return (local->tm_hour * 60 + local->tm_min) * 60 + local->tm_sec;
}

std::optional<PressedKey> pressed_key(const SDL_Event& event) {
    constexpr auto held = KMOD_CTRL | KMOD_ALT | KMOD_GUI;
    if (event.type != SDL_KEYDOWN || (event.key.keysym.mod & held) != 0) return std::nullopt;
    constexpr std::array<std::pair<SDL_Keycode, const char*>, 11> named{{{SDLK_PAGEDOWN, "PageDown"},
                                                                         {SDLK_PAGEUP, "PageUp"},
                                                                         {SDLK_RIGHT, "ArrowRight"},
                                                                         {SDLK_LEFT, "ArrowLeft"},
                                                                         {SDLK_DOWN, "ArrowDown"},
                                                                         {SDLK_UP, "ArrowUp"},
                                                                         {SDLK_HOME, "Home"},
                                                                         {SDLK_END, "End"},
                                                                         {SDLK_RETURN, "Enter"},
                                                                         {SDLK_ESCAPE, "Escape"},
                                                                         {SDLK_F5, "F5"}}};
    PressedKey key;
    const SDL_Keycode code = event.key.keysym.sym;
    for (const auto& [sym, name] : named) {
        if (sym == code) key.name = name;
    }
    if (key.name.empty() && code >= SDLK_SPACE && code < SDLK_DELETE) key.name = static_cast<char>(code);
    key.place = SDL_GetScancodeName(event.key.keysym.scancode);
    key.shift = (event.key.keysym.mod & KMOD_SHIFT) != 0;
    return key;
}

} // namespace platform
