#pragma once

#include "base/result.h"
#include "content/load.h"
#include "tool/json_text.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Adding entries to a data folder.
namespace tool {

/// An entry of `content/<stem>.json` and its texts by locale. A full locale without texts gets
/// empty ones, which `check` names.
struct NewItem {
    content::Id id;
    OrderedJson entry;
    std::vector<std::string> text_keys; ///< the texts that it needs: `steps.setting.title`
    std::map<content::Id, std::map<std::string, std::string>> texts; ///< locale, key, words
};

/// The file that has an entry of this kind, or its texts, under the id already.
std::optional<std::string> file_with(std::string_view id, std::string_view stem,
                                     const std::vector<content::File>& files);

/// Why no new entry of this kind can be called so: ill-formed, or there already. Nothing when it can.
std::optional<std::string> reason_against(std::string_view id, std::string_view stem,
                                          const std::vector<content::File>& files);

/// The files that change, whole and with the items at the end; all else in them stays byte for byte.
/// A locale's file that is not there yet is made. Nothing is written.
base::Result<std::vector<content::File>> with_items(const std::vector<content::File>& files,
                                                    const content::Library& library, std::string_view stem,
                                                    const std::vector<NewItem>& items);

/// The items alone, as files of the same names.
std::vector<content::File> items_alone(const content::Library& library, std::string_view stem,
                                       const std::vector<NewItem>& items);

} // namespace tool
