#pragma once

#include "app/kiosk.h"
#include "app/route.h"
#include "app/show.h"
#include "base/date.h"
#include "learn/progress.h"
#include "learn/quiz.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app {

enum class ThemeChoice { system, light, dark, high_contrast };
enum class MotionChoice { system, full, reduced };

struct Settings {
    ThemeChoice theme = ThemeChoice::system;
    MotionChoice motion = MotionChoice::system;
    int text_percent = 100; ///< 100 to 200, in steps of 25
    bool remember = false;  ///< the visitor's tick; without it nothing is stored
    /// Pages are shown as pages, not painted: where the device is a browser.
    bool text_version = false;
    /// Said beside the first, paragraph by paragraph; empty: none. Also in the address, under `with`.
    std::string second_language;
    /// Single letters, digits and signs are shortcuts where there are any: in presenter mode.
    bool letter_keys = true;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The nearest text size that there is.
int sound_text_percent(int percent);

enum class Voice { silent, speaking, paused };

/// Reading aloud. What the sentences of a page are, doc::spoken_sentences knows.
struct Listening {
    Voice voice = Voice::silent;
    std::size_t sentence = 0;           ///< that is being spoken, or where it pauses
    std::vector<std::string> voiceless; ///< languages that the device was found to have no voice for

    friend bool operator==(const Listening&, const Listening&) = default;
};

/// The copy of the explorer that a browser keeps for use without a network.
enum class OfflineCopy {
    unavailable, ///< here nothing can be kept, or need not be: the desktop program has everything
    none,
    fetching,
    kept,
    failed, ///< not everything could be fetched, so nothing is kept
};

/// What the device says of itself, handed in by the platform.
struct Device {
    bool dark = false;
    bool more_contrast = false;
    bool reduced_motion = false;
    float text_scale = 1; ///< how much larger than usual its owner has set all text, 0.5 to 4
    base::Date today;
    /// Where the site is, as visitors call it up: `https://example.org/explorer/`; empty: not known, or none.
    std::string site;
    bool web = false;      ///< changes words ('this browser', 'this computer')
    bool paints = true;    ///< false: without graphics there is the text version alone, and no choice
    std::string version{}; ///< of the program: `1.2.0`; empty: it is not told

    friend bool operator==(const Device&, const Device&) = default;
};

/// Everything that changes while someone uses the explorer.
struct State {
    Route route;
    Settings settings;
    Device device;
    learn::QuizSession quiz;
    learn::Progress progress;
    Listening listening;
    OfflineCopy offline_copy = OfflineCopy::unavailable;
    std::optional<KioskState> kiosk; ///< nothing: this is no kiosk
    /// What is wrong with the kiosk's configuration, as the file's problems say it: it is no kiosk then.
    std::vector<std::string> kiosk_problems;
    std::string explained_term;   ///< a glossary term that is explained over the page; empty: none
    std::string explained_at;     ///< the id of the inline that asked, for focus to return to
    bool erase_asked = false;     ///< 'erase my data' was pressed once and waits for a yes
    std::string announcement;     ///< the key of a text to be said once, see app/announcements.h
    std::string stored_problem;   ///< stored data was damaged and set aside: the file's new name
    std::string loading_language; ///< a language that is on its way
    std::string loading_second;   ///< a second language that is on its way
    std::string failed_language;  ///< a language that could not be fetched
    Show show;

    friend bool operator==(const State&, const State&) = default;
};

} // namespace app
