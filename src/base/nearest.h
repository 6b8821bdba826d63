#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace base {

/// How many letters must be added, removed, changed or swapped with their neighbour to turn one
/// word into the other (optimal string alignment), counted in bytes.
int edit_distance(std::string_view a, std::string_view b);

/// The candidate that `word` most likely was meant to be, or nothing when none is near: at most one
/// edit in three letters. Of equally near ones the first.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates);

} // namespace base
