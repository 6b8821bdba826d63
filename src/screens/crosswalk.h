#pragma once

#include "doc/page.h"
#include "screens/view.h"

#include <vector>

/// The seven requirements beside what other frameworks say. Grouped by how sure a line is, the surest
/// first; nothing where there is none. All of it is our own reading, which `crosswalk_note` says.
namespace screens {

/// What other frameworks say on a requirement. Without its own framework and the laws that the page of the
/// requirement tells of already. `stem` keeps the ids of one page apart, `level` is that of its headings.
std::vector<doc::Element> crosswalk_of(View& view, const content::Principle& principle, std::string_view stem,
                                       int level);

/// Which requirements a framework speaks to, and with which of its principles.
std::vector<doc::Element> crosswalk_of(View& view, const content::Framework& framework);

/// That this is a reading and no official equivalence.
doc::Element crosswalk_note(View& view);

} // namespace screens
