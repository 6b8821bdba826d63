#include "doc/icons.h"

#include "base/text.h"

#include <algorithm>
#include <charconv>

namespace doc {

IconList IconList::read(std::string_view list) {
    IconList result;
    for (std::string_view line : base::split(list, '\n')) {
        line = base::trim(line.substr(0, line.find('#')));
        const std::size_t space = line.find(' ');
        if (space == std::string_view::npos) continue;
        const std::string_view digits = base::trim(line.substr(space));
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (error != std::errc() || end != digits.data() + digits.size()) continue;
        result.m_icons.push_back({std::string(line.substr(0, space)), static_cast<char32_t>(value)});
    }
    std::sort(result.m_icons.begin(), result.m_icons.end(),
              [](const Icon& a, const Icon& b) { return a.name < b.name; });
    return result;
}

char32_t IconList::code_point(std::string_view name) const {
    const auto found =
        std::lower_bound(m_icons.begin(), m_icons.end(), name,
                         [](const Icon& icon, std::string_view wanted) { return icon.name < wanted; });
    return found != m_icons.end() && found->name == name ? found->code_point : 0;
}

} // namespace doc
