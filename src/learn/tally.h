#pragma once

#include "base/date.h"

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

/// How a kiosk was used, counted without visitors: numbers for each hour, no times, no order, nothing that
/// ties two of them to one person.
namespace learn {

/// What is counted. `name` is an id where there is one.
enum class Counted {
    start,    ///< someone touched the screen and chose a language
    language, ///< was begun in, or changed to
    section,  ///< was opened
    told,     ///< a case was opened
    right,    ///< a question was answered, rightly
    wrong,
    length, ///< a visit ended; `name`: see length_name
    idle,   ///< a visit ended because nobody touched the screen any more
    trouble ///< the kiosk had to help itself
};
inline constexpr int counted_count = static_cast<int>(Counted::trouble) + 1;

/// `start`, `case`: in files and as keys of texts.
std::string_view counted_word(Counted what);

/// An hour of a day of the device's own clock.
struct Hour {
    base::Date date;
    int hour = 0; ///< 0 to 23; -1: the rest of the day, see Tally::told

    friend bool operator==(const Hour&, const Hour&) = default;
};

struct Count {
    Hour hour;
    Counted what = Counted::start;
    std::string name;
    int number = 0;

    friend bool operator==(const Count&, const Count&) = default;
};

class Tally {
public:
    void add(const Hour& hour, Counted what, std::string_view name, int number = 1);
    bool empty() const { return m_counts.empty(); }

    /// Everything, by time: to be kept on the device.
    std::vector<Count> all() const;
    /// What may be told. An hour with fewer than `fewest_starts` visits is not told by itself: such hours of
    /// a day are told together, as hour -1; where even they are too few, of that day nothing but the number
    /// of visits and the kiosk's own troubles. So no count can be about one person.
    std::vector<Count> told() const;

    friend bool operator==(const Tally&, const Tally&) = default;

private:
    bool has_day(const base::Date& day) const;
    void drop_old_days();

    using Key = std::tuple<int, int, int, int, int, std::string>; ///< year, month, day, hour, what, name
    std::map<Key, int> m_counts;
};

inline constexpr int fewest_starts = 5;
/// Older days are dropped as new ones come.
inline constexpr std::size_t most_days = 31;
/// Names beyond these are not counted: no file grows without end.
inline constexpr std::size_t longest_name = 80;

/// How long a visit was, in four steps that say little about anyone: `under-1-minute`, `1-to-3-minutes`,
/// `3-to-10-minutes`, `over-10-minutes`.
std::string_view length_name(double seconds);

/// What may be told, as a table for spreadsheets (RFC 4180) with a head, and as JSON (an array of objects
/// with the same names).
std::string tally_csv(const Tally& tally);
std::string tally_json(const Tally& tally);

/// Everything as text, for the next start; and back: lines that are damaged are left out, and say so.
std::string store_tally(const Tally& tally);
struct RestoredTally {
    Tally tally;
    bool damaged = false;
};
RestoredTally restore_tally(std::string_view stored);

/// `2026-11-26 14:00`, or `2026-11-26` for the rest of the day.
std::string print_hour(const Hour& hour);

} // namespace learn
