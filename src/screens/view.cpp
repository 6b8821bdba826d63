#include "screens/view.h"

#include "app/shown.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace screens {

Said View::said(content::Text text) {
    Said result{std::move(text.words), {}};
    if (!text.language.empty() && text.language != language()) {
        result.language = text.language;
        m_borrowed.insert(text.language);
    }
    return result;
}

bool View::is_open(app::Screen screen) const {
    return !state().kiosk || app::is_open_at_kiosk(*state().kiosk->config, screen);
}

Said View::ui(std::string_view path, const content::Values& values) {
    return text(content::TextKey{"ui", path}, values);
}

Said View::ui_count(std::string_view path, double count, content::Values values) {
    return said(library().text(language(), content::TextKey{"ui", path}, count, std::move(values)));
}

Said View::text(const content::TextKey& key, const content::Values& values) {
    return said(library().text(language(), key, values));
}

std::string View::enumerate(const std::vector<std::string>& names) {
    return base::join(names, ui("print.list_separator").words);
}

std::string View::date(const base::Date& date) {
    static constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                             "may",       "june",     "july",     "august",
                                                             "september", "october",  "november", "december"};
    const std::string year = std::to_string(date.year);
    if (date.month < 1 || date.month > 12) return year;
    const std::string month =
        ui("months." + std::string(months[static_cast<std::size_t>(date.month - 1)])).words;
    if (date.day == 0) return ui("print.month_of_year", {{"month", month}, {"year", year}}).words;
    const std::string day = date.day == 1 ? ui("print.first_day").words : std::to_string(date.day);
    return ui("print.day", {{"day", day}, {"month", month}, {"year", year}}).words;
}

std::string View::number(double value, int decimals) const {
    return content::print_number(language(), value, decimals);
}

std::string View::quantity(double value, content::Unit unit) {
    switch (unit) {
    case content::Unit::percent: return ui("print.percent", {{"value", number(value)}}).words;
    case content::Unit::year: return base::print_decimal(value, 0);
    case content::Unit::count:
    case content::Unit::number: break;
    }
    return number(value);
}

std::string View::percent(double share) {
    return quantity(std::round(share * 100), content::Unit::percent);
}

std::string View::language_name(std::string_view code) {
    const std::string path = "languages." + std::string(code);
    if (has(content::TextKey{"ui", path})) return ui(path).words;
    return std::string(code);
}

std::string View::open_command(const app::Action& action) const {
    const std::string whole = app::print_command(action);
    return whole.substr(0, whole.find(' '));
}

std::string View::href(app::Screen screen, std::string_view id) const {
    return href(app::at(language(), screen, id));
}

std::string View::href(app::Route route) const {
    route.embed = this->route().embed;
    const std::string& second = state().settings.second_language;
    if (is_static()) return app::print_route(route);
    const bool is_first = second == route.language;
    return app::print_route(
        app::with(std::move(route), app::second_language_key, is_first ? std::string_view() : second));
}

std::string View::href_inside(std::string_view path) const {
    const std::string slash = path.empty() || path.front() != '/' ? "/" : "";
    return href(app::parse_route("/" + language() + slash + std::string(path)));
}

doc::Paint paint(content::Hue hue) {
    switch (hue) {
    case content::Hue::none: break;
    case content::Hue::agency: return doc::Paint::agency;
    case content::Hue::robustness: return doc::Paint::robustness;
    case content::Hue::privacy: return doc::Paint::privacy;
    case content::Hue::transparency: return doc::Paint::transparency;
    case content::Hue::fairness: return doc::Paint::fairness;
    case content::Hue::well_being: return doc::Paint::well_being;
    case content::Hue::accountability: return doc::Paint::accountability;
    }
    return doc::Paint::none;
}

base::Date content_date(const content::Library& library) {
    base::Date newest;
    for (const content::Source& source : library.sources) newest = std::max(newest, source.checked);
    for (const content::Case& found : library.cases) newest = std::max(newest, found.checked);
    return newest;
}

std::vector<const content::Principle*> principles_of(const content::Library& library,
                                                     content::PrincipleKind kind) {
    std::vector<const content::Principle*> found;
    for (const content::Principle& principle : library.principles) {
        if (principle.kind == kind) found.push_back(&principle);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto* a, const auto* b) { return a->number < b->number; });
    return found;
}

} // namespace screens
