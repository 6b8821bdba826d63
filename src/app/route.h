#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace app {

enum class Screen {
    home,
    principles,
    principle,
    cases,
    find_case,
    quizzes,
    quiz,
    glossary,
    search,
    frameworks,
    framework,
    timeline,
    initiative,
    about,
    privacy,
    accessibility,
    sources,
    paths,
    path,
    hand_outs,
    hand_out,
    settings,
    more, ///< what does not fit into the five places of a phone's bar
    not_found,
};

/// How a place is presented (`?present`).
enum class Present {
    no,
    show,    ///< step by step, to a hall: `?present`, from the second step on `?present=2`
    ready,   ///< about to begin, or ended: `?present=ready`
    speaker, ///< what the speaker sees beside it: `?present=speaker`
};

/// More steps no show has.
inline constexpr int most_slides = 9999;

/// Where a visitor is. Printed as `/<language>/<place>/<id>/?key=value`; the language is part of
/// the address, so that a shared link opens in the language it was shared in.
struct Route {
    std::string language; ///< `en`; empty where the address names none (`/`, `/cases/`): the visitor's own
    Screen screen = Screen::home;
    std::string id; ///< principle (also of a hand-out), case, quiz, framework, learning path
    /// Filters, search words, step of a case, seed of a quiz: what else belongs to the place.
    /// Only keys that the screen takes (see takes_key) with a sound value; others are dropped when
    /// parsed. No control characters, at most `longest_value` code points each.
    std::map<std::string, std::string> query;
    std::string fragment; ///< the id of an element to show, without `#`
    /// `?embed`: shown inside another page, without banner, navigation and footer. Whoever came so stays so:
    /// `update` keeps it.
    bool embed = false;
    /// `?kiosk=summit`: an unattended screen after the configuration of that name, an id; kept like `embed`.
    std::string kiosk;
    Present present = Present::no; ///< `update` lets places have it that can be presented
    int slide = 0;                 ///< of the show, from 0; the address counts from 1

    friend bool operator==(const Route&, const Route&) = default;
};

/// Reads path, query and fragment of an address below the base path: `/fr/cases/?region=asia#x`.
/// Never fails: what leads nowhere is Screen::not_found with the rest in `id` (`cases/x/y`).
/// Any first part that has the form of a language is one; whether it exists, `update` knows.
Route parse_route(std::string_view address);
/// For every route that parse_route gave: parse_route(print_route(route)) == route.
std::string print_route(const Route& route);

/// The same place without query, fragment, embedding and presenting: what the static page of it is called.
Route place(const Route& route);

/// The place whose list a thing's page stands in: cases for a case; home where there is none.
Screen place_above(Screen screen);

/// The word of a screen in addresses, the same in all languages: `cases`.
std::string_view screen_word(Screen screen);

inline constexpr std::size_t longest_value = 200;

/// The keys that every place takes: a language that is shown beside the place's own; the learning path that
/// the visitor is on.
inline constexpr std::string_view second_language_key = "with";
inline constexpr std::string_view path_key = "path";

/// What belongs to a place beside its id: cases take `principle`, `region`, `outcome`, `level`,
/// `technology`, `sector`; a case takes `step`; a quiz takes `length` and `seed`; the search takes
/// `q` and `kind`; the glossary takes `q`, `letter` and `principle`; the timeline takes `kind`. Every place
/// takes `with`: a second language that is shown beside its own, and `path`: the learning path that it is a
/// stop of.
bool takes_key(Screen screen, std::string_view key);

/// The value under a key, or nothing.
std::string query_value(const Route& route, std::string_view key);
/// The number under a key, or nothing.
std::optional<std::uint32_t> query_number(const Route& route, std::string_view key);

Route at(std::string_view language, Screen screen, std::string_view id = {});
/// The same with one query value set, or removed when `value` is empty. A key that the screen does
/// not take changes nothing.
Route with(Route route, std::string_view key, std::string_view value);

} // namespace app
