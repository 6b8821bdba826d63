#include "tool/draft.h"

namespace tool {

std::string print(std::string_view file, const LineMessage& message) {
    std::string line = std::string(file) + ":" + std::to_string(message.line) + ": " + message.wrong;
    if (!message.expected.empty()) line += ", expected " + message.expected;
    return line;
}

} // namespace tool
