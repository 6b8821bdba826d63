#include "tool/places.h"

#include "app/route.h"
#include "screens/screen.h"

namespace tool {

Places::Places(const content::Library& library) {
    for (app::Route route : screens::all_places(library, library.default_locale)) {
        route.language.clear();
        m_addresses.insert(app::print_route(route));
    }
}

bool Places::has(std::string_view target) const {
    const app::Route route = app::parse_route(target);
    return route.language.empty() && app::print_route(route) == target
           && m_addresses.contains(app::print_route(app::place(route)));
}

} // namespace tool
