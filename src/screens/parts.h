#pragma once

#include "doc/build.h"
#include "doc/page.h"
#include "screens/view.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The pieces that several screens are put together from. All words come as Said: what is in
/// another language than the page is marked as such.
namespace screens {

doc::Element heading(int level, const Said& said);
doc::Element paragraph(const Said& said, doc::Look look = doc::Look::plain);
doc::Element link(std::string id, const Said& said, std::string href, doc::Look look = doc::Look::plain,
                  std::string_view icon = {});
doc::Element button(std::string id, const Said& said, const app::Action& action,
                    doc::Look look = doc::Look::secondary, std::string_view icon = {});
/// On or off. `action`: what pressing it means now.
doc::Element toggle(std::string id, const Said& said, const app::Action& action, bool is_on,
                    doc::Look look = doc::Look::plain, std::string_view icon = {});
doc::Element badge(const Said& said, std::string_view icon = {}, doc::Tone tone = doc::Tone::none);
doc::Element note(std::string id, doc::Tone tone, std::string_view icon, const Said& title,
                  std::vector<doc::Element> children);
doc::Element icon_of(std::string_view name, doc::Paint hue = doc::Paint::none);
doc::Element item(std::vector<doc::Element> children);
doc::Element list(std::vector<doc::Element> items);
doc::Element disclosure(std::string id, const Said& said, std::vector<doc::Element> children);
doc::Element complementary(std::string id, const Said& name, std::vector<doc::Element> children);
/// Reading on the left, what stands in the margin on the right; below each other on narrow pages.
doc::Element with_margin(std::vector<doc::Element> reading, doc::Element margin);
/// The opening of a page: words and, where there is one, a picture beside them.
doc::Element hero(std::vector<doc::Element> words, doc::Element picture);
doc::Element hero(std::vector<doc::Element> words);
/// The first level heading of a page, `#title`.
doc::Element page_title(const Said& said);

/// A section with a heading of level 2, called `id` with the heading `<id>-title`.
doc::Element part(std::string id, const Said& title, std::vector<doc::Element> children);

/// The first word of a role of content::asking_roles: what ids of elements call it.
std::string id_of_role(std::string_view role);
/// What someone in a role may ask about a requirement, under a heading of level 3; nothing where the locale
/// has none.
std::vector<doc::Element> questions_of_role(View& view, const content::Principle& principle,
                                            std::string_view role);

/// A choice that narrows what the page shows to one value of a key of its address: 'Harm (11)'. It is off
/// where it would leave nothing.
doc::Element filter_chip(View& view, std::string_view key, std::string_view value, const Said& name,
                         int count);
/// Chips under the words that say what they choose by.
doc::Element filter_row(std::string_view key, const Said& title, std::vector<doc::Element> chips);

void append(std::vector<doc::Element>& to, std::vector<doc::Element> more);

/// A block of text in the Markdown subset. `id` is the stem for the ids of its links and terms.
std::vector<doc::Element> blocks(View& view, const content::TextKey& key, std::string_view id);

/// A sentence of the program with parts in it that are more than text (links). Each part fills the
/// placeholder of its name.
using SentenceParts = std::vector<std::pair<std::string_view, doc::Inline>>;
std::vector<doc::Inline> sentence(View& view, std::string_view ui_path, const SentenceParts& parts);

/// The sources with these ids as a list of links; `stem` keeps the ids of one page apart.
doc::Element source_list(View& view, const content::Ids& ids, std::string_view stem);
/// The same in small type under the words 'Sources'; an empty group for no sources.
doc::Element source_note(View& view, const content::Ids& ids, std::string_view stem);
doc::Element source_item(View& view, const content::Source& source, std::string_view stem);

/// A principle as a large link with icon, colour, idea and what was explored of it.
doc::Element principle_tile(View& view, const content::Principle& principle, std::string_view stem);
/// A principle as a small link.
doc::Element principle_chip(View& view, const content::Principle& principle, std::string_view stem);
/// A case as a card: place, years, title (a heading of `level`), summary, outcome, dots of its principles.
doc::Element case_card(View& view, const content::Case& found, std::string_view stem, int level);
/// '2005–2019'.
std::string years(View& view, const content::Case& found);
doc::Element outcome_badge(View& view, content::Outcome outcome);
/// A row of glossary terms, each explained on demand (on static pages: a link to the glossary).
doc::Element term_row(View& view, const content::Ids& terms, std::string_view stem);
/// The command or address that explains a term.
doc::Element term_link(View& view, const content::Term& term, std::string id, doc::Look look);
/// Address of a term in the glossary.
std::string term_href(const View& view, std::string_view term);
/// Previous and next at the foot of a page; either may be an empty element.
doc::Element neighbours(doc::Element previous, doc::Element next);

} // namespace screens
