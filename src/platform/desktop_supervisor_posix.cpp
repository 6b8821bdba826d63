#include "platform/desktop_supervisor.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>

namespace platform {

namespace {

void notify(std::string_view words) {
    const char* name = std::getenv("NOTIFY_SOCKET");
    if (name == nullptr) return;
    const std::string_view path(name);
    sockaddr_un address{};
    if (path.empty() || path.size() >= sizeof address.sun_path) return;
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), std::begin(address.sun_path));
    if (path.front() == '@') address.sun_path[0] = '\0'; // a name that is no file
    const int handle = socket(AF_UNIX, SOCK_DGRAM, 0);
    if (handle < 0) return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size());
    // Nobody there is no reason to end.
    (void)sendto(handle, words.data(), words.size(), MSG_NOSIGNAL | MSG_DONTWAIT,
                 reinterpret_cast<const sockaddr*>(&address), length);
    close(handle);
}

} // namespace

void Supervisor::ready() {
    notify("READY=1");
}

void Supervisor::alive(double seconds) {
    if (m_said_at >= 0 && seconds - m_said_at < 1) return;
    m_said_at = seconds;
    notify("WATCHDOG=1");
}

} // namespace platform
