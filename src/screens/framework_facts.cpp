#include "screens/framework_facts.h"

#include "screens/icons.h"
#include "screens/parts.h"

namespace screens {

std::vector<doc::Element> status_badges(View& view, const content::Framework& framework) {
    const bool binds = framework.binding == content::Binding::binding;
    std::vector<doc::Element> badges{badge(view.ui_word("binding", framework.binding),
                                           binds ? icon::law : icon::lightbulb,
                                           binds ? doc::Tone::info : doc::Tone::none)};
    // That it was adopted is what status_words says, with the date.
    if (framework.status != content::FrameworkStatus::adopted) {
        badges.push_back(badge(view.ui_word("framework_status", framework.status)));
    }
    return badges;
}

Said status_words(View& view, const content::Framework& framework) {
    const content::Values values{{"date", view.date(framework.date)}};
    // The date is the one of the text itself; only 'proposed' and 'signed' name another act.
    const bool exact = framework.date.day != 0;
    switch (framework.status) {
    case content::FrameworkStatus::proposed:
        return exact ? view.ui("frameworks.proposed_day", values)
                     : view.ui("frameworks.proposed_month", values);
    case content::FrameworkStatus::is_signed:
        return exact ? view.ui("frameworks.opened_day", values) : view.ui("frameworks.opened_month", values);
    case content::FrameworkStatus::adopted:
    case content::FrameworkStatus::in_force: break;
    }
    return exact ? view.ui("frameworks.adopted_day", values) : view.ui("frameworks.adopted_month", values);
}

Said issuer_name(View& view, const content::Framework& framework) {
    return view.ui("issuer." + framework.issuer);
}

} // namespace screens
