#include "content/loading.h"

namespace content {

namespace {

/// Without white space; bytes that are not UTF-8 were replaced when the file was read.
std::string print_json(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Nobody is told about problems here: `check` comes before `pack`.
std::optional<Json> parse_quietly(const File& file) {
    Problems ignored;
    return parse_json(file.name, file.bytes, ignored);
}

} // namespace

std::string pack_content(const std::vector<File>& files) {
    Json pack = Json::object();
    for (int i = 0; i < kind_count; ++i) {
        const Kind kind = static_cast<Kind>(i);
        for (const File& file : files) {
            if (file.name != content_file(kind)) continue;
            std::optional<Json> parsed = parse_quietly(file);
            if (!parsed || !parsed->is_object()) continue;
            parsed->erase("$schema");
            pack[std::string(stem(kind))] = std::move(*parsed);
        }
    }
    return print_json(pack);
}

std::string pack_strings(const std::vector<File>& files, std::string_view locale) {
    Json pack = Json::object();
    for (const File& file : files) {
        const std::optional<LocaleFile> parts = locale_file(file.name);
        if (!parts || parts->locale != locale) continue;
        std::optional<Json> parsed = parse_quietly(file);
        if (parsed && parsed->is_object()) pack[std::string(parts->stem)] = std::move(*parsed);
    }
    return print_json(pack);
}

} // namespace content
