#include "base/text.h"
#include "content/texts.h"

#include <algorithm>

namespace content {

namespace {

std::string_view stem_of(std::string_view path) {
    return path.substr(0, path.find('.'));
}

/// `cases.alphafold` of `cases.alphafold.steps.setting.title`
std::string_view item_of(std::string_view path) {
    const std::size_t id = path.find('.');
    return id == std::string_view::npos ? path : path.substr(0, path.find('.', id + 1));
}

const std::string& key_of(const std::string& key) {
    return key;
}
const std::string& key_of(const Strings::value_type& entry) {
    return entry.first;
}

/// True when some key is `prefix` or stands below it.
template <typename Keys>
bool leads_on(const Keys& keys, std::string_view prefix) {
    if (keys.find(prefix) != keys.end()) return true;
    const std::string below = std::string(prefix) + ".";
    const auto first = keys.lower_bound(below);
    return first != keys.end() && key_of(*first).starts_with(below);
}

using Paths = std::set<std::string, std::less<>>;

/// The keys that may stand below a path.
std::vector<std::string_view> children(const Paths& paths, std::string_view parent) {
    const std::string prefix = std::string(parent) + ".";
    std::vector<std::string_view> found;
    for (auto path = paths.lower_bound(prefix); path != paths.end() && path->starts_with(prefix); ++path) {
        const std::string_view rest = std::string_view(*path).substr(prefix.size());
        const std::string_view child = rest.substr(0, rest.find('.'));
        if (found.empty() || found.back() != child) found.push_back(child);
    }
    return found;
}

std::string say(const WantedText& text) {
    return text.form == TextForm::line ? "a text of one line" : "a text";
}

class Checker {
public:
    Checker(const std::vector<WantedText>& wanted, const std::vector<File>& files, Loading& loading)
        : m_wanted(wanted), m_loading(loading) {
        for (const WantedText& text : wanted) m_paths.insert(text.path);
        for (const File& file : files) m_files.insert(file.name);
    }

    void check(const Locale& locale) {
        const auto found = m_loading.library.strings.find(locale.id);
        const Strings& strings = found == m_loading.library.strings.end() ? m_none : found->second;
        if (!is_variant(locale)) report_missing(locale.id, strings, m_loading.empty_texts[locale.id]);
        report_empty(locale.id, m_loading.empty_texts[locale.id]);
        report_unknown(locale.id, strings);
        for (const WantedText& text : m_wanted) {
            const auto words = strings.find(text.path);
            if (words != strings.end()) check_form(locale.id, text, words->second);
        }
    }

private:
    void add(std::string_view locale, std::string_view path, std::string wrong, std::string expected) {
        m_loading.problems.add(text_file(locale, path), text_pointer(path), std::move(wrong),
                               std::move(expected));
    }

    void report_missing(std::string_view locale, const Strings& strings, const TextPaths& empty) {
        std::set<std::string> absent_files;
        std::set<std::string_view> absent_items;
        for (const WantedText& text : m_wanted) {
            if (text.need == Need::optional || strings.contains(text.path)) continue;
            const std::string file = text_file(locale, text.path);
            if (m_loading.unreadable_texts.contains(file)) continue;
            const std::string_view item = item_of(text.path);
            if (!m_files.contains(file)) {
                if (absent_files.insert(file).second) {
                    m_loading.problems.add(file, "", "is missing",
                                           "the texts of content/" + std::string(stem_of(text.path))
                                               + ".json");
                }
            } else if (leads_on(strings, item) || leads_on(empty, item)) {
                add(locale, text.path, "has no text", say(text));
            } else if (absent_items.insert(item).second) {
                std::string names;
                for (const std::string_view name : children(m_paths, item)) {
                    names += (names.empty() ? "" : ", ") + in_quotes(name);
                }
                add(locale, item, "has no texts", "an object with " + names);
            }
        }
    }

    /// What is still to be written of an item that is not sound yet is named at once with what is
    /// wrong with it, so that an author of something new sees all that is to be done.
    void report_empty(std::string_view locale, const TextPaths& empty) {
        for (const std::string& path : empty) {
            if (is_left_out(path) && is_of_readable_kind(path)) add(locale, path, "has no text", "a text");
        }
    }

    /// True for an item that is not in the library because of a problem of its own.
    bool is_left_out(std::string_view path) {
        for (int i = 0; i < kind_count; ++i) {
            const Kind kind = static_cast<Kind>(i);
            const std::string prefix = std::string(stem(kind)) + ".";
            if (!path.starts_with(prefix)) continue;
            if (m_loading.state(kind) == FileState::unreadable) return true;
            const std::string_view item = item_of(path);
            return m_loading.left_out(kind, Id(item.substr(prefix.size())));
        }
        return false;
    }

    void report_unknown(std::string_view locale, const Strings& strings) {
        std::set<std::string> reported;
        for (const auto& [path, words] : strings) {
            if (stem_of(path) == program_stem || m_paths.contains(path)) continue;
            if (!is_stem_of_texts(stem_of(path)) || is_left_out(path)) continue;
            // The shortest beginning that leads nowhere is what is wrong.
            if (leads_on(m_paths, path)) {
                add(locale, path, "is a text", "an object");
                continue;
            }
            std::size_t end = path.find('.');
            std::string_view parent;
            while (end != std::string::npos && leads_on(m_paths, std::string_view(path).substr(0, end))) {
                parent = std::string_view(path).substr(0, end);
                end = path.find('.', end + 1);
            }
            const std::string_view unknown = std::string_view(path).substr(0, end);
            if (!reported.insert(std::string(unknown)).second) continue;
            if (m_paths.contains(parent)) {
                add(locale, parent, "is an object", "a text");
            } else {
                const std::string_view key = unknown.substr(unknown.rfind('.') + 1);
                add(locale, unknown, "is text that nothing shows", suggest(key, children(m_paths, parent)));
            }
        }
    }

    bool is_of_readable_kind(std::string_view path) {
        for (int i = 0; i < kind_count; ++i) {
            const Kind kind = static_cast<Kind>(i);
            if (stem(kind) == stem_of(path)) return m_loading.state(kind) == FileState::read;
        }
        return false;
    }

    static bool is_stem_of_texts(std::string_view wanted) {
        for (int i = 0; i < kind_count; ++i) {
            const Kind kind = static_cast<Kind>(i);
            if (has_texts(kind) && stem(kind) == wanted) return true;
        }
        return false;
    }

    void check_form(std::string_view locale, const WantedText& text, const std::string& words) {
        const std::size_t length = base::count_code_points(words);
        if (text.longest > 0 && length > text.longest) {
            add(locale, text.path, "has " + std::to_string(length) + " characters",
                "at most " + std::to_string(text.longest));
        }
        if (text.form == TextForm::line && words.find('\n') != std::string::npos) {
            add(locale, text.path, "has several lines", say(text));
        }
        if (base::trim(words) != words)
            add(locale, text.path, "begins or ends with white space", "none there");
    }

    const std::vector<WantedText>& m_wanted;
    Loading& m_loading;
    Paths m_paths;
    Paths m_files;
    const Strings m_none;
};

} // namespace

void check_wanted(const std::vector<WantedText>& wanted, const std::vector<File>& files, Loading& loading) {
    Checker checker(wanted, files, loading);
    for (const Locale& locale : loading.library.locales) checker.check(locale);
}

} // namespace content
