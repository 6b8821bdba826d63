#pragma once

#include "doc/page.h"
#include "screens/view.h"

#include <string>
#include <vector>

/// What the screens put between the banner and the footer: one function a screen, one file each.
namespace screens {

struct Body {
    std::string title;       ///< see doc::Page
    std::string description; ///< likewise
    doc::Paint hue = doc::Paint::none;
    std::vector<doc::Element> parts;
    std::string announcement; ///< see doc::Page
};

Body home(View& view);
Body principles(View& view);
Body principle(View& view);
Body cases(View& view);
Body case_story(View& view);
Body quizzes(View& view);
Body quiz(View& view);
Body glossary(View& view);
Body search(View& view);
Body frameworks(View& view);
Body framework(View& view);
Body timeline(View& view);
/// initiative, about, privacy, accessibility: pages that are all text.
Body text_page(View& view);
Body sources(View& view);
Body paths(View& view);
Body path(View& view);
Body hand_outs(View& view);
Body hand_out(View& view);
Body settings(View& view);
Body more(View& view);
Body not_found(View& view);

} // namespace screens
