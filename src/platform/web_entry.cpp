// What the page calls: web/core.js hands bytes in and asks for frames. One Session a page, made by
// explorer_open; its address is the handle that every other call begins with.

#include "base/version.h"
#include "canvas/fonts.h"
#include "doc/address.h"
#include "platform/graphics.h"
#include "platform/program.h"
#include "platform/web_host.h"

#include <SDL.h>
#include <emscripten.h>
#include <imgui.h>
#include <malloc.h>

#include <array>
#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <utility>

namespace {

using namespace platform;

struct Session {
    WebHost host;
    Graphics graphics;
    Assets assets;
    Launch launch;
    std::unique_ptr<Program> program;
    SDL_Window* window = nullptr;
    std::string root = "/";
    double last_seconds = 0;
};

std::string text(const char* bytes, int length) {
    return {bytes, static_cast<std::size_t>(length)};
}

/// SDL brings the window and the GL context and nothing else: the page keeps keyboard, wheel and touch.
SDL_Window* open_window() {
    SDL_SetHint(SDL_HINT_EMSCRIPTEN_KEYBOARD_ELEMENT, "#canvas");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) return nullptr;
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
    SDL_GL_SetAttribute(SDL_GL_STENCIL_SIZE, 0);
    SDL_Window* window = SDL_CreateWindow("explorer", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, 640,
                                          480, SDL_WINDOW_OPENGL);
    if (window == nullptr || SDL_GL_CreateContext(window) == nullptr) return nullptr;
    return window;
}

} // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE Session* explorer_open() {
    return new Session; // lives as long as the page
}

/// A font: `style` as canvas::FontStyle counts them, with the letters of a language, or for none with all.
/// Those that come later were asked for by Host::fetch_font.
EMSCRIPTEN_KEEPALIVE void explorer_give_font(Session* session, int style, const char* language,
                                             int language_length, const char* bytes, int length) {
    canvas::FontSource font{{static_cast<canvas::FontStyle>(style), text(language, language_length)},
                            {bytes, bytes + length}};
    if (session->program) {
        session->program->font_arrived(std::move(font));
    } else {
        session->assets.fonts.push_back(std::move(font));
    }
}

EMSCRIPTEN_KEEPALIVE void explorer_give_icon_names(Session* session, const char* bytes, int length) {
    session->assets.icon_names = text(bytes, length);
}

EMSCRIPTEN_KEEPALIVE void explorer_give_content(Session* session, const char* name, int name_length,
                                                const char* bytes, int length) {
    session->assets.content.push_back({text(name, name_length), text(bytes, length)});
}

/// Where the site is: `https://example.org/explorer/`.
EMSCRIPTEN_KEEPALIVE void explorer_give_site(Session* session, const char* bytes, int length) {
    session->launch.device.site = text(bytes, length);
    session->root = doc::root_path(session->launch.device.site);
}

EMSCRIPTEN_KEEPALIVE void explorer_give_languages(Session* session, const char* bytes, int length) {
    std::string all = text(bytes, length) + ' ';
    std::size_t begin = 0;
    for (std::size_t end = all.find(' '); end != std::string::npos;
         begin = end + 1, end = all.find(' ', begin)) {
        if (end > begin) session->launch.languages.push_back(all.substr(begin, end - begin));
    }
}

EMSCRIPTEN_KEEPALIVE void explorer_give_stored(Session* session, const char* bytes, int length) {
    session->launch.stored = text(bytes, length);
}

EMSCRIPTEN_KEEPALIVE void explorer_give_device(Session* session, int dark, int more_contrast,
                                               int reduced_motion, float text_scale, int year, int month,
                                               int day) {
    app::Device& device = session->launch.device;
    device.dark = dark != 0;
    device.more_contrast = more_contrast != 0;
    device.reduced_motion = reduced_motion != 0;
    device.text_scale = text_scale;
    device.web = true;
    device.version = base::program_version();
    device.today = {year, month, day};
    session->host.set_today(device.today);
    if (session->program) session->program->device_changed(device);
}

/// The configuration of a kiosk with what its problems call it; and what it has counted so far.
EMSCRIPTEN_KEEPALIVE void explorer_give_kiosk(Session* session, const char* file, int file_length,
                                              const char* bytes, int length) {
    session->launch.kiosk_file = text(file, file_length);
    session->launch.kiosk = text(bytes, length);
}

EMSCRIPTEN_KEEPALIVE void explorer_give_counts(Session* session, const char* bytes, int length) {
    session->launch.counts = text(bytes, length);
}

/// 0 when the core cannot run here; the console says why. Where `can_paint` is 0, there is no WebGL: no frame
/// is asked to paint, and the page itself is shown.
EMSCRIPTEN_KEEPALIVE int explorer_start(Session* session, const char* address, int length, int can_paint) {
    if (can_paint == 0) {
        session->graphics.go_without();
        session->launch.device.paints = false;
    } else {
        session->window = open_window();
        if (session->window == nullptr) {
            std::printf("No window: %s\n", SDL_GetError());
            return 0;
        }
        if (!session->graphics.open("#version 300 es")) return 0;
    }

    // What acts is the page's: of the pointer counts where it is now, not each of its ways there. One after
    // the other they would be told frame by frame, and a slow screen would never catch up with a quick hand.
    ImGui::GetIO().ConfigInputTrickleEventQueue = false;
    session->host.set_live(session->root, session->assets.icon_names);
    session->assets.fonts_on_demand = true;
    auto program = make_program(session->host, std::move(session->assets));
    if (!program.ok()) {
        std::printf("%s\n", program.error().message.c_str());
        return 0;
    }
    session->program = std::move(program).value();
    session->launch.address = text(address, length);
    session->program->start(session->launch);
    return 1;
}

EMSCRIPTEN_KEEPALIVE int explorer_is_kiosk(Session* session) {
    return session->program->look().is_kiosk ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void explorer_touched(Session* session, int exit) {
    session->program->touched(exit != 0);
}

/// `step` as GuideStep counts them. 1 where that was what it meant.
EMSCRIPTEN_KEEPALIVE int explorer_guide(Session* session, int step) {
    return session->program->guide(static_cast<GuideStep>(step)) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void explorer_counts_saved(Session* session, const char* where, int length) {
    session->program->counts_saved(text(where, length));
}

EMSCRIPTEN_KEEPALIVE void explorer_trouble(Session* session, const char* what, int length, int number) {
    session->program->trouble(text(what, length), number);
}

/// 1 when the visitor wants to see the page itself and nothing painted.
EMSCRIPTEN_KEEPALIVE int explorer_shows_text(Session* session) {
    return session->program->look().is_text ? 1 : 0;
}

/// Lays out and paints; or, where `paints` is 0, neither.
EMSCRIPTEN_KEEPALIVE const FrameReport* explorer_frame(Session* session, float width, float height,
                                                       float density, float scroll, double seconds,
                                                       int paints) {
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {width, height};
    io.DisplayFramebufferScale = {density, density};
    io.DeltaTime = session->last_seconds > 0
                       ? static_cast<float>(std::max(seconds - session->last_seconds, 0.001))
                       : 1.0F / 60;
    session->last_seconds = seconds;

    const Surface surface{width, height, density, scroll, seconds, paints != 0};
    session->host.begin_frame(surface.is_painted);
    if (paints != 0) session->graphics.begin_frame();
    ImGui::NewFrame();
    session->program->frame(surface);
    if (paints != 0) {
        session->graphics.end_frame(surface);
    } else {
        ImGui::Render(); // nothing
    }
    return session->host.report(session->program->look());
}

/// What the elements must be told of that frame, where it has a message.
EMSCRIPTEN_KEEPALIVE const Message* explorer_message(Session* session) {
    return session->host.take_message();
}

EMSCRIPTEN_KEEPALIVE void explorer_pointer(Session*, float x, float y, int pressed, int inside) {
    ImGuiIO& io = ImGui::GetIO();
    if (inside != 0) {
        io.AddMousePosEvent(x, y);
    } else {
        io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    }
    io.AddMouseButtonEvent(0, pressed != 0);
}

EMSCRIPTEN_KEEPALIVE void explorer_act(Session* session, const char* id, int id_length, const char* value,
                                       int length) {
    session->program->act(text(id, id_length), text(value, length));
}

EMSCRIPTEN_KEEPALIVE void explorer_arrived(Session* session, const char* address, int length) {
    session->program->arrived(text(address, length), {}); // web/core.js scrolls
}

/// No bytes: the language could not be fetched.
EMSCRIPTEN_KEEPALIVE void explorer_language(Session* session, const char* name, int name_length,
                                            const char* bytes, int length) {
    if (length > 0) {
        session->program->language_arrived(text(name, name_length),
                                           {bytes, static_cast<std::size_t>(length)});
    } else {
        session->program->language_failed(text(name, name_length));
    }
}

/// 0 none, 1 fetching, 2 kept, 3 failed: as web/core.js counts them.
EMSCRIPTEN_KEEPALIVE void explorer_offline_copy(Session* session, int state) {
    constexpr std::array states{app::OfflineCopy::none, app::OfflineCopy::fetching, app::OfflineCopy::kept,
                                app::OfflineCopy::failed};
    if (state >= 0 && static_cast<std::size_t>(state) < states.size())
        session->program->offline_copy_changed(states[static_cast<std::size_t>(state)]);
}

EMSCRIPTEN_KEEPALIVE void explorer_spoken(Session* session) {
    session->program->spoken();
}

EMSCRIPTEN_KEEPALIVE void explorer_voiceless(Session* session) {
    session->program->voiceless();
}

EMSCRIPTEN_KEEPALIVE void explorer_escaped(Session* session) {
    session->program->escaped();
}

/// 1 when a show takes the key.
EMSCRIPTEN_KEEPALIVE int explorer_key(Session* session, const char* name, int name_length, const char* place,
                                      int length, int shift) {
    const std::string_view name_text(name, static_cast<std::size_t>(name_length));
    const std::string_view place_text(place, static_cast<std::size_t>(length));
    return session->program->key({name_text, place_text, shift != 0}) ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void explorer_window_refused(Session* session) {
    session->program->window_refused();
}

EMSCRIPTEN_KEEPALIVE void explorer_heard(Session* session, const char* bytes, int length) {
    session->program->heard({bytes, static_cast<std::size_t>(length)});
}

EMSCRIPTEN_KEEPALIVE void explorer_unfolded(Session* session, const char* id, int length, int open) {
    session->program->unfolded(text(id, length), open != 0);
}

EMSCRIPTEN_KEEPALIVE void explorer_focused(Session* session, const char* id, int length, int visible) {
    session->program->focused(text(id, length), visible != 0);
}

EMSCRIPTEN_KEEPALIVE void explorer_lose_graphics(Session* session) {
    session->graphics.lose();
}

EMSCRIPTEN_KEEPALIVE void explorer_renew_graphics(Session* session) {
    session->graphics.renew();
}

EMSCRIPTEN_KEEPALIVE double explorer_heap_bytes() {
    return static_cast<double>(mallinfo().uordblks);
}

/// What of it is kept of letters.
EMSCRIPTEN_KEEPALIVE double explorer_letter_bytes() {
    return static_cast<double>(canvas::letter_bytes(*ImGui::GetIO().Fonts));
}

} // extern "C"

namespace platform {

int run(int, char**) {
    return 0; // the page calls in
}

} // namespace platform
