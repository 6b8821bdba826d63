#include "base/text.h"
#include "content/loading.h"

namespace content {

namespace {

/// Ids have no dots, so a key with one would meet another key's path.
bool is_text_key(std::string_view key) {
    return !key.empty() && key.find_first_of("./~ ") == std::string_view::npos;
}

class Flattener {
public:
    Flattener(std::string_view file, Strings& strings, TextPaths& empty, Problems& problems)
        : m_file(file), m_strings(strings), m_empty(empty), m_problems(problems) {}

    /// As deep as parse_json lets a file be.
    void add(const std::string& path, const std::string& pointer, const Json& value) {
        if (value.is_object()) {
            for (const auto& [key, member] : value.items()) {
                if (is_text_key(key)) {
                    add(path + "." + key, below(pointer, key), member);
                } else {
                    m_problems.add(m_file, below(pointer, key), "is not a key for texts",
                                   "a word without dots, slashes and spaces");
                }
            }
        } else if (!value.is_string()) {
            m_problems.add(m_file, pointer, "is " + describe(value), "a text");
        } else {
            add_text(path, value.get_ref<const std::string&>());
        }
    }

private:
    void add_text(const std::string& path, const std::string& text) {
        // What is not translated yet is empty in the files of translation tools.
        if (base::trim(text).empty()) {
            m_empty.insert(path);
            return;
        }
        // Bytes that were not UTF-8; they are named already.
        if (text.find("\uFFFD") != std::string::npos) return;
        m_strings[path] = text;
    }

    std::string_view m_file;
    Strings& m_strings;
    TextPaths& m_empty;
    Problems& m_problems;
};

} // namespace

void flatten(std::string_view file, std::string_view stem, const Json& parsed, Strings& strings,
             TextPaths& empty, Problems& problems) {
    if (!parsed.is_object()) {
        problems.add(file, "", "is " + describe(parsed), "an object: { … }");
        return;
    }
    Flattener(file, strings, empty, problems).add(std::string(stem), "", parsed);
}

} // namespace content
