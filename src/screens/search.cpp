#include "learn/search.h"
#include "app/update.h"
#include "doc/metrics.h"
#include "screens/bodies.h"
#include "screens/icons.h"
#include "screens/parts.h"
#include "screens/places.h"

#include <algorithm>

namespace screens {

namespace {

using doc::Element;
using doc::Look;
using learn::Hit;
using learn::HitKind;

constexpr std::size_t most_hits = 60;

struct Group {
    HitKind kind;
    std::string_view word; ///< in ids and below `search.kind`
    std::string_view icon;
};

constexpr Group groups[] = {
    {HitKind::principle, "principle", icon::principles},
    {HitKind::find_case, "case", icon::cases},
    {HitKind::term, "term", icon::glossary},
    {HitKind::question, "question", icon::question},
    {HitKind::framework, "framework", icon::framework},
    {HitKind::milestone, "milestone", icon::timeline},
    {HitKind::path, "path", icon::paths},
    {HitKind::page, "page", icon::about},
};

std::string words_wanted(const View& view) {
    return app::query_value(view.route(), "q");
}

std::string with_fragment(const View& view, app::Screen screen, const std::string& fragment) {
    app::Route route = app::at(view.language(), screen);
    route.fragment = fragment;
    return view.href(route);
}

/// A question has no place of its own: the quiz on its first principle is where it is asked.
std::string question_href(const View& view, const content::Id& id) {
    const content::Question* question = view.library().question(id);
    for (const content::Quiz& quiz : view.library().quizzes) {
        if (question != nullptr && !question->principles.empty()
            && quiz.principle == question->principles.front()) {
            return view.href(app::Screen::quiz, quiz.id);
        }
    }
    return view.href(app::Screen::quizzes);
}

std::string hit_href(const View& view, const Hit& hit) {
    switch (hit.kind) {
    case HitKind::principle: return view.href(app::Screen::principle, hit.id);
    case HitKind::find_case: return view.href(app::Screen::find_case, hit.id);
    case HitKind::question: return question_href(view, hit.id);
    case HitKind::framework: return view.href(app::Screen::framework, hit.id);
    case HitKind::milestone: return with_fragment(view, app::Screen::timeline, hit.id);
    case HitKind::term: return with_fragment(view, app::Screen::glossary, hit.id);
    case HitKind::path: return view.href(app::Screen::path, hit.id);
    case HitKind::page: break;
    }
    return view.href_inside(hit.id == "home" ? "/" : "/" + hit.id + "/");
}

std::vector<doc::Inline> marked(const std::string& text, const std::string& words) {
    std::vector<doc::Inline> out;
    std::size_t from = 0;
    const auto add = [&](std::size_t begin, std::size_t end, bool mark) {
        if (begin >= end) return;
        doc::Inline part;
        part.text = text.substr(begin, end - begin);
        part.mark = mark;
        out.push_back(std::move(part));
    };
    for (const learn::Match& match : learn::matches(text, words)) {
        add(from, match.begin, false);
        add(std::max(from, match.begin), match.end, true);
        from = std::max(from, match.end);
    }
    add(from, text.size(), false);
    return out;
}

Element hit_card(View& view, const Hit& hit, const Group& group, const std::string& words) {
    Element card =
        doc::link("hit-" + std::string(group.word) + "-" + hit.id, {}, hit_href(view, hit), Look::card);
    Element title = doc::heading(3, {});
    title.text = marked(hit.title, words);
    card.text.clear();
    card.children = {std::move(title), doc::paragraph(marked(hit.extract, words))};
    return card;
}

Element field(View& view, const std::string& words) {
    Element made;
    made.kind = doc::Kind::text_field;
    made.id = app::ids::search_words;
    made.icon = icon::search;
    made.text = doc::words(view.ui("search.field").words);
    made.placeholder = view.ui("search.placeholder").words;
    made.value = words;
    made.command = view.open_command(app::SearchFor{words});
    return made;
}

Element status_line(const Said& said) {
    Element status = paragraph(said);
    status.kind = doc::Kind::status;
    status.id = "count";
    return status;
}

void add_results(View& view, std::vector<Element>& parts, const std::string& words) {
    const std::vector<Hit> hits = view.index()->find(words, most_hits);
    if (hits.empty()) {
        parts.push_back(status_line(view.ui("search.none", {{"words", words}})));
        parts.push_back(paragraph(view.ui("search.none_text")));
        parts.push_back(place_tiles(view, main_places(), "place", 2));
        return;
    }
    parts.push_back(
        status_line(view.ui_count("search.count", static_cast<double>(hits.size()), {{"words", words}})));
    for (const Group& group : groups) {
        std::vector<Element> cards;
        for (const Hit& hit : hits) {
            if (hit.kind == group.kind) cards.push_back(hit_card(view, hit, group, words));
        }
        if (cards.empty()) continue;
        Element section = part("hits-" + std::string(group.word),
                               view.ui(std::string("search.kind.") + std::string(group.word)),
                               {doc::grid(doc::metrics::text_column, std::move(cards))});
        section.children.front().icon = group.icon;
        parts.push_back(std::move(section));
    }
}

} // namespace

Body search(View& view) {
    const Said title = view.ui("search.title");
    const Said lead = view.ui("search.lead");
    Body body{title.words, lead.words, doc::Paint::none, {}, {}};
    body.parts.push_back(page_title(title));
    if (view.is_static() || view.index() == nullptr) {
        body.parts.push_back(note("needs-script", doc::Tone::info, icon::info,
                                  view.ui("search.needs_script_title"),
                                  {paragraph(view.ui("search.needs_script"))}));
        body.parts.push_back(place_tiles(view, main_places(), "place", 2));
        return body;
    }
    const std::string words = words_wanted(view);
    body.parts.push_back(field(view, words));
    if (learn::fold(words).empty()) {
        body.parts.push_back(paragraph(lead));
        body.parts.push_back(place_tiles(view, main_places(), "place", 2));
    } else {
        add_results(view, body.parts, words);
    }
    return body;
}

} // namespace screens
