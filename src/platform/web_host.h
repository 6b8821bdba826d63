#pragma once

#include "mirror/mirror.h"
#include "platform/host.h"

namespace platform {

/// The browser as a host. Every call goes on to the object that web/core.js put onto the module.
class WebHost final : public Host {
public:
    void show_address(const std::string& address, bool replace) override;
    void open_link(const std::string& address) override;
    void store(const std::string& data) override;
    void forget() override;
    std::string set_stored_aside(const std::string& stored, const std::string& why) override;
    void fetch_language(const std::string& language) override;
    void request_frame(double in_seconds) override;
    void publish(const doc::Page& page, const std::vector<doc::Placed>& placed,
                 float page_height_px) override;
    void scroll_to(float y_px) override;
    void focus_on(const std::string& id) override;
    canvas::Driver driver() const override { return canvas::Driver::host; }
    base::Date today() const override { return m_today; }
    std::uint32_t chance() override;

    void set_today(base::Date today) { m_today = today; }

private:
    base::Date m_today;
    mirror::Mirror m_mirror;
};

} // namespace platform
