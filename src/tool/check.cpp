#include "content/load.h"
#include "tool/code_points.h"
#include "tool/command.h"
#include "tool/files.h"
#include "tool/places.h"
#include "tool/schema.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <set>

namespace tool {

namespace {

struct Options {
    std::string data;
    std::string fonts;
    bool schema = false;
};

void print_summary(const std::vector<content::Problem>& problems) {
    std::set<std::string> files;
    for (const content::Problem& problem : problems) files.insert(problem.file);
    std::cout << problems.size() << (problems.size() == 1 ? " problem" : " problems") << " in "
              << files.size() << (files.size() == 1 ? " file" : " files") << ".\n";
}

Exit run_check(const Options& options) {
    const auto files = read_data(options.data);
    if (!files) return cannot_run(files.error().message);

    std::function<bool(char32_t)> covered;
    if (!options.fonts.empty()) {
        const auto list = read_file(options.fonts);
        if (!list) return cannot_run(list.error().message);
        const auto points = CodePoints::parse(list.value());
        if (!points) return cannot_run(options.fonts + ": " + points.error().message);
        covered = [points = points.value()](char32_t c) { return points.has(c); };
    }

    const content::Library library = content::load(files.value());
    const Places places(library);
    std::vector<content::Problem> problems = content::check(
        files.value(), covered, [&places](std::string_view target) { return places.has(target); });
    if (options.schema) {
        const auto more = check_schemas(std::filesystem::path(options.data) / "schema", files.value());
        if (!more) return cannot_run(more.error().message);
        problems.insert(problems.end(), more.value().begin(), more.value().end());
    }
    for (const content::Problem& problem : problems) std::cout << content::print(problem) << '\n';
    if (!problems.empty()) {
        print_summary(problems);
        return Exit::problems;
    }
    std::cout << "Sound: " << library.principles.size() << " principles, " << library.cases.size()
              << " cases, " << library.questions.size() << " questions, " << library.terms.size()
              << " terms, " << library.sources.size() << " sources, " << library.locales.size()
              << " languages.\n";
    return Exit::sound;
}

} // namespace

void add_check(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "check",
        "Reports every problem in the content, one a line: file: place: what is wrong, expected what.");
    command->add_option("data,--data", options->data, "the data folder")->required();
    command->add_option("--fonts", options->fonts,
                        "list of the characters that the fonts hold; others are reported");
    command->add_flag("--schema", options->schema, "also validate against the JSON Schemas in data/schema/");
    command->callback([options, &run] { run = [options] { return run_check(*options); }; });
}

} // namespace tool
