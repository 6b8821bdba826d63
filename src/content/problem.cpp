#include "content/problem.h"

namespace content {

std::string print(const Problem& problem) {
    std::string line = problem.file + ": ";
    if (!problem.pointer.empty()) line += problem.pointer + ": ";
    line += problem.wrong;
    if (!problem.expected.empty()) line += ", expected " + problem.expected;
    return line;
}

} // namespace content
