#include "base/text.h"
#include "content/texts.h"

#include <algorithm>

namespace content {

namespace {

using Names = std::vector<std::string>;

std::string say(const Names& names) {
    if (names.empty()) return "no placeholder";
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "{{" : ", {{") + name + "}}";
    return list;
}

Names without_count(Names names) {
    std::erase(names, "count");
    return names;
}

/// What a text of the program takes, over all its plural forms.
Names names_of_forms(const Strings& strings, std::string_view base) {
    Names all;
    for (const Plural form :
         {Plural::zero, Plural::one, Plural::two, Plural::few, Plural::many, Plural::other}) {
        const auto words = strings.find(std::string(base) + std::string(plural_suffix(form)));
        if (words == strings.end()) continue;
        for (std::string& name : placeholders(words->second)) all.push_back(std::move(name));
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

class Checker {
public:
    explicit Checker(Loading& loading) : m_loading(loading) {}

    /// A text of the content takes what is said of it, in every language.
    void check_content(const WantedText& text) {
        const Names expected = text.takes_value ? Names{"value"} : Names{};
        for (const auto& [locale, strings] : m_loading.library.strings) {
            const auto words = strings.find(text.path);
            if (words != strings.end()) compare(locale, text.path, placeholders(words->second), expected);
        }
    }

    /// A text of the program takes what it takes in the default language.
    void check_program() {
        const Library& library = m_loading.library;
        const auto reference = library.strings.find(library.default_locale);
        if (reference == library.strings.end()) return;
        for (const auto& [locale, strings] : library.strings) {
            const std::vector<Plural> forms = plural_forms(locale);
            for (const auto& [path, words] : strings) {
                if (!path.starts_with(std::string(program_stem) + ".")) continue;
                const auto [base, form] = split_plural(path);
                if (!form.empty() && has_plural_forms(strings, base)) {
                    if (!is_form_of(forms, form)) continue; // reported elsewhere
                    check_form(locale, path, placeholders(words), names_of_forms(reference->second, base));
                } else if (const auto other = reference->second.find(path);
                           other != reference->second.end()) {
                    compare(locale, path, placeholders(words), placeholders(other->second));
                }
            }
        }
    }

private:
    void compare(std::string_view locale, std::string_view path, const Names& found, const Names& expected) {
        if (found == expected) return;
        m_loading.problems.add(text_file(locale, path), text_pointer(path), "has " + say(found),
                               say(expected));
    }

    /// A plural form may say its count in words ('one result'); everything else must be there.
    void check_form(std::string_view locale, std::string_view path, const Names& found,
                    const Names& expected) {
        const bool may_count = std::find(expected.begin(), expected.end(), "count") != expected.end();
        const bool counts = std::find(found.begin(), found.end(), "count") != found.end();
        if (without_count(found) == without_count(expected) && (may_count || !counts)) return;
        compare(locale, path, found, expected);
    }

    Loading& m_loading;
};

} // namespace

void check_placeholders(const std::vector<WantedText>& wanted, Loading& loading) {
    Checker checker(loading);
    for (const WantedText& text : wanted) checker.check_content(text);
    checker.check_program();
}

} // namespace content
