#include "learn/tally.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <climits>
#include <cstdio>
#include <optional>

namespace learn {

namespace {

constexpr std::array<std::string_view, counted_count> words{"start", "language", "section", "case",   "right",
                                                            "wrong", "length",   "idle",    "trouble"};

using Day = std::tuple<int, int, int>;

Day day_of(const Hour& hour) {
    return {hour.date.year, hour.date.month, hour.date.day};
}

/// Told even where there were too few visits: how many there were, and what is not about visitors.
bool is_harmless(Counted what) {
    return what == Counted::start || what == Counted::trouble;
}

} // namespace

std::string_view counted_word(Counted what) {
    return words[static_cast<std::size_t>(what)];
}

std::string_view length_name(double seconds) {
    constexpr double minute = 60;
    if (seconds < minute) return "under-1-minute";
    if (seconds < 3 * minute) return "1-to-3-minutes";
    if (seconds < 10 * minute) return "3-to-10-minutes";
    return "over-10-minutes";
}

void Tally::add(const Hour& hour, Counted what, std::string_view name, int number) {
    if (name.size() > longest_name || number <= 0) return;
    const bool is_new_day = !has_day(hour.date);
    int& count = m_counts[{hour.date.year, hour.date.month, hour.date.day, hour.hour, static_cast<int>(what),
                           std::string(name)}];
    constexpr int most = 1'000'000'000;
    count = std::min(most, count + std::min(number, most - count));
    if (is_new_day) drop_old_days();
}

bool Tally::has_day(const base::Date& day) const {
    const auto first = m_counts.lower_bound({day.year, day.month, day.day, INT_MIN, 0, {}});
    return first != m_counts.end()
           && base::Date{std::get<0>(first->first), std::get<1>(first->first), std::get<2>(first->first)}
                  == day;
}

void Tally::drop_old_days() {
    std::vector<std::map<Key, int>::iterator> days; // where each begins
    for (auto at = m_counts.begin(); at != m_counts.end();) {
        days.push_back(at);
        const auto& [year, month, day, hour, what, name] = at->first;
        at = m_counts.upper_bound({year, month, day, INT_MAX, 0, {}});
    }
    if (days.size() > most_days) m_counts.erase(m_counts.begin(), days[days.size() - most_days]);
}

std::vector<Count> Tally::all() const {
    std::vector<Count> counts;
    for (const auto& [key, number] : m_counts) {
        const auto& [year, month, day, hour, what, name] = key;
        counts.push_back({{{year, month, day}, hour}, static_cast<Counted>(what), name, number});
    }
    return counts;
}

std::vector<Count> Tally::told() const {
    const std::vector<Count> counts = all();
    std::map<std::pair<Day, int>, int> starts;
    for (const Count& count : counts) {
        if (count.what == Counted::start) starts[{day_of(count.hour), count.hour.hour}] += count.number;
    }
    const auto starts_in = [&](const Hour& hour) {
        const auto found = starts.find({day_of(hour), hour.hour});
        return found == starts.end() ? 0 : found->second;
    };
    Tally merged;
    for (const Count& count : counts) {
        Hour hour = count.hour;
        if (starts_in(hour) < fewest_starts) hour.hour = -1;
        merged.add(hour, count.what, count.name, count.number);
    }
    starts.clear();
    std::vector<Count> result = merged.all();
    for (const Count& count : result) {
        if (count.what == Counted::start) starts[{day_of(count.hour), count.hour.hour}] += count.number;
    }
    std::erase_if(result, [&](const Count& count) {
        return starts_in(count.hour) < fewest_starts && !is_harmless(count.what);
    });
    return result;
}

std::string print_hour(const Hour& hour) {
    char text[40];
    if (hour.hour < 0) {
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", hour.date.year, hour.date.month, hour.date.day);
    } else {
        std::snprintf(text, sizeof text, "%04d-%02d-%02d %02d:00", hour.date.year, hour.date.month,
                      hour.date.day, hour.hour);
    }
    return text;
}

std::string store_tally(const Tally& tally) {
    std::string out;
    for (const Count& count : tally.all()) {
        out += base::print_date(count.hour.date) + ',' + std::to_string(count.hour.hour) + ','
               + std::string(counted_word(count.what)) + ',' + count.name + ',' + std::to_string(count.number)
               + '\n';
    }
    return out;
}

namespace {

std::optional<int> whole(std::string_view text) {
    int number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || stop != text.data() + text.size()) return std::nullopt;
    return number;
}

bool is_name(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool restore_line(Tally& tally, std::string_view line) {
    const std::vector<std::string_view> parts = base::split(line, ',');
    if (parts.size() != 5 || !is_name(parts[3])) return false;
    const std::optional<base::Date> date = base::parse_date(parts[0]);
    const std::optional<int> hour = whole(parts[1]), number = whole(parts[4]);
    const auto word = std::find(words.begin(), words.end(), parts[2]);
    if (!date || !hour || *hour < 0 || *hour > 23 || !number || *number <= 0 || word == words.end())
        return false;
    tally.add({*date, *hour}, static_cast<Counted>(word - words.begin()), parts[3], *number);
    return true;
}

} // namespace

RestoredTally restore_tally(std::string_view stored) {
    RestoredTally restored;
    for (const std::string_view line : base::split(stored, '\n')) {
        if (!line.empty() && !restore_line(restored.tally, line)) restored.damaged = true;
    }
    return restored;
}

// Names are ids and words of ours: nothing in them needs quotes in either form.

std::string tally_csv(const Tally& tally) {
    std::string out = "time,what,name,count\r\n";
    for (const Count& count : tally.told()) {
        out += print_hour(count.hour) + ',' + std::string(counted_word(count.what)) + ',' + count.name + ','
               + std::to_string(count.number) + "\r\n";
    }
    return out;
}

std::string tally_json(const Tally& tally) {
    std::string out = "[";
    for (const Count& count : tally.told()) {
        out += out.size() > 1 ? ",\n " : "\n ";
        out += R"({"time": ")" + print_hour(count.hour) + R"(", "what": ")"
               + std::string(counted_word(count.what)) + R"(", "name": ")" + count.name + R"(", "count": )"
               + std::to_string(count.number) + '}';
    }
    return out + "\n]\n";
}

} // namespace learn
