#pragma once

#include "content/model.h"

#include <optional>
#include <span>
#include <string_view>

/// The words that content files use for the values of the model's enumerations: `good-practice`.
/// The same words stand in addresses (`?outcome=good-practice`) and name the texts of the program
/// (`ui.outcome.good-practice`).
namespace content {

template <typename E>
struct Word {
    E value;
    std::string_view word;
};

/// All values of an enumeration of the model with their words, in the order of docs/content-format.md.
template <typename E>
std::span<const Word<E>> words();

template <>
std::span<const Word<Hue>> words(); ///< without `none`
template <>
std::span<const Word<PrincipleKind>> words();
template <>
std::span<const Word<Outcome>> words();
template <>
std::span<const Word<Level>> words();
template <>
std::span<const Word<Technology>> words();
template <>
std::span<const Word<Region>> words();
template <>
std::span<const Word<Sector>> words();
template <>
std::span<const Word<Unit>> words();
template <>
std::span<const Word<Precision>> words();
template <>
std::span<const Word<QuestionKind>> words();
template <>
std::span<const Word<Binding>> words();
template <>
std::span<const Word<FrameworkStatus>> words();
template <>
std::span<const Word<Closeness>> words();
template <>
std::span<const Word<MilestoneKind>> words();
template <>
std::span<const Word<SourceKind>> words();
template <>
std::span<const Word<Confidence>> words();

/// The word for a value; empty for Hue::none.
template <typename E>
std::string_view word(E value) {
    for (const Word<E>& entry : words<E>()) {
        if (entry.value == value) return entry.word;
    }
    return {};
}

/// The value that a word means, or nothing.
template <typename E>
std::optional<E> from_word(std::string_view text) {
    for (const Word<E>& entry : words<E>()) {
        if (entry.word == text) return entry.value;
    }
    return std::nullopt;
}

} // namespace content
