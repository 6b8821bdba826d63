#pragma once

#include <CLI/CLI.hpp>

#include <functional>

/// The sub-commands of `explorer-tool`, one a file. Each `add_…` describes its arguments to the
/// parser and, when it is the one that was asked for, sets what is to be run.
namespace tool {

/// What the shell gets to see.
enum class Exit {
    sound = 0,      ///< done, and nothing wrong
    problems = 1,   ///< done, and the content has problems
    cannot_run = 2, ///< wrong arguments, or a file that cannot be read or written
};

using Run = std::function<Exit()>;

void add_check(CLI::App& app, Run& run);
void add_export(CLI::App& app, Run& run);
void add_fingerprint(CLI::App& app, Run& run);
void add_html(CLI::App& app, Run& run);
void add_import(CLI::App& app, Run& run);
void add_letters(CLI::App& app, Run& run);
void add_new(CLI::App& app, Run& run);
void add_offline(CLI::App& app, Run& run);
void add_pack(CLI::App& app, Run& run);
void add_pictures(CLI::App& app, Run& run);
void add_stats(CLI::App& app, Run& run);

/// Says why a command cannot run, in one sentence on standard error.
Exit cannot_run(const std::string& reason);

} // namespace tool
