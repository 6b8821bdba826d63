#pragma once

#include "content/library.h"
#include "content/problem.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The configuration of one kiosk: a JSON file of its own, `data/kiosks/<name>.json`, described for those who
/// write it in docs/kiosk.md, whose words these are.
namespace content {

/// One thing that the attract loop shows: exactly one of these is set.
struct AttractScene {
    Id principle;
    Id told; ///< a case
    Id question;

    friend bool operator==(const AttractScene&, const AttractScene&) = default;
};

/// The screen as it stands in the hall: what the size of everything follows from.
struct KioskScreen {
    double diagonal_inches = 0;
    double distance_cm = 0; ///< from the eyes to the screen
};

struct Kiosk {
    Ids languages;         ///< offered, in this order; the first is the kiosk's own
    std::string start;     ///< where a visit begins, without a language: `/principles/`
    Ids sections;          ///< the places that are open: `cases`; empty: all that a kiosk can show
    int idle_seconds = 60; ///< without a touch, until the countdown begins
    int countdown_seconds = 30;
    int quiz_length = 5;
    double scale = 0; ///< what one px becomes; 0: after `screen`, or as without a kiosk
    std::optional<KioskScreen> screen;
    std::string exit_code; ///< digits
    std::string address;   ///< of the public edition, for QR codes: `https://example.org/explorer/`; or empty
    bool keyboard = false; ///< visitors can type: search and fields are offered
    std::vector<AttractScene> attract; ///< at least one
};

struct KioskFile {
    std::optional<Kiosk> kiosk; ///< nothing when it cannot be used
    std::vector<Problem> problems;
};

/// Reads a configuration. `file` is what problems call it. What is wrong in it is named with its place; only
/// what a kiosk cannot be run without (languages, an exit code, something to attract with) makes it unusable.
/// `is_excused` is asked for ids that the library does not have: true where their own file has been told of.
KioskFile load_kiosk(std::string_view file, std::string_view bytes, const Library& library,
                     const std::function<bool(const Id&)>& is_excused = {});

/// Where configurations lie in a data folder.
inline constexpr std::string_view kiosk_folder = "kiosks/";

/// The places that a kiosk can have as sections, by their words in addresses.
inline constexpr std::array<std::string_view, 11> kiosk_sections{
    "principles", "cases",      "quiz",    "glossary",      "frameworks", "timeline",
    "paths",      "initiative", "sources", "accessibility", "privacy"};

/// How much larger than in a window everything is painted on a screen of so many px, so that it looks as
/// large from where people stand as a reference pixel does at arm's length. Source: CSS Values and Units 4,
/// 'reference pixel': 1/96 inch seen from 28 inches. 1 where the screen is not known.
double scale_of(const Kiosk& kiosk, double width_px, double height_px);

} // namespace content
