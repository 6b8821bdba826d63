#pragma once

#include "content/model.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Questions as teachers' formats hold them, on their way into this project's format.
namespace tool {

struct DraftOption {
    std::string text;
    bool right = false;

    friend bool operator==(const DraftOption&, const DraftOption&) = default;
};

/// A question without what those formats do not know: sources, level, principles, scales.
struct Draft {
    std::size_t line = 0; ///< where it begins, from 1
    std::string title;
    std::string stem; ///< one line
    content::QuestionKind kind = content::QuestionKind::single;
    std::vector<DraftOption> options;                       ///< single, multiple
    std::vector<std::pair<std::string, std::string>> pairs; ///< match
    bool truth = false;                                     ///< true_false
    double answer = 0, tolerance = 0;                       ///< estimate
    std::string explanation;                                ///< paragraphs; empty where there is none

    friend bool operator==(const Draft&, const Draft&) = default;
};

struct LineMessage {
    std::size_t line = 0;
    std::string wrong;
    std::string expected; ///< may be empty for what is only to be known
};

/// What a file holds. Questions with a problem are left out of `drafts`.
struct Drafts {
    std::vector<Draft> drafts;
    std::vector<LineMessage> problems; ///< by line
    std::vector<LineMessage> notes;    ///< what was passed over or changed, by line
};

/// `quiz.gift:12: has no right option, expected one that begins with =`
std::string print(std::string_view file, const LineMessage& message);

/// GIFT as Moodle documents it: single, multiple (weights), true/false, matching and numerical
/// questions, titles, formats, comments, escapes, feedback. Categories and formats are passed over
/// with a note; feedback of options becomes paragraphs of the explanation.
Drafts read_gift(std::string_view text);

/// Aiken: a question, options `A.` or `A)`, and a line `ANSWER: A`.
Drafts read_aiken(std::string_view text);

} // namespace tool
