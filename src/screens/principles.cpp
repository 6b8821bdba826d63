#include "screens/bodies.h"
#include "screens/parts.h"

namespace screens {

namespace {

doc::Element tiles(View& view, content::PrincipleKind kind) {
    std::vector<doc::Element> all;
    for (const content::Principle* principle : principles_of(view.library(), kind)) {
        all.push_back(principle_tile(view, *principle, "principle"));
    }
    return doc::grid(300, std::move(all));
}

} // namespace

Body principles(View& view) {
    const Said title = view.ui("principles.title");
    const Said lead = view.ui("principles.lead");
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts = {hero({page_title(title), paragraph(lead, doc::Look::lead)}),
                  part("requirements", view.ui("principles.requirements_title"),
                       {paragraph(view.ui("principles.requirements_text")),
                        tiles(view, content::PrincipleKind::requirement)}),
                  part("ethical-principles", view.ui("principles.ethical_title"),
                       {paragraph(view.ui("principles.ethical_text")),
                        tiles(view, content::PrincipleKind::ethical_principle)})};
    return body;
}

} // namespace screens
