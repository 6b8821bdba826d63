#include "tool/table.h"

#include "base/text.h"

#include <algorithm>
#include <iostream>

namespace tool {

void print_table(const std::string& title, const Table& rows) {
    std::cout << title << "\n\n";
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], base::count_code_points(row[i]));
    }
    for (const auto& row : rows) {
        std::cout << "  ";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string room(widths[i] - base::count_code_points(row[i]), ' ');
            std::cout << (i == 0 ? row[i] + room : "  " + room + row[i]);
        }
        std::cout << '\n';
    }
    std::cout << '\n';
}

} // namespace tool
