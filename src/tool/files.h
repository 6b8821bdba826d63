#pragma once

#include "base/result.h"
#include "content/load.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tool {

/// The files below `content/` and `locales/` of a data folder, sorted by name. Hidden files are
/// passed over; of a file that is too large no more is read than shows that.
base::Result<std::vector<content::File>> read_data(const std::filesystem::path& data);

base::Result<std::string> read_file(const std::filesystem::path& path);

/// Writes aside and renames, so that nobody ever reads half a file. Makes the folder.
base::Result<base::Done> write_file(const std::filesystem::path& path, const std::string& bytes);

/// Files of a data folder, each written aside before the first one is renamed: what cannot be
/// written changes none of them.
base::Result<base::Done> write_files(const std::filesystem::path& folder,
                                     const std::vector<content::File>& files);

} // namespace tool
