#include "tool/structured_data.h"

#include "base/text.h"
#include "tool/content_date.h"
#include "tool/structured_questions.h"

#include <algorithm>

namespace tool {

namespace {

/// Of everything in `data/`; see docs/licences.md.
constexpr std::string_view content_licence = "https://creativecommons.org/licenses/by/4.0/";

class Writer {
public:
    Writer(const screens::Context& context, const doc::Page& page, const SiteAddress& site)
        : m_view(context), m_page(page), m_site(site) {}

    Json graph() {
        Json things = Json::array({main_thing()});
        if (m_view.route().screen != app::Screen::home) things.push_back(breadcrumbs());
        return {{"@context", "https://schema.org"}, {"@graph", std::move(things)}};
    }

private:
    std::string url(const app::Route& route) const {
        return m_site.seen_from(m_page.address, app::print_route(route));
    }
    std::string url(app::Screen screen, std::string_view id = {}) const {
        return url(app::at(m_view.language(), screen, id));
    }

    Json web_site() {
        return {
            {"@type", "WebSite"}, {"name", m_view.ui("frame.brand").words}, {"url", url(app::Screen::home)}};
    }

    /// What all pages say of themselves.
    Json described(std::string_view type, std::string_view name_member = "name") {
        Json out{{"@type", type}};
        out[std::string(name_member)] = m_page.title;
        if (!m_page.description.empty()) out["description"] = m_page.description;
        out["url"] = m_site.seen_from(m_page.address, m_page.address);
        out["inLanguage"] = m_page.language;
        out["license"] = content_licence;
        out["isAccessibleForFree"] = true;
        if (m_view.route().screen != app::Screen::home) out["isPartOf"] = web_site();
        if (const auto date = content_date(m_view.library(), m_view.route()))
            out["dateModified"] = base::print_date(*date);
        return out;
    }

    Json main_thing() {
        switch (m_view.route().screen) {
        case app::Screen::home: {
            Json out = described("WebSite");
            out["name"] = m_view.ui("frame.brand").words;
            out["alternateName"] = m_page.title;
            return out;
        }
        case app::Screen::principle:
        case app::Screen::framework: return article();
        case app::Screen::find_case: return case_article();
        case app::Screen::quiz: return quiz();
        case app::Screen::glossary: return glossary();
        case app::Screen::about: return described("AboutPage");
        case app::Screen::principles:
        case app::Screen::cases:
        case app::Screen::quizzes:
        case app::Screen::frameworks:
        case app::Screen::paths:
        case app::Screen::hand_outs: return described("CollectionPage");
        default: return described("WebPage");
        }
    }

    Json article() {
        Json out = described("Article", "headline");
        Json citations = Json::array();
        for (const content::Id& id : sources_of(m_view.library(), m_view.route())) {
            const content::Source* source = m_view.library().source(id);
            if (!source) continue;
            Json cited{{"@type", "CreativeWork"}, {"name", source->title}};
            if (!source->url.empty()) cited["url"] = source->url;
            if (!source->publisher.empty())
                cited["publisher"] = {{"@type", "Organization"}, {"name", source->publisher}};
            citations.push_back(std::move(cited));
        }
        if (!citations.empty()) out["citation"] = std::move(citations);
        return out;
    }

    Json case_article() {
        Json out = article();
        const content::Case* told = m_view.library().find_case(m_view.route().id);
        if (!told) return out;
        std::string time = base::print_date(told->start);
        time += '/' + (told->end ? base::print_date(*told->end) : std::string(".."));
        out["temporalCoverage"] = time;
        out["contentLocation"] = {{"@type", "Place"},
                                  {"name", m_view.text({"cases", told->id, "place"}).words}};
        out["about"] = principles(told->principles);
        return out;
    }

    Json principles(const content::Ids& ids) {
        Json all = Json::array();
        for (const content::Id& id : ids) {
            if (!m_view.library().principle(id)) continue;
            all.push_back({{"@type", "Thing"},
                           {"name", m_view.text({"principles", id, "title"}).words},
                           {"url", url(app::Screen::principle, id)}});
        }
        return all;
    }

    /// A quiz of all questions names the quizzes that they stand in: each question is said once.
    Json quiz() {
        Json out = described("Quiz");
        out["learningResourceType"] = "quiz";
        const content::Library& library = m_view.library();
        const content::Quiz* quiz = library.quiz(m_view.route().id);
        if (!quiz) return out;
        out["name"] = m_view.text({"quizzes", quiz->id, "title"}).words;
        Json parts = Json::array();
        if (quiz->questions.empty() && quiz->principle.empty()) {
            for (const content::Quiz& other : library.quizzes) {
                if (&other == quiz) continue;
                parts.push_back({{"@type", "Quiz"},
                                 {"name", m_view.text({"quizzes", other.id, "title"}).words},
                                 {"url", url(app::Screen::quiz, other.id)}});
            }
        } else {
            for (const content::Question* question : content::questions_of(library, *quiz))
                parts.push_back(structured_question(m_view, *question));
        }
        out["hasPart"] = std::move(parts);
        if (!quiz->principle.empty()) out["about"] = principles({quiz->principle});
        return out;
    }

    Json glossary() {
        Json out = described("DefinedTermSet");
        Json terms = Json::array();
        for (const content::Term& term : m_view.library().terms) {
            app::Route route = app::at(m_view.language(), app::Screen::glossary);
            route.fragment = term.id;
            Json made{{"@type", "DefinedTerm"}, {"name", m_view.text({"terms", term.id, "term"}).words}};
            const content::TextKey also{"terms", term.id, "also"};
            if (m_view.has(also)) {
                const std::string names = m_view.text(also).words;
                Json others = Json::array();
                for (const std::string_view name : base::split(names, ';'))
                    others.push_back(std::string(base::trim(name)));
                made["alternateName"] = std::move(others);
            }
            made["description"] = plain_block(m_view, {"terms", term.id, "definition"});
            made["url"] = url(route);
            terms.push_back(std::move(made));
        }
        out["hasDefinedTerm"] = std::move(terms);
        return out;
    }

    Json breadcrumbs() {
        Json items = Json::array();
        const auto add = [&](std::string name, std::string address) {
            items.push_back({{"@type", "ListItem"},
                             {"position", items.size() + 1},
                             {"name", std::move(name)},
                             {"item", std::move(address)}});
        };
        add(m_view.ui("places.home.title").words, url(app::Screen::home));
        const app::Screen above = app::place_above(m_view.route().screen);
        if (above != app::Screen::home) {
            const std::string word(app::screen_word(above));
            add(m_view.ui("places." + word + ".title").words, url(above));
        }
        add(m_page.title, m_site.seen_from(m_page.address, m_page.address));
        return {{"@type", "BreadcrumbList"}, {"itemListElement", std::move(items)}};
    }

    screens::View m_view;
    const doc::Page& m_page;
    const SiteAddress& m_site;
};

} // namespace

std::string structured_data(const screens::Context& context, const doc::Page& page, const SiteAddress& site) {
    const std::string json =
        Writer(context, page, site).graph().dump(-1, ' ', false, Json::error_handler_t::replace);
    return base::replace_all(json, "<", "\\u003C");
}

} // namespace tool
