#pragma once

#include "content/load.h"
#include "tool/code_points.h"

#include <string_view>
#include <vector>

namespace tool {

/// The characters that the texts of a language are written with, with those that need no translation and
/// those that the program puts between them. No more than `all`, which the fonts hold.
CodePoints letters_of(const std::vector<content::File>& files, std::string_view language,
                      const CodePoints& all);

} // namespace tool
