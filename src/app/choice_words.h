#pragma once

#include "app/state.h"

#include <optional>
#include <string_view>

namespace app {

/// The words of the visitor's choices in commands and in what is stored: `high-contrast`.
std::string_view word(ThemeChoice theme);
std::string_view word(MotionChoice motion);

std::optional<ThemeChoice> theme_from(std::string_view word);
std::optional<MotionChoice> motion_from(std::string_view word);

} // namespace app
