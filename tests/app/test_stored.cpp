#include "app/walk.h"

#include "base/random.h"

using namespace app;
using walk::library;
using walk::Visitor;

namespace {

/// A visitor who has done a bit of everything and wants to be remembered.
Visitor experienced() {
    Visitor visitor("/fr/principles/fairness/");
    visitor.go("/fr/cases/benefits/?step=3");
    visitor.act(Decide{"keep-going"});
    visitor.act(ShowStep{4});
    visitor.act(SetTheme{ThemeChoice::high_contrast});
    visitor.act(SetMotion{MotionChoice::full});
    visitor.act(SetTextSize{175});
    visitor.act(SetRemember{true});
    visitor.go("/fr/quiz/everything/?seed=11");
    while (visitor.state.quiz.position < 7) {
        visitor.answer(visitor.state.quiz.position % 2 == 0);
        visitor.act(Submit{});
        visitor.act(NextQuestion{});
    }
    visitor.answer(true); // entered, not submitted
    return visitor;
}

State fresh(std::string_view address = "/") {
    return initial_state(library(), parse_route(address), {}, {"en"});
}

base::Result<State> read(std::string_view stored) {
    return restore(library(), fresh(), stored);
}

std::string error_of(std::string_view stored) {
    const base::Result<State> restored = read(stored);
    return restored.ok() ? std::string() : restored.error().message;
}

std::string changed(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("what was stored comes back: settings, progress, quiz and place") {
    const Visitor visitor = experienced();
    const base::Result<State> restored = read(print_stored(visitor.state));
    REQUIRE(restored.ok());
    const State& state = restored.value();
    CHECK(state.settings == visitor.state.settings);
    CHECK(state.progress == visitor.state.progress);
    CHECK(state.quiz == visitor.state.quiz);
    CHECK(print_route(state.route) == "/fr/quiz/everything/");
    CHECK(print_stored(state) == print_stored(visitor.state));
}

TEST_CASE("the first version's form is pinned, for it is on people's devices") {
    Visitor visitor("/en/cases/folding/");
    visitor.act(SetRemember{true});
    CHECK(
        print_stored(visitor.state)
        == R"({"place":"/en/cases/folding/","progress":{"answered":{},"case_steps":{"folding":0},"decisions":{},)"
           R"("principles_read":[]},"settings":{"motion":"system","text_percent":100,"theme":"system"},"version":1})");
}

TEST_CASE("nothing but ids, choices and numbers is stored") {
    const std::string stored = print_stored(experienced().state);
    CHECK(stored.find("remember") == std::string::npos); // it is said by being stored
    CHECK(stored.size() < 4000);
}

TEST_CASE("an address that was opened goes before the stored place, the bare one does not") {
    const std::string stored = print_stored(experienced().state);
    CHECK(restore(library(), fresh("/en/glossary/"), stored).value().route == at("en", Screen::glossary));
    CHECK(restore(library(), fresh("/"), stored).value().route == at("fr", Screen::quiz, "everything"));
}

TEST_CASE("a restart at the quiz's address goes on where it was left") {
    const Visitor before = experienced();
    Visitor after;
    after.state = read(print_stored(before.state)).value();
    after.arrive("/fr/quiz/everything/?seed=11");
    CHECK(after.state.quiz == before.state.quiz);
    CHECK(after.state.quiz.position == 7);
}

TEST_CASE("a restart between answer and next question still shows the feedback") {
    Visitor visitor = experienced();
    visitor.act(Submit{});
    REQUIRE(visitor.state.quiz.answers[7].submitted);
    CHECK(read(print_stored(visitor.state)).value().quiz == visitor.state.quiz);
    CHECK(read(print_stored(visitor.state)).value().quiz.position == 7);
}

TEST_CASE("a missing part is none, a missing version is damage") {
    CHECK(error_of(R"({"version":1})").empty());
    CHECK(read(R"({"version":1})").value().settings.remember);
    CHECK(error_of("{}") == "the stored data is damaged: /version is not there");
    CHECK(error_of("") == "the stored data is damaged: it is not JSON");
}

TEST_CASE("data of a newer version is refused with both versions named") {
    CHECK(error_of(R"({"version":2,"settings":{"theme":"sepia"}})")
          == "the stored data was written by a newer version of this program (format 2, this one reads up to "
             "1)");
    CHECK(error_of(R"({"version":0})") == "the stored data is damaged: /version is not a version");
    CHECK_FALSE(error_of(R"({"version":-1})").empty());
    CHECK_FALSE(error_of(R"({"version":1.5})").empty());
    CHECK_FALSE(error_of(R"({"version":"1"})").empty());
    CHECK_FALSE(error_of(R"({"version":99999999999999999999999})").empty());
}

TEST_CASE("wrong types are damage, named with their place") {
    CHECK(error_of("[]") == "the stored data is damaged: it is not an object");
    CHECK(error_of("7") == "the stored data is damaged: it is not an object");
    const std::vector<std::pair<std::string, std::string>> all{
        {R"("settings":[])", "/settings is not an object"},
        {R"("settings":null)", "/settings is not an object"},
        {R"("settings":{"theme":3})", "/settings/theme is not a text"},
        {R"("settings":{"theme":"pink"})", "/settings/theme is not a theme"},
        {R"("settings":{"motion":"wild"})", "/settings/motion is not a choice of motion"},
        {R"("settings":{"text_percent":"big"})", "/settings/text_percent is not a whole number from 0"},
        {R"("settings":{"text_percent":1e300})", "/settings/text_percent is not a whole number from 0"},
        {R"("settings":{"text_percent":4000000000})", "/settings/text_percent is not at most 1000"},
        {R"("progress":"all")", "/progress is not an object"},
        {R"("progress":{"principles_read":{}})", "/progress/principles_read is not a list"},
        {R"("progress":{"principles_read":["fairness",1]})", "/progress/principles_read/1 is not a text"},
        {R"("progress":{"decisions":["x"]})", "/progress/decisions is not an object"},
        {R"("progress":{"decisions":{"benefits":true}})", "/progress/decisions/benefits is not a text"},
        {R"("progress":{"case_steps":{"benefits":-1}})",
         "/progress/case_steps/benefits is not a whole number from 0"},
        {R"("progress":{"answered":{"q-truth":"yes"}})", "/progress/answered/q-truth is not true or false"},
        {R"("quiz":5)", "/quiz is not an object"},
        {R"("quiz":{"quiz":["everything"]})", "/quiz/quiz is not a text"},
        {R"("quiz":{"seed":4294967296})", "/quiz/seed is not at most 4294967295"},
        {R"("quiz":{"position":-5})", "/quiz/position is not a whole number from 0"},
        {R"("quiz":{"questions":{"a":1}})", "/quiz/questions is not a list"},
        {R"("quiz":{"questions":[[]]})", "/quiz/questions/0 is not an object"},
        {R"("quiz":{"questions":[{"id":"q-single","chosen":"inform"}]})",
         "/quiz/questions/0/chosen is not a list"},
        {R"("quiz":{"questions":[{"id":"q-estimate","estimate":"30"}]})",
         "/quiz/questions/0/estimate is not a number"},
        {R"("quiz":{"questions":[{"id":"q-match","matched":[["left-1"]]}]})",
         "/quiz/questions/0/matched is not an object"},
        {R"("place":{})", "/place is not a text"},
    };
    for (const auto& each : all) {
        const std::string& part = each.first;
        const std::string& wrong = each.second;
        CAPTURE(part);
        CHECK(error_of("{\"version\":1," + part + "}") == "the stored data is damaged: " + wrong);
    }
}

TEST_CASE("ids that the content no longer has are dropped in silence") {
    const std::string stored = R"({"version":1,
        "progress":{"principles_read":["fairness","gone"],"decisions":{"gone":"x","benefits":"gone"},
                    "case_steps":{"gone":1,"folding":1000},"answered":{"gone":true,"q-truth":true}},
        "quiz":{"quiz":"everything","seed":1,"position":2,
                "questions":[{"id":"gone","submitted":true},{"id":"q-truth","truth":false,"submitted":true},
                             {"id":"q-single","chosen":["gone","hide"]},{"id":"q-truth"}]},
        "place":"/en/somewhere/gone/"})";
    const base::Result<State> restored = read(stored);
    REQUIRE(restored.ok());
    const State& state = restored.value();
    CHECK(state.progress.principles_read == std::set<content::Id>{"fairness"});
    CHECK(state.progress.decisions.empty());
    CHECK(state.progress.case_steps == std::map<content::Id, int>{{"folding", 1}});
    CHECK(state.progress.answered == std::map<content::Id, bool>{{"q-truth", true}});
    CHECK(state.quiz.questions == content::Ids{"q-truth", "q-single"});
    CHECK(state.quiz.position == 1);
    CHECK(state.quiz.answers[1].chosen == content::Ids{"hide"});
    CHECK(state.route == at("en", Screen::home));
}

TEST_CASE("a quiz that no longer exists, or of which nothing is left, is over") {
    CHECK_FALSE(read(R"({"version":1,"quiz":{"quiz":"gone","questions":[{"id":"q-truth"}]}})")
                    .value()
                    .quiz.playing());
    CHECK_FALSE(read(R"({"version":1,"quiz":{"quiz":"everything","questions":[{"id":"gone"}]}})")
                    .value()
                    .quiz.playing());
}

TEST_CASE("answers that cannot be are blank again, and the quiz goes back to them") {
    const std::string stored =
        R"({"version":1,"quiz":{"quiz":"everything","seed":1,"position":99,"questions":[
        {"id":"q-single","chosen":["inform"],"submitted":true},
        {"id":"q-order","chosen":["first","first","third"],"submitted":true},
        {"id":"q-truth","chosen":["inform"],"truth":true},
        {"id":"q-estimate","estimate":1e300}]}})";
    const learn::QuizSession quiz = read(stored).value().quiz;
    REQUIRE(quiz.questions.size() == 4);
    CHECK(quiz.answers[0].submitted);
    CHECK(quiz.answers[1].chosen == learn::shown_order(*library().question("q-order"), 1));
    CHECK(quiz.answers[2].chosen.empty());
    CHECK(quiz.answers[3].estimate == 100);
    CHECK(quiz.position == 2); // the first that is not submitted
}

TEST_CASE("an unknown member of a later program does no harm") {
    CHECK(error_of(R"({"version":1,"badges":[1,2],"settings":{"voice":"on"}})").empty());
}

TEST_CASE("data cut off anywhere is damage and changes nothing") {
    const std::string stored = print_stored(experienced().state);
    for (std::size_t length = 0; length < stored.size(); ++length) {
        CAPTURE(length);
        REQUIRE_FALSE(read(std::string_view(stored).substr(0, length)).ok());
    }
    CHECK(read(stored).ok());
}

TEST_CASE("bytes that are not text, deep nesting and enormous files are refused") {
    CHECK_FALSE(read("\xFF\xFE\x00").ok());
    CHECK_FALSE(read("{\"version\":1,\"place\":\"\xC3\"}").ok());
    CHECK(error_of(std::string(100'000, '[')) == "the stored data is damaged: it is nested too deeply");
    CHECK(error_of(std::string(10'000'000, '[')) == "the stored data is too large to be ours");
    CHECK(error_of("{\"version\":1,\"place\":\"" + std::string(10'000'000, 'x') + "\"}")
          == "the stored data is too large to be ours");
    CHECK(error_of("{\"version\":1,\"place\":\"" + std::string(500'000, '[') + "\"}").empty());
}

TEST_CASE("of two members with one key none crashes the other") {
    CHECK(error_of(R"({"version":1,"version":1,"settings":{},"settings":{"theme":"dark"}})").empty());
}

TEST_CASE("any change of a byte gives an error or a sound state") {
    const std::string stored = print_stored(experienced().state);
    base::Random random(42);
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        std::string damaged = stored;
        for (std::uint32_t left = 1 + random.below(3); left > 0; --left) {
            const std::uint32_t where = random.below(static_cast<std::uint32_t>(damaged.size()));
            const char sign = "{}[]\",:-0e1"[random.below(11)];
            damaged[where] = random.below(3) == 0 ? static_cast<char>(random.below(256)) : sign;
        }
        const base::Result<State> restored = read(damaged);
        if (!restored.ok()) {
            ++refused;
            CHECK_FALSE(restored.error().message.empty());
            continue;
        }
        const State& state = restored.value();
        REQUIRE(state.quiz.answers.size() == state.quiz.questions.size());
        REQUIRE(state.quiz.position <= state.quiz.questions.size());
        REQUIRE(parse_route(print_route(state.route)) == state.route);
        REQUIRE(read(print_stored(state)).ok());
    }
    CHECK(refused > 1000);
    CHECK(refused < 4000);
}

TEST_CASE("changed numbers and words are taken as far as they can be") {
    const std::string stored = print_stored(experienced().state);
    CHECK(read(changed(stored, "\"text_percent\":175", "\"text_percent\":3")).value().settings.text_percent
          == 100);
    CHECK(read(changed(stored, "\"position\":7", "\"position\":900")).value().quiz.position == 7);
}
