#pragma once

#include "doc/figure.h"

#include <string>
#include <string_view>

namespace screens::figures {

/// The longest text that a code is made of: beyond it phones at arm's length begin to miss squares.
inline constexpr std::size_t longest_qr_bytes = 300;

/// A QR code (ISO/IEC 18004) of an address, for a phone's camera: black on white in every theme, with the
/// quiet zone of four modules around it that readers want. `alternative` says what is behind it. A text that
/// is too long gives a figure without size: say the address in words instead.
doc::Figure qr(std::string_view text, std::string alternative, float widest_px);

} // namespace screens::figures
