#pragma once

namespace canvas {

/// The scroll position where the face itself scrolls: it glides to where the wheel or a key sent
/// it, follows a finger, runs on after a flick, and gives a little at its ends. Lengths in px before the
/// zoom.
class Scroller {
public:
    float position() const { return m_position; }
    bool moving() const { return m_flick != 0 || m_position != m_target || (m_over != 0 && !m_dragged); }
    /// How far the page is pulled beyond its end (positive) or its beginning (negative): to be painted only.
    float overscroll() const { return m_over; }

    void set_limit(float limit_px);
    void jump(float position_px);
    /// A step of wheel or key.
    void glide_by(float px);
    void glide_to(float position_px);
    /// A finger has moved the page by so much.
    void drag_by(float px, float seconds);
    void release();
    /// Motion that the visitor does not want: positions are reached at once.
    void set_still(bool still) { m_still = still; }

    void advance(float seconds);

private:
    float clamped(float px) const;
    void pull(float px);

    float m_position = 0, m_target = 0, m_limit = 0;
    float m_velocity = 0; ///< of the finger, px a second
    float m_flick = 0;    ///< of the page after the finger has left
    float m_over = 0;
    bool m_dragged = false;
    bool m_still = false;
};

} // namespace canvas
