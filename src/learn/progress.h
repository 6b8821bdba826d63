#pragma once

#include "content/library.h"

#include <map>
#include <set>
#include <string>

namespace learn {

/// What a visitor has seen and done. Only ids: no times, nothing personal.
struct Progress {
    std::set<content::Id> principles_read;
    std::map<content::Id, content::Id> decisions; ///< case -> option that the visitor took
    std::map<content::Id, int> case_steps;        ///< case -> furthest step, from 0
    std::map<content::Id, bool> answered;         ///< question -> right at the last try

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// True when the last step of the case was seen.
bool finished(const Progress& progress, const content::Case& told);

/// How much of a principle was explored, 0 to 1: its page read (one part), each of its cases
/// finished (one part each), each of its questions right (a third of a part each).
double explored(const content::Library& library, const Progress& progress, std::string_view principle);

} // namespace learn
