#include "platform/desktop_supervisor.h"

namespace platform {

void Supervisor::ready() {}
void Supervisor::alive(double) {}

} // namespace platform
