#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// A day of the Gregorian calendar, as exact as it is known: month and day are 0 where unknown
/// (a day needs a month). Written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
struct Date {
    int year = 0;
    int month = 0; ///< 1 to 12, 0 when only the year is known
    int day = 0;   ///< 1 to 31, 0 when only the month is known

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// Nothing when the text is none of the three forms or names a day that does not exist.
std::optional<Date> parse_date(std::string_view text);

std::string print_date(const Date& date);

/// True when `today` lies on or after the first day that `start` may mean. An unknown month or day
/// counts as its first: what applies from `2027-08` applies on 2027-08-01.
bool has_begun(const Date& start, const Date& today);

} // namespace base
