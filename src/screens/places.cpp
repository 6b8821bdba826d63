#include "screens/places.h"

#include "screens/icons.h"
#include "screens/parts.h"

#include <algorithm>
#include <array>

namespace screens {

namespace {

using app::Screen;

constexpr std::array<PlaceLink, 5> bar{{{Screen::home, "home", icon::home},
                                        {Screen::principles, "principles", icon::principles},
                                        {Screen::cases, "cases", icon::cases},
                                        {Screen::quizzes, "quiz", icon::quiz},
                                        {Screen::more, "more", icon::more}}};

constexpr std::array<PlaceLink, 7> further{{{Screen::search, "search", icon::search},
                                            {Screen::paths, "paths", icon::paths},
                                            {Screen::glossary, "glossary", icon::glossary},
                                            {Screen::frameworks, "frameworks", icon::framework},
                                            {Screen::timeline, "timeline", icon::timeline},
                                            {Screen::initiative, "initiative", icon::initiative},
                                            {Screen::settings, "settings", icon::settings}}};

constexpr std::array<PlaceLink, 4> foot{{{Screen::about, "about", icon::about},
                                         {Screen::sources, "sources", icon::sources},
                                         {Screen::privacy, "privacy", icon::privacy},
                                         {Screen::accessibility, "accessibility", icon::accessibility}}};

constexpr std::array<PlaceLink, 6> wanted{{{Screen::principles, "principles", icon::principles},
                                           {Screen::cases, "cases", icon::cases},
                                           {Screen::quizzes, "quiz", icon::quiz},
                                           {Screen::glossary, "glossary", icon::glossary},
                                           {Screen::frameworks, "frameworks", icon::framework},
                                           {Screen::timeline, "timeline", icon::timeline}}};

} // namespace

std::span<const PlaceLink> bar_places() {
    return bar;
}
std::span<const PlaceLink> further_places() {
    return further;
}
std::span<const PlaceLink> foot_places() {
    return foot;
}
std::span<const PlaceLink> main_places() {
    return wanted;
}

bool is_here(const View& view, const PlaceLink& place) {
    const Screen here = view.route().screen;
    if (here == place.screen) return true;
    switch (place.screen) {
    case Screen::home: return false; // what stands in no list is not therefore in it
    case Screen::paths:
        if (here == Screen::hand_outs || here == Screen::hand_out) return true;
        break;
    case Screen::more: { // a phone shows nothing else of these places in its bar
        const auto is_one = [&](const PlaceLink& each) { return is_here(view, each); };
        return std::any_of(further.begin(), further.end(), is_one)
               || std::any_of(foot.begin(), foot.end(), is_one);
    }
    default: break;
    }
    return app::place_above(here) == place.screen;
}

doc::Element place_tiles(View& view, std::span<const PlaceLink> places, std::string_view stem, int level) {
    std::vector<doc::Element> tiles;
    for (const PlaceLink& place : places) {
        if (!view.is_open(place.screen)) continue;
        const std::string word(place.word);
        doc::Element tile =
            doc::link(std::string(stem) + "-" + word, {}, view.href(place.screen), doc::Look::tile);
        tile.text.clear();
        tile.icon = place.icon;
        tile.children = {heading(level, view.ui("places." + word + ".title")),
                         paragraph(view.ui("places." + word + ".text"))};
        tiles.push_back(std::move(tile));
    }
    return doc::grid(260, std::move(tiles));
}

} // namespace screens
