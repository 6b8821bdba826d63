#include "canvas/scroller.h"

#include <algorithm>
#include <cmath>

namespace canvas {

float Scroller::clamped(float px) const {
    return std::clamp(px, 0.0F, m_limit);
}

void Scroller::set_limit(float limit_px) {
    m_limit = std::max(limit_px, 0.0F);
    m_position = clamped(m_position);
    m_target = clamped(m_target);
}

void Scroller::jump(float position_px) {
    m_position = m_target = clamped(position_px);
    m_flick = m_velocity = m_over = 0;
}

void Scroller::glide_by(float px) {
    glide_to(m_target + px);
}

void Scroller::glide_to(float position_px) {
    m_flick = 0;
    m_target = clamped(position_px);
    if (m_still) m_position = m_target;
}

/// The further it is pulled, the less it gives.
void Scroller::pull(float px) {
    constexpr float farthest = 90;
    if (m_still) return;
    const float give = 0.5F * (1 - std::abs(m_over) / farthest);
    m_over = std::clamp(m_over + px * std::max(give, 0.0F), -farthest, farthest);
}

void Scroller::drag_by(float px, float seconds) {
    m_flick = 0;
    m_dragged = true;
    if (m_over != 0 && (px > 0) != (m_over > 0)) {
        // Back from beyond the end first.
        const float back = std::abs(px) < std::abs(m_over) ? px : -m_over;
        m_over += back;
        px -= back;
    }
    const float wanted = m_position + px;
    m_position = m_target = clamped(wanted);
    if (wanted != m_position) pull(wanted - m_position);
    if (seconds > 0) m_velocity = 0.6F * m_velocity + 0.4F * px / seconds;
}

void Scroller::release() {
    m_dragged = false;
    constexpr float least_flick = 60; // px a second: slower than this is no flick
    m_flick = m_still || std::abs(m_velocity) < least_flick ? 0 : m_velocity;
    m_velocity = 0;
}

void Scroller::advance(float seconds) {
    if (m_over != 0 && !m_dragged) {
        constexpr float spring = 14; // the page is back after a fifth of a second
        m_over *= std::exp(-spring * seconds);
        if (std::abs(m_over) < 0.5F || m_still) m_over = 0;
    }
    if (m_flick != 0) {
        m_position = m_target = clamped(m_position + m_flick * seconds);
        constexpr float friction = 2.6F; // the flick loses this share of its speed each second, exponentially
        m_flick *= std::exp(-friction * seconds);
        const bool at_end = m_position <= 0 || m_position >= m_limit;
        if (at_end) pull(m_flick * 0.02F); // what is left of the flick
        if (std::abs(m_flick) < 15 || at_end) m_flick = 0;
        return;
    }
    constexpr float eagerness = 16; // a tenth of a second for most of the way
    m_position += (m_target - m_position) * (1 - std::exp(-eagerness * seconds));
    if (std::abs(m_target - m_position) < 0.5F) m_position = m_target;
}

} // namespace canvas
