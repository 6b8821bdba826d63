#include "tool/command.h"

#include <iostream>

/// explorer-tool: checks, packs, counts and prints the content. One file a sub-command.
int main(int argc, char** argv) {
    CLI::App app("Checks, extends, packs, counts and prints the content of the InTouchAI Explorer.",
                 "explorer-tool");
    app.require_subcommand(1);
    app.footer("Exit codes: 0 sound, 1 the content has problems, 2 cannot run.");

    tool::Run run;
    tool::add_check(app, run);
    tool::add_export(app, run);
    tool::add_fingerprint(app, run);
    tool::add_html(app, run);
    tool::add_import(app, run);
    tool::add_letters(app, run);
    tool::add_new(app, run);
    tool::add_offline(app, run);
    tool::add_pack(app, run);
    tool::add_pictures(app, run);
    tool::add_stats(app, run);

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        app.exit(error);
        return static_cast<int>(tool::Exit::cannot_run);
    }
    return static_cast<int>(run());
}

tool::Exit tool::cannot_run(const std::string& reason) {
    std::cerr << "explorer-tool: " << reason << ".\n";
    return Exit::cannot_run;
}
