#include "platform/sdl_host.h"

#include "base/version.h"
#include "doc/order.h"
#include "platform/desktop_scale.h"

#include <imgui.h>
#include <imgui_impl_sdl2.h>

#include <algorithm>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <random>
#include <string_view>

namespace platform {

namespace {

std::vector<std::string> system_languages() {
    std::vector<std::string> languages;
    SDL_Locale* locales = SDL_GetPreferredLocales();
    for (const SDL_Locale* locale = locales; locale != nullptr && locale->language != nullptr; ++locale) {
        std::string language = locale->language;
        if (locale->country != nullptr) languages.push_back(language + '-' + locale->country);
        languages.push_back(std::move(language));
    }
    SDL_free(locales);
    return languages;
}

/// The place step by step; without a place, where tours begin.
std::string presented(const std::string& address) {
    if (address == "/") return "/paths/";
    return address + (address.find('?') == std::string::npos ? "?present" : "&present");
}

/// To wake the loop from another thread.
void push_wake_event() {
    SDL_Event event{};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
}

} // namespace

SdlHost::SdlHost(DesktopOptions options)
    : m_options(std::move(options)),
      m_file(VisitorFile::of_user()),
      m_counts(VisitorFile::of_counts()),
      m_speech(push_wake_event) {}

SdlHost::~SdlHost() {
    m_speech.stop(); // before SDL is gone, which it wakes
    m_speaker.reset();
    if (m_graphics) m_graphics->activate();
    m_program.reset();
    if (m_graphics) ImGui_ImplSDL2_Shutdown();
    m_graphics.reset();
    if (m_context != nullptr) SDL_GL_DeleteContext(m_context);
    if (m_window != nullptr) SDL_DestroyWindow(m_window);
    SDL_Quit();
}

bool SdlHost::open_window() {
    // SDL can only hand titles and typed text to X11 under a locale that knows all letters. Numbers
    // keep their decimal point: no other category is touched.
    if (std::setlocale(LC_CTYPE, "") == nullptr
        || std::string_view(std::setlocale(LC_CTYPE, nullptr)) == "C") {
        std::setlocale(LC_CTYPE, "C.UTF-8");
    }
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) return false;
    if (m_options.screenshot.empty()) m_scale = desktop_scale(); // a picture is the same everywhere
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_CORE);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 2);
#ifdef __APPLE__
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_FLAGS, SDL_GL_CONTEXT_FORWARD_COMPATIBLE_FLAG);
#endif
    SDL_GL_SetAttribute(SDL_GL_DOUBLEBUFFER, 1);
    const Uint32 hidden = m_options.screenshot.empty() ? 0u : static_cast<Uint32>(SDL_WINDOW_BORDERLESS);
    const int displays = SDL_GetNumVideoDisplays();
    if (m_options.display > displays) {
        SDL_SetError("there is no screen %d for --display, the last one is %d", m_options.display, displays);
        return false;
    }
    const auto display = static_cast<unsigned>(std::max(m_options.display - 1, 0));
    const int place = static_cast<int>(SDL_WINDOWPOS_CENTERED_DISPLAY(display));
    const auto scaled = [&](int px) {
        return m_options.is_sized ? px : static_cast<int>(static_cast<float>(px) * m_scale);
    };
    SDL_Rect room{0, 0, scaled(m_options.width_px), scaled(m_options.height_px)};
    // What will fill the screen begins as large as that: under Wayland SDL 2.26 shows one that becomes so out
    // of shape.
    if (m_options.screenshot.empty() && (!m_options.kiosk.empty() || m_options.present)) {
        m_size_to_come = SDL_Point{room.w, room.h};
        SDL_GetDisplayBounds(static_cast<int>(display), &room);
    }
    m_window = SDL_CreateWindow("InTouchAI Explorer", place, place, room.w, room.h,
                                SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI | hidden);
    if (m_window == nullptr) return false;
    SDL_SetWindowMinimumSize(m_window, 320, 320);
    m_context = SDL_GL_CreateContext(m_window);
    if (m_context == nullptr) return false;
    SDL_GL_MakeCurrent(m_window, m_context);
    SDL_GL_SetSwapInterval(1);

    m_graphics = std::make_unique<Graphics>();
    ImGui_ImplSDL2_InitForOpenGL(m_window, m_context);
    return m_graphics->open("#version 150");
}

app::Device SdlHost::device() const {
    app::Device device;
    device.dark = m_options.theme == "dark";
    device.more_contrast = m_options.theme == "contrast";
    device.today = today();
    device.version = base::program_version();
    return device;
}

int SdlHost::run() {
    const base::Result<Folders> folders = find_folders(m_options.data);
    if (!folders.ok()) {
        std::fprintf(stderr, "explorer: %s.\n", folders.error().message.c_str());
        return 2;
    }
    m_folders = folders.value();
    base::Result<Assets> assets = read_assets(m_folders);
    if (!assets.ok()) {
        std::fprintf(stderr, "explorer: %s.\n", assets.error().message.c_str());
        return 2;
    }
    std::optional<std::string> kiosk;
    if (!m_options.kiosk.empty()) {
        base::Result<std::string> read = read_whole_file(m_options.kiosk);
        if (!read.ok()) {
            std::fprintf(stderr,
                         "explorer: %s; --kiosk wants a configuration such as data/kiosks/summit.json.\n",
                         read.error().message.c_str());
            return 2;
        }
        kiosk = std::move(read).value();
    }
    if (!open_window()) {
        std::fprintf(stderr, "explorer: no window could be opened: %s.\n", SDL_GetError());
        return 2;
    }
    base::Result<std::unique_ptr<Program>> program = make_program(*this, std::move(assets).value());
    if (!program.ok()) {
        std::fprintf(stderr, "explorer: %s.\n", program.error().message.c_str());
        return 2;
    }
    m_program = std::move(program).value();

    Launch launch;
    launch.address = m_options.route.empty() ? "/" : m_options.route;
    if (m_options.present) launch.address = presented(launch.address);
    launch.languages = system_languages();
    if (!m_options.language.empty()) launch.languages.insert(launch.languages.begin(), m_options.language);
    // A picture or a test shows the same for everyone: nothing of an earlier visitor.
    if (m_options.screenshot.empty()) launch.stored = m_file.read();
    launch.device = device();
    if (kiosk) {
        launch.kiosk = std::move(kiosk);
        launch.kiosk_file = m_options.kiosk.string();
        launch.stored.clear();
        launch.counts = m_counts.read();
    }
    m_history = {{launch.address, 0}}; // replaced by the full one where it is not that already
    m_program->start(launch);
    m_is_kiosk = m_program->look().is_kiosk;
    if (!m_options.kiosk.empty() && !m_is_kiosk) {
        // The page says what is wrong; a supervisor's log should, too.
        std::fprintf(
            stderr,
            "explorer: %s cannot be used as a kiosk's configuration; explorer-tool check tells why.\n",
            m_options.kiosk.string().c_str());
    }
    if (m_is_kiosk && m_options.screenshot.empty() && !m_options.describe) lock_window();
    if (m_options.present && m_options.screenshot.empty()) full_screen(true);
    if (m_options.describe) {
        std::fputs(doc::describe(m_program->page()).c_str(), stdout);
        return 0;
    }
    if (!m_options.screenshot.empty()) {
        for (int i = 0; i < 4; ++i) draw(); // until fonts are in the atlas and looks have settled
        return save_screenshot() ? 0 : 2;
    }

    while (m_running) {
        const double now = seconds();
        const double next = m_speaker ? std::min(m_next_frame, m_speaker->next_frame()) : m_next_frame;
        const double wait = m_settle_frames > 0 ? 0 : next - now;
        SDL_Event event;
        bool got = false;
        if (wait <= 0) {
            got = SDL_PollEvent(&event) != 0;
        } else if (wait == never) {
            got = SDL_WaitEvent(&event) != 0;
        } else {
            got = SDL_WaitEventTimeout(&event, std::max(1, static_cast<int>(std::ceil(wait * 1000)))) != 0;
        }
        while (got) {
            handle(event);
            got = SDL_PollEvent(&event) != 0;
        }
        answer_speech();
        if (m_is_kiosk && m_frames > 0) m_supervisor.alive(now);
        draw_speaker();
        if (m_running && (m_settle_frames > 0 || seconds() >= m_next_frame)) {
            draw();
            // When what is seen has settled; and now and then for who never comes to rest.
            if (rests() || m_frames % 32 == 0) report();
        }
    }
    report();
    return 0;
}

void SdlHost::handle(const SDL_Event& event) {
    if (m_is_kiosk && take_at_kiosk(event)) return;
    if (is_for_speaker(event)) return;
    if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_CLOSE) m_running = false;
    if (const std::optional<PressedKey> key = pressed_key(event); key && m_program->key(key->view())) {
        m_settle_frames = settle_frames;
        return;
    }
    ImGui_ImplSDL2_ProcessEvent(&event);
    if (event.type == SDL_KEYUP || event.type == SDL_MOUSEBUTTONUP || event.type == SDL_MOUSEWHEEL)
        ++m_inputs;
    if (event.type == SDL_MOUSEMOTION) {
        m_pointer_x = event.motion.x;
        m_pointer_y = event.motion.y;
    }
    switch (event.type) {
    case SDL_QUIT: m_running = false; return;
    case SDL_KEYDOWN: {
        const bool alt = (event.key.keysym.mod & KMOD_ALT) != 0;
        if (alt && event.key.keysym.sym == SDLK_LEFT) go_back(1);
        if (alt && event.key.keysym.sym == SDLK_RIGHT) go_back(-1);
        if (event.key.keysym.sym == SDLK_AC_BACK) go_back(1);
        if (event.key.keysym.sym == SDLK_ESCAPE) m_program->escaped();
        if ((event.key.keysym.mod & KMOD_CTRL) != 0) resize_text(event.key.keysym.sym);
        if (event.key.keysym.sym == SDLK_F11) {
            const bool full = (SDL_GetWindowFlags(m_window) & SDL_WINDOW_FULLSCREEN_DESKTOP)
                              == SDL_WINDOW_FULLSCREEN_DESKTOP;
            SDL_SetWindowFullscreen(m_window, full ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
        }
        break;
    }
    case SDL_MULTIGESTURE:
        if (const int steps = m_pinch.move(event.mgesture.dDist); steps != 0 && !m_is_kiosk)
            m_program->resize_text(steps);
        break;
    case SDL_FINGERUP: m_pinch.end(); break;
    case SDL_MOUSEBUTTONDOWN:
        if (event.button.button == SDL_BUTTON_X1) go_back(1);
        if (event.button.button == SDL_BUTTON_X2) go_back(-1);
        break;
    case SDL_KEYUP:
    case SDL_TEXTINPUT:
    case SDL_TEXTEDITING:
    case SDL_MOUSEMOTION:
    case SDL_MOUSEBUTTONUP:
    case SDL_MOUSEWHEEL:
    case SDL_FINGERDOWN:
    case SDL_FINGERMOTION:
    case SDL_WINDOWEVENT: break;
    default: return; // nothing that anyone could see
    }
    m_settle_frames = settle_frames;
}

/// As in browsers: Control with plus, minus and nought.
void SdlHost::resize_text(SDL_Keycode key) {
    if (key == SDLK_PLUS || key == SDLK_EQUALS || key == SDLK_KP_PLUS) m_program->resize_text(1);
    if (key == SDLK_MINUS || key == SDLK_KP_MINUS) m_program->resize_text(-1);
    if (key == SDLK_0 || key == SDLK_KP_0) m_program->resize_text(0);
}

void SdlHost::go_back(int steps) {
    const std::ptrdiff_t wanted = static_cast<std::ptrdiff_t>(m_place) - steps;
    if (wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(m_history.size())) return;
    m_history[m_place].scroll_px = m_program->scroll_px();
    m_place = static_cast<std::size_t>(wanted);
    const Visit& visit = m_history[m_place];
    m_program->arrived(visit.address, visit.scroll_px);
}

void SdlHost::draw() {
    const double begin = seconds();
    m_next_frame = never;
    if (m_settle_frames > 0) --m_settle_frames;

    draw_frame(*m_graphics, *m_program, begin, m_scale);

    if (++m_frames == 1) m_supervisor.ready();
    m_last_frame_ms = (seconds() - begin) * 1000;
    m_slowest_frame_ms = std::max(m_slowest_frame_ms, m_last_frame_ms);
    if (m_options.screenshot.empty()) SDL_GL_SwapWindow(m_window);
}

bool SdlHost::rests() const {
    return m_settle_frames == 0 && seconds() < m_next_frame;
}

double SdlHost::seconds() const {
    return static_cast<double>(SDL_GetPerformanceCounter())
           / static_cast<double>(SDL_GetPerformanceFrequency());
}

void SdlHost::show_address(const std::string& address, bool replace) {
    if (replace && !m_history.empty()) {
        m_history[m_place].address = address;
        return;
    }
    if (!m_history.empty()) {
        m_history[m_place].scroll_px = m_program->scroll_px();
        m_history.erase(m_history.begin() + static_cast<std::ptrdiff_t>(m_place) + 1, m_history.end());
    }
    m_history.push_back({address, 0});
    m_place = m_history.size() - 1;
}

void SdlHost::open_link(const std::string& address) {
    if (address.rfind("https://", 0) == 0) SDL_OpenURL(address.c_str());
}

void SdlHost::store(const std::string& data) {
    const base::Result<base::Done> written = m_file.write(data);
    if (!written.ok())
        std::fprintf(stderr, "explorer: nothing could be kept: %s.\n", written.error().message.c_str());
}

void SdlHost::forget() {
    m_file.erase();
}

std::string SdlHost::set_stored_aside(const std::string&, const std::string& why) {
    const std::string name = m_file.set_aside();
    std::fprintf(stderr, "explorer: what was stored could not be read (%s) and is kept as '%s'.\n",
                 why.c_str(), name.c_str());
    return name;
}

void SdlHost::speak(const std::string& words, const std::string& language) {
    m_speech.speak(words, language);
}

void SdlHost::stop_speaking() {
    m_speech.stop();
}

void SdlHost::answer_speech() {
    switch (m_speech.take_end()) {
    case DesktopSpeech::End::none: break;
    case DesktopSpeech::End::spoken: m_program->spoken(); break;
    case DesktopSpeech::End::failed: m_program->voiceless(); break;
    }
}

void SdlHost::fetch_language(const std::string& language) {
    // All languages were read at the start: one that is not there does not exist.
    m_program->language_failed(language);
}

void SdlHost::request_frame(double in_seconds) {
    m_next_frame = std::min(m_next_frame, seconds() + in_seconds);
}

void SdlHost::publish(const doc::Page& page, const std::vector<doc::Placed>& placed, float) {
    SDL_SetWindowTitle(m_window, (page.title + " – InTouchAI Explorer").c_str());
    m_placed = placed;
}

base::Date SdlHost::today() const {
    if (const std::optional<base::Date> fixed = base::parse_date(m_options.today)) return *fixed;
    const std::time_t now = std::time(nullptr);
    const std::tm* local = std::localtime(&now);
    return {local->tm_year + 1900, local->tm_mon + 1, local->tm_mday};
}

std::uint32_t SdlHost::chance() {
    return std::random_device{}();
}

int run(int argc, char** argv) {
    std::variant<DesktopOptions, int> options = read_options(argc, argv);
    if (const int* exit_code = std::get_if<int>(&options)) return *exit_code;
    return SdlHost(std::get<DesktopOptions>(std::move(options))).run();
}

} // namespace platform
