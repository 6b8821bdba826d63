#include "content/load.h"
#include "tool/command.h"
#include "tool/files.h"
#include "tool/pictures.h"

#include <filesystem>
#include <iostream>
#include <memory>

namespace tool {

namespace {

struct Options {
    std::string data;
    std::string assets;
    std::string out;
};

Exit run_pictures(const Options& options) {
    const auto files = read_data(options.data);
    if (!files) return cannot_run(files.error().message);
    const auto icon_names = read_file(std::filesystem::path(options.assets) / "fonts" / "icons.txt");
    if (!icon_names) return cannot_run(icon_names.error().message);
    const content::Library library = content::load(files.value());
    for (const content::Problem& problem : library.problems) std::cerr << content::print(problem) << '\n';

    base::Result<base::Done> result = base::Done{};
    write_pictures(library, doc::IconList::read(icon_names.value()), [&](const SiteFile& file) {
        if (result) result = write_file(std::filesystem::path(options.out) / file.path, file.bytes);
    });
    if (!result) return cannot_run(result.error().message);
    return library.problems.empty() ? Exit::sound : Exit::problems;
}

} // namespace

void add_pictures(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "pictures", "Writes as SVG what the site needs as PNG: share cards and the icon of home screens.");
    command->add_option("--data", options->data, "the data folder")->required();
    command->add_option("--assets", options->assets, "the folder with fonts/, as the build makes it")
        ->required();
    command->add_option("--out", options->out, "the folder to write into")->required();
    command->callback([options, &run] { run = [options] { return run_pictures(*options); }; });
}

} // namespace tool
