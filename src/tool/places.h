#pragma once

#include "content/library.h"

#include <set>
#include <string>
#include <string_view>

namespace tool {

/// The places that a text of the content may link to.
class Places {
public:
    explicit Places(const content::Library& library);

    /// True for the address of a place without language, as the program itself would print it:
    /// `/principles/transparency/`, `/cases/?region=asia`. Not for one that the program would mend.
    bool has(std::string_view target) const;

private:
    std::set<std::string> m_addresses;
};

} // namespace tool
