#include "content/json.h"

#include "base/nearest.h"
#include "base/text.h"

namespace content {

void Problems::add(std::string_view file, std::string pointer, std::string wrong, std::string expected) {
    const std::size_t count = ++m_count_by_file[std::string(file)];
    if (count < most_problems_per_file) {
        m_all.push_back({std::string(file), std::move(pointer), std::move(wrong), std::move(expected)});
    } else if (count == most_problems_per_file) {
        m_all.push_back({std::string(file), "", "has more problems than are listed",
                         "that the ones above are mended first"});
    }
}

std::string below(std::string_view pointer, std::string_view key) {
    return std::string(pointer) + "/" + base::replace_all(base::replace_all(key, "~", "~0"), "/", "~1");
}

std::string below(std::string_view pointer, std::size_t index) {
    return std::string(pointer) + "/" + std::to_string(index);
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 60;
    std::string shown;
    // A message is one line, whatever the text holds.
    for (const char c : base::shorten(text, longest)) shown += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return "\"" + shown + "\"";
}

std::string describe(const Json& value) {
    switch (value.type()) {
    case Json::value_t::null: return "null";
    case Json::value_t::object: return "an object";
    case Json::value_t::array: return "a list";
    case Json::value_t::string: return in_quotes(value.get_ref<const std::string&>());
    case Json::value_t::boolean: return value.get<bool>() ? "true" : "false";
    case Json::value_t::number_integer: return std::to_string(value.get<std::int64_t>());
    case Json::value_t::number_unsigned: return std::to_string(value.get<std::uint64_t>());
    case Json::value_t::number_float: return base::print_double(value.get<double>());
    default: return "something else";
    }
}

std::string suggest(std::string_view word, const std::vector<std::string_view>& candidates) {
    if (const auto near = base::nearest(word, candidates)) return in_quotes(*near);
    if (candidates.empty()) return "something else";
    if (candidates.size() == 1) return in_quotes(candidates.front());
    constexpr std::size_t most_listed = 24;
    std::string list = "one of ";
    for (std::size_t i = 0; i < candidates.size() && i < most_listed; ++i) {
        if (i > 0) list += ", ";
        list += in_quotes(candidates[i]);
    }
    if (candidates.size() > most_listed) list += ", …";
    return list;
}

} // namespace content
