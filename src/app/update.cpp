#include "app/update.h"

#include "app/draft.h"
#include "app/stored.h"

#include <type_traits>
#include <utility>

namespace app {

namespace {

template <typename T, typename... Others>
constexpr bool is_one_of = (std::is_same_v<T, Others> || ...);

/// What comes from the device and not from the visitor must not cut an announcement short.
template <typename T>
constexpr bool is_from_device =
    is_one_of<T, DeviceChanged, LanguageLoaded, LanguageFailed, OfflineCopyChanged, SentenceReached,
              SentenceSpoken, StopListening, Tick, Touched, CountTrouble, GuideTo, HearShow, ClockTicked>;

bool differs_in_what_is_stored(const State& before, const State& after) {
    return before.settings != after.settings || before.progress != after.progress || before.quiz != after.quiz
           || place(before.route) != place(after.route);
}

/// A language by the way in which RFC 4647 looks it up: `fr-CA`, then `fr`.
std::optional<std::string> looked_up(const content::Library& library, std::string_view wanted) {
    while (!wanted.empty()) {
        if (std::optional<std::string> known = known_language(library, wanted)) return known;
        const std::size_t dash = wanted.rfind('-');
        wanted = dash == std::string_view::npos ? std::string_view() : wanted.substr(0, dash);
    }
    return std::nullopt;
}

std::string own_language(const content::Library& library, const std::vector<std::string>& preferred) {
    if (!library.locales.empty()) {
        for (const std::string& each : preferred) {
            if (std::optional<std::string> known = looked_up(library, each)) return *known;
        }
    }
    return default_language(library);
}

} // namespace

void Draft::show_from_top() {
    scroll({});
    focus(ids::title);
}

Update update(const content::Library& library, const State& state, const Action& action,
              std::uint32_t chance) {
    Draft draft{library, state, {}, chance};
    std::visit(
        [&](const auto& each) {
            if constexpr (!is_from_device<std::decay_t<decltype(each)>>) draft.state.announcement.clear();
            if (!state.kiosk || !take_at_kiosk(draft, action)) apply(draft, each);
        },
        action);
    if (draft.state.kiosk) {
        settle_kiosk(draft, state, action);
        return {std::move(draft.state), std::move(draft.effects)};
    }
    if (draft.state.settings.remember && differs_in_what_is_stored(state, draft.state)) {
        draft.effects.push_back(Store{print_stored(draft.state)});
    }
    return {std::move(draft.state), std::move(draft.effects)};
}

State initial_state(const content::Library& library, const Route& route, const Device& device,
                    const std::vector<std::string>& preferred) {
    State state;
    state.device = device;
    state.route = settled(library, route, own_language(library, preferred));
    return state;
}

} // namespace app
