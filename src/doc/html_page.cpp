#include "doc/html_writer.h"

#include "base/text.h"
#include "doc/address.h"
#include "doc/order.h"
#include "doc/theme.h"

namespace doc {

namespace {

/// Open Graph writes `fr_CA` where BCP 47 writes `fr-CA`.
std::string open_graph_locale(std::string_view language) {
    return base::replace_all(language, "-", "_");
}

/// With the site's name behind it where there is room: tabs and search results cut long titles.
std::string document_title(const std::string& title, const std::string& site_name) {
    constexpr std::size_t most = 70;
    if (site_name.empty() || site_name == title) return title;
    std::string whole = title + " · " + site_name;
    return base::count_code_points(whole) <= most ? whole : title;
}

/// The address of a place without query and fragment.
std::string_view place_of(std::string_view address) {
    return address.substr(0, address.find_first_of("?#"));
}

} // namespace

HtmlWriter::HtmlWriter(const Page& page, const HtmlOptions& options, Numbering numbering)
    : m_page(page), m_options(options), m_numbering(numbering) {}

std::string HtmlWriter::href(std::string_view address) const {
    if (is_outside(address)) return std::string(address);
    if (m_options.root.empty() || address.empty() || address.front() != '/') {
        return address.empty() || address.front() != '/' ? std::string(address)
                                                         : relative_address(m_page.address, address);
    }
    return m_options.root + std::string(address.substr(1));
}

std::string HtmlWriter::absolute(std::string_view address) const {
    return absolute_address(m_options.site, address);
}

void HtmlWriter::document() {
    m_out += "<!DOCTYPE html>\n";
    Tag root(m_out, "html");
    root.attribute("lang", m_page.language).optional("dir", m_page.right_to_left ? "rtl" : "");
    root.attribute("data-base", m_options.root.empty() ? relative_root(m_page.address) : m_options.root);
    root.attribute("data-route", m_page.address).end();
    m_out += '\n';
    head();
    Tag body(m_out, "body");
    if (m_page.hue != Paint::none) body.attribute("class", "hue-" + std::string(paint_name(m_page.hue)));
    body.end();
    m_out += '\n';
    regions();
    if (!m_options.structured_data.empty())
        m_out += "<script type=\"application/ld+json\">" + m_options.structured_data + "</script>\n";
    m_out += "</body>\n</html>\n";
}

void HtmlWriter::head() {
    const auto meta = [&](std::string_view name, std::string_view content) {
        if (content.empty()) return;
        Tag(m_out, "meta").attribute("name", name).attribute("content", content).end();
        m_out += '\n';
    };
    const auto resource = [&](std::string_view relation, std::string_view file) {
        if (file.empty()) return;
        Tag(m_out, "link").attribute("rel", relation).attribute("href", href("/" + std::string(file))).end();
        m_out += '\n';
    };
    m_out += "<head>\n<meta charset=\"utf-8\">\n";
    if (!m_options.security_policy.empty()) {
        Tag(m_out, "meta")
            .attribute("http-equiv", "Content-Security-Policy")
            .attribute("content", m_options.security_policy)
            .end();
        m_out += '\n';
    }
    meta("viewport", "width=device-width, initial-scale=1");
    m_out += "<title>" + escape(document_title(m_page.title, m_options.site_name)) + "</title>\n";
    meta("description", m_page.description);
    if (!m_options.listed) meta("robots", "noindex");
    meta("color-scheme", "light dark");
    for (const auto& [scheme, name] : {std::pair{"(prefers-color-scheme: light)", ThemeName::light},
                                       std::pair{"(prefers-color-scheme: dark)", ThemeName::dark}}) {
        Tag(m_out, "meta")
            .attribute("name", "theme-color")
            .attribute("media", scheme)
            .attribute("content", hex(theme(name).colour(Paint::paper)))
            .end();
        m_out += '\n';
    }
    if (!m_options.site.empty() && m_options.listed) {
        Tag(m_out, "link")
            .attribute("rel", "canonical")
            .attribute("href", absolute(place_of(m_page.address)))
            .end();
        m_out += '\n';
        for (const Alternate& alternate : m_options.alternates) {
            Tag tag(m_out, "link");
            tag.attribute("rel", "alternate")
                .attribute("hreflang", alternate.language)
                .attribute("href", absolute(alternate.address))
                .end();
            m_out += '\n';
        }
    }
    share_card();
    resource("icon", m_options.icon);
    resource("apple-touch-icon", m_options.touch_icon);
    resource("manifest", m_options.manifest);
    resource("stylesheet", m_options.stylesheet);
    if (!m_options.script.empty()) {
        Tag(m_out, "script").attribute("type", "module").attribute("src", href("/" + m_options.script)).end();
        m_out += "</script>\n";
    }
    m_out += "</head>\n";
}

void HtmlWriter::share_card() {
    const auto property = [&](std::string_view name, std::string_view content) {
        if (content.empty()) return;
        Tag(m_out, "meta").attribute("property", name).attribute("content", content).end();
        m_out += '\n';
    };
    property("og:type", m_options.share_type);
    property("og:title", m_page.title);
    property("og:description", m_page.description);
    property("og:site_name", m_options.site_name);
    property("og:locale", open_graph_locale(m_page.language));
    for (const Alternate& alternate : m_options.alternates) {
        if (alternate.language == m_page.language || alternate.language == "x-default") continue;
        property("og:locale:alternate", open_graph_locale(alternate.language));
    }
    if (m_options.share_type == "article") property("article:modified_time", m_options.modified);
    const ShareImage& image = m_options.share_image;
    const bool has_image = !m_options.site.empty() && !image.file.empty(); // readers of cards want it whole
    if (!m_options.site.empty()) property("og:url", absolute(place_of(m_page.address)));
    if (has_image) {
        property("og:image", absolute("/" + image.file));
        property("og:image:type", "image/png");
        property("og:image:width", std::to_string(image.width));
        property("og:image:height", std::to_string(image.height));
        property("og:image:alt", image.alternative);
    }
    Tag(m_out, "meta")
        .attribute("name", "twitter:card")
        .attribute("content", has_image ? "summary_large_image" : "summary")
        .end();
    m_out += '\n';
}

void HtmlWriter::region(const Element& element) {
    if (!is_there(element)) return;
    const RegionTag as = region_tag(element);
    Tag begun(m_out, as.tag);
    number(begun);
    begun.attribute("id", element.id.empty() ? as.id : std::string_view(element.id));
    begun.attribute("class", class_list(element, as.id, as.keeps_layout));
    begun.optional("lang", element.language).optional("aria-label", element.name);
    if (as.tag == "main") begun.attribute("tabindex", "-1"); // the skip link's goal
    begun.end();
    m_out += '\n';
    inlines(element.text);
    children(element);
    close(m_out, as.tag);
    m_out += '\n';
}

HtmlWriter::RegionTag HtmlWriter::region_tag(const Element& element) const {
    if (&element == &m_page.banner) return {"header", "banner", false};
    if (&element == &m_page.navigation) return {"nav", "navigation", false};
    if (&element == &m_page.main) return {"main", "main", true};
    if (&element == &m_page.footer) return {"footer", "footer", true};
    if (&element == &m_page.tools) return {"aside", "tools", true};
    return {};
}

void HtmlWriter::regions() {
    const std::string main_id = m_page.main.id.empty() ? "main" : m_page.main.id;
    if (!m_page.skip.empty()) {
        Tag(m_out, "a")
            .attribute("id", "skip-link")
            .attribute("class", "skip")
            .attribute("href", "#" + main_id)
            .end();
        m_out += escape(m_page.skip) + "</a>\n";
    }
    for (const Element* element :
         {&m_page.banner, &m_page.navigation, &m_page.main, &m_page.footer, &m_page.tools})
        region(*element);
    if (m_page.dialog) dialog(*m_page.dialog);
}

void HtmlWriter::any(const Element& found) {
    if (m_page.dialog && &found == &*m_page.dialog) {
        dialog(found);
    } else if (!region_tag(found).tag.empty()) {
        region(found);
    } else {
        element(found);
    }
}

void HtmlWriter::dialog(const Element& element) {
    Tag tag(m_out, "dialog");
    number(tag);
    tag.attribute("id", element.id.empty() ? "dialog" : std::string_view(element.id))
        .attribute("class", class_list(element, "dialog", true));
    const Element* title = first_heading(element);
    const bool has_title = element.name.empty() && title && !title->id.empty();
    tag.optional("data-command", element.command).optional("lang", element.language);
    tag.optional("aria-labelledby", has_title ? title->id : "");
    tag.optional("aria-label", has_title ? "" : accessible_name(element));
    tag.attribute("aria-modal", "true").flag("open").end();
    m_out += '\n';
    inlines(element.text);
    children(element);
    m_out += "</dialog>\n";
}

std::string html(const Page& page, const HtmlOptions& options) {
    HtmlWriter writer(page, options, Numbering::none);
    writer.document();
    return writer.take();
}

std::string html_regions(const Page& page, Numbering numbering, const IconList* icons) {
    HtmlOptions options;
    options.icons = icons;
    options.over_canvas = numbering == Numbering::numbered;
    HtmlWriter writer(page, options, numbering);
    writer.regions();
    return writer.take();
}

std::string live_html(const Page& page, const LiveOptions& live) {
    HtmlOptions options;
    options.root = live.root;
    options.icons = live.icons;
    options.over_canvas = live.over_canvas;
    HtmlWriter writer(page, options, Numbering::numbered);
    writer.regions();
    return writer.take();
}

std::string live_html(const Page& page, const Element& element, const LiveOptions& live) {
    HtmlOptions options;
    options.root = live.root;
    options.icons = live.icons;
    options.over_canvas = live.over_canvas;
    HtmlWriter writer(page, options, Numbering::numbered);
    writer.any(element);
    return writer.take();
}

} // namespace doc
