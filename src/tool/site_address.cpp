#include "tool/site_address.h"

#include "doc/address.h"

#include <utility>

namespace tool {

SiteAddress::SiteAddress(std::string address) : m_address(std::move(address)) {
    if (!m_address.empty() && m_address.back() == '/') m_address.pop_back();
}

std::string SiteAddress::absolute(std::string_view route) const {
    return m_address + std::string(route);
}

std::string SiteAddress::seen_from(std::string_view from, std::string_view route) const {
    return known() ? absolute(route) : doc::relative_address(from, route);
}

std::string SiteAddress::root_path() const {
    const std::size_t host = m_address.find("://");
    const std::size_t path = host == std::string::npos ? host : m_address.find('/', host + 3);
    return (path == std::string::npos ? std::string() : m_address.substr(path)) + '/';
}

} // namespace tool
