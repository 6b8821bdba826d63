#pragma once

#include "base/result.h"
#include "content/load.h"

#include <filesystem>
#include <vector>

namespace tool {

/// Holds content and locale files against `<kind>.schema.json` and `<kind>.locale.schema.json`, the
/// same schemas that editors use. Files that are no JSON are passed over: `content::check` names
/// them. An error when a schema itself cannot be used.
base::Result<std::vector<content::Problem>> check_schemas(const std::filesystem::path& schemas,
                                                          const std::vector<content::File>& files);

} // namespace tool
