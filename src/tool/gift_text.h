#pragma once

#include <string>
#include <string_view>

/// The signs of GIFT and how they are written when they are meant as themselves.
namespace tool {

/// `50 % = half` -> `50 % \= half`; a line break becomes `\n`.
std::string gift_escaped(std::string_view text);

/// Puts every escaped sign out of the way of a reader that looks for signs: each becomes one
/// control character. The text has none of its own.
std::string gift_protected(std::string_view text);
/// The signs themselves again, and line breaks for `\n`.
std::string gift_unprotected(std::string_view text);

} // namespace tool
