#include "platform/desktop_speech.h"

#include <spawn.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <vector>

extern char** environ; // POSIX declares it nowhere

namespace platform {

namespace {

/// 0 when the program is not on the path.
pid_t start(std::vector<std::string> words) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t process = 0;
    return posix_spawnp(&process, arguments.front(), nullptr, nullptr, arguments.data(), environ) == 0
               ? process
               : 0;
}

/// Waits until it has ended. Its number stays taken until it is asked for the result.
void wait_for(pid_t process) {
    siginfo_t info{};
    while (waitid(P_PID, static_cast<id_t>(process), &info, WEXITED | WNOWAIT) < 0 && errno == EINTR) {
    }
}

/// True when it ended well.
bool result_of(pid_t process) {
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

void DesktopSpeech::speak(const std::string& words, const std::string& language) {
    stop();
    if (m_cancelling.joinable()) m_cancelling.join(); // else it would silence this sentence as well
    const pid_t process = start({"spd-say", "--wait", "--language", language, "--", words});
    if (process == 0) {
        m_end = End::failed;
        m_wake();
        return;
    }
    m_process = process;
    m_waiting = std::thread([this, process] {
        wait_for(process);
        {
            const std::lock_guard<std::mutex> lock(m_mutex);
            m_process = 0;
            m_end = result_of(process) ? End::spoken : End::failed;
        }
        m_wake();
    });
}

void DesktopSpeech::stop() {
    bool is_speaking = false;
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        is_speaking = m_process != 0;
        if (is_speaking) kill(m_process, SIGTERM);
    }
    if (m_waiting.joinable()) m_waiting.join();
    m_end = End::none;
    if (!is_speaking) return;
    // Its program is gone, but the voice goes on with the sentence until it is told.
    const pid_t canceller = start({"spd-say", "--cancel"});
    if (m_cancelling.joinable()) m_cancelling.join();
    if (canceller != 0) m_cancelling = std::thread([canceller] { result_of(canceller); });
}

DesktopSpeech::~DesktopSpeech() {
    stop();
    if (m_cancelling.joinable()) m_cancelling.join();
}

} // namespace platform
