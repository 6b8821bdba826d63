#pragma once

#include "doc/html.h"
#include "doc/page.h"
#include "doc/placement.h"

#include <optional>
#include <string>
#include <vector>

namespace mirror {

/// An element that is to be written anew.
struct Change {
    int number = 0; ///< its place in doc/order.h of the page before
    std::string markup;
};

/// What stands outside of the body.
struct Head {
    std::string title;
    std::string language;
    std::string address;
    bool right_to_left = false;

    friend bool operator==(const Head&, const Head&) = default;
};

/// What the live elements over the canvas need to be told: the difference of two pages and no more.
/// Content and geometry apart: a change of width moves elements without touching what they say.
struct Patch {
    std::optional<Head> head;
    std::optional<std::string> regions; ///< all of them, dialog included; then there are no other changes
    std::vector<Change> changes;        ///< none lies within another
    std::optional<std::string> dialog;  ///< one that has come; empty: it is gone
    std::string announcement;           ///< to be said once

    bool all_places = false; ///< the numbers of elements mean others now: `places` holds every one
    std::vector<doc::Placed> places;
    std::optional<float> page_height_px;

    bool content_changed() const { return regions || dialog || !changes.empty(); }
    bool empty() const {
        return !head && !content_changed() && announcement.empty() && !all_places && places.empty()
               && !page_height_px;
    }
};

/// Keeps what was last published, so that only differences travel.
class Mirror {
public:
    explicit Mirror(doc::LiveOptions options = {}) : m_options(std::move(options)) {}

    /// `placed` as canvas::Face gives them: those of inlines (number -1) stay here, the browser knows
    /// where words are.
    Patch update(doc::Page page, std::vector<doc::Placed> placed, float page_height_px);

    /// Whether the next page lies over a canvas that shows it, or is shown itself.
    void set_over_canvas(bool over_canvas);

private:
    doc::LiveOptions m_options;
    doc::Page m_page;
    bool m_begun = false;
    bool m_writes_anew = false; ///< the elements there were written in another way
    std::vector<doc::Placed> m_placed;
    float m_page_height_px = 0;
};

} // namespace mirror
