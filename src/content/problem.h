#pragma once

#include <string>

namespace content {

/// Something wrong in a content file.
struct Problem {
    std::string file;     ///< relative to the data folder: `content/cases.json`
    std::string pointer;  ///< JSON pointer (RFC 6901), empty for the file as a whole
    std::string wrong;    ///< what is wrong
    std::string expected; ///< what would be right, and what to do

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// `content/cases.json: /cases/3/start: is "20005", expected a date such as 2019-04-08`
std::string print(const Problem& problem);

} // namespace content
