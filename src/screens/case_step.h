#pragma once

#include "doc/page.h"
#include "screens/view.h"

namespace screens {

/// The chart of a step that has one, and what is known in numbers.
doc::Element step_chart(View& view, const content::Case& found, const content::Step& step);
doc::Element figures_of(View& view, const content::Case& found);

/// One step of a case as a section `#step-<id>`: the text, its chart, the decision with what came
/// of it, the figures of the outcome, the sources.
doc::Element case_step(View& view, const content::Case& found, const content::Step& step);

} // namespace screens
