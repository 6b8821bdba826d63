#pragma once

#include <string>
#include <string_view>

namespace tool {

/// Where the site will be: `https://example.org/explorer/`, or unknown.
class SiteAddress {
public:
    SiteAddress() = default;
    explicit SiteAddress(std::string address);

    bool known() const { return !m_address.empty(); }
    /// A printed route as a whole address; the route itself where the site is unknown.
    std::string absolute(std::string_view route) const;
    /// The same as it may be written into the page of `from`: relative where the site is unknown.
    std::string seen_from(std::string_view from, std::string_view route) const;
    /// The path of the site on its server, from slash to slash.
    std::string root_path() const;

private:
    std::string m_address; ///< empty: unknown
};

} // namespace tool
