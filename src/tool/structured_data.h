#pragma once

#include "doc/page.h"
#include "screens/screen.h"
#include "tool/site_address.h"

#include <string>

namespace tool {

/// What a page says to search engines and other programs: schema.org as JSON-LD, made of the same
/// content. A quiz is a Quiz with its Questions, the glossary a DefinedTermSet, a principle, case or
/// framework an Article, every other place a WebPage; where there is a way to it, a BreadcrumbList.
/// `page` is what screens::page made of the same context. `<` never stands in the answer, so that no
/// text can end the element that it is put into.
std::string structured_data(const screens::Context& context, const doc::Page& page, const SiteAddress& site);

} // namespace tool
