#include "app/announcements.h"
#include "app/draft.h"

/// The copy of the explorer that a browser keeps, so that it works without a network.
namespace app {

void drop_offline_copy(Draft& draft) {
    OfflineCopy& copy = draft.state.offline_copy;
    if (copy == OfflineCopy::unavailable || copy == OfflineCopy::none) return;
    copy = OfflineCopy::none;
    draft.effects.emplace_back(KeepOfflineCopy{false});
}

void apply(Draft& draft, const KeepOffline& action) {
    if (!action.keep) {
        drop_offline_copy(draft);
        return;
    }
    OfflineCopy& copy = draft.state.offline_copy;
    if (copy != OfflineCopy::none && copy != OfflineCopy::failed) return;
    copy = OfflineCopy::fetching;
    draft.effects.emplace_back(KeepOfflineCopy{true});
}

void apply(Draft& draft, const OfflineCopyChanged& action) {
    const bool was_asked_for = draft.state.offline_copy == OfflineCopy::fetching;
    draft.state.offline_copy = action.copy;
    if (!was_asked_for) return;
    if (action.copy == OfflineCopy::kept) draft.announce(announce::kept_offline);
    if (action.copy == OfflineCopy::failed) draft.announce(announce::not_kept_offline);
}

} // namespace app
