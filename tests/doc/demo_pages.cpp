#include "doc/demo_pages.h"

#include "doc/build.h"
#include "doc/chart.h"
#include "doc/svg.h"

#include <array>

namespace demo {

using namespace doc;

namespace {

struct Requirement {
    const char* id;
    const char* title;
    const char* idea;
    const char* icon;
    Paint hue;
};

constexpr std::array<Requirement, 7> requirements{{
    {"human-agency-and-oversight", "Human agency and oversight", "People decide, and can step in.",
     "account-eye-outline", Paint::agency},
    {"technical-robustness-and-safety", "Technical robustness and safety",
     "It works when it matters, and fails gently.", "shield-check-outline", Paint::robustness},
    {"privacy-and-data-governance", "Privacy and data governance", "Data about people is theirs first.",
     "shield-lock-outline", Paint::privacy},
    {"transparency", "Transparency", "People can know that, how and why.", "eye-outline",
     Paint::transparency},
    {"fairness", "Diversity, non-discrimination and fairness", "It works for everyone it touches.",
     "scale-balance", Paint::fairness},
    {"well-being", "Societal and environmental well-being", "It does good beyond its user.", "leaf",
     Paint::well_being},
    {"accountability", "Accountability", "Someone answers for it.", "gavel", Paint::accountability},
}};

Figure wheel() {
    Figure figure;
    figure.key = "wheel";
    figure.width = 360;
    figure.height = 360;
    figure.widest_px = 420;
    figure.alternative = "A wheel of seven segments around a person, one for each requirement.";
    constexpr float turn = 6.2831853F / 7;
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        const float from = turn * static_cast<float>(i) + 0.02F;
        figure.hotspots.push_back({ring_segment({180, 180}, 70, 170, from, from + turn - 0.04F),
                                   std::string("tile-") + requirements[i].id});
    }
    figure.draw = [](Canvas& canvas) {
        for (std::size_t i = 0; i < requirements.size(); ++i) {
            const float from = turn * static_cast<float>(i) + 0.02F, to = from + turn - 0.04F;
            const float reach = 100 + 10 * static_cast<float>(i);
            canvas.polygon(ring_segment({180, 180}, 70, 170, from, to), soft(requirements[i].hue),
                           {requirements[i].hue, 1.5F});
            canvas.polygon(ring_segment({180, 180}, 70, reach, from, to), requirements[i].hue, no_stroke);
            const std::vector<Point> middle =
                ring_segment({180, 180}, 0, 148, (from + to) / 2, (from + to) / 2);
            canvas.circle(middle.front(), 16, Paint::paper, no_stroke);
            canvas.icon(middle.front(), requirements[i].icon, 22, requirements[i].hue);
        }
        canvas.circle({180, 180}, 54, Paint::spark, no_stroke);
        canvas.icon({180, 180}, "human", 64, Paint::on_spark);
    };
    return figure;
}

Element icon(std::string name, Paint hue = Paint::none) {
    Element element;
    element.kind = Kind::icon;
    element.icon = std::move(name);
    element.hue = hue;
    return element;
}

Element region(Kind kind, std::vector<Element> children, std::string name = {}) {
    Element element;
    element.kind = kind;
    element.name = std::move(name);
    element.children = std::move(children);
    return element;
}

Element with_id(std::string id, Element element) {
    element.id = std::move(id);
    return element;
}

Element tab(std::string id, std::string_view text, std::string href, std::string icon_name, bool current) {
    Element link_element = link(std::move(id), text, std::move(href), Look::tab);
    link_element.icon = std::move(icon_name);
    link_element.current = current;
    return link_element;
}

Element icon_link(std::string id, std::string_view text, std::string href, std::string icon_name) {
    Element element = link(std::move(id), text, std::move(href), Look::icon_only);
    element.icon = std::move(icon_name);
    return element;
}

Page page(std::string title, std::string address, std::string_view place, std::vector<Element> main) {
    Page result;
    result.title = std::move(title);
    result.description = "A demonstration page, with something of everything.";
    result.language = "en";
    result.address = std::move(address);
    result.skip = "Skip to content";
    Element brand = link("brand", "InTouchAI Explorer", "/en/");
    brand.icon = "compass-outline";
    result.banner =
        region(Kind::banner, {brand, icon_link("to-search", "Search", "/en/search/", "magnify"),
                              icon_link("to-settings", "Settings", "/en/settings/", "cog-outline")});
    result.navigation = region(
        Kind::navigation,
        {with_id(
             "nav-main",
             stack({tab("nav-home", "Home", "/en/", "home-outline", place == "home"),
                    tab("nav-principles", "Principles", "/en/principles/", "compass-outline",
                        place == "principles"),
                    tab("nav-cases", "Cases", "/en/cases/", "newspaper-variant-outline", place == "cases"),
                    tab("nav-quiz", "Quiz", "/en/quiz/", "comment-question-outline", place == "quiz"),
                    tab("nav-more-place", "More", "/en/more/", "menu", place == "more")})),
         with_id(
             "nav-more",
             stack({tab("nav-search", "Search", "/en/search/", "magnify", false),
                    tab("nav-glossary", "Glossary", "/en/glossary/", "book-open-page-variant-outline", false),
                    tab("nav-settings", "Settings", "/en/settings/", "cog-outline", place == "settings")}))},
        "Main");
    result.main = region(Kind::main, std::move(main));
    result.footer = region(
        Kind::footer,
        {row({link("foot-about", "About", "/en/about/"), link("foot-sources", "Sources", "/en/sources/"),
              link("foot-privacy", "Privacy", "/en/privacy/"),
              link("foot-accessibility", "Accessibility", "/en/accessibility/")}),
         paragraph("This is not an official position of the European Union.")});
    return result;
}

Element hero(std::vector<Element> words_of_it, Element picture) {
    Element element = grid(320, {stack(std::move(words_of_it)), std::move(picture)});
    element.look = Look::hero;
    return element;
}

Element tile(std::string id, std::string href, std::string icon_name, Paint hue,
             std::vector<Element> children) {
    Element element = link(std::move(id), {}, std::move(href), Look::tile);
    element.icon = std::move(icon_name);
    element.hue = hue;
    element.children = std::move(children);
    return element;
}

LinkTarget resolve(std::string_view target) {
    if (target.substr(0, 5) == "term:") return {"", "explain " + std::string(target.substr(5))};
    if (target.substr(0, 1) == "/") return {"/en" + std::string(target), ""};
    return {std::string(target), ""};
}

} // namespace

Page home() {
    std::vector<Element> tiles;
    for (const Requirement& requirement : requirements) {
        tiles.push_back(tile(std::string("tile-") + requirement.id,
                             std::string("/en/principles/") + requirement.id + "/", requirement.icon,
                             requirement.hue, {heading(3, requirement.title), paragraph(requirement.idea)}));
    }
    Element progress;
    progress.kind = Kind::progress;
    progress.id = "explored";
    progress.text = words("Explored so far");
    progress.number = Number{0.32, 0, 1, 0, "32 %"};
    std::vector<Element> ways{
        tile("way-story", "/en/cases/one/", "newspaper-variant-outline", Paint::none,
             {heading(3, "Five minutes"), paragraph("One true story, and what you would have done.")}),
        tile("way-walk", "/en/principles/", "compass-outline", Paint::none,
             {heading(3, "Fifteen minutes"), paragraph("Walk around the wheel, principle by principle.")}),
        tile("way-quiz", "/en/quiz/", "comment-question-outline", Paint::none,
             {heading(3, "Quiz"), paragraph("Find out what you know already.")})};
    Element start = link("start", "Start with a story", "/en/cases/one/", Look::primary);
    start.icon = "arrow-right";
    return page(
        "Artificial intelligence, with people at the centre", "/en/", "home",
        {hero({with_id("title", heading(1, "Artificial intelligence, with people at the centre")),
               paragraph("What does it take for a machine to deserve trust? Walk through seven requirements, "
                         "ten true stories and forty questions.",
                         Look::lead),
               progress,
               row({start, link("browse", "Browse the principles", "/en/principles/", Look::secondary)})},
              with_id("wheel", figure(wheel()))),
         section("ways", {heading(2, "Three ways in"), grid(240, std::move(ways))}),
         section("requirements",
                 {heading(2, "Seven requirements"), paragraph("Each has its own colour and its own sign."),
                  grid(280, std::move(tiles))})});
}

Page principle() {
    BarChart chart;
    chart.key = "error-rates";
    chart.alternative = "Wrongly flagged: 44.85 % of Black defendants, 23.45 % of white defendants.";
    chart.label_heading = "Group";
    chart.value_heading = "Wrongly flagged";
    chart.maximum = 100;
    chart.paint = Paint::transparency;
    chart.bars = {{"Black defendants who did not reoffend", 44.85, "44.85 %"},
                  {"White defendants who did not reoffend", 23.45, "23.45 %"}};
    Figure drawn = bar_chart(chart);
    drawn.table_name = "The numbers as a table";

    std::vector<Element> reading{with_id("why", heading(2, "Why it matters"))};
    for (Element& element :
         markdown("Who is judged by a machine has a right to **know it**, and to hear *why*. See [human "
                  "oversight](term:human-oversight), "
                  "the [guidelines](https://example.org/guidelines) and [the cases](/cases/).\n\n"
                  "- say that a machine is at work\n- say what it was made for\n- say whom to ask\n\n1. "
                  "write it down\n2. keep it\n3. show it",
                  "why-text", resolve)) {
        reading.push_back(std::move(element));
    }
    reading.push_back(with_id(
        "rates", figure(std::move(drawn), "How often the score was wrong. Source: ProPublica, 2016.")));
    reading.push_back(note(Tone::info, "gavel", "What the law asks",
                           {paragraph("Providers tell people that they are talking to a machine."),
                            row({badge("Applies from 2 August 2026", "calendar-outline", Tone::warn)})}));
    reading.push_back(with_id("practice", heading(2, "In practice")));
    reading.push_back(paragraph(
        "A card beside the counter says which decisions are prepared by a program, what it looks at, and "
        "where to object. It is one page long, and it was tested with the people who read it."));
    Element more;
    more.kind = Kind::disclosure;
    more.id = "topics";
    more.text = words("Three topics: traceability, explainability, communication");
    more.children = {paragraph("Traceability: what was decided can be followed back."),
                     paragraph("Explainability: it can be said in plain words.")};
    reading.push_back(more);

    Element margin =
        region(Kind::complementary,
               {heading(3, "Terms"), link("term-1", "Explainability", "/en/glossary/#explainability"),
                link("term-2", "Traceability", "/en/glossary/#traceability"), heading(3, "Cases"),
                link("case-1", "The score in the courtroom", "/en/cases/one/")},
               "Beside the text");
    Element body;
    body.layout = Layout::aside;
    body.children = {stack(std::move(reading)), margin};

    Element opening =
        stack({icon("eye-outline", Paint::transparency), paragraph("Requirement 4 of 7", Look::overline),
               with_id("title", heading(1, "Transparency")),
               paragraph("People can know that a machine is at work, how it works and why it decided.",
                         Look::lead)});
    opening.look = Look::hero;
    opening.hue = Paint::transparency;
    Element next = link("next", "Fairness", "/en/principles/fairness/", Look::secondary);
    next.icon = "arrow-right";
    Element previous = link("previous", "Privacy", "/en/principles/privacy/", Look::secondary);
    previous.icon = "arrow-left";
    Element neighbours = row({previous, next});
    neighbours.layout = Layout::spread;
    Page result =
        page("Transparency", "/en/principles/transparency/", "principles", {opening, body, neighbours});
    result.hue = Paint::transparency;
    return result;
}

Page cases() {
    const auto chip = [](std::string id, std::string_view text, bool on, Paint hue = Paint::none) {
        Element element = link(std::move(id), text, "/en/cases/?x=1", Look::chip);
        element.current = on;
        element.hue = hue;
        return element;
    };
    const auto card = [](std::string id, std::string_view title, std::string_view text, Tone tone,
                         std::string_view verdict, Paint hue) {
        Element element = link(id, {}, "/en/cases/" + id + "/", Look::card);
        Element dots = row({badge("Fairness", "scale-balance"), badge("Accountability", "gavel")});
        dots.children[0].hue = Paint::fairness;
        dots.children[1].hue = Paint::accountability;
        element.hue = hue;
        element.children = {
            paragraph("Netherlands, 2005–2019", Look::overline), heading(2, title), paragraph(text),
            row({badge(verdict, tone == Tone::good ? "check-circle-outline" : "alert-outline", tone)}), dots};
        return element;
    };
    return page(
        "Cases", "/en/cases/?region=europe", "cases",
        {with_id("title", heading(1, "Cases")),
         paragraph(
             "Ten true stories. In each there is one decision, and it is yours before you see what happened.",
             Look::lead),
         section("filters", {heading(2, "Filter"),
                             row({chip("f-1", "Europe (6)", true), chip("f-2", "North America (3)", false),
                                  chip("f-3", "Asia (1)", false),
                                  chip("f-4", "Fairness (4)", false, Paint::fairness)})}),
         grid(300, {card("one", "The score in the courtroom",
                         "A program rated how likely people were to offend again. Judges saw a number.",
                         Tone::bad, "Harm", Paint::fairness),
                    card("two", "Twenty-six thousand families",
                         "Parents were called fraudsters because a system thought so.", Tone::bad, "Harm",
                         Paint::accountability),
                    card("three", "A second pair of eyes",
                         "Radiologists and a program found more cancers together.", Tone::good,
                         "Good practice", Paint::well_being),
                    card("four", "Who wrote the label?",
                         "A city published what its programs do, in words that people understand.",
                         Tone::good, "Good practice", Paint::transparency)})});
}

Page question() {
    const auto option = [](std::string id, std::string_view text, bool checked, Tone tone) {
        Element element;
        element.kind = Kind::option;
        element.id = std::move(id);
        element.text = words(text);
        element.look = Look::tile;
        element.command = "choose " + element.id;
        element.checked = checked;
        element.tone = tone;
        return element;
    };
    Element progress;
    progress.kind = Kind::progress;
    progress.id = "quiz-progress";
    progress.name = "Question 3 of 10";
    progress.number = Number{3, 0, 10, 1, "3 of 10"};
    Element choices;
    choices.kind = Kind::choices;
    choices.id = "answers";
    choices.name = "Answers";
    choices.children = {
        option("a", "The person at the counter, because they pressed the key", true, Tone::bad),
        option("b", "The authority that put the system into use", false, Tone::good),
        option("c", "Nobody: it was the computer", false, Tone::none)};
    Element several = choices;
    several.id = "several";
    several.level = 1;
    several.text = words("Which of these help people to object?");
    several.layout = Layout::grid;
    several.column_px = 240;
    several.children = {option("d", "A reason in plain words", true, Tone::none),
                        option("e", "A hotline that nobody answers", false, Tone::none)};
    Element slider;
    slider.kind = Kind::slider;
    slider.id = "estimate";
    slider.text = words("Your estimate");
    slider.command = "estimate";
    slider.number = Number{32, 0, 100, 1, "32 %"};
    Element feedback = note(Tone::bad, "close-circle-outline", "Not quite",
                            {paragraph("Whoever puts a system into use answers for it. The person at the "
                                       "counter can be part of oversight, but cannot be its scapegoat.")});
    Element next = button("next-question", "Next question", "next", Look::primary);
    next.icon = "arrow-right";
    Element status;
    status.kind = Kind::status;
    status.id = "result";
    status.text = words("1 of 3 right so far");
    return page("Quiz: accountability", "/en/quiz/accountability/", "quiz",
                {paragraph("Question 3 of 10", Look::overline), progress,
                 with_id("title", heading(1, "An automatic decision was wrong. Who answers for it?")),
                 choices, feedback, status,
                 row({next, button("leave", "Leave the quiz", "leave", Look::quiet)}), several, slider});
}

Page settings() {
    const auto setting = [](std::string id, std::string_view text, bool on) {
        Element element;
        element.kind = Kind::toggle;
        element.id = std::move(id);
        element.text = words(text);
        element.command = "remember";
        element.checked = on;
        return element;
    };
    const auto choice = [](std::string id, std::string_view text, bool on) {
        Element element;
        element.kind = Kind::option;
        element.id = std::move(id);
        element.text = words(text);
        element.command = "theme " + element.id;
        element.checked = on;
        return element;
    };
    Element theme;
    theme.kind = Kind::choices;
    theme.id = "theme";
    theme.text = words("Theme");
    theme.layout = Layout::grid;
    theme.column_px = 200;
    theme.children = {choice("system", "As the system", true), choice("light", "Light", false),
                      choice("dark", "Dark", false), choice("high-contrast", "High contrast", false)};
    Element language;
    language.kind = Kind::select;
    language.id = "language";
    language.text = words("Language");
    language.command = "language";
    for (const auto& [id, name] : {std::pair{"en", "English"}, std::pair{"fr", "Français"}}) {
        Element option = choice(std::string("language-") + id, name, std::string_view(id) == "en");
        option.value = id;
        option.language = id;
        language.children.push_back(option);
    }
    Element search;
    search.kind = Kind::text_field;
    search.id = "words";
    search.text = words("Search");
    search.placeholder = "A word, a place, a year";
    search.icon = "magnify";
    search.value = "score";
    search.command = "search";
    search.description = "Results appear as you type";
    Element table;
    table.kind = Kind::table;
    table.text = words("What is stored");
    const auto cells = [](std::vector<std::string> texts, bool head) {
        Element row_of_it;
        row_of_it.kind = Kind::row;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            Element cell;
            cell.kind = Kind::cell;
            cell.level = head || i == 0 ? 1 : 0;
            cell.text = words(texts[i]);
            row_of_it.children.push_back(cell);
        }
        return row_of_it;
    };
    table.children = {
        cells({"What", "Why", "How long"}, true),
        cells({"Settings", "So that the page looks as you like it", "Until you erase it"}, false),
        cells({"Progress", "So that you can go on where you were", "Until you erase it"}, false)};
    Inline marked;
    marked.text = "score";
    marked.mark = true;
    std::vector<Inline> hit = words("The ");
    hit.push_back(marked);
    hit.push_back({" in the courtroom, called ", false, false, false, "", "", "", ""});
    hit.push_back({"le score", false, true, false, "", "", "", "fr"});
    Element card = stack({heading(2, "A card"), paragraph(hit), paragraph("1 234", Look::figure_number),
                          paragraph("people asked", Look::caption)});
    card.look = Look::card;
    Element band = stack({heading(2, "A band"), paragraph("A strip of surface over the whole width.")});
    band.look = Look::band;
    Element off = button("off", "Cannot be pressed", "x", Look::secondary);
    off.disabled = true;
    Element chip;
    chip.kind = Kind::toggle;
    chip.look = Look::chip;
    chip.id = "chip";
    chip.text = words("Only new");
    chip.command = "filter new";
    chip.checked = true;
    Page result =
        page("Settings", "/en/settings/", "settings",
             {with_id("title", heading(1, "Settings")), theme, language,
              setting("remember", "Remember on this device", true), setting("motion", "Reduce motion", false),
              search, table, row({button("erase", "Erase my data", "erase"), off, chip}), divider(),
              grid(280, {card, card}), note(Tone::good, "check-circle-outline", "Saved", {}),
              note(Tone::warn, "alert-outline", "Not in your language yet",
                   {paragraph("Three sentences of this page are shown in English.")}),
              note(Tone::none, "information-outline", "A quiet note", {paragraph("With a source.")}), band});
    Element close_button = button("dialog-close", "Close", "close-dialog", Look::icon_only);
    close_button.icon = "close";
    Element head = stack({with_id("term-title", heading(2, "Human oversight")), close_button});
    head.layout = Layout::spread;
    result.dialog =
        region(Kind::dialog, {head, paragraph("People can follow, question and stop what a system does.")});
    result.dialog->id = "term";
    return result;
}

} // namespace demo
