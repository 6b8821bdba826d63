#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

/// Comparing with what was found good before. `RENEW_GOLDEN=1` in the environment writes the files
/// anew; read the difference before keeping them.
namespace golden {

inline std::string read(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// The line in which two texts first differ, as a sentence; empty when they are the same.
inline std::string first_difference(const std::string& expected, const std::string& actual) {
    if (expected == actual) return {};
    std::istringstream wanted(expected), got(actual);
    std::string wanted_line, got_line;
    for (int number = 1;; ++number) {
        const bool more_wanted = static_cast<bool>(std::getline(wanted, wanted_line));
        const bool more_got = static_cast<bool>(std::getline(got, got_line));
        if (!more_wanted && !more_got) return "they differ in the end of their last line";
        if (more_wanted != more_got || wanted_line != got_line) {
            return "line " + std::to_string(number)
                   + "\n  expected: " + (more_wanted ? wanted_line : "(nothing)")
                   + "\n  found:    " + (more_got ? got_line : "(nothing)");
        }
    }
}

/// Empty when `actual` is what tests/golden/<name> says; else what differs.
inline std::string difference(const std::string& name, const std::string& actual) {
    const std::filesystem::path file = std::filesystem::path(EXPLORER_SOURCE_DIR) / "tests" / "golden" / name;
    const char* renew = std::getenv("RENEW_GOLDEN");
    if (renew && std::string(renew) == "1") {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << actual;
        return {};
    }
    if (!std::filesystem::exists(file)) return name + " is missing; RENEW_GOLDEN=1 writes it";
    const std::string found = first_difference(read(file), actual);
    return found.empty() ? found : name + ", " + found;
}

} // namespace golden
