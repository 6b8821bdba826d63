#pragma once

#include "tool/new_items.h"

namespace tool {

/// What an author already knows about something new. What is not said is left empty in the
/// skeleton: "", [] or null, which `check` names, so that nothing is silently wrong.
struct SkeletonWishes {
    content::Ids principles;
    content::Ids sources;
    content::Ids options; ///< ids of options, items or (match) pairs; usual ones when empty
    content::QuestionKind kind = content::QuestionKind::single;
    int level = 0; ///< of a question, 1 to 3; 0 is not said
};

/// Entries with every required key and, in every language, every required text, empty.
NewItem case_skeleton(const content::Id& id, const SkeletonWishes& wishes);
NewItem question_skeleton(const content::Id& id, const SkeletonWishes& wishes);
NewItem term_skeleton(const content::Id& id, const SkeletonWishes& wishes);

/// The keys of the required texts of the only item of a library, without kind and id:
/// `steps.setting.title`.
std::vector<std::string> required_text_keys(const content::Library& with_one_item);

} // namespace tool
