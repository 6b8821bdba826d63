#include "tool/gift_answers.h"

#include "base/text.h"
#include "tool/gift_text.h"
#include "tool/text_lines.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tool {

namespace {

using content::QuestionKind;

/// `=text`, `~%50%text#feedback`
struct Entry {
    char sign = '=';
    std::size_t at = 0;
    std::optional<double> weight; ///< in percent
    std::string text;             ///< still protected
    std::string feedback;
};

constexpr double whole = 100;
/// Shares such as 33.33333 % do not add up exactly.
constexpr double tolerated_percent = 1;

std::string plain(std::string_view text) {
    return in_one_line(gift_unprotected(text));
}

/// Line breaks of the file are spaces, those that were written as `\n` stay.
std::string paragraphs(std::string_view text) {
    const std::string said = gift_unprotected(in_one_line(text));
    std::string made;
    for (const std::string_view line : base::split(said, '\n')) {
        if (!made.empty() || line.data() != said.data()) made += '\n';
        made += in_one_line(line);
    }
    return std::string(base::trim(made));
}

class AnswerReader {
public:
    AnswerReader(const GiftMessages& messages, Draft& draft) : m_messages(messages), m_draft(draft) {}

    void read(std::string_view answers) {
        if (const std::size_t general = answers.find("####"); general != std::string_view::npos) {
            m_draft.explanation = paragraphs(answers.substr(general + 4));
            answers = answers.substr(0, general);
        }
        const std::string_view trimmed = base::trim(answers);
        if (trimmed.empty()) {
            problem(0, "is an essay question, which the explorer does not have",
                    "answers in the braces: {=right ~wrong}");
        } else if (trimmed.front() == '#') {
            read_numbers(answers, answers.find('#') + 1);
        } else if (!read_truth(trimmed)) {
            read_entries(answers);
        }
    }

private:
    void problem(std::size_t at, std::string wrong, std::string expected) {
        m_messages.problem(at, std::move(wrong), std::move(expected));
    }

    void add_feedback(std::string_view text) {
        const std::string said = paragraphs(text);
        if (said.empty()) return;
        m_draft.explanation += (m_draft.explanation.empty() ? "" : "\n\n") + said;
    }

    bool read_truth(std::string_view answers) {
        const std::vector<std::string_view> parts = base::split(answers, '#');
        const std::string_view word = base::trim(parts.front());
        const bool is_true = word == "T" || word == "TRUE";
        if (!is_true && word != "F" && word != "FALSE") return false;
        m_draft.kind = QuestionKind::true_false;
        m_draft.truth = is_true;
        for (std::size_t i = 1; i < parts.size(); ++i) add_feedback(parts[i]);
        return true;
    }

    /// Splits at the signs = and ~.
    std::vector<Entry> entries(std::string_view answers, std::string_view signs) {
        std::vector<Entry> found;
        const std::size_t first = answers.find_first_of(signs);
        const std::string before = plain(answers.substr(0, first));
        if (!before.empty()) {
            problem(0, "has \"" + base::shorten(before, 40) + "\" before the first answer",
                    "each answer behind = (right) or ~ (wrong); the signs themselves as \\= and \\~");
        }
        for (std::size_t at = first; at < answers.size();) {
            const std::size_t next = std::min(answers.find_first_of(signs, at + 1), answers.size());
            found.push_back(entry(answers.substr(at, next - at), at));
            at = next;
        }
        return found;
    }

    Entry entry(std::string_view text, std::size_t at) {
        Entry made;
        made.sign = text.front();
        made.at = at;
        text = base::trim(text.substr(1));
        if (text.starts_with("%")) {
            const std::size_t end = text.find('%', 1);
            const auto weight =
                end == std::string_view::npos ? std::nullopt : base::parse_double(text.substr(1, end - 1));
            if (!weight || *weight < -whole || *weight > whole) {
                problem(at, "has a weight that is no share",
                        "one from -100 to 100 between two signs: ~%50%text");
            } else {
                made.weight = weight;
            }
            text.remove_prefix(end == std::string_view::npos ? 1 : end + 1);
        }
        const std::size_t feedback = text.find('#');
        made.text = text.substr(0, feedback);
        if (feedback != std::string_view::npos) made.feedback = text.substr(feedback + 1);
        return made;
    }

    void read_entries(std::string_view answers) {
        std::vector<Entry> all = entries(answers, "=~");
        if (all.empty()) return; // reported as text before the first answer
        const auto is_pair = [](const Entry& one) { return one.text.find("->") != std::string::npos; };
        const bool only_right =
            std::all_of(all.begin(), all.end(), [](const Entry& one) { return one.sign == '='; });
        if (only_right && std::any_of(all.begin(), all.end(), is_pair)) {
            read_pairs(all);
        } else if (only_right) {
            problem(all.front().at,
                    "has only right answers, a short answer question that the explorer does not have",
                    "wrong options as well: {=right ~wrong}");
        } else {
            read_options(all);
        }
        for (const Entry& one : all) add_feedback(one.feedback);
    }

    void read_pairs(const std::vector<Entry>& all) {
        m_draft.kind = QuestionKind::match;
        for (const Entry& one : all) {
            const std::size_t arrow = one.text.find("->");
            if (arrow == std::string::npos) {
                problem(one.at, "has an answer without ->", "=left -> right, as the others have");
                continue;
            }
            std::string left = plain(one.text.substr(0, arrow));
            std::string right = plain(one.text.substr(arrow + 2));
            if (left.empty() || right.empty()) {
                problem(one.at, "has a pair of which one side is empty", "=left -> right");
                continue;
            }
            for (const auto& [other_left, other_right] : m_draft.pairs) {
                if (other_left == left || other_right == right)
                    problem(one.at, "has a side of a pair that another pair has",
                            "each left and each right side once");
            }
            m_draft.pairs.emplace_back(std::move(left), std::move(right));
        }
        if (m_draft.pairs.size() < 2)
            problem(all.front().at, m_draft.pairs.empty() ? "has no sound pair" : "has only 1 sound pair",
                    "at least 2");
    }

    void read_options(const std::vector<Entry>& all) {
        const auto right_signs =
            std::count_if(all.begin(), all.end(), [](const Entry& one) { return one.sign == '='; });
        m_draft.kind = right_signs == 0 ? QuestionKind::multiple : QuestionKind::single;
        if (right_signs > 1) {
            problem(all.front().at, "has " + std::to_string(right_signs) + " options with =",
                    "one, or weights for several right ones: ~%50%text");
        }
        double sum = 0;
        for (const Entry& one : all) {
            const double weight = one.weight.value_or(0);
            const bool right = right_signs == 0 ? weight > 0 : one.sign == '=';
            if (right) sum += weight;
            if (!right && weight > 0)
                m_messages.note(one.at, "has a partly right option, which counts as wrong here");
            const std::string text = plain(one.text);
            if (text.empty()) problem(one.at, "has an option without a text", "words behind the sign");
            const bool again = std::any_of(m_draft.options.begin(), m_draft.options.end(),
                                           [&](const DraftOption& other) { return other.text == text; });
            if (again && !text.empty())
                problem(one.at, "has an option that was there before", "each option once");
            m_draft.options.push_back({text, right});
        }
        if (all.size() < 2) problem(all.front().at, "has 1 option", "at least 2");
        if (right_signs == 0) check_weights(all, sum);
    }

    void check_weights(const std::vector<Entry>& all, double sum) {
        const auto right = std::count_if(m_draft.options.begin(), m_draft.options.end(),
                                         [](const DraftOption& option) { return option.right; });
        if (right == 0) {
            problem(all.front().at, "has no right option",
                    "one behind =, or several with weights: ~%50%text");
        } else if (static_cast<std::size_t>(right) == m_draft.options.size()) {
            problem(all.front().at, "has no wrong option", "at least one, with a weight of 0 or less");
        } else if (std::fabs(sum - whole) > tolerated_percent) {
            problem(all.front().at,
                    "has right options that weigh " + base::print_decimal(sum, 5) + " % together", "100 %");
        }
    }

    void read_numbers(std::string_view answers, std::size_t begin) {
        m_draft.kind = QuestionKind::estimate;
        const std::string_view numbers = answers.substr(begin);
        std::vector<Entry> all;
        if (base::trim(numbers).starts_with("=")) {
            all = entries(numbers, "=");
            for (Entry& one : all) one.at += begin;
        } else {
            all.push_back(entry("=" + std::string(numbers), begin));
        }
        bool found = false;
        for (const Entry& one : all) {
            const bool right = one.weight.value_or(whole) >= whole;
            read_number(one, right && !found);
            if (!right || found) m_messages.note(one.at, "has a further answer, which is passed over");
            found = found || right;
            add_feedback(one.feedback);
        }
        if (!found) problem(begin, "has no answer that is fully right", "a number without a weight");
    }

    void read_number(const Entry& one, bool counts) {
        constexpr std::string_view form = "a number, 1822:5 (5 more or less) or 1817..1827";
        const std::string said = plain(one.text);
        const std::size_t range = said.find("..");
        const std::size_t colon = said.find(':');
        const auto number = [](std::string_view text) { return base::parse_double(base::trim(text)); };
        const std::string_view view = said;
        std::optional<double> first = number(view.substr(0, std::min(range, colon)));
        std::optional<double> second = 0;
        if (range != std::string::npos) {
            second = number(view.substr(range + 2));
        } else if (colon != std::string::npos) {
            second = number(view.substr(colon + 1));
        }
        const bool backwards =
            first && second && (range == std::string::npos ? *second < 0 : *second < *first);
        if (!first || !second || backwards)
            return problem(one.at, "has \"" + base::shorten(said, 40) + "\" as its number",
                           std::string(form));
        if (!counts) return;
        const bool is_range = range != std::string::npos;
        m_draft.answer = is_range ? (*first + *second) / 2 : *first;
        m_draft.tolerance = is_range ? (*second - *first) / 2 : *second;
    }

    const GiftMessages& m_messages;
    Draft& m_draft;
};

} // namespace

void read_gift_answers(std::string_view answers, const GiftMessages& messages, Draft& draft) {
    AnswerReader(messages, draft).read(answers);
}

} // namespace tool
