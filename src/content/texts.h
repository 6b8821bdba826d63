#pragma once

#include "content/loading.h"
#include "content/reader.h"
#include "content/wanted_texts.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// What the texts of a locale are checked against. For the source files of this floor only.
namespace content {

/// True for the kinds whose items have texts: not for locales and sources.
bool has_texts(Kind kind);

/// `ui`: texts that the program asks for; which ones it knows best.
inline constexpr std::string_view program_stem = "ui";

/// The parts of `check`, in its order.
void check_files(const std::vector<File>& files, Loading& loading);
void check_wanted(const std::vector<WantedText>& wanted, const std::vector<File>& files, Loading& loading);
void check_program_texts(Loading& loading);
void check_placeholders(const std::vector<WantedText>& wanted, Loading& loading);
void check_markdown(const std::vector<WantedText>& wanted,
                    const std::function<bool(std::string_view)>& leads_somewhere, Loading& loading);
void check_characters(const std::function<bool(char32_t)>& covered, Loading& loading);

/// A key with a plural suffix in its two halves: `results` and `other`; the second is empty otherwise.
std::pair<std::string_view, std::string_view> split_plural(std::string_view path);
/// True when such a second half is one of these forms.
bool is_form_of(const std::vector<Plural>& forms, std::string_view suffix);
/// True when the keys of a locale say that `base` has plural forms: `_other` and at least one more.
bool has_plural_forms(const Strings& strings, std::string_view base);

} // namespace content
