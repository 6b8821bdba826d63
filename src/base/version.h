#pragma once

#include <string_view>

namespace base {

/// The version of the program, as CMakeLists.txt says it: `1.2.0`. The web edition and the native one of a
/// build have the same.
std::string_view program_version();

} // namespace base
