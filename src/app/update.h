#pragma once

#include "app/action.h"
#include "app/state.h"
#include "content/library.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace app {

/// What the platform is asked to do after an update.
struct ShowAddress {
    std::string address;
    bool replace = false;
}; ///< history: push, or replace
struct Store {
    std::string data;
};                ///< keep this for the next start, in place of what was kept
struct Forget {}; ///< erase everything that was ever kept
struct FetchLanguage {
    std::string language;
};
struct OpenLink {
    std::string address;
};
struct ScrollTo {
    std::string id;
}; ///< empty: to the top
struct FocusOn {
    std::string id;
};

struct KeepOfflineCopy {
    bool keep = false;
};               ///< answered by OfflineCopyChanged where something is to be fetched
struct Speak {}; ///< the sentence of State::listening; answered by one of its actions
struct Hush {};  ///< no more voice, at once

struct StoreCounts {
    std::string data;
}; ///< of a kiosk, in place of those that were kept
struct SaveFile {
    std::string name, bytes;
};                  ///< where the one who asked finds it; answered by CountsSaved
struct EndKiosk {}; ///< the program ends, or the browser shows the explorer as anywhere

struct FullScreen {
    bool full = false;
};
struct OpenWindow {
    std::string address;
}; ///< answered by WindowRefused where that is not possible

using Effect =
    std::variant<ShowAddress, Store, Forget, FetchLanguage, OpenLink, ScrollTo, FocusOn, KeepOfflineCopy,
                 Speak, Hush, StoreCounts, SaveFile, EndKiosk, FullScreen, OpenWindow>;

struct Update {
    State state;
    std::vector<Effect> effects;
};

/// Elements that effects and screens know by name. An effect that names an element which is not on
/// the page is passed over.
namespace ids {
inline constexpr std::string_view title = "title";               ///< the first heading of every page
inline constexpr std::string_view step = "step";                 ///< heading of the step of a case
inline constexpr std::string_view consequence = "consequence";   ///< what the visitor's decision leads to
inline constexpr std::string_view feedback = "feedback";         ///< what is said about an answer
inline constexpr std::string_view search_words = "search-words"; ///< the field of the search
inline constexpr std::string_view ask_erase = "ask-erase";       ///< the button that asks to erase
inline constexpr std::string_view still_here = "still-here"; ///< the button that answers a kiosk's countdown
inline constexpr std::string_view dialog_title = "dialog-title"; ///< heading of whatever dialog is open
} // namespace ids

/// The only place where state changes. Pure: `chance` is where new quizzes take their seed from, a
/// number that the platform draws anew for each call. Actions that make no sense in this state
/// (an answer without a quiz, a language that does not exist) change nothing.
///
/// With settings.remember every change of settings, progress, quiz or place ends with a Store; of
/// several in a row only the last counts. Without it there is never one.
Update update(const content::Library& library, const State& state, const Action& action,
              std::uint32_t chance);

/// What a key means here, beyond what it means everywhere: in a show, and where one can be started.
std::optional<Action> key_action(const content::Library& library, const State& state, const Key& key);

/// The state at the start, before the first Arrive. The language is the route's, else the first of
/// `preferred` (BCP 47, best first) that the library has, else the default.
State initial_state(const content::Library& library, const Route& route, const Device& device,
                    const std::vector<std::string>& preferred);

} // namespace app
