#include "content/load.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

/// Hands whatever bytes to everything that reads content. The files of data/ are seeds as they are:
/// a file is loaded under the name of every kind that it mentions.
namespace {

constexpr std::array<std::string_view, 10> kinds{"locales",    "sources",   "terms", "principles",
                                                 "frameworks", "questions", "cases", "milestones",
                                                 "quizzes",    "pages"};

/// What a sound library promises, whatever the bytes were.
void use(const content::Library& library) {
    const auto expect = [](bool holds) {
        if (!holds) std::abort();
    };
    for (const content::Quiz& quiz : library.quizzes) {
        const auto questions = questions_of(library, quiz);
        if (!quiz.questions.empty()) expect(questions.size() == quiz.questions.size());
    }
    for (const content::Question& question : library.questions) {
        for (const content::Id& id : question.principles) expect(library.principle(id) != nullptr);
        for (const content::Id& id : question.sources) expect(library.source(id) != nullptr);
        if (question.kind == content::QuestionKind::single) expect(question.right.size() == 1);
        if (question.kind == content::QuestionKind::estimate)
            expect(question.minimum < question.maximum && question.step > 0);
    }
    for (const content::Case& one : library.cases) {
        expect(one.steps.size() >= 5);
        for (const content::Id& id : one.terms) expect(library.term(id) != nullptr);
    }
    for (const content::Locale& locale : library.locales) {
        library.text(locale.id, content::TextKey("ui.search.title"));
        library.text(locale.id, content::TextKey("ui.search.results"), 3);
    }
    expect(library.locales.empty() || library.locale(library.default_locale) != nullptr);
    for (const content::Problem& problem : library.problems) print(problem);
}

void add_strings(std::string_view bytes) {
    content::Library library =
        content::load({{"content/locales.json",
                        R"({"locales":[{"id":"en","name":"E","direction":"ltr"}],"default":"en"})"}});
    content::add_strings(library, "en", bytes);
    use(library);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(data, data + size);
    std::vector<content::File> files;
    for (const std::string_view kind : kinds) {
        if (bytes.find("\"" + std::string(kind) + "\"") == std::string::npos) continue;
        files.push_back({"content/" + std::string(kind) + ".json", bytes});
    }
    files.push_back({"locales/en/ui.json", bytes});
    files.push_back({"locales/fr/cases.json", bytes});

    // One way in for each input: four together would be four times slower and find no more.
    switch (size % 4) {
    case 0: use(content::load(files)); break;
    case 1:
        content::check(
            files, [](char32_t c) { return c < 0x250; }, [](std::string_view) { return false; });
        break;
    case 2: use(content::load_pack(bytes)); break;
    default:
        use(content::load_pack(content::pack_content(files)));
        add_strings(bytes);
        break;
    }
    return 0;
}
