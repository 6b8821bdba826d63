#include "screens/bodies.h"
#include "screens/parts.h"
#include "screens/places.h"

namespace screens {

Body more(View& view) {
    const Said title = view.ui("more.title");
    const Said lead = view.ui("more.lead");
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts = {hero({page_title(title), paragraph(lead, doc::Look::lead)}),
                  place_tiles(view, further_places(), "place", 2),
                  place_tiles(view, foot_places(), "place", 2)};
    return body;
}

} // namespace screens
