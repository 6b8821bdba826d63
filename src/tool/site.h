#pragma once

#include "base/date.h"
#include "content/library.h"
#include "doc/icons.h"
#include "doc/stylesheet.h"

#include <functional>
#include <string>
#include <vector>

namespace tool {

/// One file of the site, its path counted from the site's root.
struct SiteFile {
    std::string path; ///< `en/cases/index.html`
    std::string bytes;
};

struct SiteOptions {
    /// Where the site will be, `https://example.org/explorer/`; empty: unknown, then nothing absolute
    /// is written and canonical addresses are left out.
    std::string site;
    base::Date today; ///< decides what 'already applies'
    const doc::IconList* icons = nullptr;
    std::string handwritten_style; ///< web/style.css
    std::vector<doc::LanguageLetters> letters;
    /// Names of the pictures that lie in the site's root (see tool/pictures.h); pages speak of those alone.
    std::vector<std::string> pictures;
};

/// Every place of every language as a static page, and what belongs to them: the choice of language
/// at `/`, 404.html of each language and of none, style.css, icon.svg, sitemap.xml, robots.txt. Hands over
/// one file after another.
void write_site(const content::Library& library, const SiteOptions& options,
                const std::function<void(const SiteFile&)>& write);

} // namespace tool
