#include "screens/icons.h"

#include <array>
#include <cstddef>

namespace screens::icon {

std::string_view of(content::Hue hue) {
    switch (hue) {
    case content::Hue::none: break;
    case content::Hue::agency: return "account-eye-outline";
    case content::Hue::robustness: return "shield-check-outline";
    case content::Hue::privacy: return "shield-lock-outline";
    case content::Hue::transparency: return "eye-outline";
    case content::Hue::fairness: return "scale-balance";
    case content::Hue::well_being: return "leaf";
    case content::Hue::accountability: return "clipboard-check-outline";
    }
    return "circle-outline";
}

std::string_view of_role(std::string_view role) {
    if (role == "teacher") return "school-outline";
    if (role == "manager") return deployer;
    if (role == "public_servant") return framework;
    return person;
}

std::string_view of(const content::Principle& principle) {
    if (principle.kind == content::PrincipleKind::requirement) return of(principle.hue);
    // Autonomy, prevention of harm, fairness, explicability, as the guidelines number them.
    constexpr std::array<std::string_view, 4> ethical{"heart-outline", "hand-heart-outline",
                                                      "account-group-outline", "lightbulb-outline"};
    const auto index = static_cast<std::size_t>(principle.number - 1);
    return index < ethical.size() ? ethical[index] : of(content::Hue::none);
}

std::string_view of(content::Outcome outcome) {
    switch (outcome) {
    case content::Outcome::harm: return "alert-outline";
    case content::Outcome::good_practice: return "star-outline";
    case content::Outcome::mixed: return "contrast-circle";
    case content::Outcome::contested: break;
    }
    return "account-voice";
}

std::string_view of(content::MilestoneKind kind) {
    switch (kind) {
    case content::MilestoneKind::law: return "gavel";
    case content::MilestoneKind::guideline: return "book-outline";
    case content::MilestoneKind::forum: return "account-group-outline";
    case content::MilestoneKind::event: return "flag-outline";
    case content::MilestoneKind::technology: return "robot-outline";
    case content::MilestoneKind::initiative: break;
    }
    return "handshake-outline";
}

} // namespace screens::icon
