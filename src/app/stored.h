#pragma once

#include "app/state.h"
#include "base/result.h"
#include "content/library.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace app {

/// The version that this program writes. Older ones are read, newer ones are refused with a message.
inline constexpr int stored_version = 1;

/// More than any visitor can gather; larger data is refused unread.
inline constexpr std::size_t largest_stored_bytes = 1024 * 1024;
/// Objects and arrays nested deeper than this are refused.
inline constexpr int deepest_stored_nesting = 8;

/// Settings, progress, quiz under way and place as JSON text with a version. That it is stored says
/// that the visitor wants to be remembered, so this is not in it.
std::string print_stored(const State& state);

/// Puts what was stored into a state. Ids that the content no longer has are dropped in silence;
/// damaged or newer data is an error that names the place in it and changes nothing (the platform
/// then sets the file aside). The stored place is taken when the visitor asked for no other than the
/// home page; an address that was opened goes first.
base::Result<State> restore(const content::Library& library, State state, std::string_view stored);

} // namespace app
