#pragma once

#include "base/result.h"
#include "platform/program.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace platform {

/// Where the folders `data` and `assets` are: beside the program, in `../share/intouchai-explorer`
/// (installed), or in the source tree that the program was built in.
struct Folders {
    std::filesystem::path data;
    std::filesystem::path assets;
};
base::Result<Folders> find_folders(const std::optional<std::filesystem::path>& data_override);

/// Reads everything that the explorer is made of. A missing font is an error; missing or broken
/// content is not, the explorer says so itself.
base::Result<Assets> read_assets(const Folders& folders);

/// The bytes of a file, or what is wrong with it.
base::Result<std::string> read_whole_file(const std::filesystem::path& path);

/// Writes a file where the user looks for such: in the folder of documents, else in their home.
base::Result<std::filesystem::path> save_for_user(const std::string& name, const std::string& bytes);

/// What a visitor has agreed to keep, as one file in the user's data folder. Written aside and then
/// renamed, so that a crash never leaves half a file.
class VisitorFile {
public:
    /// The file in `$XDG_DATA_HOME/intouchai-explorer/`, or the like of other systems.
    static VisitorFile of_user();
    /// Beside it: what a kiosk counts.
    static VisitorFile of_counts();
    explicit VisitorFile(std::filesystem::path path) : m_path(std::move(path)) {}

    /// Empty when there is none or it cannot be read.
    std::string read() const;
    base::Result<base::Done> write(const std::string& data) const;
    void erase() const;
    /// Renames a damaged file to a free name beside it and answers with that; empty when it cannot.
    std::string set_aside() const;

private:
    std::filesystem::path m_path;
};

} // namespace platform
