#pragma once

#include "doc/geometry.h"
#include "platform/program.h"

#include <cmath>
#include <optional>

namespace platform {

/// What one finger asks of the voice guide: a swipe to a side leads on and back, one up or down to headings
/// or other values, a tap says it again, and two taps press. Two fingers ask nothing. The same as
/// web/kiosk.js.
class TouchGuide {
public:
    /// `at` in px of the window.
    void down(doc::Point at) {
        ++m_fingers;
        m_begun = m_fingers == 1 ? std::optional<doc::Point>(at) : std::nullopt;
    }

    /// `is_led`: whether the guide speaks already. What begins it is a swipe to a side: a finger that goes up
    /// or down scrolls.
    std::optional<GuideStep> up(doc::Point at, double seconds, bool is_led) {
        if (m_fingers > 0) --m_fingers;
        if (!m_begun) return std::nullopt;
        constexpr float least_px = 60;
        constexpr double two_taps_within = 0.4;
        const float dx = at.x - m_begun->x, dy = at.y - m_begun->y;
        m_begun.reset();
        const bool across = std::fabs(dx) > least_px && std::fabs(dx) > 2 * std::fabs(dy);
        const bool along = std::fabs(dy) > least_px && std::fabs(dy) > 2 * std::fabs(dx);
        if (along && !is_led) return std::nullopt;
        const bool second = seconds - m_tapped < two_taps_within;
        m_tapped = -1;
        if (across) return dx > 0 ? GuideStep::next : GuideStep::previous;
        if (along) return dy > 0 ? GuideStep::down : GuideStep::up;
        if (second) return GuideStep::press;
        m_tapped = seconds;
        return GuideStep::again;
    }

private:
    int m_fingers = 0;
    std::optional<doc::Point> m_begun;
    double m_tapped = -1; ///< when the tap before ended; before all times: there is none to go with
};

} // namespace platform
