#pragma once

#include "doc/page.h"
#include "screens/view.h"

#include <optional>
#include <vector>

/// What the law says, with dates that know what day it is.
namespace screens {

/// 'applies from 2 December 2027' and, where a clock is at hand, 'already applies' or 'not yet'.
std::vector<doc::Element> application_badges(View& view, const base::Date& applies_from);

/// The laws that a principle names, each with its article, framework and date. With `framework`
/// only those of that framework.
std::vector<doc::Element> law_cards(View& view, const content::Principle& principle,
                                    std::string_view framework = {});

} // namespace screens
