#include "platform/desktop_speech.h"

namespace platform {

void DesktopSpeech::speak(const std::string&, const std::string&) {
    m_end = End::failed;
    m_wake();
}

void DesktopSpeech::stop() {
    m_end = End::none;
}

DesktopSpeech::~DesktopSpeech() = default;

} // namespace platform
