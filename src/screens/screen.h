#pragma once

#include "app/state.h"
#include "content/library.h"
#include "doc/page.h"
#include "learn/search.h"

#include <vector>

namespace screens {

/// What a screen is made from.
struct Context {
    const content::Library& library;
    const app::State& state;
    /// For the search screen; null where there is nothing to search (static pages).
    const learn::SearchIndex* index = nullptr;
    /// For a static page without script: everything unfolded, answers in disclosures, no controls
    /// that would do nothing.
    bool is_static = false;
};

/// The page for a state, in two languages where its settings say so: a pure function. Never fails: what does
/// not exist becomes the helpful page of Screen::not_found.
doc::Page page(const Context& context);

/// Every place that has a static page, in one language, without query: what the exporter, the
/// sitemap, the menu's test and the walks go through.
std::vector<app::Route> all_places(const content::Library& library, std::string_view language);

} // namespace screens
