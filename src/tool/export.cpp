#include "tool/command.h"
#include "tool/files.h"
#include "tool/write_gift.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace tool {

namespace {

struct Options {
    std::string format = "gift";
    std::string data;
    std::string language;
    std::string principle;
};

Exit run_export(const Options& options) {
    const auto files = read_data(options.data);
    if (!files) return cannot_run(files.error().message);
    const content::Library library = content::load(files.value());
    const std::string language = options.language.empty() ? library.default_locale : options.language;
    if (library.locale(language) == nullptr) return cannot_run("there is no language '" + language + "'");
    if (!options.principle.empty() && library.principle(options.principle) == nullptr)
        return cannot_run("there is no principle '" + options.principle + "'");
    std::vector<const content::Question*> questions;
    for (const content::Question& question : library.questions) {
        const content::Ids& about = question.principles;
        if (options.principle.empty()
            || std::find(about.begin(), about.end(), options.principle) != about.end())
            questions.push_back(&question);
    }
    std::cout << write_gift(library, language, questions);
    std::cerr << questions.size() << " questions in " << language << ".\n";
    for (const content::Problem& problem : library.problems) std::cerr << content::print(problem) << '\n';
    return library.problems.empty() ? Exit::sound : Exit::problems;
}

} // namespace

void add_export(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "export", "Prints the questions for a learning platform; send the output into a file.");
    command->add_option("--format", options->format, "gift, for Moodle and others")
        ->required()
        ->check(CLI::IsMember({"gift"}));
    command->add_option("--data", options->data, "the data folder")->required();
    command->add_option("--language", options->language, "the language of the texts; the default one");
    command->add_option("--principle", options->principle, "only questions about this principle");
    command->callback([options, &run] { run = [options] { return run_export(*options); }; });
}

} // namespace tool
