#pragma once

#include "content/library.h"
#include "content/need.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Which texts the content asks of a language, and where they stand.
namespace content {

/// How a text is written.
enum class TextForm {
    line,  ///< one line, plain
    block, ///< the Markdown subset of docs/content-format.md
};

/// A text that an item of the content asks of every full locale.
struct WantedText {
    std::string path; ///< as in TextKey: `cases.alphafold.title`
    TextForm form = TextForm::line;
    Need need = Need::required;
    std::size_t longest = 0;  ///< code points, 0 for no limit
    bool takes_value = false; ///< shows `{{value}}`; no other text of the content has placeholders
    /// The path without ids, the same for all texts of a sort: `cases.steps.options.label`.
    std::string sort;
};

/// Item after item, in the order of the content.
std::vector<WantedText> wanted_texts(const Library& library);

/// The file and the pointer of a text: `cases.alphafold.title` is `/alphafold/title` in `…/cases.json`.
std::string text_file(std::string_view locale, std::string_view path);
std::string text_pointer(std::string_view path);

/// A language that may lack texts, because it only says what differs from its own fallback.
bool is_variant(const Locale& locale);

} // namespace content
