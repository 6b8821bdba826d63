#include "tool/web_manifest.h"

#include "doc/theme.h"
#include "screens/figures/share_card.h"
#include "tool/pictures.h"
#include "tool/structured_questions.h"

namespace tool {

std::string web_manifest(const content::Library& library, std::string_view language, bool has_touch_icon) {
    const doc::Theme& light = doc::theme(doc::ThemeName::light);
    Json icons = Json::array({{{"src", "../icon.svg"}, {"type", "image/svg+xml"}, {"sizes", "any"}}});
    if (has_touch_icon) {
        const std::string side = std::to_string(screens::figures::touch_icon_side);
        icons.push_back({{"src", "../" + std::string(touch_icon_name)},
                         {"type", "image/png"},
                         {"sizes", side + "x" + side},
                         {"purpose", "any"}});
    }
    const std::string name = library.text(language, {"ui", "frame", "brand"}).words;
    const Json manifest{
        {"name", name},
        {"short_name", name},
        {"description", library.text(language, {"pages", "home", "summary"}).words},
        {"lang", language},
        {"dir", library.locale(language) && library.locale(language)->right_to_left ? "rtl" : "ltr"},
        {"id", "../"},
        {"start_url", "./"},
        {"scope", "../"},
        {"display", "standalone"},
        {"theme_color", doc::hex(light.colour(doc::Paint::paper))},
        {"background_color", doc::hex(light.colour(doc::Paint::paper))},
        {"icons", std::move(icons)}};
    return manifest.dump(2) + "\n";
}

} // namespace tool
