#pragma once

#include "doc/page.h"

/// Pages that have something of everything, in the shapes that screens use. For golden files and for
/// looking at the stylesheet.
namespace demo {

doc::Page home();
doc::Page principle();
doc::Page cases();
doc::Page question();
doc::Page settings();

} // namespace demo
