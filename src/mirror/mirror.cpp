#include "mirror/mirror.h"

#include "base/text.h"
#include "doc/html.h"

#include <utility>

namespace mirror {

Patch Mirror::update(const doc::Page& page, const std::vector<doc::Placed>& placed) {
    Patch patch;
    std::string markup = doc::html_regions(page, doc::Numbering::numbered);
    if (markup != m_markup) {
        patch.content_changed = true;
        patch.markup = markup;
        m_markup = std::move(markup);
    }
    if (patch.content_changed || placed != m_placed) {
        patch.geometry_changed = true;
        m_placed = placed;
        patch.inlines = "[";
        for (const doc::Placed& place : placed) {
            const float fixed = place.frame == doc::Frame::window ? 1.0F : 0.0F;
            if (place.number >= 0) {
                patch.numbers.insert(patch.numbers.end(),
                                     {static_cast<float>(place.number), place.rect.x, place.rect.y,
                                      place.rect.width, place.rect.height, fixed});
                continue;
            }
            // Ids are words and hyphens: nothing in them needs escaping.
            if (patch.inlines.size() > 1) patch.inlines += ',';
            patch.inlines += "[\"" + place.id + "\"";
            for (const float value :
                 {place.rect.x, place.rect.y, place.rect.width, place.rect.height, fixed}) {
                patch.inlines += ',' + base::print_decimal(static_cast<double>(value), 2);
            }
            patch.inlines += ']';
        }
        patch.inlines += ']';
    }
    return patch;
}

} // namespace mirror
