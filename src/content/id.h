#pragma once

#include <string_view>

namespace content {

/// True for lower-case words, digits and hyphens: `dutch-childcare-benefits`.
bool is_id(std::string_view text);

} // namespace content
