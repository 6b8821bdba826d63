// The bar of a kiosk, and the dialogs that lie over everything.

#include "app/shown.h"
#include "app/update.h"
#include "screens/figures/qr.h"
#include "screens/icons.h"
#include "screens/kiosk.h"
#include "screens/parts.h"
#include "screens/requirement_wheel.h"

#include <algorithm>

namespace screens {

namespace {

using doc::Element;
using doc::Look;

Element tool(std::string id, const Said& said, const app::Action& action, std::string_view icon,
             bool is_on = false) {
    return toggle(std::move(id), said, action, is_on, Look::chip, icon);
}

Element dialog_title(const Said& said) {
    Element title = heading(2, said);
    title.id = app::ids::dialog_title;
    return title;
}

Element countdown(View& view, int seconds) {
    return doc::stack({dialog_title(view.ui("kiosk.countdown_title")),
                       paragraph(view.ui_count("kiosk.countdown_text", seconds), Look::lead),
                       doc::row({button(std::string(app::ids::still_here), view.ui("kiosk.still_here"),
                                        app::StillHere{}, Look::primary, icon::check),
                                 button("finish", view.ui("kiosk.finish"), app::EndVisit{}, Look::secondary,
                                        icon::leave)})});
}

Element take_home(View& view, const std::string& address) {
    const Element close =
        button("dialog-close", view.ui("dialog.close"), app::CloseDialog{}, Look::primary, icon::close);
    doc::Figure code =
        figures::qr(address, view.ui("kiosk.take_alternative", {{"address", address}}).words, 420);
    if (address.empty() || code.width == 0) {
        return doc::stack({dialog_title(view.ui("kiosk.closed_title")),
                           paragraph(address.empty() ? view.ui("kiosk.closed_text") : Said{address, {}}),
                           close});
    }
    Element picture = doc::figure(std::move(code));
    picture.id = "take-picture";
    return doc::stack({dialog_title(view.ui("kiosk.take_title")), paragraph(view.ui("kiosk.take_text")),
                       std::move(picture), paragraph(Said{address, {}}, Look::caption), close});
}

Element digit(View& view, int number) {
    return button("digit-" + std::to_string(number), Said{view.number(number), {}}, app::TypeDigit{number},
                  Look::secondary);
}

Element code_dialog(View& view) {
    const app::KioskState& kiosk = *view.state().kiosk;
    const bool locked = kiosk.now < kiosk.locked_until;
    const auto total = kiosk.config->exit_code.size();
    Element typed = paragraph(view.ui("kiosk.code_typed", {{"typed", std::to_string(kiosk.code.size())},
                                                           {"total", std::to_string(total)}}));
    typed.kind = doc::Kind::status;
    typed.id = "typed";
    std::vector<Element> digits;
    for (int number = 1; number <= 9; ++number) digits.push_back(digit(view, number));
    digits.push_back(button("digit-drop", view.ui("kiosk.digit_drop"), app::DropDigit{}, Look::quiet));
    digits.push_back(digit(view, 0));
    std::vector<Element> children{dialog_title(view.ui("kiosk.code_title")),
                                  paragraph(view.ui("kiosk.code_text"))};
    if (locked) {
        children.push_back(
            note("code-locked", doc::Tone::warn, icon::warning, view.ui("kiosk.code_locked"), {}));
    } else {
        if (kiosk.code_was_wrong)
            children.push_back(
                note("code-wrong", doc::Tone::bad, icon::wrong, view.ui("kiosk.code_wrong"), {}));
        children.push_back(std::move(typed));
        children.push_back(doc::grid(120, std::move(digits)));
    }
    children.push_back(
        button("dialog-close", view.ui("dialog.close"), app::CloseDialog{}, Look::quiet, icon::close));
    return doc::stack(std::move(children));
}

Element erase_counts(View& view) {
    return doc::stack({dialog_title(view.ui("kiosk.erase_title")), paragraph(view.ui("kiosk.erase_text")),
                       doc::row({button("dialog-close", view.ui("erase.cancel"), app::CloseDialog{},
                                        Look::primary, icon::close),
                                 button("counts-erase-yes", view.ui("kiosk.erase_yes"), app::EraseCounts{},
                                        Look::secondary, icon::erase)})});
}

} // namespace

Element kiosk_tools(View& view) {
    const app::State& state = view.state();
    const app::KioskState& kiosk = *state.kiosk;
    const bool contrast = state.settings.theme == app::ThemeChoice::high_contrast;
    const bool listens = state.listening.voice != app::Voice::silent;
    const int percent = state.settings.text_percent;
    const int larger = percent >= 200 ? 100 : percent + 50;
    std::vector<Element> tools{
        tool("tool-contrast", view.ui("kiosk.contrast"),
             app::SetTheme{contrast ? app::ThemeChoice::system : app::ThemeChoice::high_contrast},
             icon::contrast, contrast),
        tool("tool-text", view.ui("kiosk.text_size"), app::SetTextSize{larger}, icon::text_size,
             percent > 100),
        tool("listen", listens ? view.ui("kiosk.listen_stop") : view.ui("kiosk.listen"), app::Listen{},
             listens ? icon::stop : icon::listen, listens)};
    if (shown_phase(kiosk) == app::KioskPhase::welcome || kiosk.guided)
        tools.push_back(tool("tool-guide", view.ui("kiosk.guide"), app::SetGuided{!kiosk.guided}, icon::guide,
                             kiosk.guided));
    if (kiosk.tall && shown_phase(kiosk) == app::KioskPhase::visiting)
        tools.push_back(tool("tool-reach", view.ui("kiosk.reach"), app::SetReach{!kiosk.reach}, icon::lower,
                             kiosk.reach));
    if (shown_phase(kiosk) == app::KioskPhase::visiting) {
        if (!app::public_address(state, state.route).empty())
            tools.push_back(
                button("tool-take", view.ui("kiosk.take"), app::TakeHome{}, Look::chip, icon::code));
        tools.push_back(button("tool-end", view.ui("kiosk.end"), app::EndVisit{}, Look::chip, icon::leave));
    }
    Element made;
    made.kind = doc::Kind::complementary;
    made.id = "tools";
    made.name = view.ui("kiosk.tools").words;
    made.children = std::move(tools);
    return made;
}

std::optional<Element> kiosk_dialog(View& view) {
    const app::KioskState& kiosk = *view.state().kiosk;
    if (kiosk.phase == app::KioskPhase::code) return code_dialog(view);
    if (kiosk.erase_counts_asked) return erase_counts(view);
    if (kiosk.countdown) return countdown(view, *kiosk.countdown);
    if (kiosk.take_home) return take_home(view, *kiosk.take_home);
    return std::nullopt;
}

Element reach_picture(View& view) {
    Element picture = explored_wheel(view, "reach");
    doc::Figure figure = *picture.figure;
    figure.hotspots.clear();
    figure.alternative.clear(); // it decorates: what it shows stands on the home page
    figure.table.clear();
    figure.key += " reach";
    Element made = doc::figure(std::move(figure));
    made.id = "reach-picture";
    return made;
}

} // namespace screens
