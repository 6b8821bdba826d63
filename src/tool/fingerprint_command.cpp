#include "tool/command.h"
#include "tool/files.h"
#include "tool/fingerprint.h"

#include <filesystem>
#include <iostream>
#include <memory>

namespace tool {

namespace {

namespace fs = std::filesystem;

base::Result<SiteFiles> read_site(const fs::path& site) {
    SiteFiles files;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(site, error)) {
        if (!entry.is_regular_file()) continue;
        auto bytes = read_file(entry.path());
        if (!bytes) return bytes.error();
        files.emplace(fs::relative(entry.path(), site).generic_string(), std::move(bytes).value());
    }
    if (error) return base::Error{"cannot read " + site.string() + ": " + error.message()};
    return files;
}

/// A folder is gone when its last file is.
void remove_old(const fs::path& site, const std::string& path) {
    std::error_code ignored;
    fs::remove(site / path, ignored);
    for (fs::path folder = fs::path(path).parent_path(); !folder.empty(); folder = folder.parent_path()) {
        if (!fs::is_empty(site / folder, ignored) || !fs::remove(site / folder, ignored)) return;
    }
}

Exit run_fingerprint(const fs::path& site) {
    auto files = read_site(site);
    if (!files) return cannot_run(files.error().message);
    for (const auto& entry : files.value()) {
        if (entry.first.starts_with(immutable_folder))
            return cannot_run((site / entry.first).string() + " has its name already: write the site anew");
    }
    const SiteFiles before = files.value();
    const auto after = fingerprinted(std::move(files).value());
    if (!after) return cannot_run("in " + site.string() + ", " + after.error().message);

    std::size_t named = 0;
    for (const auto& [path, bytes] : after.value()) {
        const auto old = before.find(path);
        if (path.starts_with(immutable_folder)) ++named;
        if (old != before.end() && old->second == bytes) continue;
        if (const auto written = write_file(site / path, bytes); !written)
            return cannot_run(written.error().message);
    }
    for (const auto& entry : before) {
        if (!after.value().contains(entry.first)) remove_old(site, entry.first);
    }
    std::cout << named << " files have the hash of their content in their name\n";
    return Exit::sound;
}

} // namespace

void add_fingerprint(CLI::App& app, Run& run) {
    const auto site = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand(
        "fingerprint",
        "Puts the hash of their content into the names of a site's files, so that browsers may "
        "keep them for ever.");
    command->add_option("--site", *site, "the folder that `html` and `pack` wrote")->required();
    command->callback([site, &run] { run = [site] { return run_fingerprint(*site); }; });
}

} // namespace tool
