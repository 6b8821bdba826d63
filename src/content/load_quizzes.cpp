#include "content/reader.h"

namespace content {

void load_quizzes(const Json& file, Loading& loading) {
    Reader top = file_reader(file, Kind::quizzes, loading);
    for (Reader& reader : top.items()) {
        Quiz quiz;
        quiz.id = reader.item_id();
        const bool is_fixed = reader.member("questions") != nullptr;
        if (is_fixed) {
            quiz.questions = reader.references("questions", Kind::questions, Need::required);
            if (quiz.questions.empty()) reader.unsound(); // else it would be the quiz about everything
        }
        quiz.principle = reader.reference("principle", Kind::principles, Need::optional);
        if (is_fixed && !quiz.principle.empty()) {
            reader.fail("principle", "is there beside a fixed list of questions", "one of the two");
        } else if (reader.member("principle") != nullptr && quiz.principle.empty()) {
            reader.unsound();
        }
        if (reader.done()) loading.library.quizzes.push_back(std::move(quiz));
    }
    top.done();
}

} // namespace content
