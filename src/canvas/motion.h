#pragma once

#include "canvas/painter.h"
#include "doc/page.h"

#include <optional>
#include <string>

namespace canvas {

/// What moves by itself for a moment: a screen or a dialog that comes in, the look of what the pointer came
/// to or left. Durations are those of doc/metrics.h; with reduced motion everything is there at once. After
/// the last of it nothing asks for a frame any more.
class Motion {
public:
    /// Another page is shown. What is a screen of its own comes in: another place, question or step of a
    /// story, but not what one types, filters or unfolds.
    void show(const doc::Page& page);

    /// Once in each frame. `seconds` never runs backwards.
    void advance(double seconds, const std::string& hovered, bool is_still);

    /// How much of the screen, of the dialog has come in, 0 to 1, eased.
    float screen() const { return m_screen.share; }
    float dialog() const { return m_dialog.share; }
    const Fading& fading() const { return m_fading; }
    bool moving() const { return m_screen.runs() || m_dialog.runs() || m_pointer.runs(); }

private:
    struct Change {
        bool wanted = false;
        std::optional<double> since;
        float share = 1;

        bool runs() const { return wanted || since.has_value(); }
        void advance(double seconds, float duration_s, bool is_still);
    };

    std::string m_scene;
    bool m_has_dialog = false;
    Change m_screen, m_dialog, m_pointer;
    std::string m_hovered;
    Fading m_fading;
};

} // namespace canvas
