#pragma once

#include "app/show.h"
#include "platform/graphics.h"
#include "platform/program.h"

#include <SDL.h>

#include <limits>
#include <optional>
#include <string>

/// What the windows of the native program have in common.
namespace platform {

inline constexpr double never = std::numeric_limits<double>::infinity();
/// Drawn after something was done, until looks have followed.
inline constexpr int settle_frames = 3;

/// One frame of a program, in the window whose graphics are active. `scale` as in Surface.
void draw_frame(Graphics& graphics, Program& program, double seconds, float scale);

/// Seconds since midnight, as the clock on the wall has it.
int second_of_this_day();

/// What a key press says to a show.
struct PressedKey {
    std::string name;
    std::string place;
    bool shift = false;

    app::Key view() const { return {name, place, shift}; }
};
/// Nothing for keys that are held together with others.
std::optional<PressedKey> pressed_key(const SDL_Event& event);

} // namespace platform
