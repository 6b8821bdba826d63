#include "tool/contact.h"

#include <nlohmann/json.hpp>

namespace tool {

base::Result<base::Done> set_contact(std::vector<content::File>& files, const std::string& contact) {
    if (contact.empty()) return base::Done{};
    if (!content::is_contact(contact))
        return base::Error{"'" + contact + "' is no contact: it begins with mailto: or https://"};
    for (content::File& file : files) {
        if (file.name != "content/pages.json") continue;
        nlohmann::ordered_json json = nlohmann::ordered_json::parse(file.bytes, nullptr, false);
        if (!json.is_object() || !json.contains("pages")) break; // `check` says what is wrong with it
        for (auto& page : json["pages"]) {
            if (page.is_object() && page.value("id", "") == "accessibility") page["contact"] = contact;
        }
        file.bytes = json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    }
    return base::Done{};
}

} // namespace tool
