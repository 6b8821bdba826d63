#include "platform/desktop_files.h"

#include <SDL.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace platform {

namespace fs = std::filesystem;

namespace {

#ifdef EXPLORER_SOURCE_FOLDER
constexpr const char* source_folder = EXPLORER_SOURCE_FOLDER;
#else
constexpr const char* source_folder = nullptr;
#endif

fs::path program_folder() {
    char* path = SDL_GetBasePath();
    if (path == nullptr) return fs::current_path();
    fs::path folder(path);
    SDL_free(path);
    return folder;
}

std::optional<std::string> read_file(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

bool is_folder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

/// Files that the loader would refuse unread are not read either.
constexpr std::uintmax_t largest_read = 16u * 1024u * 1024u;

void read_folder(const fs::path& root, const fs::path& folder, std::vector<NamedBytes>& files) {
    std::error_code error;
    std::vector<fs::path> paths;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, error)) {
        if (entry.is_regular_file(error) && entry.path().extension() == ".json")
            paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    for (const fs::path& path : paths) {
        const std::uintmax_t size = fs::file_size(path, error);
        std::string bytes;
        if (!error && size <= largest_read)
            bytes = read_file(path).value_or(std::string());
        else
            bytes.assign(static_cast<std::size_t>(largest_read), ' '); // the loader names it as too large
        files.push_back({fs::relative(path, root, error).generic_string(), std::move(bytes)});
    }
}

} // namespace

base::Result<Folders> find_folders(const std::optional<fs::path>& data_override) {
    const fs::path here = program_folder();
    std::vector<fs::path> places{here, here / ".." / "share" / "intouchai-explorer"};
    Folders folders;
    for (const fs::path& place : places) {
        if (folders.data.empty() && is_folder(place / "data" / "content")) folders.data = place / "data";
        if (folders.assets.empty() && is_folder(place / "assets" / "fonts"))
            folders.assets = place / "assets";
    }
    if (folders.data.empty() && source_folder != nullptr
        && is_folder(fs::path(source_folder) / "data" / "content")) {
        folders.data = fs::path(source_folder) / "data";
    }
    if (data_override) folders.data = *data_override;
    if (!is_folder(folders.data)) {
        return base::Error{"no content: there is no folder '" + folders.data.string()
                           + "'; say where it is with --data FOLDER"};
    }
    if (folders.assets.empty()) {
        return base::Error{"no fonts: there is no folder 'assets/fonts' beside the program or in "
                           "../share/intouchai-explorer"};
    }
    return folders;
}

base::Result<Assets> read_assets(const Folders& folders) {
    Assets assets;
    using canvas::FontStyle;
    constexpr std::pair<FontStyle, const char*> fonts[] = {
        {FontStyle::regular, "NotoSans-Regular.ttf"},
        {FontStyle::bold, "NotoSans-Bold.ttf"},
        {FontStyle::italic, "NotoSans-Italic.ttf"},
        {FontStyle::bold_italic, "NotoSans-BoldItalic.ttf"},
        {FontStyle::icons, "Icons.ttf"}};
    for (const auto& [style, name] : fonts) {
        const fs::path path = folders.assets / "fonts" / name;
        const std::optional<std::string> bytes = read_file(path);
        if (!bytes) return base::Error{"the font '" + path.string() + "' cannot be read"};
        assets.fonts.push_back({{style, {}}, {bytes->begin(), bytes->end()}});
    }
    assets.icon_names = read_file(folders.assets / "fonts" / "icons.txt").value_or(std::string());
    read_folder(folders.data, folders.data / "content", assets.content);
    read_folder(folders.data, folders.data / "locales", assets.content);
    return assets;
}

namespace {

fs::path file_of_user(const char* name) {
    char* folder = SDL_GetPrefPath(nullptr, "intouchai-explorer");
    if (folder == nullptr) return {};
    fs::path path = fs::path(folder) / name;
    SDL_free(folder);
    return path;
}

} // namespace

VisitorFile VisitorFile::of_user() {
    return VisitorFile(file_of_user("visitor.json"));
}

VisitorFile VisitorFile::of_counts() {
    return VisitorFile(file_of_user("kiosk-counts.csv"));
}

base::Result<std::string> read_whole_file(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return base::Error{"there is no file '" + path.string() + "'"};
    std::optional<std::string> bytes = read_file(path);
    if (!bytes) return base::Error{"'" + path.string() + "' cannot be read"};
    return std::move(*bytes);
}

base::Result<fs::path> save_for_user(const std::string& name, const std::string& bytes) {
    const char* home = std::getenv("HOME");
    if (home == nullptr) home = std::getenv("USERPROFILE");
    const fs::path base_folder = home != nullptr ? fs::path(home) : fs::current_path();
    std::error_code error;
    const fs::path documents = base_folder / "Documents";
    const fs::path path = (fs::is_directory(documents, error) ? documents : base_folder) / name;
    if (const base::Result<base::Done> written = VisitorFile(path).write(bytes); !written.ok())
        return written.error();
    return path;
}

std::string VisitorFile::read() const {
    return read_file(m_path).value_or(std::string());
}

base::Result<base::Done> VisitorFile::write(const std::string& data) const {
    if (m_path.empty()) return base::Error{"there is no folder to keep anything in"};
    const fs::path aside = m_path.string() + ".new";
    {
        std::ofstream stream(aside, std::ios::binary | std::ios::trunc);
        stream << data;
        stream.flush();
        if (!stream) return base::Error{"'" + aside.string() + "' cannot be written"};
    }
    std::error_code error;
    fs::rename(aside, m_path, error);
    if (error) return base::Error{"'" + m_path.string() + "' cannot be written: " + error.message()};
    return base::Done{};
}

void VisitorFile::erase() const {
    std::error_code ignored;
    fs::remove(m_path, ignored);
}

std::string VisitorFile::set_aside() const {
    for (int i = 1; i < 100; ++i) {
        const fs::path name = m_path.parent_path() / ("visitor.damaged-" + std::to_string(i) + ".json");
        std::error_code error;
        if (fs::exists(name, error)) continue;
        fs::rename(m_path, name, error);
        return error ? std::string() : name.filename().string();
    }
    return {};
}

} // namespace platform
