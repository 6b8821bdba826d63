#include "platform/sdl_frame.h"

#include <imgui.h>
#include <imgui_impl_sdl2.h>

#include <array>
#include <ctime>
#include <utility>

namespace platform {

void draw_frame(Graphics& graphics, Program& program, double seconds, float scale) {
    graphics.begin_frame();
    ImGui_ImplSDL2_NewFrame();
    const ImGuiIO& io = ImGui::GetIO();
    const Surface surface{
        io.DisplaySize.x, io.DisplaySize.y, io.DisplayFramebufferScale.x, 0, seconds, true, scale};
    ImGui::NewFrame();
    program.frame(surface);
    graphics.end_frame(surface);
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
