// What the native program tells tests and people who document it: a report of what is on the
// screen, and pictures.

#include "platform/sdl_host.h"

#include "doc/order.h"

#include <SDL_opengl.h>
#include <nlohmann/json.hpp>
#include <stb_image_write.h>

#include <fstream>
#include <set>
#include <system_error>

namespace platform {

namespace {

/// The options of choices that may be taken together.
std::set<const doc::Element*> options_of_several(const std::vector<const doc::Element*>& order) {
    std::set<const doc::Element*> options;
    for (const doc::Element* element : order) {
        if (element->kind != doc::Kind::choices || element->level != 1) continue;
        for (const doc::Element& option : element->children) options.insert(&option);
    }
    return options;
}

/// What a control stands at, in the words and numbers of its kind.
void add_value(nlohmann::json& entry, const doc::Element& element) {
    if (element.number) {
        entry["value"] = element.number->now;
        entry["minimum"] = element.number->minimum;
        entry["maximum"] = element.number->maximum;
        entry["step"] = element.number->step;
    } else if (element.kind == doc::Kind::text_field) {
        entry["value"] = element.value;
    } else if (element.kind == doc::Kind::select) {
        entry["options"] = nlohmann::json::array();
        entry["value"] = nullptr;
        for (const doc::Element& option : element.children) {
            entry["options"].push_back(doc::plain_text(option));
            if (option.checked) entry["value"] = doc::plain_text(option);
        }
    }
}

nlohmann::json where(doc::Rect rect) {
    return {{"x", rect.x}, {"y", rect.y}, {"width", rect.width}, {"height", rect.height}};
}

/// Controls with words beside them that do nothing.
bool is_pressed_in_part(doc::Kind kind) {
    return kind == doc::Kind::select || kind == doc::Kind::slider || kind == doc::Kind::text_field;
}

/// The reading order of a page with places: what a test presses by name. `fixed`: the place is counted
/// from the top of the window, else from the top of the page.
nlohmann::json described(const doc::Page& page, const std::vector<doc::Placed>& placed) {
    nlohmann::json elements = nlohmann::json::array();
    const std::vector<const doc::Element*> order = doc::elements_in_order(page);
    const std::set<const doc::Element*> several = options_of_several(order);
    for (const doc::Placed& place : placed) {
        nlohmann::json entry = where(place.rect);
        entry["fixed"] = place.frame == doc::Frame::window;
        if (place.number < 0) {
            const doc::Inline* part = doc::find_inline(page, place.id);
            entry["id"] = place.id;
            entry["role"] = part != nullptr && !part->href.empty() ? "link" : "button";
            entry["name"] = part != nullptr ? part->text : std::string();
        } else if (static_cast<std::size_t>(place.number) < order.size()) {
            const doc::Element& element = *order[static_cast<std::size_t>(place.number)];
            if (doc::accessible_name(element).empty()) continue; // only holds other things
            if (is_pressed_in_part(element.kind)) entry.update(where(place.part));
            entry["id"] = element.id;
            entry["role"] = doc::role_name(element, several.count(&element) > 0);
            entry["name"] = doc::accessible_name(element);
            entry["level"] = element.level;
            entry["checked"] = element.checked;
            entry["current"] = element.current;
            entry["disabled"] = element.disabled;
            add_value(entry, element);
        }
        elements.push_back(std::move(entry));
    }
    return elements;
}

} // namespace

void SdlHost::report() {
    if (m_options.report.empty()) return;
    const doc::Page& page = m_program->page();
    const nlohmann::json report{{"address", page.address},
                                {"title", page.title},
                                {"language", page.language},
                                {"frames", m_frames},
                                {"dialog", page.dialog.has_value()},
                                {"last_frame_ms", m_last_frame_ms},
                                {"slowest_frame_ms", m_slowest_frame_ms},
                                {"display", SDL_GetWindowDisplayIndex(m_window) + 1},
                                {"scroll_px", m_program->scroll_px()},
                                {"rests", rests()},
                                {"inputs", m_inputs},
                                {"pointer", {m_pointer_x, m_pointer_y}},
                                {"focused", m_program->focused_id()},
                                {"announcement", page.announcement},
                                {"elements", described(page, m_placed)}};
    const std::string aside = m_options.report.string() + ".new";
    {
        std::ofstream stream(aside, std::ios::binary | std::ios::trunc);
        stream << report.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    }
    std::error_code ignored;
    std::filesystem::rename(aside, m_options.report, ignored);
}

bool SdlHost::save_screenshot() {
    int width = 0, height = 0;
    SDL_GL_GetDrawableSize(m_window, &width, &height);
    std::vector<unsigned char> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width, height, GL_RGB, GL_UNSIGNED_BYTE, pixels.data());
    stbi_flip_vertically_on_write(1);
    if (stbi_write_png(m_options.screenshot.string().c_str(), width, height, 3, pixels.data(), width * 3)
        != 0)
        return true;
    std::fprintf(stderr, "explorer: the picture '%s' cannot be written.\n",
                 m_options.screenshot.string().c_str());
    return false;
}

} // namespace platform
