#include "screens/law.h"

#include "screens/icons.h"
#include "screens/parts.h"

namespace screens {

namespace {

using doc::Element;

/// Languages word a day, a month and a year differently: 'à partir du 2 août', 'à partir de 2027'.
Said applies_from_words(View& view, const base::Date& date) {
    const content::Values values{{"date", view.date(date)}};
    if (date.day != 0) return view.ui("law.applies_from_day", values);
    if (date.month != 0) return view.ui("law.applies_from_month", values);
    return view.ui("law.applies_from_year", values);
}

Element law_card(View& view, const content::Principle& principle, const content::LawReference& law) {
    const std::string stem = "law-" + principle.id + "-" + law.id;
    doc::Inline framework;
    framework.text = view.text({"frameworks", law.framework, "short_title"}).words;
    framework.href = view.href(app::Screen::framework, law.framework);
    framework.id = stem + "-framework";
    doc::Inline article;
    article.text = law.reference;

    std::vector<Element> children = blocks(view, {"principles", principle.id, "law", law.id}, stem);
    children.push_back(
        doc::paragraph(sentence(view, "law.reference", {{"article", article}, {"framework", framework}}),
                       doc::Look::caption));
    if (law.applies_from) children.push_back(doc::row(application_badges(view, *law.applies_from)));
    Element card = doc::stack(std::move(children));
    card.look = doc::Look::card;
    return card;
}

} // namespace

std::vector<Element> application_badges(View& view, const base::Date& applies_from) {
    std::vector<Element> badges{badge(applies_from_words(view, applies_from), icon::calendar)};
    const base::Date& today = view.state().device.today;
    if (today.year == 0) return badges;
    if (base::has_begun(applies_from, today)) {
        badges.push_back(badge(view.ui("law.already_applies"), icon::check, doc::Tone::good));
    } else if (!view.is_static()) {
        // A static page is read long after it was written: it must not say 'not yet'.
        badges.push_back(badge(view.ui("law.not_yet"), icon::clock, doc::Tone::info));
    }
    return badges;
}

std::vector<Element> law_cards(View& view, const content::Principle& principle, std::string_view framework) {
    std::vector<Element> cards;
    for (const content::LawReference& law : principle.law) {
        if (framework.empty() || law.framework == framework) cards.push_back(law_card(view, principle, law));
    }
    return cards;
}

} // namespace screens
