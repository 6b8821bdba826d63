#include "content/load.h"
#include "tool/command.h"
#include "tool/files.h"
#include "tool/letters.h"

#include <iostream>
#include <memory>

namespace tool {

namespace {

struct Options {
    std::string data;
    std::string fonts;
};

Exit run_letters(const Options& options) {
    const auto files = read_data(options.data);
    if (!files) return cannot_run(files.error().message);
    const auto list = read_file(options.fonts);
    if (!list) return cannot_run(list.error().message);
    const auto all = CodePoints::parse(list.value());
    if (!all) return cannot_run(options.fonts + ": " + all.error().message);
    const content::Library library = content::load(files.value());
    for (const content::Locale& locale : library.locales)
        std::cout << locale.id << ' ' << letters_of(files.value(), locale.id, all.value()).print("") << '\n';
    return Exit::sound;
}

} // namespace

void add_letters(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "letters", "Prints for each language the characters that it is written with, for cutting fonts.");
    command->add_option("--data", options->data, "the data folder")->required();
    command
        ->add_option("--fonts", options->fonts,
                     "list of the characters that the fonts hold; others are left out")
        ->required();
    command->callback([options, &run] { run = [options] { return run_letters(*options); }; });
}

} // namespace tool
