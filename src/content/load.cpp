#include "content/load.h"

#include "content/loading.h"

namespace content {

namespace {

/// Parses a file and hands it to its loader.
void read_kind(Kind kind, std::string_view bytes, Loading& loading) {
    const std::optional<Json> parsed = parse_json(content_file(kind), bytes, loading.problems);
    loading.state(kind) = parsed ? FileState::read : FileState::unreadable;
    if (parsed) load_kind(kind, *parsed, loading);
}

} // namespace

Loading load_all(const std::vector<File>& files) {
    Loading loading;
    for (int i = 0; i < kind_count; ++i) {
        const Kind kind = static_cast<Kind>(i);
        for (const File& file : files) {
            if (file.name == content_file(kind)) read_kind(kind, file.bytes, loading);
        }
    }
    for (const File& file : files) {
        const std::optional<LocaleFile> parts = locale_file(file.name);
        if (!parts) continue;
        if (const std::optional<Json> parsed = parse_json(file.name, file.bytes, loading.problems)) {
            Strings& strings = loading.library.strings[std::string(parts->locale)];
            flatten(file.name, parts->stem, *parsed, strings, loading.empty_texts[std::string(parts->locale)],
                    loading.problems);
        } else {
            loading.unreadable_texts.insert(file.name);
        }
    }
    finish(loading);
    return loading;
}

Library load(const std::vector<File>& files) {
    Loading loading = load_all(files);
    loading.library.problems = loading.problems.take();
    return std::move(loading.library);
}

Library load_pack(std::string_view bytes) {
    Loading loading;
    const std::optional<Json> pack = parse_json("content.json", bytes, loading.problems);
    if (pack && !pack->is_object()) {
        loading.problems.add("content.json", "", "is " + describe(*pack),
                             "an object with the content by kind");
    } else if (pack) {
        for (int i = 0; i < kind_count; ++i) {
            const Kind kind = static_cast<Kind>(i);
            const auto found = pack->find(std::string(stem(kind)));
            if (found == pack->end()) continue;
            loading.state(kind) = FileState::read;
            load_kind(kind, *found, loading);
        }
    }
    finish(loading);
    loading.library.problems = loading.problems.take();
    return std::move(loading.library);
}

bool add_strings(Library& library, std::string_view locale, std::string_view bytes) {
    const std::string file = "strings." + std::string(locale) + ".json";
    Problems problems;
    bool added = false;
    const std::optional<Json> pack = parse_json(file, bytes, problems);
    if (pack && !pack->is_object()) {
        problems.add(file, "", "is " + describe(*pack), "an object with the texts by file");
    } else if (pack && library.locale(locale) == nullptr) {
        problems.add(file, "", "is of a language that content/locales.json does not list",
                     "an entry for it there");
    } else if (pack) {
        Strings strings;
        TextPaths empty; // what is not there yet is for `check` to say
        for (const auto& [stem, texts] : pack->items()) flatten(file, stem, texts, strings, empty, problems);
        library.strings[std::string(locale)] = std::move(strings);
        added = true;
    }
    for (Problem& problem : problems.take()) library.problems.push_back(std::move(problem));
    return added;
}

} // namespace content
