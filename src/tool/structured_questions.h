#pragma once

#include "content/model.h"
#include "screens/view.h"

#include <nlohmann/json.hpp>

namespace tool {

using Json = nlohmann::ordered_json;

/// A text in the Markdown subset without its marks.
std::string plain_block(screens::View& view, const content::TextKey& key);

/// A question as schema.org/Question, with its options, the right answer and why it is right.
Json structured_question(screens::View& view, const content::Question& question);

} // namespace tool
