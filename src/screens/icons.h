#pragma once

#include "content/model.h"

#include <string_view>

/// What the icons of the program mean. The values are names of assets/fonts/icons.txt; screens use
/// the words here, so that another icon font changes this one table.
namespace screens::icon {

// Places
inline constexpr std::string_view home = "home-outline";
inline constexpr std::string_view principles = "compass-outline";
inline constexpr std::string_view cases = "newspaper-variant-outline";
inline constexpr std::string_view quiz = "comment-question-outline";
inline constexpr std::string_view more = "menu";
inline constexpr std::string_view search = "magnify";
inline constexpr std::string_view settings = "cog-outline";
inline constexpr std::string_view glossary = "book-open-page-variant-outline";
inline constexpr std::string_view framework = "bank-outline";
inline constexpr std::string_view timeline = "timeline-outline";
inline constexpr std::string_view initiative = "handshake-outline";
inline constexpr std::string_view privacy = "lock-outline";
inline constexpr std::string_view accessibility = "human";
inline constexpr std::string_view about = "information-outline";
inline constexpr std::string_view sources = "file-document-outline";
inline constexpr std::string_view paths = "school-outline";
inline constexpr std::string_view hand_out = "printer";

// Getting about and doing things
inline constexpr std::string_view next = "arrow-right";
inline constexpr std::string_view previous = "arrow-left";
inline constexpr std::string_view up = "arrow-up";
inline constexpr std::string_view down = "arrow-down";
inline constexpr std::string_view close = "close";
inline constexpr std::string_view external = "open-in-new";
inline constexpr std::string_view erase = "delete-outline";
inline constexpr std::string_view play = "play-circle-outline";
inline constexpr std::string_view listen = "volume-high";
inline constexpr std::string_view pause = "pause-circle-outline";
inline constexpr std::string_view stop = "stop-circle-outline";
inline constexpr std::string_view retry = "refresh";
inline constexpr std::string_view filter = "filter-variant";
inline constexpr std::string_view language = "translate";
inline constexpr std::string_view second_language = "format-columns";
inline constexpr std::string_view theme = "theme-light-dark";
inline constexpr std::string_view text_size = "format-size";
inline constexpr std::string_view motion = "motion-outline";
inline constexpr std::string_view text_version = "text-box-outline";
inline constexpr std::string_view remember = "bookmark-outline";
inline constexpr std::string_view keep_offline = "download-outline";

// A kiosk
inline constexpr std::string_view touch = "gesture-tap";
inline constexpr std::string_view code = "qrcode";
inline constexpr std::string_view contrast = "contrast-circle";
inline constexpr std::string_view lower = "arrow-collapse-down";
inline constexpr std::string_view leave = "exit-to-app";
inline constexpr std::string_view guide = "account-voice";

// Presenter mode
inline constexpr std::string_view present = "presentation";
inline constexpr std::string_view speaker = "account-voice";
inline constexpr std::string_view black = "monitor-off";
inline constexpr std::string_view spotlight = "spotlight-beam";
inline constexpr std::string_view teams = "account-group-outline";
inline constexpr std::string_view keyboard = "keyboard-outline";
inline constexpr std::string_view plus = "plus";
inline constexpr std::string_view minus = "minus";

// States and facts
inline constexpr std::string_view check = "check-circle-outline";
inline constexpr std::string_view wrong = "close-circle-outline";
inline constexpr std::string_view info = "information-outline";
inline constexpr std::string_view warning = "alert-outline";
inline constexpr std::string_view clock = "history";
inline constexpr std::string_view person = "account-outline";
inline constexpr std::string_view place = "map-marker-outline";
inline constexpr std::string_view world = "earth";
inline constexpr std::string_view cite = "format-quote-close";
inline constexpr std::string_view calendar = "calendar-outline";
inline constexpr std::string_view lightbulb = "lightbulb-outline";
inline constexpr std::string_view builder = "head-cog-outline";
inline constexpr std::string_view deployer = "briefcase-outline";
inline constexpr std::string_view law = "gavel";
inline constexpr std::string_view question = "help-circle-outline";
inline constexpr std::string_view target = "target";

/// The icon of one of the seven requirements.
std::string_view of(content::Hue hue);
/// The icon of any principle: by hue, for the ethical ones by number.
std::string_view of(const content::Principle& principle);
/// Of one of content::asking_roles.
std::string_view of_role(std::string_view role);
std::string_view of(content::Outcome outcome);
std::string_view of(content::MilestoneKind kind);

} // namespace screens::icon
