#include "tool/write_gift.h"

#include "base/text.h"
#include "learn/quiz.h"
#include "learn/search.h"
#include "tool/gift_text.h"

#include <algorithm>

namespace tool {

namespace {

using content::Id;
using content::Question;
using content::QuestionKind;
using content::TextKey;

/// Moodle knows shares with five decimals.
constexpr int share_decimals = 5;

class Writer {
public:
    Writer(const content::Library& library, std::string_view language)
        : m_library(library), m_language(language) {}

    void head() {
        line("// InTouchAI Explorer, questions in GIFT (" + std::string(m_language) + "), CC BY 4.0");
        line("// Not an official position of the European Union.");
    }

    void category(const Id& principle) {
        // A slash would part a category from one below it; two are a slash in its name.
        const std::string title =
            base::replace_all(words(TextKey{"principles", principle, "title"}), "/", "//");
        line("");
        line("$CATEGORY: InTouchAI Explorer/" + title);
    }

    void question(const Question& question) {
        m_question = &question;
        line("");
        for (const Id& id : question.sources) {
            if (const content::Source* source = m_library.source(id))
                line("// " + source->publisher + ": " + source->title + ", " + source->url);
        }
        line("::" + question.id + "::" + escaped({"stem"}) + " {");
        answers();
        line("####" + gift_escaped(plain_paragraphs(text({"explanation"}))));
        line("}");
    }

    std::string take() { return std::move(m_out); }

private:
    void line(const std::string& text) { m_out += text + "\n"; }

    std::string words(const TextKey& key) const { return m_library.text(m_language, key).words; }
    std::string text(std::initializer_list<std::string_view> parts) const {
        return words(TextKey("questions." + m_question->id + "." + TextKey(parts).path));
    }
    std::string escaped(std::initializer_list<std::string_view> parts) const {
        return gift_escaped(text(parts));
    }

    void answers() {
        const Question& question = *m_question;
        switch (question.kind) {
        case QuestionKind::single:
            for (const Id& option : question.options)
                line((option == question.right.front() ? "=" : "~") + escaped({"options", option}));
            break;
        case QuestionKind::multiple: weighed_options(); break;
        case QuestionKind::true_false: line(question.truth ? "TRUE" : "FALSE"); break;
        case QuestionKind::order: places(); break;
        case QuestionKind::match:
            for (const auto& [left, right] : question.pairs)
                line("=" + escaped({"left", left}) + " -> " + escaped({"right", right}));
            break;
        case QuestionKind::estimate:
            line("#" + base::print_double(question.answer) + ":" + base::print_double(question.tolerance));
            break;
        }
    }

    void weighed_options() {
        const Question& question = *m_question;
        const auto share = [](std::size_t count) {
            return base::print_decimal(100.0 / static_cast<double>(count), share_decimals);
        };
        const std::string gain = share(question.right.size());
        const std::string loss = share(question.options.size() - question.right.size());
        for (const Id& option : question.options) {
            const bool right =
                std::find(question.right.begin(), question.right.end(), option) != question.right.end();
            line((right ? "~%" + gain : "~%-" + loss) + "%" + escaped({"options", option}));
        }
    }

    /// Not in the right order: the list itself must not be the answer.
    void places() {
        const content::Ids& items = m_question->items;
        for (const Id& item : learn::shown_order(*m_question, 0)) {
            const auto place = std::find(items.begin(), items.end(), item) - items.begin() + 1;
            line("=" + escaped({"items", item}) + " -> " + std::to_string(place));
        }
    }

    const content::Library& m_library;
    std::string_view m_language;
    const Question* m_question = nullptr;
    std::string m_out;
};

} // namespace

std::string plain_paragraphs(std::string_view markdown) {
    std::string made;
    for (const std::string_view line : base::split(markdown, '\n')) {
        if (line.data() != markdown.data()) made += '\n';
        const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
        const bool numbered = digits > 0 && line.substr(digits).starts_with(". ");
        const std::size_t mark = line.starts_with("- ") ? 2 : numbered ? digits + 2 : 0;
        made += std::string(line.substr(0, mark)) + learn::plain_words(line.substr(mark));
    }
    return made;
}

std::string write_gift(const content::Library& library, std::string_view language,
                       const std::vector<const Question*>& questions) {
    Writer writer(library, language);
    writer.head();
    // Grouped by the principle that they are most about; within one as in the content.
    for (const content::Principle& principle : library.principles) {
        bool any = false;
        for (const Question* question : questions) {
            if (question->principles.empty() || question->principles.front() != principle.id) continue;
            if (!any) writer.category(principle.id);
            any = true;
            writer.question(*question);
        }
    }
    return writer.take();
}

} // namespace tool
