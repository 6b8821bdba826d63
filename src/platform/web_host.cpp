#include "platform/web_host.h"

#include <emscripten.h>

#include <random>

// What the core asks of the page, each a call of the object that web/core.js put onto the module.

// clang-format off
EM_JS(void, host_show_address, (const char* address, int replace), {
    Module.explorer_host.show_address(UTF8ToString(address), replace !== 0);
})
EM_JS(void, host_open_link, (const char* address), {
    Module.explorer_host.open_link(UTF8ToString(address));
})
EM_JS(void, host_store, (const char* data), {
    Module.explorer_host.store(UTF8ToString(data));
})
EM_JS(void, host_forget, (), {
    Module.explorer_host.forget();
})
EM_JS(void, host_set_stored_aside, (const char* stored, const char* why), {
    Module.explorer_host.set_stored_aside(UTF8ToString(stored), UTF8ToString(why));
})
EM_JS(void, host_fetch_language, (const char* language), {
    Module.explorer_host.fetch_language(UTF8ToString(language));
})
EM_JS(void, host_request_frame, (double in_seconds), {
    Module.explorer_host.request_frame(in_seconds);
})
EM_JS(void, host_show_page, (const char* markup, const char* title, const char* language, const char* address), {
    Module.explorer_host.mirror.show(UTF8ToString(markup), UTF8ToString(title), UTF8ToString(language), UTF8ToString(address));
})
EM_JS(void, host_place, (const float* numbers, int count, const char* inlines, double page_height), {
    const at = numbers >> 2;
    Module.explorer_host.mirror.place(HEAPF32.subarray(at, at + count), JSON.parse(UTF8ToString(inlines)), page_height);
})
EM_JS(void, host_scroll_to, (double y), {
    Module.explorer_host.mirror.scroll_to(y);
})
EM_JS(void, host_focus_on, (const char* id), {
    Module.explorer_host.mirror.focus_on(UTF8ToString(id));
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

std::string WebHost::set_stored_aside(const std::string& stored, const std::string& why) {
    host_set_stored_aside(stored.c_str(), why.c_str());
    return "intouchai-explorer.damaged"; // the key that web/core.js keeps it under
}

void WebHost::fetch_language(const std::string& language) {
    host_fetch_language(language.c_str());
}

void WebHost::request_frame(double in_seconds) {
    host_request_frame(in_seconds);
}

void WebHost::publish(const doc::Page& page, const std::vector<doc::Placed>& placed, float page_height_px) {
    const mirror::Patch patch = m_mirror.update(page, placed);
    if (patch.content_changed) {
        host_show_page(patch.markup.c_str(), page.title.c_str(), page.language.c_str(), page.address.c_str());
    }
    if (patch.geometry_changed) {
        host_place(patch.numbers.data(), static_cast<int>(patch.numbers.size()), patch.inlines.c_str(),
                   static_cast<double>(page_height_px));
    }
}

void WebHost::scroll_to(float y_px) {
    host_scroll_to(static_cast<double>(y_px));
}

void WebHost::focus_on(const std::string& id) {
    host_focus_on(id.c_str());
}

std::uint32_t WebHost::chance() {
    return std::random_device{}();
}

} // namespace platform
