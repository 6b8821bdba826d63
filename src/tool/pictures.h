#pragma once

#include "content/library.h"
#include "doc/icons.h"
#include "tool/site.h"

#include <functional>
#include <string>
#include <string_view>

namespace tool {

/// What Open Graph asks for.
inline constexpr int share_picture_width = 1200;
inline constexpr int share_picture_height = 630;

/// The names of the finished pictures in the site's root.
std::string share_picture_name(std::string_view language);
inline constexpr std::string_view touch_icon_name = "apple-touch-icon.png";

/// The pictures that must not be SVG, as SVG: `share-en.svg` for each language, `apple-touch-icon.svg`.
/// The build makes PNG of them (script/lib/build.sh).
void write_pictures(const content::Library& library, const doc::IconList& icons,
                    const std::function<void(const SiteFile&)>& write);

} // namespace tool
