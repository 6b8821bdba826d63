#pragma once

#include "temporary_folder.h"

#include <cstdlib>

#ifdef _WIN32
#define WEXITSTATUS(status) (status)
#else
#include <sys/wait.h>
#endif

struct Outcome {
    int exit_code;
    std::string out;
    std::string err;
};

/// Runs `explorer-tool` with these arguments, as a shell does.
inline Outcome run(const TemporaryFolder& folder, const std::string& arguments) {
    const std::string out = (folder / "out.txt").string();
    const std::string err = (folder / "err.txt").string();
    const std::string command =
        std::string("\"") + EXPLORER_TOOL + "\" " + arguments + " > \"" + out + "\" 2> \"" + err + "\"";
    const int status = std::system(command.c_str());
    return {WEXITSTATUS(status), folder.read("out.txt"), folder.read("err.txt")};
}

inline std::string quoted(const std::filesystem::path& path) {
    return "\"" + path.string() + "\"";
}
