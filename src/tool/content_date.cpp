#include "tool/content_date.h"

#include <algorithm>

namespace tool {

namespace {

void add(content::Ids& all, const content::Ids& more) {
    for (const content::Id& id : more) {
        if (std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
    }
}

} // namespace

content::Ids sources_of(const content::Library& library, const app::Route& route) {
    content::Ids all;
    if (route.screen == app::Screen::principle) {
        if (const content::Principle* principle = library.principle(route.id)) {
            add(all, principle->sources);
            for (const content::LawReference& law : principle->law) add(all, law.sources);
        }
    } else if (route.screen == app::Screen::find_case) {
        if (const content::Case* found = library.find_case(route.id)) {
            add(all, found->sources);
            for (const content::Step& step : found->steps) add(all, step.sources);
        }
    } else if (route.screen == app::Screen::framework) {
        if (const content::Framework* framework = library.framework(route.id)) add(all, framework->sources);
    } else if (const content::TextPage* page = library.page(app::screen_word(route.screen))) {
        add(all, page->sources);
    }
    return all;
}

std::optional<base::Date> content_date(const content::Library& library, const app::Route& route) {
    base::Date newest;
    const content::Case* told =
        route.screen == app::Screen::find_case ? library.find_case(route.id) : nullptr;
    if (told) {
        newest = told->checked;
    } else {
        for (const content::Id& id : sources_of(library, route)) {
            if (const content::Source* source = library.source(id))
                newest = std::max(newest, source->checked);
        }
    }
    if (newest.day == 0) return std::nullopt;
    return newest;
}

} // namespace tool
