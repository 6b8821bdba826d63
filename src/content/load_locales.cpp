#include "content/reader.h"

#include <algorithm>

namespace content {

namespace {

bool all_of(std::string_view text, bool (*holds)(char)) {
    return std::all_of(text.begin(), text.end(), holds);
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// `fr` or `fr-CA`: what of BCP 47 folders and addresses use.
bool is_locale_id(std::string_view id) {
    const std::string_view language = id.substr(0, id.find('-'));
    if (language.size() < 2 || language.size() > 3 || !all_of(language, is_lower)) return false;
    if (language.size() == id.size()) return true;
    const std::string_view region = id.substr(language.size() + 1);
    return region.size() == 2 && all_of(region, is_upper);
}

constexpr std::string_view locale_form = "a language such as fr or fr-CA";

Id locale_id(Reader& reader, std::string_view key) {
    const std::string id = reader.text(key, Need::required);
    if (id.empty() || is_locale_id(id)) return id;
    reader.fail(key, "is " + in_quotes(id), std::string(locale_form));
    return {};
}

bool reads_right_to_left(Reader& reader) {
    const std::string direction = reader.text("direction", Need::required);
    if (!direction.empty() && direction != "ltr" && direction != "rtl") {
        reader.fail("direction", "is " + in_quotes(direction), "\"ltr\" or \"rtl\"");
    }
    return direction == "rtl";
}

/// The fallbacks as they stand; whether they lead somewhere is known when all locales are read.
Ids fallback_of(Reader& reader) {
    Ids ids;
    const Json* list = reader.member("fallback");
    if (list == nullptr) return ids;
    if (!list->is_array()) {
        reader.fail("fallback", "is " + describe(*list), "a list of languages", Need::optional);
        return ids;
    }
    for (const Json& entry : *list) {
        if (entry.is_string() && is_locale_id(entry.get_ref<const std::string&>())) {
            ids.push_back(entry.get<std::string>());
        } else {
            reader.fail("fallback", "has " + describe(entry), std::string(locale_form), Need::optional);
        }
    }
    return ids;
}

} // namespace

void load_locales(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::locales, loading);
    Library& library = loading.library;
    std::map<Id, std::string> pointers;
    for (Reader& reader : top.items()) {
        Locale locale;
        locale.id = locale_id(reader, "id");
        locale.name = reader.text("name", Need::required);
        locale.right_to_left = reads_right_to_left(reader);
        locale.fallback = fallback_of(reader);
        if (!locale.id.empty() && !pointers.try_emplace(locale.id, reader.pointer()).second) {
            reader.fail("id", "is " + in_quotes(locale.id) + " again", "each language once");
        }
        if (reader.done()) library.locales.push_back(std::move(locale));
    }
    for (Locale& locale : library.locales) {
        std::erase_if(locale.fallback, [&](const Id& id) {
            if (library.locale(id) != nullptr && id != locale.id) return false;
            loading.problems.add(content_file(Kind::locales), below(pointers[locale.id], "fallback"),
                                 "has " + in_quotes(id), "another language of this list");
            return true;
        });
    }
    library.default_locale = locale_id(top, "default");
    if (!library.default_locale.empty() && library.locale(library.default_locale) == nullptr) {
        top.fail("default", "is " + in_quotes(library.default_locale), "a language of this list");
    }
    if (library.locale(library.default_locale) == nullptr && !library.locales.empty()) {
        library.default_locale = library.locales.front().id;
    }
    top.done();
}

} // namespace content
