#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tool {

/// FNV-1a, 64 bits (Fowler, Noll and Vo): tells whether bytes have changed, and keeps no secret. `hash` is
/// where it goes on from, for what comes in parts.
std::uint64_t hash_of(std::string_view bytes, std::uint64_t hash = 14695981039346656037ULL);

/// Sixteen digits.
std::string hexadecimal(std::uint64_t number);

} // namespace tool
