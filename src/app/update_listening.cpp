#include "app/announcements.h"
#include "app/draft.h"

namespace app {

namespace {

void fall_silent(Draft& draft) {
    Listening& listening = draft.state.listening;
    if (listening.voice == Voice::speaking) draft.effects.push_back(Hush{});
    listening.voice = Voice::silent;
    listening.sentence = 0;
}

} // namespace

void end_listening(Draft& draft) {
    fall_silent(draft);
    draft.state.listening.voiceless.clear();
}

void apply(Draft& draft, const Listen&) {
    Listening& listening = draft.state.listening;
    if (listening.voice != Voice::silent) {
        fall_silent(draft);
        return;
    }
    listening = {Voice::speaking, 0, {}};
    draft.effects.push_back(Speak{});
}

void apply(Draft& draft, const PauseListening&) {
    Listening& listening = draft.state.listening;
    if (listening.voice == Voice::speaking) {
        listening.voice = Voice::paused;
        draft.effects.push_back(Hush{});
    } else if (listening.voice == Voice::paused) {
        listening.voice = Voice::speaking;
        draft.effects.push_back(Speak{}); // the sentence from its beginning
    }
}

void apply(Draft& draft, const StopListening&) {
    fall_silent(draft);
}

void apply(Draft& draft, const SentenceReached& action) {
    if (draft.state.listening.voice != Voice::silent) draft.state.listening.sentence = action.sentence;
}

void apply(Draft& draft, const SentenceSpoken&) {
    Listening& listening = draft.state.listening;
    if (listening.voice != Voice::speaking) return;
    ++listening.sentence;
    draft.effects.push_back(Speak{});
}

void apply(Draft& draft, const Voiceless& action) {
    Listening& listening = draft.state.listening;
    if (listening.voice != Voice::speaking) return;
    listening.voiceless.push_back(action.language);
    draft.announce(announce::voiceless);
    // Nothing was heard yet: the notice at the page's head is the answer.
    if (listening.sentence == 0) draft.scroll({});
    draft.effects.push_back(Speak{}); // what there is a voice for
}

} // namespace app
