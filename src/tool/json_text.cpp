#include "tool/json_text.h"

#include "base/text.h"

#include <algorithm>
#include <optional>

namespace tool {

namespace {

constexpr std::size_t longest_line = 120;

std::string indent(int level) {
    return std::string(static_cast<std::size_t>(level) * 2, ' ');
}

/// Bytes that are not UTF-8 become U+FFFD: nothing is thrown.
std::string in_one_line(const OrderedJson& value) {
    if (!value.is_array()) return value.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
    std::string line;
    for (const OrderedJson& member : value) line += (line.empty() ? "" : ", ") + in_one_line(member);
    return "[" + line + "]";
}

bool has_objects(const OrderedJson& list) {
    return std::any_of(list.begin(), list.end(), [](const OrderedJson& member) {
        return member.is_object() || (member.is_array() && has_objects(member));
    });
}

/// Where the list or object that begins at `open` ends, and whether anything is in it. The bytes are
/// known to be JSON.
struct Extent {
    std::size_t close = 0;
    std::size_t behind_last = 0; ///< behind the last thing in it that is no white space
    bool empty = true;
};

class Scanner {
public:
    explicit Scanner(std::string_view bytes) : m_bytes(bytes) {}

    Extent extent(std::size_t open) const {
        Extent found{open, open + 1, true};
        int depth = 0;
        for (std::size_t i = open; i < m_bytes.size(); ++i) {
            const char c = m_bytes[i];
            if (c == '"') {
                i = end_of_text(i);
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (c == '}' || c == ']') {
                if (--depth == 0) {
                    found.close = i;
                    return found;
                }
            } else if (is_space(c)) {
                continue;
            }
            if (i == open) continue;
            found.behind_last = i + 1;
            found.empty = false;
        }
        return found;
    }

    /// The bracket that opens the member `key` of the outermost object.
    std::optional<std::size_t> member(std::string_view key) const {
        int depth = 0;
        for (std::size_t i = 0; i < m_bytes.size(); ++i) {
            const char c = m_bytes[i];
            if (c == '"') {
                const std::size_t end = end_of_text(i);
                const std::size_t colon = skip_space(end + 1);
                const bool is_key = depth == 1 && colon < m_bytes.size() && m_bytes[colon] == ':';
                if (is_key && m_bytes.substr(i + 1, end - i - 1) == key) return skip_space(colon + 1);
                i = end;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (c == '}' || c == ']') {
                --depth;
            }
        }
        return std::nullopt;
    }

    std::size_t skip_space(std::size_t from) const {
        while (from < m_bytes.size() && is_space(m_bytes[from])) ++from;
        return from;
    }

private:
    static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

    std::size_t end_of_text(std::size_t open) const {
        std::size_t i = open + 1;
        while (i < m_bytes.size() && m_bytes[i] != '"') i += m_bytes[i] == '\\' ? 2u : 1u;
        return i;
    }

    std::string_view m_bytes;
};

std::string put_last(std::string_view bytes, const Extent& extent, const std::string& thing, int level) {
    std::string made(bytes.substr(0, extent.behind_last));
    made += (extent.empty ? "\n" : ",\n") + indent(level + 1) + thing + "\n" + indent(level);
    made += bytes.substr(extent.close);
    return made;
}

base::Error no_object() {
    return base::Error{"is no JSON object; explorer-tool check says what is wrong with it"};
}

} // namespace

std::string print_json(const OrderedJson& value, int level, std::size_t column) {
    if (!value.is_structured()) return in_one_line(value);
    if (value.empty()) return value.is_array() ? "[]" : "{}";
    const bool is_list = value.is_array();
    if (is_list && !has_objects(value)) {
        std::string line = in_one_line(value);
        if (column + base::count_code_points(line) < longest_line) return line;
    }
    std::string text;
    for (const auto& [key, member] : value.items()) {
        const std::string name = is_list ? "" : in_one_line(OrderedJson(key)) + ": ";
        const std::string room = indent(level + 1);
        text += (text.empty() ? "" : ",\n") + room + name
                + print_json(member, level + 1, room.size() + base::count_code_points(name));
    }
    return (is_list ? "[\n" : "{\n") + text + "\n" + indent(level) + (is_list ? "]" : "}");
}

base::Result<std::string> with_last_entry(std::string_view bytes, std::string_view key,
                                          const OrderedJson& entry) {
    const OrderedJson parsed = OrderedJson::parse(bytes, nullptr, false);
    if (!parsed.is_object()) return no_object();
    const auto list = parsed.find(std::string(key));
    if (list == parsed.end() || !list->is_array())
        return base::Error{"has no list \"" + std::string(key) + "\""};
    const Scanner scanner(bytes);
    const std::optional<std::size_t> open = scanner.member(key);
    if (!open || bytes[*open] != '[') return base::Error{"writes the key of its list in an unusual way"};
    return put_last(bytes, scanner.extent(*open), print_json(entry, 2, 4), 1);
}

base::Result<std::string> with_last_member(std::string_view bytes, std::string_view key,
                                           const OrderedJson& value) {
    if (!OrderedJson::parse(bytes, nullptr, false).is_object()) return no_object();
    const Scanner scanner(bytes);
    const std::string name = in_one_line(OrderedJson(key)) + ": ";
    return put_last(bytes, scanner.extent(scanner.skip_space(0)),
                    name + print_json(value, 1, 2 + base::count_code_points(name)), 0);
}

} // namespace tool
