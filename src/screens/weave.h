#pragma once

#include "doc/page.h"

namespace screens {

/// Two languages side by side: a page with its counterpart in a second language beside or below each of its
/// texts. `second` is the same place, made in the other language; where the two are not built alike (results
/// of a search), the first stands alone.
///
/// What acts keeps its name in the first language and is described in the second. The second's own copies
/// are no controls; where they have an id it is that of the first with `-second` behind it. Texts that are
/// the same in both languages are not said twice. Banner and navigation stay as they are: there is no room.
doc::Page weave(doc::Page first, const doc::Page& second);

} // namespace screens
