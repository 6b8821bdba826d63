#pragma once

#include "content/kiosk.h"
#include "learn/tally.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace app {

/// Where an unattended screen is between two visitors.
enum class KioskPhase : std::uint8_t {
    attract,   ///< nobody is there: the loop that makes people stop
    welcome,   ///< someone touched the screen: which language?
    visiting,  ///< someone walks through the explorer
    code,      ///< the exit gesture was made: which code?
    operating, ///< the code was right: the operator's page
};

/// Everything of a kiosk that changes while it runs. Times are seconds of Tick::seconds.
struct KioskState {
    std::shared_ptr<const content::Kiosk> config;
    KioskPhase phase = KioskPhase::attract;
    double now = 0;
    double touched = 0; ///< when it was touched last
    double began = 0;   ///< the visit, or the loop
    KioskPhase before_code = KioskPhase::attract;
    /// Whole seconds until everything is erased; nothing while nobody is asked whether they are still there.
    std::optional<int> countdown;
    bool tall = false; ///< the screen is higher than wide: things may be out of reach
    /// Someone who sees nothing is led by voice; the stop that they are at, from 0: what the stops of a page
    /// are, screens::guide_stops knows.
    bool guided = false;
    std::size_t guide_stop = 0;
    bool reach = false; ///< everything operable is lowered: doc::Page::reach
    /// The address behind the QR code that is shown; empty: nobody knows one, which is said instead.
    std::optional<std::string> take_home;
    std::string code; ///< the digits typed so far
    bool code_was_wrong = false;
    int wrong_codes = 0; ///< in a row
    double locked_until = 0;
    int exit_touches = 0; ///< in the corner, in a row
    double exit_touched = 0;
    bool erase_counts_asked = false;
    std::string saved_as; ///< where the counts were saved to; empty: they were not
    learn::Hour hour;     ///< what is counted now is counted for
    /// Shared by the states that follow each other: it is large after some days. Never null once a kiosk has
    /// begun.
    std::shared_ptr<const learn::Tally> tally;

    friend bool operator==(const KioskState&, const KioskState&) = default;
};

inline constexpr int beats_a_second = 4; ///< enough to look alive, little enough to rest
inline constexpr int beats_a_scene = 8 * beats_a_second;
/// The way out: so many touches of the upper right corner, or presses of Escape, none later after the one
/// before than this.
inline constexpr int exit_touches_wanted = 5;
inline constexpr double exit_touch_seconds = 2;
/// After so many wrong codes none is taken for a while.
inline constexpr int most_wrong_codes = 5;
inline constexpr double lock_seconds = 60;
/// Nobody stays before these for longer: they lead back by themselves.
inline constexpr double welcome_seconds = 30;
inline constexpr double code_seconds = 30;
inline constexpr double operating_seconds = 600;

/// The beat of the attract loop that it is, from 0.
int beat_of(const KioskState& kiosk);

/// The scene of the attract loop that is shown, and the place in it of the language that it is in.
struct AttractMoment {
    std::size_t scene = 0;
    std::size_t language = 0;
};
AttractMoment attract_moment(const KioskState& kiosk);

} // namespace app
