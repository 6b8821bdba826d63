#include "app/route.h"

#include "base/text.h"
#include "content/id.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace app {

namespace {

/// The one table of places. A screen with `one` has a page for each id below its word.
struct Place {
    std::string_view word;
    Screen screen;
    std::optional<Screen> one;
};

constexpr std::array<Place, 17> places{{
    {"principles", Screen::principles, Screen::principle},
    {"cases", Screen::cases, Screen::find_case},
    {"quiz", Screen::quizzes, Screen::quiz},
    {"glossary", Screen::glossary, std::nullopt},
    {"search", Screen::search, std::nullopt},
    {"frameworks", Screen::frameworks, Screen::framework},
    {"timeline", Screen::timeline, std::nullopt},
    {"initiative", Screen::initiative, std::nullopt},
    {"about", Screen::about, std::nullopt},
    {"privacy", Screen::privacy, std::nullopt},
    {"accessibility", Screen::accessibility, std::nullopt},
    {"sources", Screen::sources, std::nullopt},
    {"paths", Screen::paths, Screen::path},
    {"hand-outs", Screen::hand_outs, Screen::hand_out},
    {"settings", Screen::settings, std::nullopt},
    {"more", Screen::more, std::nullopt},
    {"not-found", Screen::not_found, std::nullopt},
}};

struct Key {
    Screen screen;
    std::string_view key;
    bool number = false;
};

constexpr std::array<Key, 15> keys{{
    {Screen::cases, "principle"},
    {Screen::cases, "region"},
    {Screen::cases, "outcome"},
    {Screen::cases, "level"},
    {Screen::cases, "technology"},
    {Screen::cases, "sector"},
    {Screen::find_case, "step", true},
    {Screen::quiz, "length", true},
    {Screen::quiz, "seed", true},
    {Screen::search, "q"},
    {Screen::search, "kind"},
    {Screen::glossary, "q"},
    {Screen::glossary, "letter"},
    {Screen::glossary, "principle"},
    {Screen::timeline, "kind"},
}};

/// Of any place, and without a value.
constexpr std::string_view embed_key = "embed";
constexpr std::string_view kiosk_key = "kiosk";
constexpr std::string_view present_key = "present";
constexpr std::string_view ready_word = "ready";
constexpr std::string_view speaker_word = "speaker";

/// Longer paths lead nowhere and are not kept.
constexpr std::size_t longest_path = 300;

/// What every screen takes.
constexpr std::array<Key, 2> keys_of_all{{{Screen::home, second_language_key}, {Screen::home, path_key}}};

const Key* find_key(Screen screen, std::string_view key) {
    for (const Key& each : keys_of_all) {
        if (each.key == key) return &each;
    }
    const auto found = std::find_if(
        keys.begin(), keys.end(), [&](const Key& each) { return each.screen == screen && each.key == key; });
    return found == keys.end() ? nullptr : &*found;
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The form of a language tag (BCP 47): `en`, `fr-CA`, `zh-Hant`.
bool has_form_of_language(std::string_view text) {
    const std::vector<std::string_view> parts = base::split(text, '-');
    if (parts.front().size() < 2 || parts.front().size() > 3 || text.size() > 35) return false;
    if (!std::all_of(parts.front().begin(), parts.front().end(), is_letter)) return false;
    return std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
        return !part.empty() && part.size() <= 8
               && std::all_of(part.begin(), part.end(), [](char c) { return is_letter(c) || is_digit(c); });
    });
}

int hex_value(char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Sound UTF-8 without control characters, at most `most` code points.
std::string cleaned(std::string_view text, std::size_t most) {
    std::string out;
    std::size_t position = 0;
    for (std::size_t count = 0; count < most && position < text.size(); ++count) {
        const char32_t c = base::decode_utf8(text, position);
        const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        base::append_utf8(out, control ? base::replacement_character : c);
    }
    return out;
}

enum class Plus { is_plus, is_space };

std::string decoded(std::string_view text, Plus plus) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
        const int low = high >= 0 ? hex_value(text[i + 2]) : -1;
        if (low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += text[i] == '+' && plus == Plus::is_space ? ' ' : text[i];
        }
    }
    return out;
}

/// Percent-encodes all but what RFC 3986 calls unreserved, and `kept`.
std::string encoded(std::string_view text, char kept = '-') {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (is_letter(c) || is_digit(c) || c == '-' || c == '_' || c == '.' || c == '~' || c == kept) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
    }
    return out;
}

std::optional<std::uint32_t> whole_number(std::string_view text) {
    std::uint32_t number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (text.empty() || error != std::errc() || stop != end) return std::nullopt;
    return number;
}

/// Sets a value as it may stand in a route, or removes it.
void set_value(Route& route, std::string_view key, std::string_view value) {
    const Key* known = find_key(route.screen, key);
    if (!known) return;
    std::string kept = cleaned(value, longest_value);
    if (known->number) {
        const std::optional<std::uint32_t> number = whole_number(kept);
        kept = number ? std::to_string(*number) : std::string();
    }
    if (kept.empty()) {
        route.query.erase(std::string(key));
    } else {
        route.query[std::string(key)] = std::move(kept);
    }
}

/// The parts between slashes, without empty ones and without a file name that servers add.
std::vector<std::string> path_parts(std::string_view path) {
    const std::string whole = cleaned(decoded(path, Plus::is_plus), path.size());
    std::vector<std::string> parts;
    for (const std::string_view part : base::split(whole, '/')) {
        if (!part.empty()) parts.emplace_back(part);
    }
    while (!parts.empty() && parts.back() == "index.html") parts.pop_back();
    return parts;
}

void read_place(Route& route, const std::vector<std::string>& parts) {
    if (parts.empty()) return; // home
    route.screen = Screen::not_found;
    const std::string rest = base::join(parts, "/");
    if (base::count_code_points(rest) > longest_path) return;
    const auto known = std::find_if(places.begin(), places.end(),
                                    [&](const Place& each) { return each.word == parts.front(); });
    if (known != places.end() && parts.size() == 1) {
        route.screen = known->screen;
    } else if (known != places.end() && known->one && parts.size() == 2) {
        route.screen = *known->one;
        route.id = parts.back();
    } else {
        route.id = rest;
    }
}

void read_present(Route& route, std::string_view value) {
    route.present = value == ready_word     ? Present::ready
                    : value == speaker_word ? Present::speaker
                                            : Present::show;
    const std::uint32_t number = whole_number(value).value_or(1);
    route.slide = number > 1 && number <= most_slides ? static_cast<int>(number) - 1 : 0;
}

std::string printed_present(const Route& route) {
    const std::string begin = std::string(present_key) + "=";
    if (route.present == Present::ready) return begin + std::string(ready_word);
    if (route.present == Present::speaker) return begin + std::string(speaker_word);
    return route.slide > 0 ? begin + std::to_string(route.slide + 1) : std::string(present_key);
}

void read_query(Route& route, std::string_view query) {
    for (const std::string_view pair : base::split(query, '&')) {
        const std::size_t equals = pair.find('=');
        if (pair.substr(0, equals) == embed_key) route.embed = true;
        if (pair.substr(0, equals) == present_key)
            read_present(route,
                         equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1));
        if (equals == std::string_view::npos) continue;
        if (pair.substr(0, equals) == kiosk_key && content::is_id(pair.substr(equals + 1)))
            route.kiosk = pair.substr(equals + 1);
        set_value(route, decoded(pair.substr(0, equals), Plus::is_space),
                  decoded(pair.substr(equals + 1), Plus::is_space));
    }
}

} // namespace

Route parse_route(std::string_view address) {
    Route route;
    if (const std::size_t hash = address.find('#'); hash != std::string_view::npos) {
        route.fragment = cleaned(decoded(address.substr(hash + 1), Plus::is_plus), longest_value);
        address = address.substr(0, hash);
    }
    std::string_view query;
    if (const std::size_t mark = address.find('?'); mark != std::string_view::npos) {
        query = address.substr(mark + 1);
        address = address.substr(0, mark);
    }
    std::vector<std::string> parts = path_parts(address);
    if (!parts.empty() && has_form_of_language(parts.front())) {
        route.language = parts.front();
        parts.erase(parts.begin());
    }
    read_place(route, parts);
    read_query(route, query);
    return route;
}

std::string print_route(const Route& route) {
    std::string out = "/";
    const auto add = [&](std::string_view part) {
        if (!part.empty()) out.append(part).append("/");
    };
    add(encoded(route.language));
    if (route.screen == Screen::not_found && !route.id.empty()) {
        add(encoded(route.id, '/'));
    } else {
        add(screen_word(route.screen));
        add(encoded(route.id));
    }
    char separator = '?';
    for (const auto& [key, value] : route.query) {
        out += separator;
        out += encoded(key) + "=" + encoded(value);
        separator = '&';
    }
    if (route.embed) {
        (out += separator) += embed_key;
        separator = '&';
    }
    if (!route.kiosk.empty()) {
        ((out += separator) += kiosk_key) += "=" + route.kiosk;
        separator = '&';
    }
    if (route.present != Present::no) (out += separator) += printed_present(route);
    if (!route.fragment.empty()) out += "#" + encoded(route.fragment);
    return out;
}

Route place(const Route& route) {
    return at(route.language, route.screen, route.id);
}

Screen place_above(Screen screen) {
    for (const Place& each : places) {
        if (each.one == screen) return each.screen;
    }
    return Screen::home;
}

std::string_view screen_word(Screen screen) {
    for (const Place& each : places) {
        if (each.screen == screen || each.one == screen) return each.word;
    }
    return {};
}

bool takes_key(Screen screen, std::string_view key) {
    return find_key(screen, key) != nullptr;
}

std::string query_value(const Route& route, std::string_view key) {
    const auto found = route.query.find(std::string(key));
    return found == route.query.end() ? std::string() : found->second;
}

std::optional<std::uint32_t> query_number(const Route& route, std::string_view key) {
    return whole_number(query_value(route, key)); // nothing is no number
}

Route at(std::string_view language, Screen screen, std::string_view id) {
    Route route;
    route.language = language;
    route.screen = screen;
    route.id = id;
    return route;
}

Route with(Route route, std::string_view key, std::string_view value) {
    set_value(route, key, value);
    return route;
}

} // namespace app
