#include "base/text.h"
#include "tool/gift_answers.h"
#include "tool/gift_text.h"
#include "tool/text_lines.h"

#include <algorithm>
#include <array>

namespace tool {

namespace {

/// A question's lines, joined; escaped signs are protected.
struct Block {
    std::string text;
    std::vector<std::pair<std::size_t, std::size_t>> starts; ///< offset in the text, number of the line

    std::size_t line_at(std::size_t offset) const {
        std::size_t line = starts.front().second;
        for (const auto& [start, number] : starts) {
            if (start <= offset) line = number;
        }
        return line;
    }
    void add(const TextLine& line) {
        if (!text.empty()) text += '\n';
        starts.emplace_back(text.size(), line.number);
        text += gift_protected(line.text);
    }
};

class GiftReader {
public:
    Drafts read(std::string_view text) {
        Block block;
        const auto end_block = [&] {
            if (!block.text.empty()) read_block(block);
            block = {};
        };
        for (const TextLine& line : lines_of(text, m_drafts.problems)) {
            if (line.text.starts_with("//")) continue;
            if (line.text.empty()) {
                end_block();
            } else if (line.text.starts_with("$CATEGORY")) {
                end_block();
                m_drafts.notes.push_back({line.number, "names a category, which is passed over", ""});
            } else {
                block.add(line);
            }
        }
        end_block();
        const auto by_line = [](const LineMessage& a, const LineMessage& b) { return a.line < b.line; };
        std::stable_sort(m_drafts.problems.begin(), m_drafts.problems.end(), by_line);
        std::stable_sort(m_drafts.notes.begin(), m_drafts.notes.end(), by_line);
        return std::move(m_drafts);
    }

private:
    void read_block(const Block& block) {
        const std::size_t problems_before = m_drafts.problems.size();
        const auto problem = [&](std::size_t offset, std::string wrong, std::string expected) {
            m_drafts.problems.push_back({block.line_at(offset), std::move(wrong), std::move(expected)});
        };
        Draft draft;
        draft.line = block.line_at(0);
        std::size_t begin = 0;
        if (block.text.starts_with("::")) {
            const std::size_t end = block.text.find("::", 2);
            if (end == std::string::npos) return problem(0, "has a title without its end", "::title::");
            draft.title = in_one_line(gift_unprotected(block.text.substr(2, end - 2)));
            begin = end + 2;
        }
        begin = behind_format(block, begin);

        const std::size_t open = block.text.find_first_of("{}", begin);
        if (open == std::string::npos)
            return problem(begin, "has no answers", "them in braces: {=right ~wrong}");
        if (block.text[open] == '}') return problem(open, "has a } without a {", "{ before it, or \\}");
        const std::size_t close = block.text.find_first_of("{}", open + 1);
        if (close == std::string::npos)
            return problem(open, "has a { without its }", "} before the next blank line");
        if (block.text[close] == '{') return problem(close, "has a { within braces", "\\{, or } before it");
        if (const std::size_t more = block.text.find_first_of("{}", close + 1); more != std::string::npos)
            return problem(more, "has more than one pair of braces", "one, or \\{ and \\}");

        draft.stem = stem_of(block.text.substr(begin, open - begin), block.text.substr(close + 1));
        if (draft.stem.empty()) problem(open, "has no question", "words before the braces");
        const GiftMessages messages{
            [&](std::size_t at, std::string wrong, std::string expected) {
                problem(open + 1 + at, std::move(wrong), std::move(expected));
            },
            [&](std::size_t at, std::string what) {
                m_drafts.notes.push_back({block.line_at(open + 1 + at), std::move(what), ""});
            }};
        read_gift_answers(std::string_view(block.text).substr(open + 1, close - open - 1), messages, draft);
        if (m_drafts.problems.size() == problems_before) m_drafts.drafts.push_back(std::move(draft));
    }

    /// Behind `[html]` and its like.
    std::size_t behind_format(const Block& block, std::size_t begin) {
        begin = std::min(block.text.find_first_not_of(" \t\n", begin), block.text.size());
        for (const std::string_view format : {"[html]", "[markdown]", "[moodle]", "[plain]"}) {
            if (std::string_view(block.text).substr(begin).starts_with(format)) {
                m_drafts.notes.push_back(
                    {block.line_at(begin),
                     "says " + std::string(format)
                         + ", which is passed over; look whether signs of it are left in the text",
                     ""});
                return begin + format.size();
            }
        }
        return begin;
    }

    /// Answers in the middle of a sentence are a gap in it.
    static std::string stem_of(std::string_view before, std::string_view behind) {
        const std::string rest = in_one_line(gift_unprotected(behind));
        std::string stem = in_one_line(gift_unprotected(before));
        if (!rest.empty()) stem += (stem.empty() ? "_____ " : " _____ ") + rest;
        return stem;
    }

    Drafts m_drafts;
};

} // namespace

Drafts read_gift(std::string_view text) {
    return GiftReader().read(text);
}

} // namespace tool
