#pragma once

#include <string>
#include <string_view>

/// Addresses as static pages write them. A printed route is `/en/cases/?region=europe#top`: always
/// from the site's root, whatever folder of a server the site is put into.
namespace doc {

/// The way from a page to another place of the site, as short as it can be: from `/en/cases/` to
/// `/en/quiz/` it is `../quiz/`. Works under any sub-path because it never begins with a slash.
std::string relative_address(std::string_view from, std::string_view to);

/// The way from a page to the site's root: `../../` from `/en/cases/`, `./` from `/`.
std::string relative_root(std::string_view from);

/// A printed route on a site, `https://example.org/explorer/` with or without its last slash, as a whole
/// address; the route itself where the site is unknown (empty).
std::string absolute_address(std::string_view site, std::string_view route);

/// The path of a site on its server, from slash to slash: `/explorer/`.
std::string root_path(std::string_view site);

/// True for what a link may lead to: places inside, `https:`, `http:`, `mailto:`. Anything else, such
/// as `javascript:`, is never written.
bool is_safe_address(std::string_view address);

/// True for addresses of other sites.
bool is_outside(std::string_view address);

} // namespace doc
