#pragma once

#include "app/action.h"
#include "app/route.h"
#include "content/library.h"
#include "content/words.h"
#include "doc/paint.h"
#include "screens/screen.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace screens {

/// Words for the visitor. Only a View makes them out of locale texts, so that no sentence can come
/// from the program itself.
struct Said {
    std::string words;
    std::string language; ///< BCP 47, where it is not the page's
};

/// A Context with the questions that every screen asks of it. Remembers which texts came from
/// another language while one page is made; make a new one for each page.
class View {
public:
    explicit View(const Context& context) : m_context(context) {}

    const content::Library& library() const { return m_context.library; }
    const app::State& state() const { return m_context.state; }
    const app::Route& route() const { return m_context.state.route; }
    const std::string& language() const { return m_context.state.route.language; }
    const learn::SearchIndex* index() const { return m_context.index; }
    bool is_static() const { return m_context.is_static; }
    /// A browser that paints can show the page itself as well; one that cannot paint shows nothing else.
    bool has_text_version() const { return state().device.web && state().device.paints; }
    /// Everything, but for a kiosk's closed sections.
    bool is_open(app::Screen screen) const;

    /// Words of the program: `path` below `ui`.
    Said ui(std::string_view path, const content::Values& values = {});
    Said ui_count(std::string_view path, double count, content::Values values = {});
    /// The word for a value of the model, as in `ui.outcome.good-practice`.
    template <typename E>
    Said ui_word(std::string_view group, E value) {
        return ui(std::string(group) + "." + std::string(content::word(value)));
    }

    Said text(const content::TextKey& key, const content::Values& values = {});
    bool has(const content::TextKey& key) const { return library().has_text(language(), key); }
    /// The names of many, as one enumeration: `A, B, C`.
    std::string enumerate(const std::vector<std::string>& names);

    /// '2 December 2027', 'July 2020', '2019', as the language writes it.
    std::string date(const base::Date& date);
    std::string number(double value, int decimals = 2) const;
    /// With its unit: '44.85 %'. A year is written without grouping.
    std::string quantity(double value, content::Unit unit);
    /// A share of 0 to 1 as whole per cent.
    std::string percent(double share);
    /// The name of a language, or its code where the locale has none.
    std::string language_name(std::string_view code);

    /// The command of a control whose face adds the value: the printed action without its value.
    std::string open_command(const app::Action& action) const;

    std::string href(app::Screen screen, std::string_view id = {}) const;
    /// Inside another page links stay there, and beside a second language that stays with them.
    std::string href(app::Route route) const;
    /// A place of the content as it stands in a text or a hit: `/principles/transparency/`.
    std::string href_inside(std::string_view path) const;

    /// The other languages that texts of this page came from.
    const std::set<std::string>& borrowed_languages() const { return m_borrowed; }

private:
    Said said(content::Text text);

    Context m_context;
    std::set<std::string> m_borrowed;
};

/// The colour of a requirement's hue.
doc::Paint paint(content::Hue hue);

/// The newest day on which a source or a case was checked: as of when the content is.
base::Date content_date(const content::Library& library);

/// The requirements (or ethical principles) by number.
std::vector<const content::Principle*> principles_of(const content::Library& library,
                                                     content::PrincipleKind kind);

} // namespace screens
