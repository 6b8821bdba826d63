#include "base/version.h"

namespace base {

std::string_view program_version() {
    return EXPLORER_VERSION; // from src/base/CMakeLists.txt
}

} // namespace base
