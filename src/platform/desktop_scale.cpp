#include "platform/desktop_scale.h"

#include "base/text.h"

#include <SDL.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace platform {

float desktop_scale() {
    const char* driver = SDL_GetCurrentVideoDriver();
    if (driver == nullptr || std::string_view(driver) != "x11") return 1;
    // The library is there, because SDL itself has loaded it, and building needs nothing of X11.
    void* library = SDL_LoadObject("libX11.so.6");
    if (library == nullptr) return 1;
    using OpenDisplay = void* (*)(const char*);
    using CloseDisplay = int (*)(void*);
    using GetDefault = char* (*)(void*, const char*, const char*);
    const auto open = reinterpret_cast<OpenDisplay>(SDL_LoadFunction(library, "XOpenDisplay"));
    const auto close = reinterpret_cast<CloseDisplay>(SDL_LoadFunction(library, "XCloseDisplay"));
    const auto get = reinterpret_cast<GetDefault>(SDL_LoadFunction(library, "XGetDefault"));
    float scale = 1;
    if (open != nullptr && close != nullptr && get != nullptr) {
        if (void* display = open(nullptr); display != nullptr) {
            const char* dpi = get(display, "Xft", "dpi"); // belongs to the display
            const std::optional<double> number = base::parse_double(dpi != nullptr ? dpi : "");
            constexpr double usual_dpi = 96;
            if (number) scale = static_cast<float>(std::clamp(*number / usual_dpi, 1.0, 4.0));
            close(display);
        }
    }
    SDL_UnloadObject(library);
    return scale;
}

} // namespace platform
