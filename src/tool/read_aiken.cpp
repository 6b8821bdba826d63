#include "base/text.h"
#include "tool/text_lines.h"

#include <algorithm>

namespace tool {

namespace {

/// `A. text` and `A) text`
bool is_option(std::string_view line) {
    return line.size() >= 2 && line[0] >= 'A' && line[0] <= 'Z' && (line[1] == '.' || line[1] == ')')
           && (line.size() == 2 || line[2] == ' ' || line[2] == '\t');
}

constexpr std::string_view answer_mark = "ANSWER:";

class AikenReader {
public:
    Drafts read(std::string_view text) {
        const std::vector<TextLine> lines = lines_of(text, m_drafts.problems);
        for (const TextLine& line : lines) add(line);
        finish_without_answer();
        std::stable_sort(m_drafts.problems.begin(), m_drafts.problems.end(),
                         [](const LineMessage& a, const LineMessage& b) { return a.line < b.line; });
        return std::move(m_drafts);
    }

private:
    void problem(std::size_t line, std::string wrong, std::string expected) {
        m_drafts.problems.push_back({line, std::move(wrong), std::move(expected)});
        m_sound = false;
    }

    void add(const TextLine& line) {
        if (line.text.empty()) {
            // A blank line behind options ends a question that nobody answered.
            if (!m_question.options.empty()) finish_without_answer();
        } else if (line.text.starts_with(answer_mark)) {
            finish(line);
        } else if (is_option(line.text)) {
            add_option(line);
        } else if (m_question.options.empty()) {
            if (m_question.stem.empty()) m_question.line = line.number;
            m_question.stem += (m_question.stem.empty() ? "" : " ") + line.text;
        } else {
            problem(line.number, "is neither an option nor the answer",
                    "a line such as \"B. text\" or \"ANSWER: A\"");
        }
    }

    void add_option(const TextLine& line) {
        if (m_question.line == 0) m_question.line = line.number;
        const char expected = static_cast<char>('A' + static_cast<int>(m_question.options.size()));
        if (line.text[0] != expected) {
            problem(line.number, std::string("is option ") + line.text[0],
                    std::string("option ").append(1, expected).append(", the next letter"));
        }
        const std::string text = in_one_line(std::string_view(line.text).substr(2));
        if (text.empty()) problem(line.number, "is an option without a text", "A. text");
        const bool again =
            std::any_of(m_question.options.begin(), m_question.options.end(),
                        [&](const DraftOption& option) { return !text.empty() && option.text == text; });
        if (again) problem(line.number, "is an option that was there before", "each option once");
        m_question.options.push_back({text, false});
    }

    void finish(const TextLine& line) {
        const std::string letter = in_one_line(std::string_view(line.text).substr(answer_mark.size()));
        const std::size_t count = m_question.options.size();
        if (m_question.line == 0) m_question.line = line.number;
        if (m_question.stem.empty())
            problem(m_question.line, "has no question", "a line with it above the options");
        if (count < 2) {
            problem(line.number, "answers a question with " + std::to_string(count) + " options",
                    "at least 2");
        } else {
            const std::size_t right =
                letter.size() == 1 && letter[0] >= 'A' ? static_cast<std::size_t>(letter[0] - 'A') : count;
            if (right < count) {
                m_question.options[right].right = true;
            } else {
                problem(line.number, "answers \"" + letter + "\"",
                        std::string("one letter from A to ")
                            + static_cast<char>('A' + static_cast<int>(count) - 1));
            }
        }
        if (m_sound) m_drafts.drafts.push_back(m_question);
        m_question = {};
        m_sound = true;
    }

    void finish_without_answer() {
        if (m_question.line != 0)
            problem(m_question.line, "is a question without an answer",
                    "a line such as \"ANSWER: A\" at its end");
        m_question = {};
        m_sound = true;
    }

    Drafts m_drafts;
    Draft m_question;
    bool m_sound = true;
};

} // namespace

Drafts read_aiken(std::string_view text) {
    return AikenReader().read(text);
}

} // namespace tool
