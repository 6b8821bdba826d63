#pragma once

#include "content/library.h"

#include <string>
#include <string_view>

namespace tool {

/// `<language>/manifest.webmanifest`: what the explorer is called, where it begins and how it looks when a
/// visitor puts it onto a home screen (W3C, Web Application Manifest). Addresses in it are relative to it.
std::string web_manifest(const content::Library& library, std::string_view language, bool has_touch_icon);

} // namespace tool
