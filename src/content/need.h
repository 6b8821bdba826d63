#pragma once

namespace content {

/// Whether a key or a text must be there.
enum class Need { required, optional };

} // namespace content
