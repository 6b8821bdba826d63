#pragma once

#include "tool/draft.h"

#include <functional>

namespace tool {

/// Where a reader of answers says what it found, by offset in the answers.
struct GiftMessages {
    std::function<void(std::size_t, std::string wrong, std::string expected)> problem;
    std::function<void(std::size_t, std::string what)> note;
};

/// Reads what stands between the braces of a GIFT question, escaped signs protected, into kind,
/// answers and explanation of `draft`.
void read_gift_answers(std::string_view answers, const GiftMessages& messages, Draft& draft);

} // namespace tool
