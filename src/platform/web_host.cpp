#include "platform/web_host.h"

#include <emscripten.h>
#include <nlohmann/json.hpp>

#include <random>
#include <utility>

// What the core asks of the page, each a call of the object that web/core.js put onto the module.

// clang-format off
EM_JS(void, host_show_address, (const char* address, int replace), {
    Module.explorer_host.show_address(UTF8ToString(address), replace !== 0);
})
EM_JS(void, host_open_link, (const char* address), {
    Module.explorer_host.open_link(UTF8ToString(address));
})
EM_JS(void, host_store, (const char* data), {
    Module.explorer_host.storage.write(UTF8ToString(data));
})
EM_JS(void, host_forget, (), {
    Module.explorer_host.storage.erase();
})
EM_JS(void, host_set_stored_aside, (const char* why), {
    Module.explorer_host.storage.set_aside(UTF8ToString(why));
})
EM_JS(void, host_keep_offline_copy, (int keep), {
    Module.explorer_host.keep_offline_copy(keep !== 0);
})
EM_JS(void, host_speak, (const char* words, const char* language), {
    Module.explorer_host.speak(UTF8ToString(words), UTF8ToString(language));
})
EM_JS(void, host_stop_speaking, (), {
    Module.explorer_host.stop_speaking();
})
EM_JS(void, host_store_counts, (const char* data), {
    Module.explorer_host.store_counts(UTF8ToString(data));
})
EM_JS(void, host_save_file, (const char* name, const char* text), {
    Module.explorer_host.save_file(UTF8ToString(name), UTF8ToString(text));
})
EM_JS(void, host_end_kiosk, (), {
    Module.explorer_host.end_kiosk();
})
EM_JS(void, host_fetch_language, (const char* language), {
    Module.explorer_host.fetch_language(UTF8ToString(language));
})
EM_JS(void, host_fetch_font, (int style, const char* language), {
    Module.explorer_host.fetch_font(style, UTF8ToString(language));
})
EM_JS(void, host_full_screen, (int full), {
    Module.explorer_host.show.full_screen(full !== 0);
})
EM_JS(void, host_open_window, (const char* address), {
    Module.explorer_host.show.open_window(UTF8ToString(address));
})
EM_JS(void, host_tell_show, (const char* text), {
    Module.explorer_host.show.tell(UTF8ToString(text));
})
EM_JS(int, host_second_of_day, (), {
    const now = new Date();
    return (now.getHours() * 60 + now.getMinutes()) * 60 + now.getSeconds();
})
// clang-format on

namespace platform {

void WebHost::show_address(const std::string& address, bool replace) {
    host_show_address(address.c_str(), replace ? 1 : 0);
}

void WebHost::open_link(const std::string& address) {
    host_open_link(address.c_str());
}

void WebHost::store(const std::string& data) {
    host_store(data.c_str());
}

void WebHost::forget() {
    host_forget();
}

std::string WebHost::set_stored_aside(const std::string&, const std::string& why) {
    // The page has what it handed in; bytes that are no text would not survive the way back.
    host_set_stored_aside(why.c_str());
    return "intouchai-explorer.damaged"; // the key that web/visitor_storage.js keeps it under
}

void WebHost::keep_offline_copy(bool keep) {
    host_keep_offline_copy(keep ? 1 : 0);
}

void WebHost::speak(const std::string& words, const std::string& language) {
    host_speak(words.c_str(), language.c_str());
}

void WebHost::stop_speaking() {
    host_stop_speaking();
}

void WebHost::fetch_language(const std::string& language) {
    host_fetch_language(language.c_str());
}

void WebHost::fetch_font(const canvas::FontName& font) {
    host_fetch_font(static_cast<int>(font.style), font.language.c_str());
}

void WebHost::store_counts(const std::string& data) {
    host_store_counts(data.c_str());
}

void WebHost::save_file(const std::string& name, const std::string& bytes) {
    host_save_file(name.c_str(), bytes.c_str());
}

void WebHost::end_kiosk() {
    host_end_kiosk();
}

void WebHost::full_screen(bool full) {
    host_full_screen(full ? 1 : 0);
}

void WebHost::open_window(const std::string& address) {
    host_open_window(address.c_str());
}

void WebHost::tell_show(const std::string& text) {
    host_tell_show(text.c_str());
}

int WebHost::second_of_day() const {
    return host_second_of_day();
}

void WebHost::request_frame(double in_seconds) {
    const auto wish = static_cast<float>(in_seconds);
    if (m_next_frame_in < 0 || wish < m_next_frame_in) m_next_frame_in = wish;
}

void WebHost::publish(const doc::Page& page, const std::vector<doc::Placed>& placed, float page_height_px) {
    m_published = Published{page, placed, page_height_px};
}

void WebHost::set_live(std::string root, const std::string& icon_names) {
    m_icons = std::make_unique<doc::IconList>(doc::IconList::read(icon_names));
    m_mirror = mirror::Mirror({std::move(root), m_icons.get()});
}

void WebHost::begin_frame(bool is_painted) {
    m_next_frame_in = -1;
    m_mirror.set_over_canvas(is_painted);
}

namespace {

void append(std::vector<float>& out, const doc::Rect& rect) {
    out.insert(out.end(), {rect.x, rect.y, rect.width, rect.height});
}

/// As web/mirror.js reads them: number, frame, rectangle, text, size of the text, its line, part.
void append(std::vector<float>& out, const doc::Placed& place) {
    out.push_back(static_cast<float>(place.number));
    out.push_back(place.frame == doc::Frame::window ? 1.0F : 0.0F);
    append(out, place.rect);
    append(out, place.text);
    out.push_back(place.size_px);
    out.push_back(place.line_px);
    append(out, place.part);
}

constexpr std::size_t floats_a_place = 16;

/// `{head: {title, language, address, right_to_left}, regions, changes: [[number, markup], …], dialog,
/// announcement, all_places, page_height, scroll_to_element, reveal, focus_on}`; what did not change is left
/// out.
nlohmann::json as_json(const mirror::Patch& patch) {
    nlohmann::json message = nlohmann::json::object();
    if (patch.head) {
        message["head"] = {{"title", patch.head->title},
                           {"language", patch.head->language},
                           {"address", patch.head->address},
                           {"right_to_left", patch.head->right_to_left}};
    }
    if (patch.regions) message["regions"] = *patch.regions;
    for (const mirror::Change& change : patch.changes)
        message["changes"].push_back({change.number, change.markup});
    if (patch.dialog) message["dialog"] = *patch.dialog;
    if (!patch.announcement.empty()) message["announcement"] = patch.announcement;
    if (patch.all_places) message["all_places"] = true;
    if (patch.page_height_px) message["page_height"] = *patch.page_height_px;
    return message;
}

} // namespace

const FrameReport* WebHost::report(const PageLook& look) {
    m_report.next_frame_in = std::exchange(m_next_frame_in, -1.0F);
    m_report.theme = static_cast<std::int32_t>(look.theme);
    m_report.motion = static_cast<std::int32_t>(look.motion);
    m_report.text_percent = look.text_percent;
    m_report.covered_above_px = look.covered_above_px;
    m_report.covered_below_px = look.covered_below_px;
    m_report.scroll_to_px = std::exchange(m_scroll_to, {}).value_or(-1.0F);
    m_report.has_message = m_published || m_scroll_to_element || m_reveal || m_focus_on ? 1 : 0;
    return &m_report;
}

const Message* WebHost::take_message() {
    m_text = std::string(); // with its room, which a long page may have made large
    m_places = std::vector<float>();
    m_message = {};
    mirror::Patch patch;
    if (std::optional<Published> now = std::exchange(m_published, {}))
        patch = m_mirror.update(std::move(now->page), std::move(now->placed), now->page_height_px);
    if (patch.empty() && !m_scroll_to_element && !m_reveal && !m_focus_on) return &m_message;

    nlohmann::json message = as_json(patch);
    if (const auto id = std::exchange(m_focus_on, {})) message["focus_on"] = *id;
    if (const auto id = std::exchange(m_scroll_to_element, {})) message["scroll_to_element"] = *id;
    if (const auto number = std::exchange(m_reveal, {})) message["reveal"] = *number;
    m_text = message.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    m_places.reserve(patch.places.size() * floats_a_place);
    for (const doc::Placed& place : patch.places) append(m_places, place);

    m_message.text = m_text.data();
    m_message.length = static_cast<std::int32_t>(m_text.size());
    m_message.places = m_places.data();
    m_message.place_count = static_cast<std::int32_t>(patch.places.size());
    return &m_message;
}

std::uint32_t WebHost::chance() {
    return std::random_device{}();
}

} // namespace platform
