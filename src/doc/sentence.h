#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace doc {

/// A stretch of a text, in bytes.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The sentences of a text, without the spaces between them; what has neither letter nor digit is none.
/// A sentence ends with `.`, `!`, `?` or `…` (and what closes quotation or brackets after it) before a
/// space and a sign that may begin another, or with the line. Abbreviations and initials end none.
std::vector<Stretch> sentence_stretches(std::string_view text);

} // namespace doc
