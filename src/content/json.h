#pragma once

#include "content/load.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

/// Reading JSON that may be anything. For the source files of this floor only: nobody else meets
/// a JSON value.
namespace content {

using Json = nlohmann::json;

/// Values in one file beyond this are refused, before they fill the memory.
inline constexpr int most_values = 500'000;
/// After this many problems the rest of a file is not worth listing.
inline constexpr std::size_t most_problems_per_file = 1000;

/// Collects what is wrong, in the order in which it was found.
class Problems {
public:
    void add(std::string_view file, std::string pointer, std::string wrong, std::string expected);
    const std::vector<Problem>& all() const { return m_all; }
    std::vector<Problem> take() { return std::move(m_all); }

private:
    std::vector<Problem> m_all;
    std::map<std::string, std::size_t, std::less<>> m_count_by_file;
};

/// The value written in a file, or nothing when it cannot be read as JSON at all; either way every
/// reason for doubt is added to `problems`. Bytes that are not UTF-8 become U+FFFD, of two members
/// with one key the first counts.
std::optional<Json> parse_json(std::string_view file, std::string_view bytes, Problems& problems);

/// A step further down in a JSON pointer, escaped as RFC 6901 asks.
std::string below(std::string_view pointer, std::string_view key);
std::string below(std::string_view pointer, std::size_t index);

/// A value said in a few words, to stand behind 'is': `"20005"`, `5`, `a list`.
std::string describe(const Json& value);

/// A text in straight quotes, shortened to what fits in a message.
std::string in_quotes(std::string_view text);

/// `one of "a", "b"` or, when a candidate is near to `word`, that one first.
std::string suggest(std::string_view word, const std::vector<std::string_view>& candidates);

} // namespace content
