#include "app/choice_words.h"

#include <array>

namespace app {

namespace {

constexpr std::array themes{ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark,
                            ThemeChoice::high_contrast};
constexpr std::array motions{MotionChoice::system, MotionChoice::full, MotionChoice::reduced};

template <typename Choices>
auto find_word(const Choices& choices, std::string_view wanted)
    -> std::optional<typename Choices::value_type> {
    for (const auto choice : choices) {
        if (word(choice) == wanted) return choice;
    }
    return std::nullopt;
}

} // namespace

std::string_view word(ThemeChoice theme) {
    switch (theme) {
    case ThemeChoice::system: return "system";
    case ThemeChoice::light: return "light";
    case ThemeChoice::dark: return "dark";
    case ThemeChoice::high_contrast: return "high-contrast";
    }
    return "system";
}

std::string_view word(MotionChoice motion) {
    switch (motion) {
    case MotionChoice::system: return "system";
    case MotionChoice::full: return "full";
    case MotionChoice::reduced: return "reduced";
    }
    return "system";
}

std::optional<ThemeChoice> theme_from(std::string_view word) {
    return find_word(themes, word);
}
std::optional<MotionChoice> motion_from(std::string_view word) {
    return find_word(motions, word);
}

} // namespace app
