#include "content/kiosk.h"
#include "content/reader.h"

#include <algorithm>
#include <cmath>

namespace content {

namespace {

using Excuse = std::function<bool(const Id&)>;

constexpr std::string_view one_scene = R"(one of "principle", "case", "question")";

bool is_code(std::string_view text) {
    return text.size() >= 4 && text.size() <= 12
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Ids of a configuration are looked up at once: the library is there already.
template <typename Find>
Id known_id(Reader& reader, std::string_view key, std::string_view file, const Excuse& is_excused,
            Find find) {
    Id id = reader.name(key, Need::required);
    if (id.empty() || find(id)) return id;
    if (is_excused && is_excused(id)) {
        reader.unsound();
        return {};
    }
    reader.fail(key, "is " + in_quotes(id) + ", which content/" + std::string(file) + " does not have",
                "an id of content/" + std::string(file));
    return {};
}

void read_scenes(Reader& top, const Library& library, const Excuse& is_excused, Kiosk& kiosk) {
    for (Reader& reader : top.objects("attract", Need::required)) {
        AttractScene scene;
        int count = 0;
        if (reader.member("principle") != nullptr) {
            scene.principle = known_id(reader, "principle", "principles.json", is_excused,
                                       [&](const Id& id) { return library.principle(id) != nullptr; });
            ++count;
        }
        if (reader.member("case") != nullptr) {
            scene.told = known_id(reader, "case", "cases.json", is_excused,
                                  [&](const Id& id) { return library.find_case(id) != nullptr; });
            ++count;
        }
        if (reader.member("question") != nullptr) {
            scene.question = known_id(reader, "question", "questions.json", is_excused,
                                      [&](const Id& id) { return library.question(id) != nullptr; });
            ++count;
        }
        if (count == 0) reader.fail("principle", "is missing", std::string(one_scene));
        if (count > 1)
            reader.fail(scene.question.empty() ? "case" : "question", "is there beside another scene",
                        std::string(one_scene));
        if (reader.done()) kiosk.attract.push_back(std::move(scene));
    }
    if (kiosk.attract.empty())
        top.fail("attract", "has nothing that can be shown",
                 "a list of scenes, each with " + std::string(one_scene));
}

void read_languages(Reader& top, const Library& library, Kiosk& kiosk) {
    std::vector<std::string_view> known;
    for (const Locale& locale : library.locales) known.push_back(locale.id);
    for (const Id& id : top.names("languages", Need::required)) {
        if (library.locale(id) != nullptr) {
            kiosk.languages.push_back(id);
        } else {
            top.fail("languages", "names " + in_quotes(id) + ", which content/locales.json does not list",
                     suggest(id, known), Need::optional);
        }
    }
    if (kiosk.languages.empty()) top.unsound();
}

void read_sections(Reader& top, Kiosk& kiosk) {
    for (const Id& section : top.names("sections", Need::optional)) {
        if (std::find(kiosk_sections.begin(), kiosk_sections.end(), section) != kiosk_sections.end()) {
            kiosk.sections.push_back(section);
        } else {
            top.fail("sections", "names " + in_quotes(section),
                     suggest(section, {kiosk_sections.begin(), kiosk_sections.end()}), Need::optional);
        }
    }
}

void read_size(Reader& top, Kiosk& kiosk) {
    constexpr double least = 0.5, most = 8;
    if (top.member("scale") != nullptr) {
        const double scale = top.number("scale", Need::optional).value_or(least);
        if (scale < least || scale > most)
            top.fail("scale", "is out of reach", "a number from 0.5 to 8", Need::optional);
        kiosk.scale = std::clamp(scale, least, most);
    }
    std::optional<Reader> screen = top.object("screen");
    if (!screen) return;
    KioskScreen read;
    read.diagonal_inches = screen->number("diagonal_inches", Need::required).value_or(0);
    read.distance_cm = screen->number("distance_cm", Need::required).value_or(0);
    if (!screen->done()) return; // told already
    if (read.diagonal_inches >= 5 && read.diagonal_inches <= 500 && read.distance_cm >= 20
        && read.distance_cm <= 3000) {
        kiosk.screen = read;
    } else {
        top.fail("screen", "cannot be used", "diagonal_inches from 5 to 500 and distance_cm from 20 to 3000",
                 Need::optional);
    }
}

Kiosk read_kiosk(Reader& top, const Library& library, const Excuse& is_excused) {
    Kiosk kiosk;
    top.text("title", Need::optional); // for those who read the file
    read_languages(top, library, kiosk);
    kiosk.start = top.member("start") != nullptr ? top.text("start", Need::optional) : "/";
    if (kiosk.start.empty() || kiosk.start.front() != '/') {
        top.fail("start", "is " + in_quotes(kiosk.start), "a place such as /principles/", Need::optional);
        kiosk.start = "/";
    }
    read_sections(top, kiosk);
    const auto seconds = [&](std::string_view key, int fallback, int least, int most) {
        return top.member(key) == nullptr ? fallback
                                          : top.whole(key, Need::optional, least, most).value_or(fallback);
    };
    kiosk.idle_seconds = seconds("idle_seconds", kiosk.idle_seconds, 15, 3600);
    // At least twenty seconds to answer: WCAG 2.2, 2.2.1 'Timing Adjustable'.
    kiosk.countdown_seconds = seconds("countdown_seconds", kiosk.countdown_seconds, 20, 300);
    kiosk.quiz_length = seconds("quiz_length", kiosk.quiz_length, 1, 50);
    read_size(top, kiosk);
    kiosk.exit_code = top.text("exit_code", Need::required);
    if (!kiosk.exit_code.empty() && !is_code(kiosk.exit_code))
        top.fail("exit_code", "is no code", "4 to 12 digits in quotes, such as \"4711\"");
    if (top.member("address") != nullptr) {
        kiosk.address = top.text("address", Need::optional);
        if (!is_address(kiosk.address)) {
            top.fail("address", "is " + in_quotes(kiosk.address), "a whole address, https://…/",
                     Need::optional);
            kiosk.address.clear();
        } else if (kiosk.address.back() != '/') {
            kiosk.address += '/';
        }
    }
    kiosk.keyboard =
        top.member("keyboard") != nullptr && top.truth("keyboard", Need::optional).value_or(false);
    read_scenes(top, library, is_excused, kiosk);
    return kiosk;
}

} // namespace

KioskFile load_kiosk(std::string_view file, std::string_view bytes, const Library& library,
                     const Excuse& is_excused) {
    Loading loading;
    loading.kiosk_file = file;
    KioskFile out;
    if (const std::optional<Json> parsed = parse_json(file, bytes, loading.problems)) {
        Reader top(*parsed, "", Kind::kiosk, loading);
        top.text("$schema", Need::optional);
        Kiosk kiosk = read_kiosk(top, library, is_excused);
        if (top.done()) out.kiosk = std::move(kiosk);
    }
    out.problems = loading.problems.take();
    return out;
}

double scale_of(const Kiosk& kiosk, double width_px, double height_px) {
    if (kiosk.scale > 0) return kiosk.scale;
    if (!kiosk.screen) return 1;
    constexpr double reference_per_inch = 96, reference_distance_inches = 28, cm_an_inch = 2.54;
    const double px_an_inch = std::hypot(width_px, height_px) / kiosk.screen->diagonal_inches;
    const double distance_inches = kiosk.screen->distance_cm / cm_an_inch;
    return px_an_inch / reference_per_inch * distance_inches / reference_distance_inches;
}

} // namespace content
