#pragma once

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

/// Writing into files that people have written: what is there stays as it is, byte for byte.
namespace tool {

/// Keeps the order of keys, because people read these files.
using OrderedJson = nlohmann::ordered_json;

/// A value in the layout of the data folder: two spaces a level, a list of plain values on one line
/// where it fits into 120 columns. `level` is how deep the value stands, `column` how much of its
/// first line is taken already.
std::string print_json(const OrderedJson& value, int level = 0, std::size_t column = 0);

/// The file's bytes with `entry` as the last one of its list `key`: `{ "cases": [ …, entry ] }`.
base::Result<std::string> with_last_entry(std::string_view bytes, std::string_view key,
                                          const OrderedJson& entry);

/// The file's bytes with `key` as the last member of its object.
base::Result<std::string> with_last_member(std::string_view bytes, std::string_view key,
                                           const OrderedJson& value);

} // namespace tool
