#include "screens/slides.h"

#include "doc/address.h"
#include "doc/sentence.h"
#include "screens/case_step.h"
#include "screens/figures/emblems.h"
#include "screens/figures/qr.h"
#include "screens/icons.h"
#include "screens/parts.h"
#include "screens/question.h"
#include "screens/requirement_wheel.h"

#include <algorithm>

namespace screens {

namespace {

using app::figures_at_once;
using app::Scene;
using app::Screen;
using app::ShowPart;
using content::Case;
using content::Principle;
using doc::Element;
using doc::Look;

/// The first sentences: whoever writes for the explorer says the point first, and more where that is short.
/// Without links, which would lead away from the show.
Element brief(const Element& from, std::size_t sentences) {
    constexpr std::size_t short_bytes = 70;
    const std::string words = doc::plain_text(from);
    std::size_t end = 0, count = 0;
    for (const doc::Stretch& each : doc::sentence_stretches(words)) {
        if (count++ >= sentences && end > short_bytes) break;
        end = each.end;
    }
    if (end == 0) end = words.size();
    return doc::paragraph(std::string_view(words).substr(0, end), Look::lead);
}

/// Of a text each paragraph and item in brief; not more of them than a slide has room for.
std::vector<Element> in_brief(const std::vector<Element>& text, std::size_t sentences = 1) {
    constexpr std::size_t most_paragraphs = 3;
    std::vector<Element> made;
    for (const Element& each : text) {
        if (made.size() == most_paragraphs) break;
        if (each.kind == doc::Kind::paragraph) made.push_back(brief(each, sentences));
        if (each.kind != doc::Kind::list) continue;
        std::vector<Element> items;
        for (const Element& one : each.children) items.push_back(item({brief(one, sentences)}));
        made.push_back(list(std::move(items)));
    }
    return made;
}

std::string_view kind_of(Screen screen) {
    switch (screen) {
    case Screen::principle: return "principles";
    case Screen::find_case: return "cases";
    case Screen::quiz: return "quizzes";
    case Screen::framework: return "frameworks";
    default: return "paths";
    }
}

Said title_of(View& view, const Scene& step) {
    if (step.id.empty()) return view.ui("places." + std::string(app::screen_word(step.screen)) + ".title");
    return view.text({kind_of(step.screen), step.id, "title"});
}

/// The principle that gives a step its colour and its picture.
const Principle* principle_of(const View& view, const Scene& step) {
    const content::Library& library = view.library();
    if (const Case* told = step.screen == Screen::find_case ? library.find_case(step.id) : nullptr;
        told != nullptr && !told->principles.empty())
        return library.principle(told->principles.front());
    const content::Quiz* quiz = step.screen == Screen::quiz ? library.quiz(step.id) : nullptr;
    return library.principle(quiz != nullptr ? quiz->principle : step.id);
}

Element picture(const View& view, const Principle* principle) {
    Element made = mark(view);
    doc::Figure drawing = *made.figure;
    if (principle != nullptr)
        drawing = principle->kind == content::PrincipleKind::requirement
                      ? figures::emblem(principle->hue)
                      : figures::ethical_emblem(principle->number);
    drawing.widest_px = principle != nullptr ? 330 : 250;
    made = doc::figure(std::move(drawing));
    made.id = "emblem";
    return made;
}

Element overline(const Said& said, std::string_view icon, doc::Paint hue) {
    Element made = paragraph(said, Look::overline);
    made.icon = icon;
    made.hue = hue;
    return made;
}

std::string_view icon_of(const Scene& step, const Principle* principle) {
    switch (step.screen) {
    case Screen::find_case: return icon::cases;
    case Screen::quiz: return icon::quiz;
    case Screen::framework: return icon::framework;
    case Screen::path: return icon::present;
    default: return principle != nullptr ? icon::of(*principle) : icon::present;
    }
}

class Maker {
public:
    Maker(View& view, const Scene& step)
        : m_view(view),
          m_step(step),
          m_principle(principle_of(view, step)),
          m_hue(m_principle != nullptr ? paint(m_principle->hue) : doc::Paint::none) {}

    Slide make() {
        switch (m_step.part) {
        case ShowPart::title: opening(); break;
        case ShowPart::text: text(); break;
        case ShowPart::topics: topics(); break;
        case ShowPart::ask: ask(); break;
        case ShowPart::told:
        case ShowPart::actual:
        case ShowPart::chart:
        case ShowPart::figures: told(); break;
        case ShowPart::question:
        case ShowPart::explanation: question(); break;
        case ShowPart::end: return code_slide(m_view);
        }
        return std::move(m_slide);
    }

private:
    /// What each slide but the first of a thing begins with: of what it is, and its own title.
    void head(const Said& title) {
        m_slide.title = title;
        m_slide.parts = {overline(title_of(m_view, m_step), icon_of(m_step, m_principle), m_hue),
                         page_title(title)};
    }

    void add(std::vector<Element> more) { append(m_slide.parts, std::move(more)); }
    void add(Element one) { m_slide.parts.push_back(std::move(one)); }

    /// A text: in brief to be seen, whole to be said.
    void say(const content::TextKey& key, std::size_t sentences = 1) {
        std::vector<Element> whole = blocks(m_view, key, "notes");
        add(in_brief(whole, sentences));
        append(m_slide.notes, std::move(whole));
    }

    void opening() {
        const Said title = title_of(m_view, m_step);
        const std::string_view kind = kind_of(m_step.screen);
        std::vector<Element> words;
        Said lead = m_step.id.empty()
                        ? m_view.ui("places." + std::string(app::screen_word(m_step.screen)) + ".text")
                        : m_view.text({kind, m_step.id, "summary"});
        if (const Case* one = m_view.library().find_case(m_step.id); one != nullptr) {
            const Said place = m_view.text({kind, one->id, "place"});
            words.push_back(overline(
                m_view.ui("cases.place_and_years", {{"place", place.words}, {"years", years(m_view, *one)}}),
                icon::cases, m_hue));
        } else if (m_step.screen == Screen::principle && m_principle != nullptr) {
            lead = m_view.text({kind, m_step.id, "idea"});
            const auto all = principles_of(m_view.library(), m_principle->kind);
            const content::Values values{{"number", std::to_string(m_principle->number)},
                                         {"total", std::to_string(all.size())}};
            words.push_back(overline(m_principle->kind == content::PrincipleKind::requirement
                                         ? m_view.ui("principle.requirement_number", values)
                                         : m_view.ui("principle.ethical_number", values),
                                     icon::of(*m_principle), m_hue));
        } else {
            words.push_back(overline(m_view.ui("frame.brand"), icon_of(m_step, m_principle), m_hue));
        }
        words.push_back(page_title(title));
        const Element whole = paragraph(lead);
        Element first = m_step.screen == Screen::framework ? doc::stack({}) : brief(whole, 2);
        first.language = lead.language;
        if (m_step.screen != Screen::framework) words.push_back(std::move(first));
        m_slide.title = title;
        m_slide.hue = m_hue == doc::Paint::none ? doc::Paint::brand : m_hue;
        m_slide.parts = {hero(std::move(words), picture(m_view, m_principle))};
    }

    void text() {
        const std::string_view kind = kind_of(m_step.screen);
        const bool is_framework = m_step.screen == Screen::framework;
        head(is_framework ? m_view.text({kind, m_step.id, "short_title"})
                          : m_view.ui("principle." + m_step.word));
        say({kind, m_step.id, m_step.word}, is_framework ? 2 : 1);
    }

    void topics() {
        head(m_view.ui("principle.topics"));
        std::vector<Element> cards;
        for (const content::Id& topic : m_principle->topics) {
            const Said title = m_view.text({"principles", m_step.id, "topics", topic, "title"});
            std::vector<Element> whole =
                blocks(m_view, {"principles", m_step.id, "topics", topic, "text"}, "notes-" + topic);
            std::vector<Element> children{heading(2, title)};
            for (Element& each : in_brief(whole)) {
                each.look = Look::plain;
                children.push_back(std::move(each));
            }
            Element card = doc::section("topic-" + topic, std::move(children));
            card.look = Look::card;
            card.hue = m_hue;
            cards.push_back(std::move(card));
            m_slide.notes.push_back(heading(3, title));
            append(m_slide.notes, std::move(whole));
        }
        // Two or three of them stand beside each other; of four, two above two.
        const float column_px = cards.size() == 3 ? 200 : 300;
        add(doc::grid(column_px, std::move(cards)));
    }

    void ask() {
        head(m_view.ui("principle.questions_to_ask"));
        m_slide.parts.front() =
            overline(m_view.ui("principle.roles." + m_step.word), icon::of_role(m_step.word), m_hue);
        say({"principles", m_step.id, "questions", m_step.word}, 2);
    }

    void told() {
        const Case* one = m_view.library().find_case(m_step.id);
        if (one == nullptr) return;
        for (const content::Step& step : one->steps) {
            if (m_step.part == ShowPart::actual && !step.options.empty()) actual(*one, step);
            const bool is_here = step.id == m_step.word;
            if (is_here && m_step.part == ShowPart::told) told(*one, step);
            if (is_here && m_step.part == ShowPart::chart && step.chart) {
                head(m_view.ui("show.numbers"));
                add(step_chart(m_view, *one, step));
            }
        }
        if (m_step.part != ShowPart::figures) return;
        head(m_view.ui("show.numbers"));
        const std::ptrdiff_t first = m_step.word.front() - '0';
        Element cards = figures_of(m_view, *one);
        std::vector<Element>& all = cards.children;
        all.erase(all.begin() + std::min<std::ptrdiff_t>(std::ssize(all), first + figures_at_once),
                  all.end());
        all.erase(all.begin(), all.begin() + std::min<std::ptrdiff_t>(std::ssize(all), first));
        for (Element& card : all) card.children.back().look = Look::lead;
        add(std::move(cards));
    }

    void told(const Case& one, const content::Step& step) {
        head(m_view.text({"cases", one.id, "steps", step.id, "title"}));
        say({"cases", one.id, "steps", step.id, "text"});
        if (!step.options.empty()) {
            // The options need the room; the story is told by the speaker.
            m_slide.parts.resize(std::min<std::size_t>(m_slide.parts.size(), 3));
            add(heading(2, m_view.ui("case.your_decision")));
            add(room_answers(m_view, m_step));
        }
        m_slide.notes.push_back(source_note(m_view, step.sources, "notes"));
    }

    void actual(const Case& one, const content::Step& step) {
        const auto key = [&](std::string_view field) {
            return content::TextKey{"cases", one.id, "steps", step.id, "options", step.actual, field};
        };
        head(m_view.ui("case.actual_choice"));
        add(note("actual", doc::Tone::info, icon::target, m_view.text(key("label")), {}));
        say(key("consequence"), 3);
    }

    void question() {
        const content::Question* asked = m_view.library().question(m_step.word);
        if (asked == nullptr) return;
        const bool answers = m_step.part == ShowPart::explanation;
        head(answers ? m_view.ui("show.explanation") : m_view.text({"questions", asked->id, "stem"}));
        if (answers) {
            Element right =
                note("right", doc::Tone::good, icon::check, m_view.text({"questions", asked->id, "stem"}),
                     {right_answer(m_view, *asked)});
            add(std::move(right));
            say({"questions", asked->id, "explanation"}, 2);
        } else {
            add(room_answers(m_view, m_step));
            m_slide.notes = {right_answer(m_view, *asked)};
            append(m_slide.notes, blocks(m_view, {"questions", asked->id, "explanation"}, "notes"));
        }
        m_slide.notes.push_back(source_note(m_view, asked->sources, "notes"));
    }

    View& m_view;
    const Scene& m_step;
    const Principle* m_principle;
    doc::Paint m_hue;
    Slide m_slide;
};

} // namespace

Slide slide(View& view, const Scene& step) {
    return Maker(view, step).make();
}

Slide code_slide(View& view) {
    Slide made;
    const std::string& site = view.state().device.site;
    made.title = view.ui("show.look_yourself");
    made.hue = doc::Paint::brand;
    const std::string address = site.empty()
                                    ? std::string()
                                    : doc::absolute_address(site, app::print_route(app::place(view.route())));
    std::vector<Element> words{page_title(made.title)};
    words.push_back(site.empty() ? paragraph(view.ui("show.no_address"), Look::lead)
                                 : doc::paragraph(std::string_view(address), Look::lead));
    words.back().id = "address";
    words.push_back(paragraph(view.ui("frame.disclaimer"), Look::caption));
    Element code = site.empty() ? picture(view, nullptr)
                                : doc::figure(figures::qr(address, view.ui("show.code").words, 330));
    code.id = "code";
    made.parts = {hero(std::move(words), std::move(code))};
    return made;
}

} // namespace screens
