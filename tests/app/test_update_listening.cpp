#include "app/announcements.h"
#include "app/walk.h"

using namespace app;
using walk::Visitor;

namespace {

Visitor listening() {
    Visitor visitor("/en/principles/fairness/");
    visitor.act(Listen{});
    return visitor;
}

Voice voice(const Visitor& visitor) {
    return visitor.state.listening.voice;
}

} // namespace

TEST_CASE("listening begins with the first sentence and goes on from one to the next") {
    Visitor visitor = listening();
    CHECK(voice(visitor) == Voice::speaking);
    CHECK(visitor.has<Speak>());
    visitor.act(SentenceSpoken{});
    CHECK(visitor.state.listening.sentence == 1);
    CHECK(visitor.has<Speak>());
    visitor.act(SentenceReached{4});
    CHECK(visitor.state.listening.sentence == 4);
    CHECK_FALSE(visitor.has<Speak>());
}

TEST_CASE("a pause keeps the sentence, which is then said again") {
    Visitor visitor = listening();
    visitor.act(SentenceSpoken{});
    visitor.act(PauseListening{});
    CHECK(voice(visitor) == Voice::paused);
    CHECK(visitor.has<Hush>());
    CHECK(visitor.is_idle(SentenceSpoken{})); // an answer that came too late
    visitor.act(PauseListening{});
    CHECK(voice(visitor) == Voice::speaking);
    CHECK(visitor.state.listening.sentence == 1);
    CHECK(visitor.has<Speak>());
}

TEST_CASE("pressed again, told to stop, or at another place the voice falls silent") {
    for (const bool pressed : {true, false}) {
        Visitor visitor = listening();
        if (pressed)
            visitor.act(Listen{});
        else
            visitor.act(StopListening{});
        CHECK(voice(visitor) == Voice::silent);
        CHECK(visitor.has<Hush>());
    }
    Visitor visitor = listening();
    visitor.go("/en/cases/");
    CHECK(voice(visitor) == Voice::silent);
    CHECK(visitor.has<Hush>());
    visitor.act(Listen{});
    visitor.arrive("/en/");
    CHECK(visitor.has<Hush>());
    visitor.act(Listen{});
    visitor.act(ShowLanguage{"fr"});
    CHECK(voice(visitor) == Voice::silent);
    CHECK(visitor.has<Hush>());
}

TEST_CASE("settings that say nothing else leave the voice alone") {
    Visitor visitor = listening();
    visitor.act(SetTheme{ThemeChoice::dark});
    visitor.act(SetTextSize{150});
    CHECK(voice(visitor) == Voice::speaking);
}

TEST_CASE("that there is no voice is said until one asks again or goes elsewhere") {
    Visitor visitor = listening();
    visitor.act(Voiceless{"en"});
    CHECK(visitor.state.listening.voiceless == std::vector<std::string>{"en"});
    CHECK(visitor.state.announcement == announce::voiceless);
    CHECK(visitor.has<ScrollTo>());
    visitor.act(StopListening{});
    CHECK(visitor.state.listening.voiceless == std::vector<std::string>{"en"});
    CHECK(visitor.state.announcement == announce::voiceless); // is not cut short by the end
    visitor.act(Listen{});
    CHECK(visitor.state.listening.voiceless.empty());
    visitor.act(Voiceless{"en"});
    visitor.go("/en/cases/");
    CHECK(visitor.state.listening.voiceless.empty());
}

TEST_CASE("without listening what the device says of its voice means nothing") {
    Visitor visitor("/en/cases/");
    CHECK(visitor.is_idle(SentenceSpoken{}));
    CHECK(visitor.is_idle(SentenceReached{3}));
    CHECK(visitor.is_idle(Voiceless{"en"}));
    CHECK(visitor.is_idle(PauseListening{}));
    CHECK(visitor.is_idle(StopListening{}));
}
