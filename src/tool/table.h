#pragma once

#include <string>
#include <vector>

namespace tool {

using Table = std::vector<std::vector<std::string>>;

/// On standard output, columns as wide as their widest cell; the first is words, the others are numbers.
void print_table(const std::string& title, const Table& rows);

} // namespace tool
