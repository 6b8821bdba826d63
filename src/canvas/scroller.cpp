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
    m_flick = m_velocity = 0;
}

void Scroller::glide_by(float px) {
    glide_to(m_target + px);
}

void Scroller::glide_to(float position_px) {
    m_flick = 0;
    m_target = clamped(position_px);
    if (m_still) m_position = m_target;
}

void Scroller::drag_by(float px, float seconds) {
    m_flick = 0;
    m_position = m_target = clamped(m_position + px);
    if (seconds > 0) m_velocity = 0.6F * m_velocity + 0.4F * px / seconds;
}

void Scroller::release() {
    constexpr float least_flick = 60; // px a second: slower than this is no flick
    m_flick = m_still || std::abs(m_velocity) < least_flick ? 0 : m_velocity;
    m_velocity = 0;
}

void Scroller::advance(float seconds) {
    if (m_flick != 0) {
        m_position = m_target = clamped(m_position + m_flick * seconds);
        constexpr float friction = 2.6F; // the flick loses this share of its speed each second, exponentially
        m_flick *= std::exp(-friction * seconds);
        if (std::abs(m_flick) < 15 || m_position <= 0 || m_position >= m_limit) m_flick = 0;
        return;
    }
    constexpr float eagerness = 16; // a tenth of a second for most of the way
    m_position += (m_target - m_position) * (1 - std::exp(-eagerness * seconds));
    if (std::abs(m_target - m_position) < 0.5F) m_position = m_target;
}

} // namespace canvas
