#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"

namespace screens {

namespace {

using doc::Element;
using doc::Look;

/// What could not be read of the content, for whoever can put it right.
Element problems(View& view) {
    std::vector<Element> items;
    for (const content::Problem& problem : view.library().problems) {
        Element made = item({});
        made.text = doc::words(content::print(problem));
        made.language = "en"; // messages for authors are in English only
        items.push_back(std::move(made));
    }
    const auto count = static_cast<double>(items.size());
    return part("problems", view.ui("problems.title"),
                {paragraph(view.ui_count("problems.text", count)), list(std::move(items))});
}

/// What a section says beside its text: when all was last looked through, where feedback goes to.
std::vector<Element> facts(View& view, const content::TextPage& page, std::string_view section) {
    std::vector<Element> made;
    if (section == "preparation" && page.reviewed) {
        Element date = paragraph(view.ui("statement.reviewed", {{"date", view.date(*page.reviewed)}}));
        date.id = "reviewed";
        made.push_back(std::move(date));
    }
    if (section == "feedback" && !page.contact.empty()) {
        const std::size_t scheme = page.contact.find(':') + 1;
        doc::Inline address;
        address.text = page.contact.substr(page.contact.find_first_not_of('/', scheme));
        address.href = page.contact;
        address.id = "contact-address";
        made.push_back(doc::paragraph(sentence(view, "statement.contact", {{"address", address}})));
    }
    return made;
}

} // namespace

Body text_page(View& view) {
    const std::string id(app::screen_word(view.route().screen));
    const content::TextPage* page = view.library().page(id);
    if (page == nullptr) return not_found(view);

    const Said title = view.text({"pages", id, "title"});
    const Said summary = view.text({"pages", id, "summary"});
    Body body{title.words, summary.words, doc::Paint::none, {}, {}};
    body.parts.push_back(hero({page_title(title), paragraph(summary, Look::lead)}));
    for (const content::Id& section : page->sections) {
        std::vector<Element> said =
            blocks(view, {"pages", id, "sections", section, "text"}, "text-" + section);
        append(said, facts(view, *page, section));
        body.parts.push_back(part("section-" + section,
                                  view.text({"pages", id, "sections", section, "title"}), std::move(said)));
    }
    switch (view.route().screen) {
    case app::Screen::privacy:
        body.parts.push_back(link("to-settings", view.ui("settings.to_settings"),
                                  view.href(app::Screen::settings), Look::secondary, icon::settings));
        break;
    case app::Screen::about:
        body.parts.push_back(link("to-sources", view.ui("sources.all"), view.href(app::Screen::sources),
                                  Look::secondary, icon::sources));
        if (!view.library().problems.empty()) body.parts.push_back(problems(view));
        break;
    default: break;
    }
    if (!page->sources.empty()) {
        body.parts.push_back(
            part("sources", view.ui("sources.heading"), {source_list(view, page->sources, "page")}));
    }
    return body;
}

} // namespace screens
