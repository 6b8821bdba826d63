#pragma once

#include <string_view>

namespace platform {

/// Tells whoever watches over this program that it is alive, so that a frozen one is started again: systemd's
/// protocol (man 3 sd_notify), a datagram to the socket that the environment names. Where it names none,
/// nothing happens.
class Supervisor {
public:
    /// Once the first frame is there.
    void ready();
    /// To be called as often as one likes; says so at most once a second.
    void alive(double seconds);

private:
    double m_said_at = -1;
};

} // namespace platform
