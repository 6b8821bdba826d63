#include "content/load.h"
#include "tool/command.h"
#include "tool/contact.h"
#include "tool/files.h"
#include "tool/letters.h"
#include "tool/site.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <memory>

namespace tool {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string data;
    std::string assets;
    std::string web;
    std::string core;
    std::string pictures;
    std::string out;
    std::string contact;
    std::string site;
    std::string today;
};

base::Date current_day() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    const std::tm* day = std::gmtime(&now);
    return {day->tm_year + 1900, day->tm_mon + 1, day->tm_mday};
}

base::Result<base::Done> failed(const std::string& what, const fs::path& path, const std::error_code& error) {
    return base::Error{what + " " + path.string() + ": " + error.message()};
}

base::Result<base::Done> copy_tree(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::create_directories(to, error);
    if (!error) fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::overwrite_existing, error);
    if (error) return failed("cannot copy", from, error);
    return base::Done{};
}

/// The scripts of the web edition; the stylesheet is written with its tokens by write_site.
base::Result<base::Done> copy_web(const fs::path& web, const fs::path& out) {
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(web, error)) {
        const fs::path name = entry.path().filename();
        if (!entry.is_regular_file() || name == "style.css" || name.string().front() == '.') continue;
        fs::copy_file(entry.path(), out / name, fs::copy_options::overwrite_existing, error);
        if (error) return failed("cannot copy", entry.path(), error);
    }
    if (error) return failed("cannot read", web, error);
    return base::Done{};
}

base::Result<base::Done> copy_core(const fs::path& core, const fs::path& out) {
    for (const char* name : {"explorer.js", "explorer.wasm"}) {
        std::error_code error;
        if (!fs::exists(core / name, error)) continue; // pages work without the core
        fs::copy_file(core / name, out / name, fs::copy_options::overwrite_existing, error);
        if (error) return failed("cannot copy", core / name, error);
    }
    return base::Done{};
}

/// The PNG files of a folder: their names in the order of the alphabet.
std::vector<std::string> pictures_in(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".png") names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

base::Result<base::Done> copy_pictures(const fs::path& folder, const std::vector<std::string>& names,
                                       const fs::path& out) {
    for (const std::string& name : names) {
        std::error_code error;
        fs::copy_file(folder / name, out / name, fs::copy_options::overwrite_existing, error);
        if (error) return failed("cannot copy", folder / name, error);
    }
    return base::Done{};
}

/// Whoever looks at `out` sees the old site or the new one, never half of one.
base::Result<base::Done> move_into_place(const fs::path& made, const fs::path& out) {
    const fs::path old = out.string() + ".old";
    std::error_code error;
    fs::remove_all(old, error);
    if (fs::exists(out)) {
        fs::rename(out, old, error);
        if (error) return failed("cannot move away", out, error);
    }
    fs::rename(made, out, error);
    if (error) return failed("cannot move into place", made, error);
    fs::remove_all(old, error);
    return base::Done{};
}

/// The directive asks for a look at least once a year.
void warn_of_old_statement(const content::Library& library, const base::Date& today) {
    const content::TextPage* statement = library.page("accessibility");
    if (!statement || !statement->reviewed) return;
    base::Date due = *statement->reviewed;
    ++due.year;
    if (due < today) {
        std::cerr << "note: the statement on accessibility was last reviewed on "
                  << base::print_date(*statement->reviewed)
                  << ", more than a year ago: look through it and renew 'reviewed' in content/pages.json\n";
    }
}

base::Result<base::Done> write_all(const Options& options, const std::vector<content::File>& files,
                                   const content::Library& library, const fs::path& out) {
    auto style = read_file(fs::path(options.web) / "style.css");
    if (!style) return style.error();
    const auto icon_names = read_file(fs::path(options.assets) / "fonts" / "icons.txt");
    if (!icon_names) return icon_names.error();
    const doc::IconList icons = doc::IconList::read(icon_names.value());

    const fs::path list = fs::path(options.assets) / "fonts" / "codepoints.txt";
    const auto listed = read_file(list);
    if (!listed) return listed.error();
    const auto all_letters = CodePoints::parse(listed.value());
    if (!all_letters) return base::Error{list.string() + ": " + all_letters.error().message};

    SiteOptions site;
    site.site = options.site;
    for (const content::Locale& locale : library.locales)
        site.letters.push_back({locale.id, letters_of(files, locale.id, all_letters.value()).print("U+")});
    site.icons = &icons;
    site.handwritten_style = std::move(style).value();
    site.pictures = pictures_in(options.pictures);
    site.today =
        options.today.empty() ? current_day() : base::parse_date(options.today).value_or(current_day());

    warn_of_old_statement(library, site.today);
    std::size_t pages = 0;
    base::Result<base::Done> result = base::Done{};
    write_site(library, site, [&](const SiteFile& file) {
        if (!result) return;
        result = write_file(out / file.path, file.bytes);
        if (file.path.ends_with(".html")) ++pages;
    });
    if (result) result = copy_tree(options.assets, out / "assets");
    if (result) result = copy_web(options.web, out);
    if (result) result = copy_pictures(options.pictures, site.pictures, out);
    if (result && !options.core.empty()) result = copy_core(options.core, out);
    if (result) std::cout << pages << " pages in " << library.locales.size() << " languages\n";
    return result;
}

Exit run_html(const Options& options) {
    if (!options.today.empty() && !base::parse_date(options.today))
        return cannot_run("'" + options.today + "' is not a day, write it as YYYY-MM-DD");
    auto files = read_data(options.data);
    if (!files) return cannot_run(files.error().message);
    if (const auto set = set_contact(files.value(), options.contact); !set)
        return cannot_run(set.error().message);
    const content::Library library = content::load(files.value());
    for (const content::Problem& problem : library.problems) std::cerr << content::print(problem) << '\n';

    fs::path out = fs::path(options.out).lexically_normal();
    if (!out.has_filename()) out = out.parent_path();
    const fs::path made = out.string() + ".writing";
    std::error_code error;
    fs::remove_all(made, error);
    if (const auto written = write_all(options, files.value(), library, made); !written)
        return cannot_run(written.error().message);
    if (const auto moved = move_into_place(made, out); !moved) return cannot_run(moved.error().message);
    return library.problems.empty() ? Exit::sound : Exit::problems;
}

} // namespace

void add_html(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("html", "Writes the site: a static page for every place in every language.");
    command->add_option("--data", options->data, "the data folder")->required();
    command->add_option("--assets", options->assets, "the folder with fonts/, as the build makes it")
        ->required();
    command->add_option("--web", options->web, "the folder with style.css and the scripts")->required();
    command->add_option("--out", options->out, "the folder to write; what is there is replaced in one move")
        ->required();
    command->add_option("--core", options->core, "the folder with explorer.js and explorer.wasm");
    command->add_option("--pictures", options->pictures,
                        "the folder with the PNG files made of what `pictures` wrote");
    command->add_option(
        "--site", options->site,
        "the address that the site will have, for search engines: https://example.org/explorer/");
    command->add_option("--today", options->today,
                        "the day that decides what already applies (YYYY-MM-DD); today if not given");
    command->add_option("--contact", options->contact,
                        "where feedback on accessibility goes to: mailto:… or https://…");
    command->callback([options, &run] { run = [options] { return run_html(*options); }; });
}

} // namespace tool
