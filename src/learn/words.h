#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Words as the search compares them.
namespace learn {

/// A word of a text: a stretch of letters and digits, whatever stands between them.
struct Word {
    std::string folded;
    std::size_t begin = 0; ///< bytes of the original text
    std::size_t end = 0;
};

std::vector<Word> words_of(std::string_view text);

/// Where the beginning of `word` ends in the original text: at least `folded_bytes` of its folded
/// form, whole characters with their accents.
std::size_t end_of_beginning(std::string_view text, const Word& word, std::size_t folded_bytes);

} // namespace learn
