#include "tool/pictures.h"

#include "app/update.h"
#include "doc/svg.h"
#include "doc/theme.h"
#include "screens/requirement_wheel.h"

namespace tool {

std::string share_picture_name(std::string_view language) {
    return "share-" + std::string(language) + ".png";
}

void write_pictures(const content::Library& library, const doc::IconList& icons,
                    const std::function<void(const SiteFile&)>& write) {
    const doc::Theme& theme = doc::theme(doc::ThemeName::light);
    const auto state_in = [&](const content::Id& language) {
        return app::initial_state(library, app::at(language, app::Screen::home), {}, {});
    };
    for (const content::Locale& locale : library.locales) {
        const app::State state = state_in(locale.id);
        screens::View view({library, state, nullptr, true});
        write({"share-" + locale.id + ".svg", doc::svg_document(screens::share_card(view), &icons, theme)});
    }
    const app::State state = state_in(library.default_locale);
    const screens::View view({library, state, nullptr, true});
    write({"apple-touch-icon.svg", doc::svg_document(screens::touch_icon(view), &icons, theme)});
}

} // namespace tool
