#include "tool/draft.h"
#include "tool/files.h"
#include "tool/text_lines.h"
#include "tool/write_gift.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using content::QuestionKind;
using content::TextKey;

namespace {

content::Library real_library() {
    const auto files = tool::read_data(std::filesystem::path(EXPLORER_SOURCE_DIR) / "data");
    REQUIRE(files.ok());
    return content::load(files.value());
}

/// What a question must be when it comes back.
tool::Draft expected(const content::Library& library, const content::Question& question,
                     std::string_view language) {
    const auto text = [&](std::initializer_list<std::string_view> parts) {
        return library.text(language, TextKey("questions." + question.id + "." + TextKey(parts).path)).words;
    };
    tool::Draft draft;
    draft.title = question.id;
    draft.stem = text({"stem"});
    draft.kind = question.kind == QuestionKind::order ? QuestionKind::match : question.kind;
    for (const content::Id& option : question.options) {
        const bool right = std::count(question.right.begin(), question.right.end(), option) > 0;
        draft.options.push_back({text({"options", option}), right});
    }
    for (const auto& [left, right] : question.pairs)
        draft.pairs.emplace_back(text({"left", left}), text({"right", right}));
    for (const content::Id& item : question.items)
        draft.pairs.emplace_back(text({"items", item}), std::to_string(draft.pairs.size() + 1));
    draft.truth = question.truth;
    draft.answer = question.answer;
    draft.tolerance = question.tolerance;
    draft.explanation = tool::plain_paragraphs(text({"explanation"}));
    return draft;
}

} // namespace

TEST_CASE("every question comes back from GIFT as it went out, in every language") {
    const content::Library library = real_library();
    std::vector<const content::Question*> questions;
    for (const content::Question& question : library.questions) questions.push_back(&question);
    for (const content::Locale& locale : library.locales) {
        const tool::Drafts drafts = tool::read_gift(tool::write_gift(library, locale.id, questions));
        for (const tool::LineMessage& problem : drafts.problems) FAIL_CHECK(tool::print(locale.id, problem));
        CHECK(drafts.drafts.size() == library.questions.size());
        for (const tool::Draft& draft : drafts.drafts) {
            CAPTURE(draft.title);
            const content::Question* question = library.question(draft.title);
            REQUIRE(question != nullptr);
            tool::Draft wanted = expected(library, *question, locale.id);
            tool::Draft got = draft;
            wanted.line = got.line;
            // Places are asked in another order than the right one.
            if (question->kind == QuestionKind::order) {
                CHECK(got.pairs != wanted.pairs);
                std::sort(got.pairs.begin(), got.pairs.end());
                std::sort(wanted.pairs.begin(), wanted.pairs.end());
            }
            CHECK(got.stem == wanted.stem);
            CHECK(got.explanation == wanted.explanation);
            CHECK(got == wanted);
        }
    }
}

TEST_CASE("a question in GIFT is written as pinned") {
    content::Library library;
    library.default_locale = "en";
    library.locales.push_back({"en", "English", false, {}});
    content::Principle principle;
    principle.id = "p";
    library.principles.push_back(principle);
    content::Source source;
    source.id = "s";
    source.publisher = "EU";
    source.title = "AI Act";
    source.url = "https://example.eu/";
    library.sources.push_back(source);
    content::Question question;
    question.id = "q-a";
    question.kind = QuestionKind::multiple;
    question.principles = {"p"};
    question.options = {"a", "b", "c"};
    question.right = {"a", "b"};
    question.sources = {"s"};
    library.questions.push_back(question);
    library.strings["en"] = {{"principles.p.title", "Safe/sound"},
                             {"questions.q-a.stem", "Which {one}: 50 % = half?"},
                             {"questions.q-a.options.a", "~a"},
                             {"questions.q-a.options.b", "b#"},
                             {"questions.q-a.options.c", "c\\"},
                             {"questions.q-a.explanation", "**So** [it](term:x) is.\n\n- a"}};
    CHECK(tool::write_gift(library, "en", {&library.questions[0]})
          == "// InTouchAI Explorer, questions in GIFT (en), CC BY 4.0\n"
             "// Not an official position of the European Union.\n"
             "\n"
             "$CATEGORY: InTouchAI Explorer/Safe//sound\n"
             "\n"
             "// EU: AI Act, https://example.eu/\n"
             "::q-a::Which \\{one\\}\\: 50 % \\= half? {\n"
             "~%50%\\~a\n"
             "~%50%b\\#\n"
             "~%-100%c\\\\\n"
             "####So it is.\\n\\n- a\n"
             "}\n");
}
