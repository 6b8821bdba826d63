#pragma once

#include "content/library.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Presenter mode: what is shown step by step, and what belongs to the show while it goes on. None of it is
/// ever stored.
namespace app {

enum class Screen;
struct Route;
struct State;

/// Four keys beside each other for each of four teams: that is what a keyboard has room for.
inline constexpr std::size_t team_count = 4;
inline constexpr std::size_t most_options = 6;
inline constexpr int most_hands = 9999;

/// What the room said to one question.
struct Room {
    std::array<int, most_options> hands{};
    std::array<int, team_count> teams{-1, -1, -1, -1}; ///< the option that a team took; -1: none yet
    bool revealed = false;

    friend bool operator==(const Room&, const Room&) = default;
};

/// The show beside the step that it is at, which the address says (Route::slide).
struct Show {
    bool running = false;
    bool black = false;     ///< the hall sees nothing, the speaker goes on seeing everything
    bool code = false;      ///< the address is shown as a QR code
    bool spotlight = false; ///< only what is around the pointer is bright
    bool by_teams = false;  ///< questions are answered by teams at the keyboard; else hands are counted
    int began_s = -1;       ///< seconds of the day; -1: not yet
    std::map<std::string, Room> rooms; ///< by RoomQuestion::id

    int now_s = 0;               ///< the clock in the speaker view, seconds of the day
    bool window_refused = false; ///< the speaker view could not be opened

    friend bool operator==(const Show&, const Show&) = default;
};

/// More numbers on one slide would be small.
inline constexpr int figures_at_once = 2;

enum class ShowPart {
    title,
    text,   ///< of a principle or framework, under the name of its field
    topics, ///< of a principle, all on one
    ask,    ///< questions of a role
    told,   ///< a step of a case
    actual, ///< what was decided in it
    chart,
    figures,
    question,
    explanation,
    end, ///< where all of this can be looked up
};

/// One step of a show: one idea. The same in all languages, so that two windows can be at the same one.
struct Scene {
    ShowPart part = ShowPart::title;
    Screen screen{};
    content::Id id;   ///< of what is shown on that screen
    content::Id word; ///< field, role, step of the case, question; which figure is the first
    const content::PathStep* stop = nullptr; ///< of the learning path that this is a part of
};

/// Places that a show can be made of: a principle, a case, a quiz, a learning path.
bool can_present(Screen screen);

/// Neither in a frame nor at a kiosk.
bool may_present(const State& state);

/// The steps of a place; none where there is nothing to present.
std::vector<Scene> show_steps(const content::Library& library, const Route& route);

/// A question to the people in the room: of a quiz, or how they would decide in a case.
struct RoomQuestion {
    content::Id id;
    content::Ids options; ///< as shown, at most most_options; none: answers are talked about, not counted
    content::Ids right;   ///< of a case: what was really done
};
std::optional<RoomQuestion> room_question(const content::Library& library, const Scene& step);

/// What the room said to it so far.
Room room_of(const Show& show, const RoomQuestion& question);

/// What two windows of one show tell each other, as text: the place, the step, the state of the show.
std::string print_show(const State& state);

/// A key as it was pressed: what it writes (`b`, `PageDown`, as KeyboardEvent.key) and the sign at its place
/// on a keyboard of the United States (`Q`, `1`), which is the same place on all keyboards.
struct Key {
    std::string_view name;
    std::string_view place;
    bool shift = false;
};

} // namespace app
