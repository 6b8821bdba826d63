#pragma once

#include "content/loading.h"
#include "content/reader.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// What the texts of a locale are checked against. For the source files of this floor only.
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
};

/// Item after item, in the order of the content.
std::vector<WantedText> wanted_texts(const Library& library);

/// True for the kinds whose items have texts: not for locales and sources.
bool has_texts(Kind kind);

/// `ui`: texts that the program asks for; which ones it knows best.
inline constexpr std::string_view program_stem = "ui";

/// The file and the pointer of a text: `cases.alphafold.title` is `/alphafold/title` in `…/cases.json`.
std::string text_file(std::string_view locale, std::string_view path);
std::string text_pointer(std::string_view path);

/// The parts of `check`, in its order.
void check_files(const std::vector<File>& files, Loading& loading);
void check_wanted(const std::vector<WantedText>& wanted, const std::vector<File>& files, Loading& loading);
void check_program_texts(Loading& loading);
void check_placeholders(const std::vector<WantedText>& wanted, Loading& loading);
void check_markdown(const std::vector<WantedText>& wanted,
                    const std::function<bool(std::string_view)>& leads_somewhere, Loading& loading);
void check_characters(const std::function<bool(char32_t)>& covered, Loading& loading);

/// A language that may lack texts, because it only says what differs from its own fallback.
bool is_variant(const Locale& locale);

/// A key with a plural suffix in its two halves: `results` and `other`; the second is empty otherwise.
std::pair<std::string_view, std::string_view> split_plural(std::string_view path);
/// True when such a second half is one of these forms.
bool is_form_of(const std::vector<Plural>& forms, std::string_view suffix);
/// True when the keys of a locale say that `base` has plural forms: `_other` and at least one more.
bool has_plural_forms(const Strings& strings, std::string_view base);

} // namespace content
