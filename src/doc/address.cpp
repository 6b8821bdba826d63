#include "doc/address.h"

#include "base/text.h"

#include <algorithm>
#include <vector>

namespace doc {

namespace {

struct Parts {
    std::string_view path;
    std::string_view rest; ///< query and fragment, with their marks
};

Parts parts_of(std::string_view address) {
    const std::size_t end = std::min(address.find_first_of("?#"), address.size());
    return {address.substr(0, end), address.substr(end)};
}

/// The folders on the way to a place, and the file in the last of them: `/en/a.css` is `en`, `a.css`.
struct Place {
    std::vector<std::string_view> folders;
    std::string_view file;
};

Place place_of(std::string_view path) {
    Place place;
    std::vector<std::string_view> pieces = base::split(path, '/');
    place.file = pieces.back();
    pieces.pop_back();
    for (const std::string_view piece : pieces) {
        if (!piece.empty()) place.folders.push_back(piece);
    }
    return place;
}

bool starts_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

} // namespace

std::string relative_address(std::string_view from, std::string_view to) {
    const Parts target = parts_of(to);
    const std::string_view here = parts_of(from).path;
    if (target.path == here && !target.rest.empty() && target.rest.front() == '#')
        return std::string(target.rest);

    const Place start = place_of(here);
    const Place goal = place_of(target.path);
    const std::size_t most = std::min(start.folders.size(), goal.folders.size());
    std::size_t common = 0;
    while (common < most && start.folders[common] == goal.folders[common]) ++common;

    std::string out;
    for (std::size_t i = common; i < start.folders.size(); ++i) out += "../";
    for (std::size_t i = common; i < goal.folders.size(); ++i) {
        out += goal.folders[i];
        out += '/';
    }
    out += goal.file;
    if (out.empty()) out = "./";
    out += target.rest;
    return out;
}

std::string relative_root(std::string_view from) {
    return relative_address(from, "/");
}

std::string absolute_address(std::string_view site, std::string_view route) {
    if (!site.empty() && site.back() == '/') site.remove_suffix(1);
    return std::string(site).append(route);
}

std::string root_path(std::string_view site) {
    const std::size_t host = site.find("://");
    const std::size_t path = host == std::string_view::npos ? host : site.find('/', host + 3);
    std::string out(path == std::string_view::npos ? std::string_view() : site.substr(path));
    if (out.empty() || out.back() != '/') out += '/';
    return out;
}

bool is_safe_address(std::string_view address) {
    if (address.empty()) return false;
    if (address.front() == '#') return true;
    if (address.front() == '/') return !starts_with(address, "//");
    return is_outside(address);
}

bool is_outside(std::string_view address) {
    return starts_with(address, "https://") || starts_with(address, "http://")
           || starts_with(address, "mailto:");
}

} // namespace doc
