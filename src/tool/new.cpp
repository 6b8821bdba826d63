#include "content/words.h"
#include "tool/command.h"
#include "tool/files.h"
#include "tool/skeleton.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <memory>

namespace tool {

namespace {

struct Options {
    std::string what;
    std::string id;
    std::string data;
    std::string kind = "single";
    SkeletonWishes wishes;
};

/// The words of the command line and the files that they mean.
struct Sort {
    std::string_view what;
    std::string_view stem;
    NewItem (*skeleton)(const content::Id&, const SkeletonWishes&);
    std::string_view also; ///< what the entry may have besides
};
constexpr std::array<Sort, 3> sorts{{
    {"case", "cases", case_skeleton,
     "\"country\", \"end\", \"terms\", \"figures\", the steps \"affected\" and \"change\", a \"chart\""},
    {"question", "questions", question_skeleton, "\"cases\", \"terms\""},
    {"term", "terms", term_skeleton, "\"principles\", \"related\", and \"also\" in the texts"},
}};

const Sort* find_sort(std::string_view what) {
    const auto found =
        std::find_if(sorts.begin(), sorts.end(), [&](const Sort& sort) { return sort.what == what; });
    return found == sorts.end() ? nullptr : &*found;
}

void print_next_step(const Options& options, const Sort& sort, const std::vector<content::File>& changed) {
    std::cout << "A new " << sort.what << ", " << options.id << ", stands at the end of\n";
    for (const content::File& file : changed)
        std::cout << "  " << (std::filesystem::path(options.data) / file.name).string() << '\n';
    std::cout << "\nNext: write what is empty there: \"\", [] and null. Run\n  explorer-tool check "
              << options.data
              << "\nto see what is still missing, line by line, until it says that all is sound."
              << "\nWhere it fits, add " << sort.also << ".\n"
              << "docs/authoring.md shows the way, docs/content-format.md explains every key.\n";
}

Exit run_new(const Options& options) {
    const Sort* sort = find_sort(options.what);
    if (sort == nullptr) return cannot_run("there is nothing called '" + options.what + "' to be made");
    const auto files = read_data(options.data);
    if (!files) return cannot_run(files.error().message);
    if (const auto reason = reason_against(options.id, sort->stem, files.value())) return cannot_run(*reason);
    const content::Library library = content::load(files.value());
    for (const content::Id& id : options.wishes.principles) {
        if (library.principle(id) == nullptr) return cannot_run("there is no principle '" + id + "'");
    }
    for (const content::Id& id : options.wishes.sources) {
        if (library.source(id) == nullptr) return cannot_run("there is no source '" + id + "'");
    }
    SkeletonWishes wishes = options.wishes;
    wishes.kind = content::from_word<content::QuestionKind>(options.kind).value_or(wishes.kind);
    const auto changed = with_items(files.value(), library, sort->stem, {sort->skeleton(options.id, wishes)});
    if (!changed) return cannot_run(changed.error().message);
    if (const auto written = write_files(options.data, changed.value()); !written)
        return cannot_run(written.error().message);
    print_next_step(options, *sort, changed.value());
    return Exit::sound;
}

} // namespace

void add_new(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "new", "Adds an empty case, question or term with everything that it needs, for you to fill.");
    std::vector<std::string> whats;
    for (const Sort& sort : sorts) whats.emplace_back(sort.what);
    std::vector<std::string> kinds;
    for (const auto& kind : content::words<content::QuestionKind>()) kinds.emplace_back(kind.word);
    command->add_option("what", options->what, "case, question or term")
        ->required()
        ->check(CLI::IsMember(whats));
    command->add_option("id", options->id, "its id: lower-case English words joined by hyphens, for years")
        ->required();
    command->add_option("--data", options->data, "the data folder")->required();
    command->add_option("--principle", options->wishes.principles, "a principle that it is about");
    command->add_option("--source", options->wishes.sources, "a source of content/sources.json");
    command->add_option("--options", options->wishes.options, "ids of options or items, parted by commas")
        ->delimiter(',');
    command->add_option("--kind", options->kind, "the kind of a question, single when not given")
        ->check(CLI::IsMember(kinds));
    command->add_option("--level", options->wishes.level, "the level of a question, 1 to 3")
        ->check(CLI::Range(1, 3));
    command->callback([options, &run] { run = [options] { return run_new(*options); }; });
}

} // namespace tool
