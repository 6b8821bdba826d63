#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>

namespace platform {

/// The command line of the native program.
struct DesktopOptions {
    std::optional<std::filesystem::path> data;
    std::string route;    ///< `/en/cases/`; empty: where the visitor was, or home
    std::string language; ///< empty: the system's
    int width_px = 1280;
    int height_px = 800;
    bool is_sized = false;            ///< by the option; else the size is the usual one
    std::filesystem::path kiosk;      ///< the configuration of an unattended screen; empty: it is none
    int display = 0;                  ///< the screen to open on, counted from 1; 0: the desktop's choice
    std::string theme;                ///< light, dark, contrast; empty: the system's
    std::string today;                ///< for tests: YYYY-MM-DD in place of the clock
    std::filesystem::path report;     ///< a file that tells tests what is on the screen; empty: none
    std::filesystem::path screenshot; ///< paints one picture into this PNG file and ends; empty: runs
    bool present = false;             ///< presenter mode, on the whole screen
    bool describe = false;            ///< prints what assistive technology would meet, and ends
};

/// The options, or the exit code when there is nothing to run (help, version, a mistake).
std::variant<DesktopOptions, int> read_options(int argc, char** argv);

} // namespace platform
