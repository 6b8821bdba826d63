#include "content/strings.h"

#include <algorithm>
#include <optional>

namespace content {

namespace {

/// The next `{{name}}` at or behind `from`: where it begins and ends, and its name.
struct Placeholder {
    std::size_t begin;
    std::size_t end;
    std::string_view name;
};

std::optional<Placeholder> next_placeholder(std::string_view text, std::size_t from) {
    for (;;) {
        const std::size_t open = text.find("{{", from);
        if (open == std::string_view::npos) return std::nullopt;
        const std::size_t close = text.find("}}", open + 2);
        if (close == std::string_view::npos) return std::nullopt;
        const std::string_view name = text.substr(open + 2, close - open - 2);
        if (!name.empty() && name.find('{') == std::string_view::npos)
            return Placeholder{open, close + 2, name};
        from = open + 1;
    }
}

} // namespace

TextKey::TextKey(std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts) {
        if (!path.empty()) path += '.';
        path += part;
    }
}

std::string fill(std::string_view text, const Values& values) {
    std::string out;
    std::size_t copied = 0;
    for (std::size_t from = 0; const auto found = next_placeholder(text, from);) {
        from = found->end;
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const auto& entry) { return entry.first == found->name; });
        if (value == values.end()) continue;
        out += text.substr(copied, found->begin - copied);
        out += value->second;
        copied = found->end;
    }
    out += text.substr(copied);
    return out;
}

std::vector<std::string> placeholders(std::string_view text) {
    std::vector<std::string> names;
    for (std::size_t from = 0; const auto found = next_placeholder(text, from);) {
        names.emplace_back(found->name);
        from = found->end;
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace content
