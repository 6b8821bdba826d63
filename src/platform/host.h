#pragma once

#include "base/date.h"
#include "canvas/face.h"
#include "doc/page.h"
#include "doc/placement.h"

#include <cstdint>
#include <string>
#include <vector>

namespace platform {

/// What the explorer asks of the place that it runs in. One implementation natively, one in the
/// browser, one in the tests. Calls return at once; answers come back through Program.
class Host {
public:
    virtual ~Host() = default;

    /// The visitor is elsewhere now: for the address bar and the way back.
    virtual void show_address(const std::string& address, bool replace) = 0;
    virtual void open_link(const std::string& address) = 0;

    /// Keeps `data` for the next start, in place of what was kept.
    virtual void store(const std::string& data) = 0;
    /// Erases everything that was ever kept.
    virtual void forget() = 0;

    /// What was stored cannot be read: keeps it under another name and answers with that, so that
    /// nothing is lost when something new is stored. `why` is for the log.
    virtual std::string set_stored_aside(const std::string& stored, const std::string& why) = 0;

    /// Keeps a copy of the whole explorer for use without a network, or erases it. Answered by
    /// Program::offline_copy_changed, which a host that can do this also calls at the start.
    virtual void keep_offline_copy(bool keep) = 0;

    /// Speaks a sentence with the device's own voice for this language (BCP 47). Answered once, and not
    /// before this call has returned, by Program::spoken or Program::voiceless.
    virtual void speak(const std::string& words, const std::string& language) = 0;
    /// Silence at once. The sentence that was being spoken is not answered any more.
    virtual void stop_speaking() = 0;

    /// Answered by Program::language_arrived.
    virtual void fetch_language(const std::string& language) = 0;
    /// Answered by Program::font_arrived, as soon as the font can be had. Asked once for each, and only where
    /// Assets::fonts_on_demand says so.
    virtual void fetch_font(const canvas::FontName& font) = 0;

    /// Draw a frame after so many seconds, or earlier for other reasons. 0: as soon as may be.
    virtual void request_frame(double in_seconds) = 0;

    /// The page as it is painted now: for the live mirror, the window's title, and whoever listens.
    /// Where it is not painted, nothing is placed.
    virtual void publish(const doc::Page& page, const std::vector<doc::Placed>& placed,
                         float page_height_px) = 0;
    /// Scrolls the page where the host is who scrolls.
    virtual void scroll_to(float y_px) = 0;
    /// The same where the host lays the page out itself: to an element, or to the top for an empty id.
    virtual void scroll_to_element(const std::string& id) = 0;
    /// An element by its number in doc/order.h, or what is marked in it, unless it is seen already.
    virtual void reveal(int number) = 0;
    /// Moves the focus where the host is who has it.
    virtual void focus_on(const std::string& id) = 0;

    /// Who scrolls and who has the focus.
    virtual canvas::Driver driver() const = 0;
    /// What types where the host does not.
    virtual canvas::Edit edit() const { return nullptr; }

    /// Keeps a kiosk's counts for the next start, in place of what was kept.
    virtual void store_counts(const std::string& data) = 0;
    /// Writes a file to where the one who asked will find it. Answered by Program::counts_saved.
    virtual void save_file(const std::string& name, const std::string& bytes) = 0;
    /// This is no kiosk any more: the program ends, or the explorer is shown as anywhere.
    virtual void end_kiosk() = 0;
    /// As large as the screen, or as before; where the host cannot, nothing happens.
    virtual void full_screen(bool full) = 0;
    /// A second window at an address. Program::window_refused where that is not possible.
    virtual void open_window(const std::string& address) = 0;
    /// Tells the other windows of a show how it stands; an empty text asks them. They hear it by
    /// Program::heard.
    virtual void tell_show(const std::string& text) = 0;
    /// The clock on the wall: seconds since midnight.
    virtual int second_of_day() const = 0;

    virtual base::Date today() const = 0;
    /// A number that nobody could foretell.
    virtual std::uint32_t chance() = 0;
};

/// The place that is painted on, as it is in this frame. Lengths in CSS px.
struct Surface {
    float width_px = 0;
    float height_px = 0;
    float density = 1;      ///< device px for one CSS px
    float scroll_px = 0;    ///< where the host is who scrolls
    double seconds = 0;     ///< since some point, never running backwards
    bool is_painted = true; ///< false: the host shows the page by itself
    float scale = 1;        ///< how much larger than usual the desktop shows everything, beyond its density
};

} // namespace platform
