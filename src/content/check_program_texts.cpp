#include "content/texts.h"

namespace content {

namespace {

bool is_program_text(std::string_view path) {
    return path.starts_with(std::string(program_stem) + ".");
}

/// The keys of the program in any language; true for those that have plural forms.
using Keys = std::map<std::string, bool, std::less<>>;

Keys keys_of(const Library& library) {
    Keys keys;
    for (const auto& [locale, strings] : library.strings) {
        for (const auto& [path, words] : strings) {
            if (!is_program_text(path)) continue;
            const auto [base, form] = split_plural(path);
            if (!form.empty() && has_plural_forms(strings, base)) {
                keys[std::string(base)] = true;
            } else {
                keys.try_emplace(path, false);
            }
        }
    }
    return keys;
}

std::string join_forms(const std::vector<Plural>& forms, std::string_view base) {
    std::string list;
    for (const Plural form : forms) {
        list += (list.empty() ? "" : ", ") + in_quotes(std::string(base) + std::string(plural_suffix(form)));
    }
    return list;
}

std::string_view last_part(std::string_view path) {
    return path.substr(path.rfind('.') + 1);
}

class Checker {
public:
    Checker(const Locale& locale, const Strings& strings, Loading& loading)
        : m_locale(locale.id), m_forms(plural_forms(locale.id)), m_strings(strings), m_loading(loading) {}

    void report_missing(const Keys& keys) {
        for (const auto& [path, counts] : keys) {
            if (!counts) {
                if (!m_strings.contains(path)) add(path, "has no text", "one, as in another language");
                continue;
            }
            for (const Plural form : m_forms) {
                const std::string key = path + std::string(plural_suffix(form));
                if (m_strings.contains(key)) continue;
                add(key, "has no text",
                    "every plural form of the language: " + join_forms(m_forms, last_part(path)));
            }
        }
    }

    /// Translation tools take whatever ends like a plural form for one.
    void report_strange_forms() {
        for (const auto& [path, words] : m_strings) {
            const auto [base, form] = split_plural(path);
            if (!is_program_text(path) || form.empty() || !has_plural_forms(m_strings, base)) continue;
            if (is_form_of(m_forms, form)) continue;
            add(path, "ends like a plural form that the language does not have",
                "another name, or only " + join_forms(m_forms, last_part(base)));
        }
    }

private:
    void add(std::string_view path, std::string wrong, std::string expected) {
        m_loading.problems.add(text_file(m_locale, path), text_pointer(path), std::move(wrong),
                               std::move(expected));
    }

    const Id& m_locale;
    std::vector<Plural> m_forms;
    const Strings& m_strings;
    Loading& m_loading;
};

} // namespace

/// Which keys the program needs, a script finds out from its source; here the languages are held
/// against each other.
void check_program_texts(Loading& loading) {
    const Library& library = loading.library;
    const Keys keys = keys_of(library);
    const Strings none;
    for (const Locale& locale : library.locales) {
        const std::string file = text_file(locale.id, program_stem);
        if (loading.unreadable_texts.contains(file)) continue;
        const auto found = library.strings.find(locale.id);
        const Strings& strings = found == library.strings.end() ? none : found->second;
        Checker checker(locale, strings, loading);
        checker.report_strange_forms();
        if (is_variant(locale)) continue;
        const auto first = strings.lower_bound(std::string(program_stem) + ".");
        if (first != strings.end() && is_program_text(first->first)) {
            checker.report_missing(keys);
        } else if (!keys.empty()) {
            loading.problems.add(file, "", "has no texts", "the texts of the program");
        }
    }
}

} // namespace content
