#include "content/load.h"
#include "content/words.h"
#include "tool/command.h"
#include "tool/files.h"
#include "tool/stats_texts.h"
#include "tool/table.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <set>

namespace tool {

namespace {

using content::Library;

struct Options {
    std::string data;
};

bool contains(const content::Ids& ids, const content::Id& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Zeros as dots, so that gaps are seen.
std::string cell(std::size_t count) {
    return count == 0 ? "·" : std::to_string(count);
}

template <typename Item, typename Holds>
std::string count_if(const std::vector<Item>& items, Holds holds) {
    return cell(static_cast<std::size_t>(std::count_if(items.begin(), items.end(), holds)));
}

/// Principles against cases by outcome and sector, and questions by level.
void print_coverage(const Library& library) {
    Table rows{{"principle", "cases"}};
    for (const auto& outcome : content::words<content::Outcome>()) rows[0].emplace_back(outcome.word);
    for (const auto& sector : content::words<content::Sector>()) rows[0].emplace_back(sector.word);
    for (const char* column : {"questions", "level 1", "level 2", "level 3", "terms"})
        rows[0].emplace_back(column);
    for (const content::Principle& principle : library.principles) {
        const auto about = [&](const auto& item) { return contains(item.principles, principle.id); };
        std::vector<std::string> row{principle.id, count_if(library.cases, about)};
        for (const auto& outcome : content::words<content::Outcome>()) {
            row.push_back(count_if(library.cases, [&](const content::Case& one) {
                return about(one) && one.outcome == outcome.value;
            }));
        }
        for (const auto& sector : content::words<content::Sector>()) {
            row.push_back(count_if(library.cases, [&](const content::Case& one) {
                return about(one) && one.sector == sector.value;
            }));
        }
        row.push_back(count_if(library.questions, about));
        for (int level = 1; level <= 3; ++level) {
            row.push_back(count_if(library.questions, [&](const content::Question& question) {
                return about(question) && question.level == level;
            }));
        }
        row.push_back(count_if(library.terms, about));
        rows.push_back(std::move(row));
    }
    print_table("What speaks to each principle", rows);
}

void print_regions(const Library& library) {
    Table rows{{"principle"}};
    for (const auto& region : content::words<content::Region>()) rows[0].emplace_back(region.word);
    const auto add = [&](const std::string& name, auto about) {
        std::vector<std::string> row{name};
        for (const auto& region : content::words<content::Region>()) {
            row.push_back(count_if(library.cases, [&](const content::Case& one) {
                return about(one) && one.region == region.value;
            }));
        }
        rows.push_back(std::move(row));
    };
    for (const content::Principle& principle : library.principles) {
        add(principle.id, [&](const content::Case& one) { return contains(one.principles, principle.id); });
    }
    add("all cases", [](const content::Case&) { return true; });
    print_table("Cases by region", rows);
}

void print_kinds(const Library& library) {
    Table rows{{"kind", "questions", "level 1", "level 2", "level 3"}};
    for (const auto& kind : content::words<content::QuestionKind>()) {
        std::vector<std::string> row{std::string(kind.word)};
        const auto is_kind = [&](const content::Question& question) { return question.kind == kind.value; };
        row.push_back(count_if(library.questions, is_kind));
        for (int level = 1; level <= 3; ++level) {
            row.push_back(count_if(library.questions, [&](const content::Question& question) {
                return is_kind(question) && question.level == level;
            }));
        }
        rows.push_back(std::move(row));
    }
    print_table("Questions by kind", rows);
}

/// Texts by locale and file: how many each language has.
void print_languages(const Library& library) {
    std::set<std::string> stems;
    for (const auto& [locale, strings] : library.strings) {
        for (const auto& [path, words] : strings) stems.insert(path.substr(0, path.find('.')));
    }
    Table rows{{"texts in"}};
    for (const content::Locale& locale : library.locales) rows[0].push_back(locale.id);
    for (const std::string& stem : stems) {
        std::vector<std::string> row{stem};
        for (const content::Locale& locale : library.locales) {
            const auto strings = library.strings.find(locale.id);
            const auto in_stem = [&](const auto& entry) { return entry.first.starts_with(stem + "."); };
            const auto count = strings == library.strings.end()
                                   ? 0
                                   : std::count_if(strings->second.begin(), strings->second.end(), in_stem);
            row.push_back(cell(static_cast<std::size_t>(count)));
        }
        rows.push_back(std::move(row));
    }
    print_table("Texts by language", rows);
}

void print_sources(const Library& library) {
    Table rows{{"confidence", "sources"}};
    for (const auto& confidence : content::words<content::Confidence>()) {
        rows.push_back(
            {std::string(confidence.word), count_if(library.sources, [&](const content::Source& source) {
                 return source.confidence == confidence.value;
             })});
    }
    print_table("Sources", rows);
    std::cout << "Sources from memory, to be checked by a person before publication:\n\n";
    bool any = false;
    for (const content::Source& source : library.sources) {
        if (source.confidence != content::Confidence::memory) continue;
        any = true;
        std::cout << "  " << source.id << ": " << source.publisher << ", " << source.title << ", "
                  << source.url << '\n';
    }
    if (!any) std::cout << "  none\n";
}

Exit run_stats(const Options& options) {
    const auto files = read_data(options.data);
    if (!files) return cannot_run(files.error().message);
    const Library library = content::load(files.value());
    print_coverage(library);
    print_regions(library);
    print_kinds(library);
    print_languages(library);
    print_readability(library);
    print_question_form(library);
    print_sources(library);
    if (library.problems.empty()) return Exit::sound;
    std::cerr << "Only what is sound was counted; run explorer-tool check for the " << library.problems.size()
              << " problems.\n";
    return Exit::problems;
}

} // namespace

void add_stats(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "stats",
        "Counts what covers what, says how hard the texts are to read, and lists the sources that were not "
        "looked up.");
    command->add_option("data,--data", options->data, "the data folder")->required();
    command->callback([options, &run] { run = [options] { return run_stats(*options); }; });
}

} // namespace tool
