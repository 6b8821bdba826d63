#include "screens/citation.h"

#include "doc/address.h"
#include "screens/icons.h"
#include "screens/parts.h"

namespace screens {

namespace {

using doc::Element;

bool can_be_cited(app::Screen screen) {
    switch (screen) {
    case app::Screen::search:
    case app::Screen::settings:
    case app::Screen::more:
    case app::Screen::not_found: return false;
    default: return true;
    }
}

/// `intouchai-principles-transparency`, the same in every language but for its end.
std::string key_of(const app::Route& route) {
    std::string key = "intouchai";
    for (const std::string_view part :
         {app::screen_word(route.screen), std::string_view(route.id), std::string_view(route.language)}) {
        if (!part.empty()) key.append("-").append(part);
    }
    return key;
}

std::string field(std::string_view name, std::string_view value) {
    return ", " + std::string(name) + " = {" + std::string(value) + "}";
}

} // namespace

std::string bibtex_text(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&' || c == '%' || c == '#' || c == '_' || c == '$') out += '\\';
        if (c == '{' || c == '}' || c == '\\') continue; // they would end the field, or begin a command
        out += c;
    }
    return out;
}

std::optional<Element> citation(View& view, std::string_view title) {
    if (!can_be_cited(view.route().screen)) return std::nullopt;
    const base::Date date = content_date(view.library());
    if (date.year == 0) return std::nullopt;
    const std::string work = view.ui("frame.brand").words;
    const std::string as_of = view.ui("frame.content_date", {{"date", view.date(date)}}).words;
    const app::Route here = app::place(view.route());
    const std::string& site = view.state().device.site;
    const std::string address =
        site.empty() ? std::string() : doc::absolute_address(site, app::print_route(here));

    const content::Values values{{"title", std::string(title)},
                                 {"work", work},
                                 {"year", std::to_string(date.year)},
                                 {"as_of", as_of},
                                 {"address", address}};
    const Said text =
        address.empty() ? view.ui("cite.text", values) : view.ui("cite.text_with_address", values);
    // In braces within quotes: an organisation, not a first and a last name.
    std::string entry = "@misc{" + key_of(here) + ", author = \"{" + bibtex_text(work) + "}\""
                        + field("title", bibtex_text(title)) + field("year", std::to_string(date.year))
                        + field("note", bibtex_text(as_of)) + field("language", here.language);
    if (!address.empty()) entry += field("url", address);
    entry += "}";

    Element bibtex = doc::paragraph(std::string_view(entry));
    bibtex.id = "cite-bibtex";
    Element words = paragraph(text);
    words.id = "cite-text";
    Element heading_of_bibtex = paragraph(view.ui("cite.bibtex"), doc::Look::overline);
    Element made = disclosure("cite", view.ui("cite.title"),
                              {std::move(words), std::move(heading_of_bibtex), std::move(bibtex)});
    made.icon = icon::cite;
    return made;
}

} // namespace screens
