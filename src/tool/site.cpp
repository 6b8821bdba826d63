#include "tool/site.h"

#include "app/update.h"
#include "base/version.h"
#include "doc/build.h"
#include "doc/html.h"
#include "doc/markup.h"
#include "doc/stylesheet.h"
#include "doc/svg.h"
#include "screens/requirement_wheel.h"
#include "screens/screen.h"
#include "tool/content_date.h"
#include "tool/pictures.h"
#include "tool/site_address.h"
#include "tool/structured_data.h"
#include "tool/web_manifest.h"

#include <algorithm>
#include <optional>
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
        : m_library(library), m_options(options), m_address(options.site), m_write(write) {}

    void write() {
        for (const content::Locale& locale : m_library.locales) {
            for (const app::Route& route : screens::all_places(m_library, locale.id)) place(route);
            m_write(
                {manifest_name(locale.id), web_manifest(m_library, locale.id, has_picture(touch_icon_name))});
        }
        language_choice();
        not_found();
        m_write({"style.css", doc::stylesheet(icons(), m_options.letters, m_options.handwritten_style)});
        icon();
        m_write({"sitemap.xml", sitemap()});
        m_write({"robots.txt", robots()});
    }

private:
    static std::string manifest_name(const std::string& language) {
        return language + "/manifest.webmanifest";
    }

    app::State state_at(const app::Route& route) const {
        app::Device device;
        device.today = m_options.today;
        device.web = true;
        device.site = m_options.site;
        device.version = base::program_version();
        const app::State start = app::initial_state(m_library, route, device, {});
        return app::update(m_library, start, app::Arrive{route}, 1).state;
    }

    doc::Page page_of(const app::Route& route) const {
        return screens::page({m_library, state_at(route), nullptr, true});
    }

    doc::HtmlOptions html_options() const {
        doc::HtmlOptions options;
        options.site_name = m_library.text(m_library.default_locale, {"ui", "frame", "brand"}).words;
        options.site = m_options.site;
        options.icon = "icon.svg";
        if (has_picture(touch_icon_name)) options.touch_icon = touch_icon_name;
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
        const app::State state = state_at(route);
        const screens::Context context{m_library, state, nullptr, true};
        const doc::Page page = screens::page(context);
        doc::HtmlOptions options = html_options();
        options.site_name = m_library.text(route.language, {"ui", "frame", "brand"}).words;
        options.alternates = alternates(route);
        options.manifest = manifest_name(route.language);
        options.structured_data = structured_data(context, page, m_address);
        share_card(route, options);
        const std::optional<base::Date> date = content_date(m_library, route);
        m_write({page.address.substr(1) + "index.html", doc::html(page, options)});
        m_places.push_back({page.address, std::move(options.alternates), date});
    }

    /// What says of itself when it was last checked is an article.
    void share_card(const app::Route& route, doc::HtmlOptions& options) const {
        if (const std::optional<base::Date> date = content_date(m_library, route)) {
            options.share_type = "article";
            options.modified = base::print_date(*date);
        }
        const std::string picture = share_picture_name(route.language);
        if (!has_picture(picture)) return;
        options.share_image.file = picture;
        const app::State state = state_at(route);
        screens::View view({m_library, state, nullptr, true});
        options.share_image.alternative = screens::share_card(view).alternative;
        options.share_image.width = share_picture_width;
        options.share_image.height = share_picture_height;
    }

    bool has_picture(std::string_view name) const {
        return std::find(m_options.pictures.begin(), m_options.pictures.end(), name)
               != m_options.pictures.end();
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
        const app::Route home = app::at(m_library.default_locale, app::Screen::home);
        options.alternates = alternates(home);
        share_card(home, options);
        m_write({"index.html", doc::html(page, options)});
        m_places.push_back({"/", std::move(options.alternates), std::nullopt});
    }

    void not_found() {
        doc::HtmlOptions options = html_options();
        options.listed = false;
        for (const content::Locale& locale : m_library.locales) { // its links to other languages lead here
            const doc::Page page = page_of(app::at(locale.id, app::Screen::not_found));
            m_write({page.address.substr(1) + "index.html", doc::html(page, options)});
        }
        // What servers show at addresses that do not exist, in the language that the address begins with.
        options.root = m_address.root_path();
        for (const content::Locale& locale : m_library.locales) {
            const std::string page = doc::html(page_of(app::at(locale.id, app::Screen::not_found)), options);
            m_write({locale.id + "/404.html", page});
            if (locale.id == m_library.default_locale) m_write({"404.html", page});
        }
    }

    /// The mark in the banner, as a picture of its own.
    void icon() {
        const doc::Page page = page_of(app::at(m_library.default_locale, app::Screen::home));
        const doc::Element* mark = doc::find(page, "mark");
        if (!mark || !mark->figure) return;
        m_write({"icon.svg",
                 doc::svg_document(*mark->figure, m_options.icons, doc::theme(doc::ThemeName::light))});
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
            out += "<url><loc>" + doc::escape(m_address.absolute(listed.address)) + "</loc>";
            if (listed.date) out += "<lastmod>" + base::print_date(*listed.date) + "</lastmod>";
            for (const doc::Alternate& alternate : listed.alternates) {
                doc::Tag(out, "xhtml:link")
                    .attribute("rel", "alternate")
                    .attribute("hreflang", alternate.language)
                    .attribute("href", m_address.absolute(alternate.address))
                    .end_empty();
            }
            out += "</url>\n";
        }
        return out + "</urlset>\n";
    }

    std::string robots() const {
        std::string out = "User-agent: *\nAllow: /\n";
        if (!m_options.site.empty()) out += "\nSitemap: " + m_address.absolute("/sitemap.xml") + "\n";
        return out;
    }

    const doc::IconList& icons() const {
        static const doc::IconList none;
        return m_options.icons ? *m_options.icons : none;
    }

    struct Listed {
        std::string address;
        std::vector<doc::Alternate> alternates;
        std::optional<base::Date> date;
    };

    const content::Library& m_library;
    const SiteOptions& m_options;
    const SiteAddress m_address;
    const std::function<void(const SiteFile&)>& m_write;
    std::vector<Listed> m_places;
};

} // namespace

void write_site(const content::Library& library, const SiteOptions& options,
                const std::function<void(const SiteFile&)>& write) {
    Site(library, options, write).write();
}

} // namespace tool
