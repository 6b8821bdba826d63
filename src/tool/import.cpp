#include "content/wanted_texts.h"
#include "tool/command.h"
#include "tool/files.h"
#include "tool/import_items.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace tool {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string format;
    std::string file;
    std::string data;
    std::string out;
    bool fragments = false;
    bool write = false;
    ImportWishes wishes;
};

void print_all(const std::string& file, const std::vector<LineMessage>& messages) {
    for (const LineMessage& message : messages) std::cout << print(file, message) << '\n';
}

/// True when nothing that is there already would be written over.
bool is_new_or_empty(const fs::path& folder) {
    std::error_code error;
    return !fs::exists(folder, error) || (fs::is_directory(folder, error) && fs::is_empty(folder, error));
}

base::Result<base::Done> copy_schemas(const fs::path& data, const fs::path& out) {
    std::error_code error;
    if (!fs::exists(data / "schema", error)) return base::Done{};
    fs::create_directories(out, error);
    if (!error) fs::copy(data / "schema", out / "schema", fs::copy_options::recursive, error);
    if (error)
        return base::Error{"cannot copy the schemas to " + out.string() + " (" + error.message() + ")"};
    return base::Done{};
}

/// The whole data folder with the questions in it.
base::Result<base::Done> write_copy(const Options& options, std::vector<content::File> files,
                                    const std::vector<content::File>& changed) {
    for (const content::File& file : changed) {
        const auto same = std::find_if(files.begin(), files.end(),
                                       [&](const content::File& other) { return other.name == file.name; });
        if (same == files.end()) {
            files.push_back(file);
        } else {
            *same = file;
        }
    }
    if (auto copied = copy_schemas(options.data, options.out); !copied) return copied;
    return write_files(options.out, files);
}

Exit write_items(const Options& options, const std::vector<content::File>& files,
                 const content::Library& library, const std::vector<NewItem>& items) {
    if (!options.write && options.out.empty()) {
        std::cout << "Nothing was written: --out FOLDER writes a copy of the data with the questions, "
                     "--out FOLDER --fragments the questions alone, --write adds them to the data.\n";
        return Exit::sound;
    }
    const auto changed = with_items(files, library, "questions", items);
    if (!changed) return cannot_run(changed.error().message);
    const auto written = options.write ? write_files(options.data, changed.value())
                         : options.fragments
                             ? write_files(options.out, items_alone(library, "questions", items))
                             : write_copy(options, files, changed.value());
    if (!written) return cannot_run(written.error().message);
    const std::string folder = options.write ? options.data : options.out;
    std::cout << "Written to\n";
    for (const content::File& file : changed.value())
        std::cout << "  " << (fs::path(folder) / file.name).string() << '\n';
    if (!options.fragments)
        std::cout << "Next: explorer-tool check " << folder << " names what is still to be written.\n";
    return Exit::sound;
}

Exit run_import(const Options& options) {
    if (!options.out.empty() && !is_new_or_empty(options.out))
        return cannot_run(options.out + " is there already and not empty; name a new folder with --out");
    const auto files = read_data(options.data);
    if (!files) return cannot_run(files.error().message);
    const content::Library library = content::load(files.value());
    if (library.principle(options.wishes.principle) == nullptr)
        return cannot_run("there is no principle '" + options.wishes.principle + "'");
    ImportWishes wishes = options.wishes;
    if (wishes.language.empty()) wishes.language = library.default_locale;
    const content::Locale* locale = library.locale(wishes.language);
    if (locale == nullptr || content::is_variant(*locale))
        return cannot_run("'" + wishes.language + "' is no language that needs all texts");
    const auto text = read_file(options.file);
    if (!text) return cannot_run(text.error().message);

    const Drafts drafts = options.format == "gift" ? read_gift(text.value()) : read_aiken(text.value());
    const ImportedItems imported = import_items(drafts, wishes, files.value());
    print_all(options.file, drafts.problems);
    print_all(options.file, imported.problems);
    const std::size_t problems = drafts.problems.size() + imported.problems.size();
    if (problems > 0) {
        std::cout << problems << (problems == 1 ? " problem" : " problems")
                  << "; nothing was written. Mend the file and import it again.\n";
        return Exit::problems;
    }
    if (imported.items.empty()) return cannot_run(options.file + " holds no question");
    for (const LineMessage& note : drafts.notes) std::cout << "note: " << print(options.file, note) << '\n';
    for (const LineMessage& to_do : imported.to_do)
        std::cout << "to do: " << print(options.file, to_do) << '\n';
    std::cout << imported.items.size() << (imported.items.size() == 1 ? " question" : " questions") << " in "
              << wishes.language << ".\n";
    return write_items(options, files.value(), library, imported.items);
}

} // namespace

void add_import(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "import",
        "Reads questions of a learning platform; every error with its line. Without --out or --write "
        "it only looks.");
    command->add_option("--format", options->format, "gift or aiken")
        ->required()
        ->check(CLI::IsMember({"gift", "aiken"}));
    command->add_option("file", options->file, "the file with the questions")->required();
    command->add_option("--data", options->data, "the data folder")->required();
    command->add_option("--principle", options->wishes.principle, "the principle that they are about")
        ->required();
    command->add_option("--level", options->wishes.level, "1 common sense, 2 apply, 3 weigh")
        ->required()
        ->check(CLI::Range(1, 3));
    command->add_option("--language", options->wishes.language, "the language of the file; the default one");
    CLI::Option* out = command->add_option(
        "--out", options->out, "a new folder for a copy of the data folder with the questions in it");
    CLI::Option* fragments =
        command->add_flag("--fragments", options->fragments, "with --out: only the questions, not the copy");
    CLI::Option* write =
        command->add_flag("--write", options->write, "adds the questions to the data folder itself");
    fragments->needs(out);
    write->excludes(out);
    command->callback([options, &run] { run = [options] { return run_import(*options); }; });
}

} // namespace tool
