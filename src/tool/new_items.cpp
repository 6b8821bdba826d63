#include "tool/new_items.h"

#include "base/text.h"
#include "content/id.h"
#include "content/wanted_texts.h"

#include <algorithm>

namespace tool {

namespace {

const content::File* find_file(const std::vector<content::File>& files, std::string_view name) {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const content::File& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

std::string content_file(std::string_view stem) {
    return "content/" + std::string(stem) + ".json";
}

bool content_has(const content::File& file, std::string_view stem, std::string_view id) {
    const OrderedJson parsed = OrderedJson::parse(file.bytes, nullptr, false);
    if (!parsed.is_object()) return false;
    const auto list = parsed.find(std::string(stem));
    if (list == parsed.end() || !list->is_array()) return false;
    return std::any_of(list->begin(), list->end(), [&](const OrderedJson& entry) {
        return entry.is_object() && entry.contains("id") && entry["id"] == OrderedJson(id);
    });
}

/// Nested objects with the words, or with empty texts for a person to fill.
OrderedJson texts_of(const NewItem& item, const content::Id& locale) {
    OrderedJson texts = OrderedJson::object();
    const auto words = item.texts.find(locale);
    for (const std::string& key : item.text_keys) {
        OrderedJson* place = &texts;
        for (const std::string_view part : base::split(key, '.')) place = &(*place)[std::string(part)];
        *place = "";
        if (words == item.texts.end()) continue;
        const auto text = words->second.find(key);
        if (text != words->second.end()) *place = text->second;
    }
    return texts;
}

base::Error in_file(const std::string& name, const base::Error& error) {
    return base::Error{name + " " + error.message};
}

} // namespace

std::optional<std::string> file_with(std::string_view id, std::string_view stem,
                                     const std::vector<content::File>& files) {
    for (const content::File& file : files) {
        if (file.name == content_file(stem) && content_has(file, stem, id)) return file.name;
        if (!file.name.starts_with("locales/") || !file.name.ends_with("/" + std::string(stem) + ".json"))
            continue;
        const OrderedJson parsed = OrderedJson::parse(file.bytes, nullptr, false);
        if (parsed.is_object() && parsed.contains(std::string(id))) return file.name;
    }
    return std::nullopt;
}

std::optional<std::string> reason_against(std::string_view id, std::string_view stem,
                                          const std::vector<content::File>& files) {
    const std::string said = "'" + std::string(id) + "'";
    if (!content::is_id(id))
        return said + " is no id, expected lower-case English words joined by hyphens, such as 'a-new-idea'";
    if (stem == "questions" && !id.starts_with("q-"))
        return said + " is no id of a question, expected one that begins with 'q-'";
    if (const auto file = file_with(id, stem, files))
        return said + " is in " + *file + " already, expected an id of its own";
    return std::nullopt;
}

base::Result<std::vector<content::File>> with_items(const std::vector<content::File>& files,
                                                    const content::Library& library, std::string_view stem,
                                                    const std::vector<NewItem>& items) {
    std::vector<content::File> changed;
    const std::string name = content_file(stem);
    const content::File* content_now = find_file(files, name);
    if (content_now == nullptr) return base::Error{"there is no file " + name};
    changed.push_back(*content_now);
    for (const NewItem& item : items) {
        auto made = with_last_entry(changed.back().bytes, stem, item.entry);
        if (!made) return in_file(name, made.error());
        changed.back().bytes = std::move(made).value();
    }
    for (const content::Locale& locale : library.locales) {
        if (content::is_variant(locale)) continue;
        const std::string texts = "locales/" + locale.id + "/" + std::string(stem) + ".json";
        const content::File* texts_now = find_file(files, texts);
        changed.push_back(texts_now != nullptr ? *texts_now : content::File{texts, "{}\n"});
        for (const NewItem& item : items) {
            auto made = with_last_member(changed.back().bytes, item.id, texts_of(item, locale.id));
            if (!made) return in_file(texts, made.error());
            changed.back().bytes = std::move(made).value();
        }
    }
    return changed;
}

std::vector<content::File> items_alone(const content::Library& library, std::string_view stem,
                                       const std::vector<NewItem>& items) {
    OrderedJson content;
    content["$schema"] = "../schema/" + std::string(stem) + ".schema.json";
    OrderedJson& list = content[std::string(stem)] = OrderedJson::array();
    for (const NewItem& item : items) list.push_back(item.entry);
    std::vector<content::File> files{{content_file(stem), print_json(content) + "\n"}};
    for (const content::Locale& locale : library.locales) {
        if (content::is_variant(locale)) continue;
        OrderedJson texts = OrderedJson::object();
        for (const NewItem& item : items) texts[item.id] = texts_of(item, locale.id);
        files.push_back(
            {"locales/" + locale.id + "/" + std::string(stem) + ".json", print_json(texts) + "\n"});
    }
    return files;
}

} // namespace tool
