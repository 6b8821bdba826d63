#pragma once

#include "app/shown.h"
#include "app/stored.h"
#include "app/update.h"
#include "learn/sample_library.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

/// A visitor in a test: applies actions one after another and remembers the last effects.
namespace walk {

inline const content::Library& library() {
    static const content::Library made = sample::library();
    return made;
}

struct Visitor {
    const content::Library* content = &library();
    app::State state;
    std::vector<app::Effect> effects;
    std::uint32_t chance = 1000;

    explicit Visitor(std::string_view address = "/en/") {
        const app::Route route = app::parse_route(address);
        state = app::initial_state(*content, route, {}, {"en"});
        act(app::Arrive{route});
    }

    void act(const app::Action& action) {
        app::Update update = app::update(*content, state, action, chance++);
        state = std::move(update.state);
        effects = std::move(update.effects);
    }
    void go(std::string_view address) { act(app::Go{app::parse_route(address)}); }
    void arrive(std::string_view address) { act(app::Arrive{app::parse_route(address)}); }

    std::string address() const { return app::print_route(state.route); }

    template <typename E>
    const E* effect() const {
        for (const app::Effect& each : effects) {
            if (const E* found = std::get_if<E>(&each)) return found;
        }
        return nullptr;
    }
    template <typename E>
    bool has() const {
        return effect<E>() != nullptr;
    }
    std::string pushed() const { return shown(false); }
    std::string replaced() const { return shown(true); }
    std::string focused() const {
        return has<app::FocusOn>() ? effect<app::FocusOn>()->id : std::string("nowhere");
    }
    std::string scrolled() const {
        return has<app::ScrollTo>() ? effect<app::ScrollTo>()->id : std::string("nowhere");
    }

    /// True when the action changes nothing at all.
    bool is_idle(const app::Action& action) {
        const app::State before = state;
        act(action);
        return state == before && effects.empty();
    }

    /// Enters an answer for the question on the screen.
    void answer(bool right) {
        const content::Question* asked = app::question_on_screen(*content, state);
        REQUIRE(asked != nullptr);
        switch (asked->kind) {
        case content::QuestionKind::single:
            act(app::Choose{right ? asked->right[0] : wrong_option(*asked)});
            break;
        case content::QuestionKind::multiple:
            if (right) {
                for (const content::Id& each : asked->right) act(app::Choose{each});
            } else {
                act(app::Choose{wrong_option(*asked)});
            }
            break;
        case content::QuestionKind::true_false: act(app::ChooseTruth{asked->truth == right}); break;
        case content::QuestionKind::order:
            if (right) {
                for (std::size_t i = asked->items.size(); i > 0; --i)
                    act(app::MoveItem{asked->items[i - 1], -100});
            }
            break;
        case content::QuestionKind::match:
            for (std::size_t i = 0; i < asked->pairs.size(); ++i) {
                const std::size_t other = right ? i : (i + 1) % asked->pairs.size();
                act(app::Match{asked->pairs[i].first, asked->pairs[other].second});
            }
            break;
        case content::QuestionKind::estimate:
            act(app::Estimate{right ? asked->answer : asked->maximum});
            break;
        }
    }

    void play(bool right) {
        while (app::question_on_screen(*content, state)) {
            answer(right);
            act(app::Submit{});
            act(app::NextQuestion{});
        }
    }

private:
    std::string shown(bool replace) const {
        const app::ShowAddress* show = effect<app::ShowAddress>();
        return show && show->replace == replace ? show->address : std::string();
    }

    static content::Id wrong_option(const content::Question& question) {
        for (const content::Id& each : question.options) {
            if (!sample::holds(question.right, each)) return each;
        }
        return {};
    }
};

} // namespace walk
