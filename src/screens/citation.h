#pragma once

#include "doc/page.h"
#include "screens/view.h"

#include <optional>
#include <string>
#include <string_view>

/// How to cite a page.
namespace screens {

/// A disclosure with the citation as text and as BibTeX; nothing for places that say nothing themselves
/// (settings, search, menus, unknown addresses).
std::optional<doc::Element> citation(View& view, std::string_view title);

/// Text as it may stand in braces in a BibTeX entry.
std::string bibtex_text(std::string_view text);

} // namespace screens
