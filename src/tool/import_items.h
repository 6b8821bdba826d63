#pragma once

#include "tool/draft.h"
#include "tool/new_items.h"

namespace tool {

struct ImportWishes {
    content::Id principle;
    int level = 1; ///< 1 to 3
    content::Id language;
};

struct ImportedItems {
    std::vector<NewItem> items;
    std::vector<LineMessage> problems; ///< ids that exist, questions that are asked twice
    std::vector<LineMessage> to_do;    ///< what the file could not say and a person must write
};

/// Questions in this project's format. Ids follow from the file alone: the title when it is an id
/// of a question, else `q-` and the first words that matter of title or stem; the same file gives
/// the same ids.
ImportedItems import_items(const Drafts& drafts, const ImportWishes& wishes,
                           const std::vector<content::File>& files);

} // namespace tool
