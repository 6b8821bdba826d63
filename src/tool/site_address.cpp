#include "tool/site_address.h"

#include "doc/address.h"

#include <utility>

namespace tool {

SiteAddress::SiteAddress(std::string address) : m_address(std::move(address)) {}

std::string SiteAddress::absolute(std::string_view route) const {
    return doc::absolute_address(m_address, route);
}

std::string SiteAddress::seen_from(std::string_view from, std::string_view route) const {
    return known() ? absolute(route) : doc::relative_address(from, route);
}

std::string SiteAddress::root_path() const {
    return doc::root_path(m_address);
}

} // namespace tool
