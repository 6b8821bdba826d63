#pragma once

#include "doc/page.h"
#include "screens/view.h"

namespace screens {

/// One step of a case as a section `#step-<id>`: the text, its chart, the decision with what came
/// of it, the figures of the outcome, the sources.
doc::Element case_step(View& view, const content::Case& found, const content::Step& step);

} // namespace screens
