#pragma once

#include "doc/page.h"
#include "screens/view.h"

#include <vector>

/// What is said of a framework in a few words.
namespace screens {

/// 'binding' or 'not binding'; 'adopted', 'in force' …
std::vector<doc::Element> status_badges(View& view, const content::Framework& framework);

/// 'Adopted on 8 April 2019', worded for the status and for how exact the date is.
Said status_words(View& view, const content::Framework& framework);

/// Who issued it.
Said issuer_name(View& view, const content::Framework& framework);

} // namespace screens
