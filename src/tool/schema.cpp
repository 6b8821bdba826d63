#include "tool/schema.h"

#include "base/text.h"
#include "content/kiosk.h"
#include "tool/files.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>
#include <map>

namespace tool {

namespace {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// What the schemas share. Editors follow the reference; for the validator it is copied in.
constexpr std::string_view common_file = "common.schema.json";

void make_local(Json& node) {
    if (node.is_object()) {
        if (const auto ref = node.find("$ref"); ref != node.end() && ref->is_string()) {
            const std::string target = ref->get<std::string>();
            if (target.starts_with(common_file)) *ref = target.substr(common_file.size());
        }
    }
    if (node.is_structured()) {
        for (Json& child : node) make_local(child);
    }
}

base::Result<Json> read_json(const std::filesystem::path& path) {
    const auto bytes = read_file(path);
    if (!bytes) return bytes.error();
    Json parsed = Json::parse(bytes.value(), nullptr, false);
    if (!parsed.is_object()) return base::Error{path.string() + " is not a JSON object"};
    return parsed;
}

/// `kiosks/summit.json` is held against `kiosk.schema.json`, `content/cases.json` against
/// `cases.schema.json`, `locales/fr/cases.json` against `cases.locale.schema.json`.
std::string schema_of(const std::string& file) {
    const std::string name = std::filesystem::path(file).filename().string();
    if (!name.ends_with(".json")) return {};
    if (file.starts_with(content::kiosk_folder)) return "kiosk.schema.json";
    return name.substr(0, name.size() - 5)
           + (file.starts_with("content/") ? ".schema.json" : ".locale.schema.json");
}

/// The validator says where as `<root>`, `["cases"]`, `[0]`.
std::string pointer_of(const std::vector<std::string>& context) {
    std::string pointer;
    for (const std::string& step : context) {
        if (step.size() < 2 || step.front() != '[') continue;
        std::string name = step.substr(1, step.size() - 2);
        if (name.size() >= 2 && name.front() == '"') name = name.substr(1, name.size() - 2);
        pointer += "/" + name;
    }
    return pointer;
}

class Schemas {
public:
    explicit Schemas(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// The schema of that name, compiled; null when there is no such file.
    base::Result<const valijson::Schema*> get(const std::string& name) {
        if (const auto known = m_compiled.find(name); known != m_compiled.end()) return &known->second;
        std::error_code error;
        if (!std::filesystem::exists(m_folder / name, error)) return nullptr;
        auto schema = read_json(m_folder / name);
        if (!schema) return schema.error();
        auto common = read_json(m_folder / common_file);
        if (!common) return common.error();
        Json bundled = schema.value();
        for (const auto& [key, definition] : common.value()["definitions"].items()) {
            if (!bundled["definitions"].contains(key)) bundled["definitions"][key] = definition;
        }
        make_local(bundled);
        // The library throws when a schema is no schema.
        try {
            valijson::SchemaParser(valijson::SchemaParser::kDraft7)
                .populateSchema(Adapter(bundled), m_compiled[name]);
        } catch (const std::exception& reason) {
            return base::Error{(m_folder / name).string() + ": " + reason.what()};
        }
        return &m_compiled[name];
    }

private:
    std::filesystem::path m_folder;
    std::map<std::string, valijson::Schema> m_compiled;
};

} // namespace

base::Result<std::vector<content::Problem>> check_schemas(const std::filesystem::path& folder,
                                                          const std::vector<content::File>& files) {
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error))
        return base::Error{folder.string() + " is not a folder"};
    std::vector<content::Problem> problems;
    Schemas schemas(folder);
    for (const content::File& file : files) {
        const std::string name = schema_of(file.name);
        if (name.empty() || file.bytes.size() > content::largest_file_bytes) continue;
        const auto schema = schemas.get(name);
        if (!schema) return schema.error();
        const Json parsed = Json::parse(file.bytes, nullptr, false);
        if (schema.value() == nullptr || parsed.is_discarded()) continue;
        valijson::ValidationResults results;
        valijson::Validator().validate(*schema.value(), Adapter(parsed), &results);
        for (const auto& result : results) {
            // Of a failure inside of an alternative only the innermost message helps.
            if (result.description.starts_with("Failed to validate against child schema")) continue;
            problems.push_back({file.name, pointer_of(result.context),
                                "does not fit the schema: " + result.description,
                                "what data/schema/" + name + " describes"});
        }
        if (results.numErrors() > 0 && (problems.empty() || problems.back().file != file.name)) {
            problems.push_back(
                {file.name, "", "does not fit its schema", "what data/schema/" + name + " describes"});
        }
    }
    return problems;
}

} // namespace tool
