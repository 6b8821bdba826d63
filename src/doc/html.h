#pragma once

#include "doc/icons.h"
#include "doc/page.h"

#include <string>
#include <string_view>
#include <vector>

/// The HTML face: pages as they are served before, and without, the running core. The live mirror
/// uses the same markup, so that it can adopt what it finds.
///
/// What scripts may rely on: every element with an id in the Page has it here, on the element that
/// acts or means it; what has a `command` carries it in `data-command`; a hotspot of a figure names in
/// `data-press` the id that it stands for. No inline style and no inline script is ever written.
namespace doc {

/// The same place in another language.
struct Alternate {
    std::string language; ///< BCP 47, or `x-default`
    std::string address;  ///< printed route
};

/// The picture that a page is shown by where it is shared.
struct ShareImage {
    std::string file; ///< below the site's root; empty: none
    std::string alternative;
    int width = 0;
    int height = 0;
};

struct HtmlOptions {
    std::string site_name; ///< stands behind the title
    std::string site;      ///< `https://example.org/explorer/`; empty: unknown, nothing absolute is written
    /// What inner links begin with instead of being relative: for the one page that is served from
    /// any address, the 404 page. Ends with a slash.
    std::string root;
    std::vector<Alternate> alternates;
    std::string stylesheet = "style.css"; ///< files below the site's root; empty ones are left out
    std::string script = "boot.js";
    std::string icon;
    std::string manifest;
    std::string touch_icon;             ///< PNG, for home screens
    ShareImage share_image;             ///< named only where `site` is known
    std::string share_type = "website"; ///< Open Graph: `website`, `article`
    std::string modified;               ///< of an article: `YYYY-MM-DD`
    /// JSON-LD, without `<`. Stands behind everything that is shown; no browser runs it.
    std::string structured_data;
    std::string security_policy; ///< for a `Content-Security-Policy` in the page; empty: the server's matter
    bool listed = true;          ///< false: search engines are asked to leave it out
    const IconList* icons = nullptr; ///< for icons in figures
    /// The markup lies over a canvas that shows it: nothing may be opened that the canvas does not show.
    bool over_canvas = false;
};

/// A whole document, valid by the HTML standard.
std::string html(const Page& page, const HtmlOptions& options);

/// Whether elements carry `data-n`: then the elements that do are, in the order of the document, those of
/// doc/order.h. The live mirror speaks of them by their place in that order; static pages do without.
enum class Numbering { none, numbered };

/// What stands inside `<body>`, without scripts. `icons`: for those in figures, may be null.
std::string html_regions(const Page& page, Numbering numbering, const IconList* icons = nullptr);

/// What the live mirror is written with.
struct LiveOptions {
    /// As HtmlOptions::root: so the markup of an element does not depend on the page's address, and one
    /// that did not change need not be written again.
    std::string root = "/";
    const IconList* icons = nullptr; ///< for icons in figures
    bool over_canvas = true;         ///< false: the page itself is what is seen
};

/// The regions of a page for the live mirror, numbered.
std::string live_html(const Page& page, const LiveOptions& options);
/// One element of it: a region, the dialog, or what stands in nothing but regions, groups, sections,
/// lists, items, figures and notes (HTML allows less in what is pressed).
std::string live_html(const Page& page, const Element& element, const LiveOptions& options);

} // namespace doc
