#pragma once

namespace platform {

/// How much larger than usual the desktop shows everything, 1 to 4. Under X11 SDL knows nothing of it: there
/// it is what the desktop's own programs go by, the resource `Xft.dpi`, over 96. Elsewhere SDL's density says
/// it, and the answer is 1. To be asked after SDL has opened its display.
float desktop_scale();

} // namespace platform
