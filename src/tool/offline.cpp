// What the worker in web/offline_worker.js needs to keep a whole site: the list of its files, and a version
// that changes with any of them.

#include "tool/command.h"
#include "tool/files.h"
#include "tool/hash.h"
#include "tool/structured_questions.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <vector>

namespace tool {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view worker_name = "offline_worker.js";
constexpr std::string_view list_name = "offline.json";
constexpr std::string_view unversioned = "unversioned"; ///< what stands in web/offline_worker.js

/// As browsers ask for it: the page of a folder by the folder.
std::string address_of(const std::string& path) {
    constexpr std::string_view page = "index.html";
    if (path == page) return "";
    if (path.ends_with("/" + std::string(page))) return path.substr(0, path.size() - page.size());
    return path;
}

/// Compressed twins are the server's, the rest is for search engines or is the worker itself.
bool is_kept(const fs::path& path) {
    const std::string name = path.filename().string();
    return path.extension() != ".br" && path.extension() != ".gz" && name != worker_name && name != list_name
           && name != "robots.txt" && name != "sitemap.xml";
}

base::Result<std::vector<fs::path>> files_in(const fs::path& site) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(site, error)) {
        if (entry.is_regular_file() && is_kept(entry.path())) files.push_back(entry.path());
    }
    if (error) return base::Error{"cannot read " + site.string() + ": " + error.message()};
    std::sort(files.begin(), files.end());
    return files;
}

Exit run_offline(const fs::path& site) {
    const auto files = files_in(site);
    if (!files) return cannot_run(files.error().message);
    auto worker = read_file(site / worker_name);
    if (!worker) return cannot_run(worker.error().message);
    const std::size_t at = worker.value().find(unversioned);
    if (at == std::string::npos)
        return cannot_run((site / worker_name).string() + " has no '" + std::string(unversioned)
                          + "' to put a version in place of: write the site anew");

    Json list = Json::array();
    std::uint64_t version = hash_of(worker.value());
    std::size_t bytes = 0;
    for (const fs::path& file : files.value()) {
        const auto read = read_file(file);
        if (!read) return cannot_run(read.error().message);
        const std::string address = address_of(fs::relative(file, site).generic_string());
        const std::string hash = hexadecimal(hash_of(read.value()));
        version = hash_of(address + hash, version);
        bytes += read.value().size();
        list.push_back(Json::array({address, hash}));
    }
    const std::string name = hexadecimal(version);
    const Json out{{"version", name}, {"files", std::move(list)}};
    if (const auto written = write_file(site / list_name, out.dump() + "\n"); !written)
        return cannot_run(written.error().message);
    worker.value().replace(at, unversioned.size(), name);
    if (const auto written = write_file(site / worker_name, worker.value()); !written)
        return cannot_run(written.error().message);
    std::cout << files.value().size() << " files, " << bytes << " bytes, version " << name << '\n';
    return Exit::sound;
}

} // namespace

void add_offline(CLI::App& app, Run& run) {
    const auto site = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand(
        "offline", "Lists the files of a written site, so that browsers can keep it for off-line use.");
    command->add_option("--site", *site, "the folder that `html` and `pack` wrote and `fingerprint` named")
        ->required();
    command->callback([site, &run] { run = [site] { return run_offline(*site); }; });
}

} // namespace tool
