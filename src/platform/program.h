#pragma once

#include "app/state.h"
#include "base/result.h"
#include "canvas/fonts.h"
#include "doc/page.h"
#include "doc/theme.h"
#include "platform/host.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace platform {

struct NamedBytes {
    std::string name; ///< natively relative to the data folder; on the web `content.json`, `strings.en.json`
    std::string bytes;
};

/// The files that the explorer is made of, as they were read.
struct Assets {
    std::vector<NamedBytes> content;
    std::vector<canvas::FontSource> fonts;
    bool fonts_on_demand = false; ///< there are more, which Host::fetch_font brings
    std::string icon_names;
};

/// How the explorer is opened.
struct Launch {
    std::string address;                ///< a printed route; `/` where the visitor's own language is chosen
    std::vector<std::string> languages; ///< that the visitor reads, best first
    std::string stored;                 ///< what Host::store was given last; empty: nothing
    app::Device device;
    /// A kiosk's configuration as it was read; nothing: this is none. Of a file that is not there it is
    /// empty.
    std::optional<std::string> kiosk;
    std::string kiosk_file; ///< what its problems call it
    std::string counts;     ///< what Host::store_counts was given last
};

/// How the visitor wants the page to look, for what the host shows itself.
struct PageLook {
    doc::ThemeName theme = doc::ThemeName::light;
    app::MotionChoice motion = app::MotionChoice::system;
    int text_percent = 100;
    bool is_kiosk = false;
    bool is_guided = false; ///< the voice guide leads a visitor of a kiosk
    bool is_text = false;   ///< the page itself is to be seen, nothing is to be painted
    /// Of the window, in CSS px: covered by bars that stay there, as they were painted last.
    float covered_above_px = 0;
    float covered_below_px = 0;
};

/// What someone who is led by voice asks for: a swipe, or one of five keys.
enum class GuideStep { next, previous, down, up, press, again };

/// The running explorer, as the place that it runs in sees it.
class Program {
public:
    virtual ~Program() = default;

    virtual void start(const Launch& launch) = 0;
    /// Draws, or only publishes where the surface is not painted on. Between the begin and the end of a
    /// Dear ImGui frame.
    virtual void frame(const Surface& surface) = 0;

    /// Someone pressed, changed or followed what has this id; `value` as in app::parse_command.
    virtual void act(std::string_view id, std::string_view value) = 0;
    /// The address changed by itself: back, forward. `scroll_px`: where the visitor had left the page, for
    /// a host that does not scroll itself; nothing: to the top, or to the fragment.
    virtual void arrived(std::string_view address, std::optional<float> scroll_px) = 0;
    virtual void device_changed(const app::Device& device) = 0;
    /// The answers to Host::fetch_language.
    virtual void language_arrived(const std::string& language, std::string_view bytes) = 0;
    virtual void language_failed(const std::string& language) = 0;
    /// The answer to Host::fetch_font.
    virtual void font_arrived(canvas::FontSource font) = 0;
    /// How the copy for use without a network stands.
    virtual void offline_copy_changed(app::OfflineCopy copy) = 0;
    /// The answers to Host::speak: the sentence was said; there is no voice for its language.
    virtual void spoken() = 0;
    virtual void voiceless() = 0;
    /// Someone touched the screen or pressed a key: for kiosks. `exit`: in the upper right corner, or Escape.
    virtual void touched(bool exit) = 0;
    /// A step of a kiosk's voice guide, which a step begins while nobody has chosen a language yet. False
    /// where it is off: then the key or the gesture means what it means anywhere.
    virtual bool guide(GuideStep step) = 0;
    /// So many steps larger, or smaller, for a host whose window cannot zoom by itself; 0: as at first.
    virtual void resize_text(int steps) = 0;
    /// The answer to Host::save_file: where it lies now.
    virtual void counts_saved(const std::string& where) = 0;
    /// The host had to help itself so often: `gpu`, `error`, `asset`, `storage`, `memory`, `restart`.
    virtual void trouble(const std::string& what, int number) = 0;
    /// Escape was pressed. What lies over the page takes it first.
    virtual void escaped() = 0;
    /// A key was pressed. True where a show takes it; else it is whoever's it would be.
    virtual bool key(const app::Key& key) = 0;
    /// The answers to Host::open_window and Host::tell_show.
    virtual void window_refused() = 0;
    virtual void heard(std::string_view text) = 0;
    /// Where the host has the focus and the disclosures: what became of them there.
    virtual void unfolded(const std::string& id, bool open) = 0;
    virtual void focused(const std::string& id, bool visible) = 0;

    virtual const doc::Page& page() const = 0;
    /// How far the page is scrolled (CSS px), and the id of what has the focus: for reports to tests.
    virtual float scroll_px() const = 0;
    virtual const std::string& focused_id() const = 0;
    virtual PageLook look() const = 0;
};

/// What the platform makes a program with; src/main.cpp says which.
base::Result<std::unique_ptr<Program>> make_program(Host& host, Assets assets);

/// Runs until the visitor leaves (natively), or gets ready to be called by the page (web).
int run(int argc, char** argv);

} // namespace platform
