#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace content {

/// Names a text: the locale file's stem and the path in it, joined by dots:
/// `principles.transparency.title`. A key is never shown and a text is never looked up: two types.
struct TextKey {
    std::string path;

    explicit TextKey(std::string p) : path(std::move(p)) {}
    TextKey(std::initializer_list<std::string_view> parts);
};

/// All sentences of one language, by the path of their key.
using Strings = std::map<std::string, std::string, std::less<>>;

/// A text as found for a visitor.
struct Text {
    std::string words;
    /// The locale that it was found in; empty when no locale has it (then `words` is the key's path
    /// in angle brackets, so that a gap is seen and named, never blank).
    std::string language;
};

/// What fills the placeholders of a text: name without braces, value.
using Values = std::vector<std::pair<std::string_view, std::string>>;

/// `text` with each `{{name}}` replaced. A name without a value stays as it is.
std::string fill(std::string_view text, const Values& values);

/// The names of the placeholders in `text`, sorted, each once.
std::vector<std::string> placeholders(std::string_view text);

enum class Plural { zero, one, two, few, many, other };

/// The plural form of a count in a language. Source: Unicode CLDR plural rules (cardinal), for the
/// 24 official languages of the European Union; a language that is not among them gets `other`.
/// Regions count where they differ: `pt` is CLDR's Portuguese, `pt-PT` that of Portugal.
Plural plural(std::string_view language, double count);

/// So exact is a count printed, and looked at for its plural form.
inline constexpr int count_decimals = 3;

/// The forms that a language uses, in the order of Plural; every text that counts needs these.
std::vector<Plural> plural_forms(std::string_view language);

/// The suffix of a key for a plural form: `_one`.
std::string_view plural_suffix(Plural form);

/// A number as a reader of the language writes it: 26,000 / 26 000, 44.85 / 44,85. `decimals` at
/// most, without trailing zeros. Not for years, which are never grouped. Source: Unicode CLDR.
std::string print_number(std::string_view language, double value, int decimals);

} // namespace content
