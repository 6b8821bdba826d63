#include "app/draft.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>

/// The show as two windows tell each other of it: a line of numbers with the place, then a line for each
/// question that the room answered.
namespace app {

namespace {

/// The numbers at the beginning of a line, one after another; what is none counts as 0.
class Numbers {
public:
    explicit Numbers(std::string_view line) : m_parts(base::split(line, ' ')) {}

    int next(int least, int most) {
        int number = 0;
        const std::string_view text = word();
        std::from_chars(text.data(), text.data() + text.size(), number);
        return std::clamp(number, least, most);
    }
    bool truth() { return next(0, 1) == 1; }
    std::string_view word() { return m_next < m_parts.size() ? m_parts[m_next++] : std::string_view(); }

private:
    std::vector<std::string_view> m_parts;
    std::size_t m_next = 0;
};

constexpr std::string_view sign = "show-1";
constexpr int seconds_of_day = 24 * 60 * 60;

} // namespace

std::string print_show(const State& state) {
    const Show& show = state.show;
    std::string out(sign);
    const auto add = [&](int number) { out += ' ' + std::to_string(number); };
    for (const bool is : {show.running, show.black, show.code, show.spotlight, show.by_teams})
        add(is ? 1 : 0);
    add(show.began_s);
    add(state.route.slide);
    out += ' ' + print_route(place(state.route));
    for (const auto& [id, room] : show.rooms) {
        out += '\n' + id;
        add(room.revealed ? 1 : 0);
        for (const int hands : room.hands) add(hands);
        for (const int option : room.teams) add(option);
    }
    return out;
}

std::optional<Heard> read_show(std::string_view text) {
    const std::vector<std::string_view> lines = base::split(text, '\n');
    Numbers first(lines.front());
    if (first.word() != sign) return std::nullopt;
    Heard heard;
    Show& show = heard.show;
    for (bool* is : {&show.running, &show.black, &show.code, &show.spotlight, &show.by_teams})
        *is = first.truth();
    show.began_s = first.next(-1, seconds_of_day);
    heard.slide = first.next(0, most_slides);
    heard.place = place(parse_route(first.word()));
    constexpr std::size_t most_rooms = 500;
    for (std::size_t i = 1; i < lines.size() && i < most_rooms; ++i) {
        Numbers line(lines[i]);
        Room& room = show.rooms[std::string(line.word())];
        room.revealed = line.truth();
        for (int& hands : room.hands) hands = line.next(0, most_hands);
        for (int& option : room.teams) option = line.next(-1, most_options - 1);
    }
    return heard;
}

} // namespace app
