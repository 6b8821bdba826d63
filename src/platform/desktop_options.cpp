#include "platform/desktop_options.h"

#include "base/version.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>

namespace platform {

std::variant<DesktopOptions, int> read_options(int argc, char** argv) {
    DesktopOptions options;
    CLI::App app("InTouchAI Explorer: human-centric artificial intelligence, to walk through.");
    std::string size = "1280x800";
    app.set_version_flag("--version", std::string(base::program_version()));
    app.add_option("--data", options.data, "The folder with the content");
    app.add_option("--route", options.route, "Where to begin, such as /en/cases/");
    app.add_option("--lang", options.language, "The language to begin in, such as fr");
    app.add_option("--size", size, "The window in px, such as 1280x800");
    app.add_option("--display", options.display, "The screen to open on, counted from 1")
        ->check(CLI::Range(1, 64));
    app.add_option("--theme", options.theme, "light, dark or contrast, in place of the system's")
        ->check(CLI::IsMember({"light", "dark", "contrast"}));
    app.add_option("--kiosk", options.kiosk,
                   "Run as an unattended screen after this configuration, such as data/kiosks/summit.json");
    app.add_option("--today", options.today, "The date to work with, YYYY-MM-DD, in place of the clock");
    app.add_option("--screenshot", options.screenshot, "Paint one picture into this PNG file and end");
    app.add_option("--report", options.report,
                   "A file that is renewed with what is on the screen, for tests");
    app.add_flag("--present", options.present,
                 "Presenter mode: show --route step by step on the whole screen");
    app.add_flag("--describe", options.describe,
                 "Print what assistive technology would meet at --route, and end");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // The one place where an exception is met: it is how this library says 'help was asked for'.
        return app.exit(error) == 0 ? 0 : 2;
    }
    if (std::sscanf(size.c_str(), "%dx%d", &options.width_px, &options.height_px) != 2
        || options.width_px < 200 || options.height_px < 200 || options.width_px > 16000
        || options.height_px > 16000) {
        std::fprintf(stderr, "--size wants two numbers from 200 to 16000 such as 1280x800, not '%s'\n",
                     size.c_str());
        return 2;
    }
    options.is_sized = app.count("--size") > 0;
    return options;
}

} // namespace platform
