#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace platform {

/// The desktop's voice: speech-dispatcher, through its `spd-say` where that is on the path. Other desktops
/// have none that is reached without a library.
class DesktopSpeech {
public:
    enum class End { none, spoken, failed };

    /// `wake` is called from another thread when there is something to take.
    explicit DesktopSpeech(std::function<void()> wake) : m_wake(std::move(wake)) {}
    ~DesktopSpeech();
    DesktopSpeech(const DesktopSpeech&) = delete;
    DesktopSpeech& operator=(const DesktopSpeech&) = delete;

    /// Instead of what was being spoken. Returns at once.
    void speak(const std::string& words, const std::string& language);
    /// Silence; nothing is to be taken any more.
    void stop();
    /// How the sentence ended, once.
    End take_end() { return m_end.exchange(End::none); }

private:
    std::function<void()> m_wake;
    std::atomic<End> m_end = End::none;
    std::thread m_waiting;    ///< for the process that speaks
    std::thread m_cancelling; ///< until the voice has been told to stop
    std::mutex m_mutex;       ///< of what follows
    int m_process = 0;        ///< 0: none
};

} // namespace platform
