#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace tool {

/// The files of a site by their paths below its root (`en/cases/index.html`), with their bytes.
using SiteFiles = std::map<std::string, std::string>;

/// Where files lie that browsers may keep for ever.
inline constexpr std::string_view immutable_folder = "immutable/";

/// Whether others know this file by its address, so that its name must not change: pages, their manifests,
/// the worker, the script for pages of others, share cards, licences, what search engines read,
/// and the configurations of kiosks, which their operators may change and add to.
bool has_public_address(std::string_view path);

/// The same site with every other file in `immutable/`, the hash of its content in its name, and every file
/// that names it naming it so: what lies at such an address never changes. A hash covers the hashes of what
/// the file names, so that a new name of one shows in all that lead to it.
///
/// What counts as a name: `href` and `src` in pages, `url("…")` in stylesheets, `"./…"` in scripts, `"src"`
/// in manifests. Scripts find files that are no modules through the list in web/files.js, which is filled
/// here.
///
/// Errors: files that name each other in a circle; no list to fill in files.js.
base::Result<SiteFiles> fingerprinted(SiteFiles files);

} // namespace tool
