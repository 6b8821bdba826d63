#include "app/announcements.h"
#include "app/update.h"

#include <doctest/doctest.h>

#include <optional>
#include <variant>

using namespace app;

namespace {

/// What an update asks to keep or to erase; nothing when it asks for neither.
std::optional<bool> asked(const Update& update) {
    for (const Effect& effect : update.effects) {
        if (const auto* keep = std::get_if<KeepOfflineCopy>(&effect)) return keep->keep;
    }
    return std::nullopt;
}

State state_with(OfflineCopy copy) {
    State state;
    state.route = at("en", Screen::settings);
    state.offline_copy = copy;
    return state;
}

Update after(const State& state, const Action& action) {
    return update(content::Library{}, state, action, 1);
}

} // namespace

TEST_CASE("a copy is fetched when one asks for it, and told of when it is there or not") {
    const Update wanted = after(state_with(OfflineCopy::none), KeepOffline{true});
    CHECK(asked(wanted) == true);
    CHECK(wanted.state.offline_copy == OfflineCopy::fetching);
    const Update there = after(wanted.state, OfflineCopyChanged{OfflineCopy::kept});
    CHECK(there.state.offline_copy == OfflineCopy::kept);
    CHECK(there.state.announcement == announce::kept_offline);
    const Update missing = after(wanted.state, OfflineCopyChanged{OfflineCopy::failed});
    CHECK(missing.state.announcement == announce::not_kept_offline);
    CHECK(asked(after(missing.state, KeepOffline{true})) == true); // once more
}

TEST_CASE("what a browser kept before is found at the start without a word") {
    const Update found = after(state_with(OfflineCopy::unavailable), OfflineCopyChanged{OfflineCopy::kept});
    CHECK(found.state.offline_copy == OfflineCopy::kept);
    CHECK(found.state.announcement.empty());
}

TEST_CASE("a copy is erased when it is switched off, and with all other data") {
    const Update off = after(state_with(OfflineCopy::kept), KeepOffline{false});
    CHECK(asked(off) == false);
    CHECK(off.state.offline_copy == OfflineCopy::none);
    State erasing = state_with(OfflineCopy::kept);
    erasing.erase_asked = true;
    CHECK(asked(after(erasing, Erase{})) == false);
}

TEST_CASE("where nothing can be kept nothing is asked for") {
    CHECK_FALSE(asked(after(state_with(OfflineCopy::unavailable), KeepOffline{true})).has_value());
    CHECK_FALSE(asked(after(state_with(OfflineCopy::none), KeepOffline{false})).has_value());
    CHECK_FALSE(asked(after(state_with(OfflineCopy::kept), KeepOffline{true})).has_value());
}
