#pragma once

#include "app/show.h"
#include "doc/page.h"
#include "screens/view.h"

#include <vector>

/// What a hall sees at one step of a show: one idea, few words, large.
namespace screens {

struct Slide {
    Said title;
    doc::Paint hue = doc::Paint::none; ///< of its ground
    std::vector<doc::Element> parts;   ///< a heading of level 1 among them
    std::vector<doc::Element> notes;   ///< all that the explorer says to it, for the speaker
};

Slide slide(View& view, const app::Scene& step);

/// The address of what is shown, as large as can be, for phones in the last row.
Slide code_slide(View& view);

/// The options of a question to the room: what it said so far as bars, and what is right once that is
/// revealed.
std::vector<doc::Element> room_answers(View& view, const app::Scene& step);
/// For the speaker: what counts hands and takes back; nothing where there is nothing to count.
std::vector<doc::Element> room_controls(View& view, const app::Scene& step);

} // namespace screens
