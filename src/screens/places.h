#pragma once

#include "doc/page.h"
#include "screens/view.h"

#include <span>
#include <string_view>
#include <vector>

/// The places that menus offer. One list: navigation, 'more', the search and the page for unknown
/// addresses all show from it.
namespace screens {

struct PlaceLink {
    app::Screen screen;
    std::string_view word; ///< in ids, and below `places` in ui.json
    std::string_view icon;
};

/// The five of a phone's bar.
std::span<const PlaceLink> bar_places();
/// What the bar has no room for and wide pages show beside it.
std::span<const PlaceLink> further_places();
/// What stands at the foot of every page.
std::span<const PlaceLink> foot_places();
/// Those to offer to someone who is looking for something.
std::span<const PlaceLink> main_places();

/// True when the visitor is in this place or in one that belongs to it (a case belongs to cases).
bool is_here(const View& view, const PlaceLink& place);

/// Large links with one sentence each; ids are `<stem>-<word>`, headings of `level`.
doc::Element place_tiles(View& view, std::span<const PlaceLink> places, std::string_view stem, int level);

} // namespace screens
