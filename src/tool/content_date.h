#pragma once

#include "app/route.h"
#include "base/date.h"
#include "content/library.h"

#include <optional>

namespace tool {

/// The day on which what a place says was last checked: a case by its own date, a principle, framework
/// or text by the newest of its sources. Nothing for places that are lists and forms.
std::optional<base::Date> content_date(const content::Library& library, const app::Route& route);

/// The sources of a place's own thing, each once, in the order of the content.
content::Ids sources_of(const content::Library& library, const app::Route& route);

} // namespace tool
