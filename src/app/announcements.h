#pragma once

#include <array>
#include <string_view>

/// What is said once to those who cannot see that something changed. State::announcement holds one
/// of these keys of ui.json; the screen looks the text up. None has a placeholder.
namespace app::announce {

inline constexpr std::string_view erased = "ui.announce.erased";         ///< all data was erased
inline constexpr std::string_view remembered = "ui.announce.remembered"; ///< will be kept on this device
inline constexpr std::string_view forgotten = "ui.announce.forgotten"; ///< no longer kept, what was is erased
inline constexpr std::string_view language_changed = "ui.announce.language_changed"; ///< in the new language
inline constexpr std::string_view language_failed = "ui.announce.language_failed";
inline constexpr std::string_view answer_right = "ui.announce.answer_right";
inline constexpr std::string_view answer_wrong = "ui.announce.answer_wrong";
inline constexpr std::string_view moved_up = "ui.announce.moved_up"; ///< an item in a question of order
inline constexpr std::string_view moved_down = "ui.announce.moved_down";
inline constexpr std::string_view voiceless = "ui.announce.voiceless"; ///< there is no voice for the language
inline constexpr std::string_view text_version = "ui.announce.text_version"; ///< pages are now shown as text
inline constexpr std::string_view painted_version = "ui.announce.painted_version"; ///< and painted again

inline constexpr std::string_view kept_offline = "ui.announce.kept_offline"; ///< a copy is there
inline constexpr std::string_view not_kept_offline = "ui.announce.not_kept_offline";

inline constexpr std::string_view kiosk_countdown = "ui.announce.kiosk_countdown"; ///< are you still there?
inline constexpr std::string_view kiosk_code_wrong = "ui.announce.kiosk_code_wrong";

/// All of them, for the test that every language has the texts.
inline constexpr std::array all{erased,          remembered,       forgotten,       language_changed,
                                language_failed, answer_right,     answer_wrong,    moved_up,
                                moved_down,      voiceless,        text_version,    painted_version,
                                kept_offline,    not_kept_offline, kiosk_countdown, kiosk_code_wrong};

} // namespace app::announce
