#include "tool/files.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace tool {

namespace fs = std::filesystem;

namespace {

base::Result<std::string> read_up_to(const fs::path& path, std::size_t most) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return base::Error{"cannot open " + path.string()};
    std::string bytes;
    std::vector<char> block(64 * 1024);
    while (bytes.size() < most) {
        const std::size_t wanted = std::min(block.size(), most - bytes.size());
        stream.read(block.data(), static_cast<std::streamsize>(wanted));
        bytes.append(block.data(), static_cast<std::size_t>(stream.gcount()));
        if (!stream) break;
    }
    if (stream.bad()) return base::Error{"cannot read " + path.string()};
    return bytes;
}

bool is_hidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

} // namespace

base::Result<std::string> read_file(const fs::path& path) {
    return read_up_to(path, std::string::npos);
}

base::Result<std::vector<content::File>> read_data(const fs::path& data) {
    std::error_code error;
    if (!fs::is_directory(data, error)) return base::Error{data.string() + " is not a folder"};
    if (!fs::is_directory(data / "content", error)) {
        return base::Error{data.string()
                           + " has no folder content, expected a data folder as in docs/content-format.md"};
    }
    std::vector<content::File> files;
    for (const char* part : {"content", "locales", "kiosks"}) {
        if (!fs::is_directory(data / part, error)) continue;
        fs::recursive_directory_iterator entry(data / part, error);
        for (const auto end = fs::recursive_directory_iterator(); !error && entry != end;
             entry.increment(error)) {
            if (is_hidden(entry->path())) {
                if (entry->is_directory(error)) entry.disable_recursion_pending();
                continue;
            }
            if (entry->is_directory(error)) continue;
            base::Result<std::string> bytes = read_up_to(entry->path(), content::largest_file_bytes + 1);
            if (!bytes) return bytes.error();
            files.push_back(
                {entry->path().lexically_relative(data).generic_string(), std::move(bytes).value()});
        }
        if (error) return base::Error{"cannot list " + (data / part).string() + " (" + error.message() + ")"};
    }
    std::sort(files.begin(), files.end(),
              [](const content::File& a, const content::File& b) { return a.name < b.name; });
    return files;
}

namespace {

fs::path aside_of(const fs::path& path) {
    fs::path aside = path;
    aside += ".new";
    return aside;
}

base::Result<base::Done> write_aside(const fs::path& path, const std::string& bytes) {
    std::error_code error;
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), error);
    if (error)
        return base::Error{"cannot make the folder " + path.parent_path().string() + " (" + error.message()
                           + ")"};
    std::ofstream stream(aside_of(path), std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (stream) return base::Done{};
    fs::remove(aside_of(path), error);
    return base::Error{"cannot write " + path.string()};
}

base::Result<base::Done> move_into_place(const fs::path& path) {
    std::error_code error;
    fs::rename(aside_of(path), path, error);
    if (error) return base::Error{"cannot write " + path.string() + " (" + error.message() + ")"};
    return base::Done{};
}

} // namespace

base::Result<base::Done> write_file(const fs::path& path, const std::string& bytes) {
    if (auto written = write_aside(path, bytes); !written) return written;
    return move_into_place(path);
}

base::Result<base::Done> write_files(const fs::path& folder, const std::vector<content::File>& files) {
    base::Result<base::Done> result = base::Done{};
    for (const content::File& file : files) {
        if (result) result = write_aside(folder / file.name, file.bytes);
    }
    for (const content::File& file : files) {
        std::error_code ignored;
        if (result) result = move_into_place(folder / file.name);
        if (!result) fs::remove(aside_of(folder / file.name), ignored);
    }
    return result;
}

} // namespace tool
