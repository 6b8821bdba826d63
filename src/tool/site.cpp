#include "tool/site.h"

#include "app/update.h"
#include "doc/build.h"
#include "doc/html.h"
#include "doc/markup.h"
#include "doc/stylesheet.h"
#include "doc/svg.h"
#include "screens/screen.h"

#include <utility>

namespace tool {

namespace {

/// Scripts, styles, pictures and fonts of this place alone; WebAssembly may be compiled.
constexpr std::string_view security_policy =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
    "object-src 'none'; base-uri 'self'; form-action 'self'";

class Site {
public:
    Site(const content::Library& library, const SiteOptions& options,
         const std::function<void(const SiteFile&)>& write)
        : m_library(library), m_options(options), m_write(write) {}

    void write() {
        for (const content::Locale& locale : m_library.locales) {
            for (const app::Route& route : screens::all_places(m_library, locale.id)) place(route);
        }
        language_choice();
        not_found();
        m_write({"style.css", doc::stylesheet(icons(), m_options.handwritten_style)});
        icon();
        m_write({"sitemap.xml", sitemap()});
        m_write({"robots.txt", robots()});
    }

private:
    doc::Page page_of(const app::Route& route) const {
        app::Device device;
        device.today = m_options.today;
        device.web = true;
        const app::State start = app::initial_state(m_library, route, device, {});
        const app::State state = app::update(m_library, start, app::Arrive{route}, 1).state;
        return screens::page({m_library, state, nullptr, true});
    }

    doc::HtmlOptions html_options() const {
        doc::HtmlOptions options;
        options.site_name = m_library.text(m_library.default_locale, {"ui", "frame", "brand"}).words;
        options.site = m_options.site;
        options.icon = "icon.svg";
        options.security_policy = security_policy;
        options.icons = m_options.icons;
        return options;
    }

    /// The same place in every language.
    std::vector<doc::Alternate> alternates(app::Route route) const {
        std::vector<doc::Alternate> all;
        for (const content::Locale& locale : m_library.locales) {
            route.language = locale.id;
            all.push_back({locale.id, app::print_route(route)});
        }
        if (route.screen == app::Screen::home) {
            all.push_back({"x-default", "/"});
        } else {
            route.language = m_library.default_locale;
            all.push_back({"x-default", app::print_route(route)});
        }
        return all;
    }

    void place(const app::Route& route) {
        const doc::Page page = page_of(route);
        doc::HtmlOptions options = html_options();
        options.site_name = m_library.text(route.language, {"ui", "frame", "brand"}).words;
        options.alternates = alternates(route);
        m_write({page.address.substr(1) + "index.html", doc::html(page, options)});
        m_places.push_back({page.address, std::move(options.alternates)});
    }

    /// `/`: everything in it works without scripts; with them the visitor's own language is taken.
    void language_choice() {
        doc::Page page = page_of(app::at(m_library.default_locale, app::Screen::home));
        std::vector<doc::Element> choices;
        for (const content::Locale& locale : m_library.locales) {
            doc::Element card =
                doc::link("choose-" + locale.id, {}, app::print_route(app::at(locale.id, app::Screen::home)),
                          doc::Look::card);
            card.text.clear();
            card.language = locale.id;
            card.children = {doc::heading(2, locale.name),
                             doc::paragraph(std::string_view(
                                 m_library.text(locale.id, {"pages", "home", "title"}).words))};
            choices.push_back(std::move(card));
        }
        page.title = html_options().site_name;
        page.address = "/";
        doc::Element title = doc::heading(1, page.title);
        title.id = "title";
        doc::Element opening = doc::stack(
            {std::move(title), doc::paragraph(std::string_view(page.description), doc::Look::lead)});
        opening.look = doc::Look::hero;
        page.main.children = {std::move(opening), doc::grid(280, std::move(choices))};

        doc::HtmlOptions options = html_options();
        options.alternates = alternates(app::at(m_library.default_locale, app::Screen::home));
        m_write({"index.html", doc::html(page, options)});
        m_places.push_back({"/", std::move(options.alternates)});
    }

    void not_found() {
        doc::HtmlOptions options = html_options();
        options.listed = false;
        for (const content::Locale& locale : m_library.locales) { // its links to other languages lead here
            const doc::Page page = page_of(app::at(locale.id, app::Screen::not_found));
            m_write({page.address.substr(1) + "index.html", doc::html(page, options)});
        }
        options.root = root_path();
        m_write({"404.html",
                 doc::html(page_of(app::at(m_library.default_locale, app::Screen::not_found)), options)});
    }

    /// The path of the site on its server: servers show 404.html at addresses of any depth.
    std::string root_path() const {
        const std::size_t host = m_options.site.find("://");
        const std::size_t path = host == std::string::npos ? host : m_options.site.find('/', host + 3);
        std::string root = path == std::string::npos ? "/" : m_options.site.substr(path);
        if (root.back() != '/') root += '/';
        return root;
    }

    /// The mark in the banner, as a picture of its own.
    void icon() {
        const doc::Page page = page_of(app::at(m_library.default_locale, app::Screen::home));
        const doc::Element* mark = doc::find(page, "mark");
        if (!mark || !mark->figure) return;
        m_write({"icon.svg",
                 doc::svg_document(*mark->figure, m_options.icons, doc::theme(doc::ThemeName::light))});
    }

    std::string absolute(const std::string& address) const {
        std::string out = m_options.site;
        if (!out.empty() && out.back() == '/') out.pop_back();
        return out + address;
    }

    std::string sitemap() const {
        std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        if (m_options.site.empty()) {
            out += "<!-- Addresses are complete when the site is written with its own address: explorer-tool "
                   "html --site -->\n";
        }
        out += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
               "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
        for (const Listed& listed : m_places) {
            out += "<url><loc>" + doc::escape(absolute(listed.address)) + "</loc>";
            for (const doc::Alternate& alternate : listed.alternates) {
                doc::Tag(out, "xhtml:link")
                    .attribute("rel", "alternate")
                    .attribute("hreflang", alternate.language)
                    .attribute("href", absolute(alternate.address))
                    .end_empty();
            }
            out += "</url>\n";
        }
        return out + "</urlset>\n";
    }

    std::string robots() const {
        std::string out = "User-agent: *\nAllow: /\n";
        if (!m_options.site.empty()) out += "\nSitemap: " + absolute("/sitemap.xml") + "\n";
        return out;
    }

    const doc::IconList& icons() const {
        static const doc::IconList none;
        return m_options.icons ? *m_options.icons : none;
    }

    struct Listed {
        std::string address;
        std::vector<doc::Alternate> alternates;
    };

    const content::Library& m_library;
    const SiteOptions& m_options;
    const std::function<void(const SiteFile&)>& m_write;
    std::vector<Listed> m_places;
};

} // namespace

void write_site(const content::Library& library, const SiteOptions& options,
                const std::function<void(const SiteFile&)>& write) {
    Site(library, options, write).write();
}

} // namespace tool
