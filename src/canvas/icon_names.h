#pragma once

#include <string_view>

/// The icons that the canvas paints by itself, as named in assets/fonts/icons.txt.
namespace canvas::icon_name {

inline constexpr std::string_view check = "check";
inline constexpr std::string_view right = "check-circle-outline";
inline constexpr std::string_view wrong = "close-circle-outline";
inline constexpr std::string_view unfold = "chevron-down";
inline constexpr std::string_view fold = "chevron-up";

/// Icons that point onwards stand behind their words.
constexpr bool points_onwards(std::string_view name) {
    return name == "arrow-right" || name == "chevron-right" || name == "open-in-new";
}

} // namespace canvas::icon_name
