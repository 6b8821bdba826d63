#pragma once

#include "doc/figure.h"
#include "doc/paint.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The page vocabulary: what a screen can say. Every face (canvas, mirror, HTML) draws this and
/// nothing else, so whatever stands here is seen, read aloud, found and printed.
namespace doc {

/// A stretch of running text in one style. A link has an `href`; a marked term has a `command`.
struct Inline {
    std::string text;
    bool bold = false;
    bool italic = false;
    bool mark = false;    ///< highlighted, as a search match is
    std::string href;     ///< see Element::href
    std::string command;  ///< see Element::command
    std::string id;       ///< set when href or command is: unique on the page
    std::string language; ///< BCP 47, where it differs from the element's

    friend bool operator==(const Inline&, const Inline&) = default;
};

enum class Kind : std::uint8_t {
    // structure
    group,   ///< no meaning of its own; see Layout and Look
    section, ///< a part with a heading in it (its name)
    heading, ///< level 1 to 4; exactly one level 1 a page
    paragraph,
    list,   ///< children: item; numbered where `level` is 1
    item,   ///< text, or children
    table,  ///< children: row; the first is the head
    row,    ///< children: cell
    cell,   ///< header cells have `level` 1
    figure, ///< `figure`, caption in `text`
    note,   ///< an aside of a Tone with an icon and a word: feedback, warning, source
    badge,  ///< a short fact on its own ground
    status, ///< like a paragraph, announced when it changes
    divider,
    icon, ///< decoration only

    // what acts
    link,       ///< `href`; children instead of text make a card that is one link
    button,     ///< `command`
    toggle,     ///< on or off: `checked`, `command`
    choices,    ///< one of (`level` 0) or any of (`level` 1) its options; name required
    option,     ///< in choices: `checked`, `command`; `tone` after the answer is known
    select,     ///< one of many, in little room: options are children, `command` gets the chosen
                ///< option's `value`, its id where that is empty (ids are unique on the page)
    slider,     ///< `number`, `command` gets the value
    text_field, ///< `value`, `command` gets the text
    disclosure, ///< text, opens to show children: `expanded`
    progress,   ///< `number`

    // regions
    banner,
    navigation,
    main,
    complementary,
    footer,
    dialog,
};

enum class Layout : std::uint8_t {
    stack,  ///< one below the other
    row,    ///< beside each other, wrapping
    grid,   ///< equal columns, as many as fit (`column_px`), equal heights in a row
    spread, ///< first child at the start, last at the end of one line
    aside,  ///< first child reads, second stands in the margin where there is one
};

/// How important or what sort of thing it is; faces turn this into type and ground.
enum class Look : std::uint8_t {
    plain,
    lead,          ///< paragraph in display type
    overline,      ///< paragraph: small words above a heading
    caption,       ///< paragraph: small, soft
    figure_number, ///< paragraph: a big number
    hero,          ///< group: the opening of a page
    card,          ///< group, link, section: on its own ground
    band,          ///< group: a full-width strip of surface
    primary,       ///< button, link: the one next thing to do
    secondary,     ///< button, link: outlined
    quiet,         ///< button, link: text only
    chip,          ///< button, toggle, badge, link: round and small
    tile,          ///< link, option: large target with icon
    tab,           ///< link in navigation
    icon_only,     ///< button, link: the icon is shown, the text is its name
    slide,         ///< main: all of it is seen at once, as large as that allows; footer: its lower edge
    black,         ///< main: nothing of it is seen
};

enum class Tone : std::uint8_t { none, info, good, warn, bad };

/// A number that a slider or a progress bar shows.
struct Number {
    double now = 0;
    double minimum = 0;
    double maximum = 1;
    double step = 0;  ///< 0: any
    std::string text; ///< the value said with its unit: '32 %'

    friend bool operator==(const Number&, const Number&) = default;
};

/// One piece of a page. Which members count depends on `kind`; the others stay at their defaults.
struct Element {
    Kind kind = Kind::group;
    Layout layout = Layout::stack;
    Look look = Look::plain;
    Tone tone = Tone::none;
    std::uint8_t level = 0;
    bool disabled = false;
    bool checked = false;    ///< option, toggle
    bool current = false;    ///< link: shows where the visitor is
    bool new_window = false; ///< link: opens beside this page; its words say so
    bool expanded = false;   ///< disclosure
    /// Says in a second language (`language`) what the element before it says; quieter than that.
    bool counterpart = false;
    Paint hue = Paint::none; ///< the colour that this belongs to
    float column_px = 0;     ///< least width of a grid column, CSS px

    std::string id; ///< stable across frames and languages; required for what acts
    std::vector<Inline> text;
    std::string name; ///< the accessible name where the text is not it
    std::string description;
    std::string description_language; ///< BCP 47, where it differs from the element's
    std::string icon;                 ///< a name of assets/fonts/icons.txt
    /// Where a link leads: a route inside, in its printed form without base path
    /// (`/en/cases/?region=europe`), or an address outside (`https://…`).
    std::string href;
    /// What pressing or changing this means, in the words of app::parse_command. Faces carry it to
    /// the application together with the value and never read it.
    std::string command;
    std::string value;       ///< text_field; option of a select, see there
    std::string placeholder; ///< text_field
    std::optional<Number> number;
    std::string language; ///< BCP 47, where it differs from the page's
    std::shared_ptr<const Figure> figure;
    std::vector<Element> children;
};

/// Equal when a visitor could tell no difference (figures by their keys).
bool operator==(const Element& a, const Element& b);
/// The same without a look at what they hold.
bool same_but_children(const Element& a, const Element& b);

/// What a screen is. Regions in reading order.
struct Page {
    std::string title;       ///< of the document, without the site's name
    std::string description; ///< one or two sentences for search engines and share cards
    std::string language;    ///< BCP 47
    bool right_to_left = false;
    std::string address; ///< the printed route: `/en/cases/?region=europe`
    Paint hue = Paint::none;
    std::string skip; ///< words of the link past the navigation: 'Skip to content'

    Element banner;
    Element navigation;
    Element main;
    Element footer;
    /// A bar at the lower edge of the window, for those who need the page otherwise: tabs, as in a phone's
    /// bar.
    Element tools;
    /// Everything that acts is in the lowest third of the window, or as low as leaves room to read, for who
    /// cannot reach higher. What the banner calls `reach-picture` stands above.
    bool reach = false;
    bool centred = false; ///< main stands in the middle of the window where it is lower than that
    /// Lies over everything and takes the focus. Its own `command` is what Escape does.
    std::optional<Element> dialog;
    /// Said once by assistive technology when it differs from the page before.
    std::string announcement;
    /// Only what is around the pointer is bright.
    bool spotlight = false;
};

bool operator==(const Page& a, const Page& b);

/// The element with this id anywhere in the page, or null. Also finds nothing for an empty id.
const Element* find(const Page& page, std::string_view id);
const Element* find(const Element& root, std::string_view id);

/// The inline link or term with this id, or null.
const Inline* find_inline(const Page& page, std::string_view id);

/// The first heading below an element that names it: not one of a section or dialog in it. Or null.
const Element* first_heading(const Element& root);

/// The text of an element without its styles; for what has children, theirs, parted by spaces.
std::string plain_text(const Element& element);
std::string plain_text(const std::vector<Inline>& text);

/// The accessible name: `name`, else the plain text; for a section or dialog its first heading, for what
/// only holds other things nothing.
std::string accessible_name(const Element& element);

/// What is there to be pressed, changed or followed, also where it is disabled.
bool is_control(Kind kind);
/// True for what can be pressed, changed or followed.
bool acts(const Element& element);

/// A text and its counterpart in a second language, beside or below each other: a group of these two.
bool is_pair(const Element& element);
/// Whether there are such pairs in an element: then it is read in two columns.
bool holds_pairs(const Element& element);

/// The ARIA role that assistive technology meets it as, or a plain word where there is none. `several`:
/// it is an option of choices that may be taken together.
std::string_view role_name(const Element& element, bool several = false);

/// The page as indented lines 'role "name" [states]', as assistive technology would meet it. Used
/// by golden files and by `explorer --describe`.
std::string describe(const Page& page);

} // namespace doc
