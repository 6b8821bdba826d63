#pragma once

namespace canvas {

/// Two fingers that part or meet, as steps of the size of text: one for each eighth of the screen that they
/// have moved.
class Pinch {
public:
    /// `parted`: how much further the fingers are from each other than at the call before, as a share of the
    /// screen; negative where they met. Answers with the steps that this completes.
    int move(float parted) {
        constexpr float share_a_step = 0.125F;
        m_parted += parted;
        const int steps = static_cast<int>(m_parted / share_a_step);
        m_parted -= static_cast<float>(steps) * share_a_step;
        return steps;
    }
    /// A finger was lifted: the next two begin anew.
    void end() { m_parted = 0; }

private:
    float m_parted = 0;
};

} // namespace canvas
