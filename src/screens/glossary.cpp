#include "base/text.h"
#include "doc/metrics.h"
#include "learn/search.h"
#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"

#include <algorithm>
#include <map>

namespace screens {

namespace {

using content::Term;
using doc::Element;
using doc::Look;

struct Entry {
    const Term* term;
    std::string name;
    std::string folded; ///< for the order and the letter
};

/// In the order of the language, accents aside.
std::vector<Entry> entries(View& view) {
    std::vector<Entry> all;
    for (const Term& term : view.library().terms) {
        std::string name = view.text({"terms", term.id, "term"}).words;
        std::string folded = learn::fold(name);
        all.push_back({&term, std::move(name), std::move(folded)});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Entry& a, const Entry& b) { return a.folded < b.folded; });
    return all;
}

std::string letter_of(const Entry& entry) {
    std::size_t end = 0;
    if (!entry.folded.empty()) base::decode_utf8(entry.folded, end);
    return entry.folded.substr(0, end);
}

/// As it stands over its terms. Letters of other scripts stay as they are.
std::string capital(const std::string& letter) {
    std::string out = letter;
    if (out.size() == 1 && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

/// `a; b` in the content is an enumeration on the page.
std::string other_names(View& view, const content::TextKey& also) {
    const std::string all = view.text(also).words;
    std::vector<std::string> names;
    for (const std::string_view name : base::split(all, ';')) names.emplace_back(base::trim(name));
    return view.enumerate(names);
}

bool wanted(View& view, const Entry& entry, const std::string& words) {
    const std::string folded = learn::fold(words);
    if (folded.empty() || entry.folded.find(folded) != std::string::npos) return true;
    const content::TextKey also{"terms", entry.term->id, "also"};
    return view.has(also) && learn::fold(view.text(also).words).find(folded) != std::string::npos;
}

Element term_entry(View& view, const Entry& entry) {
    const Term& term = *entry.term;
    std::vector<Element> children{heading(3, view.text({"terms", term.id, "term"}))};
    const content::TextKey also{"terms", term.id, "also"};
    if (view.has(also))
        children.push_back(
            paragraph(view.ui("glossary.also", {{"names", other_names(view, also)}}), Look::caption));
    append(children, blocks(view, {"terms", term.id, "definition"}, "definition-" + term.id));

    std::vector<Element> chips;
    for (const content::Id& id : term.principles) {
        if (const content::Principle* principle = view.library().principle(id)) {
            chips.push_back(principle_chip(view, *principle, term.id + "-principle"));
        }
    }
    for (const content::Id& id : term.related) {
        if (view.library().term(id) == nullptr) continue;
        chips.push_back(link(term.id + "-related-" + id, view.text({"terms", id, "term"}),
                             term_href(view, id), Look::chip));
    }
    if (!chips.empty()) children.push_back(doc::row(std::move(chips)));
    children.push_back(source_note(view, term.sources, "term-" + term.id));
    Element card = doc::stack(std::move(children));
    card.id = term.id;
    card.look = Look::card;
    return card;
}

Element letter_links(View& view, const std::vector<std::string>& letters) {
    std::vector<Element> links;
    for (const std::string& letter : letters) {
        app::Route route = view.route();
        route.fragment = "letter-" + letter;
        links.push_back(doc::link("to-letter-" + letter, capital(letter), view.href(route), Look::chip));
    }
    Element row = doc::row(std::move(links));
    row.id = "letters";
    row.name = view.ui("glossary.letters").words;
    return row;
}

Element filter_field(View& view, const std::string& words) {
    Element field;
    field.kind = doc::Kind::text_field;
    field.id = "glossary-filter";
    field.icon = icon::search;
    field.text = doc::words(view.ui("glossary.filter").words);
    field.placeholder = view.ui("glossary.filter_placeholder").words;
    field.value = words;
    field.command = view.open_command(app::SearchFor{words});
    return field;
}

} // namespace

Body glossary(View& view) {
    const Said title = view.ui("glossary.title");
    const Said lead = view.ui("glossary.lead");
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts.push_back(hero({page_title(title), paragraph(lead, Look::lead)}));

    const std::string words = view.is_static() ? std::string() : app::query_value(view.route(), "q");
    std::vector<std::string> letters;
    std::map<std::string, std::vector<Element>> by_letter;
    int count = 0;
    for (const Entry& entry : entries(view)) {
        if (!wanted(view, entry, words)) continue;
        const std::string letter = letter_of(entry);
        if (by_letter.find(letter) == by_letter.end()) letters.push_back(letter);
        by_letter[letter].push_back(term_entry(view, entry));
        ++count;
    }
    if (!view.is_static()) {
        Element status = paragraph(view.ui_count("glossary.count", count));
        status.kind = doc::Kind::status;
        status.id = "count";
        const bool can_type = !view.state().kiosk || view.state().kiosk->config->keyboard;
        if (can_type) body.parts.push_back(filter_field(view, words));
        body.parts.push_back(std::move(status));
    }
    if (letters.empty()) {
        body.parts.push_back(note(
            "no-terms", doc::Tone::info, icon::info, view.ui("glossary.none_title"),
            {paragraph(view.ui("glossary.none_text")), link("all-terms", view.ui("glossary.show_all"),
                                                            view.href(app::Screen::glossary), Look::quiet)}));
        return body;
    }
    body.parts.push_back(letter_links(view, letters));
    for (const std::string& letter : letters) {
        body.parts.push_back(doc::section(
            "letter-" + letter, {doc::heading(2, capital(letter)),
                                 doc::grid(doc::metrics::text_column, std::move(by_letter[letter]))}));
    }
    return body;
}

} // namespace screens
