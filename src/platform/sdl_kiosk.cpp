// The native program as an unattended screen.

#include "platform/sdl_host.h"

#include <cstdio>
#include <optional>

namespace platform {

namespace {

/// The five keys of the voice guide.
std::optional<GuideStep> guide_key(SDL_Keycode key) {
    switch (key) {
    case SDLK_RIGHT: return GuideStep::next;
    case SDLK_LEFT: return GuideStep::previous;
    case SDLK_DOWN: return GuideStep::down;
    case SDLK_UP: return GuideStep::up;
    case SDLK_RETURN:
    case SDLK_KP_ENTER: return GuideStep::press;
    default: return std::nullopt;
    }
}

} // namespace

/// The whole screen, and no key of the window manager's that would lead away from it.
void SdlHost::lock_window() {
    // A closed window ends nothing: the way out is behind the code, or a signal of who supervises.
    SDL_SetHint(SDL_HINT_QUIT_ON_LAST_WINDOW_CLOSE, "0");
    SDL_SetWindowFullscreen(m_window, SDL_WINDOW_FULLSCREEN_DESKTOP);
    SDL_SetWindowKeyboardGrab(m_window, SDL_TRUE);
    SDL_SetWindowAlwaysOnTop(m_window, SDL_TRUE);
    SDL_DisableScreenSaver();
}

/// The upper right corner, where five touches ask for the code.
bool SdlHost::is_in_corner(int x, int y) const {
    constexpr int corner_px = 96;
    int width = 0;
    SDL_GetWindowSize(m_window, &width, nullptr);
    return x > width - corner_px && y < corner_px;
}

/// True for what a kiosk keeps from everything else.
bool SdlHost::take_at_kiosk(const SDL_Event& event) {
    switch (event.type) {
    case SDL_WINDOWEVENT: return event.window.event == SDL_WINDOWEVENT_CLOSE;
    case SDL_KEYDOWN: {
        const bool of_system = (event.key.keysym.mod & (KMOD_ALT | KMOD_CTRL | KMOD_GUI)) != 0
                               || (event.key.keysym.sym >= SDLK_F1 && event.key.keysym.sym <= SDLK_F12);
        if (of_system) return true;
        if (event.key.repeat == 0) m_program->touched(event.key.keysym.sym == SDLK_ESCAPE);
        const std::optional<GuideStep> step = guide_key(event.key.keysym.sym);
        return step && m_program->guide(*step);
    }
    case SDL_FINGERDOWN: return take_touch(event.tfinger, true);
    case SDL_FINGERUP: return take_touch(event.tfinger, false);
    case SDL_MOUSEMOTION: return event.motion.which == SDL_TOUCH_MOUSEID && m_program->look().is_guided;
    case SDL_MOUSEBUTTONUP: m_program->touched(is_in_corner(event.button.x, event.button.y)); [[fallthrough]];
    case SDL_MOUSEBUTTONDOWN:
        // Where the guide leads, a finger points at nothing: the mouse that SDL makes of it is not for the
        // page.
        return event.button.button != SDL_BUTTON_LEFT
               || (event.button.which == SDL_TOUCH_MOUSEID && m_program->look().is_guided);
    case SDL_MOUSEWHEEL: m_program->touched(false); return false;
    default: return false;
    }
}

/// What a finger asks of the voice guide; true where it was for that alone.
bool SdlHost::take_touch(const SDL_TouchFingerEvent& finger, bool is_down) {
    int width = 0, height = 0;
    SDL_GetWindowSize(m_window, &width, &height);
    const doc::Point at{finger.x * static_cast<float>(width), finger.y * static_cast<float>(height)};
    const bool is_guided = m_program->look().is_guided;
    if (is_down) {
        m_touch_guide.down(at);
        return is_guided;
    }
    const std::optional<GuideStep> step = m_touch_guide.up(at, seconds(), is_guided);
    return step && m_program->guide(*step);
}

void SdlHost::store_counts(const std::string& data) {
    const base::Result<base::Done> written = m_counts.write(data);
    if (written.ok() || m_counts_failed) return;
    m_counts_failed = true;
    std::fprintf(stderr, "explorer: the counts are not kept: %s.\n", written.error().message.c_str());
    m_program->trouble("storage", 1);
}

void SdlHost::save_file(const std::string& name, const std::string& bytes) {
    const base::Result<std::filesystem::path> saved = save_for_user(name, bytes);
    if (saved.ok()) {
        m_program->counts_saved(saved.value().string());
    } else {
        std::fprintf(stderr, "explorer: %s.\n", saved.error().message.c_str());
    }
}

void SdlHost::end_kiosk() {
    m_running = false;
}

} // namespace platform
