#include "content/kiosk.h"
#include "content/load.h"
#include "tool/command.h"
#include "tool/contact.h"
#include "tool/files.h"

#include <iostream>
#include <memory>

namespace tool {

namespace {

struct Options {
    std::string data;
    std::string out;
    std::string contact;
};

Exit run_pack(const Options& options) {
    auto files = read_data(options.data);
    if (!files) return cannot_run(files.error().message);
    if (const auto set = set_contact(files.value(), options.contact); !set)
        return cannot_run(set.error().message);
    const content::Library library = content::load(files.value());
    for (const content::Problem& problem : library.problems) std::cerr << content::print(problem) << '\n';

    const std::filesystem::path out = options.out;
    const auto write = [&](const std::string& name, const std::string& bytes) {
        const auto written = write_file(out / name, bytes);
        if (written) std::cout << name << ": " << bytes.size() << " bytes\n";
        return written;
    };
    if (const auto written = write("content.json", content::pack_content(files.value())); !written) {
        return cannot_run(written.error().message);
    }
    for (const content::Locale& locale : library.locales) {
        const auto written =
            write("strings." + locale.id + ".json", content::pack_strings(files.value(), locale.id));
        if (!written) return cannot_run(written.error().message);
    }
    bool sound = library.problems.empty();
    for (const content::File& file : files.value()) {
        if (!file.name.starts_with(content::kiosk_folder)) continue;
        for (const content::Problem& problem : content::load_kiosk(file.name, file.bytes, library).problems) {
            std::cerr << content::print(problem) << '\n';
            sound = false;
        }
        if (const auto written = write(file.name, file.bytes); !written)
            return cannot_run(written.error().message);
    }
    return sound ? Exit::sound : Exit::problems;
}

} // namespace

void add_pack(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "pack", "Writes content.json, strings.<locale>.json and kiosks/ for the web edition.");
    command->add_option("--data", options->data, "the data folder")->required();
    command->add_option("--out", options->out, "the folder to write to")->required();
    command->add_option("--contact", options->contact,
                        "where feedback on accessibility goes to: mailto:… or https://…");
    command->callback([options, &run] { run = [options] { return run_pack(*options); }; });
}

} // namespace tool
