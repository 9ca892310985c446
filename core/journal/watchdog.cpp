#include "core/journal/watchdog.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace journal {
namespace {

constexpr base::Millis kLook{250};

} // namespace

Watchdog::Watchdog(int descriptor)
    : m_descriptor(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0))
    , m_thread([this] { watch(); })
{}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
    ::close(m_descriptor);
}

void Watchdog::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        // Looks now and then rather than being woken for every statement, which are many and short.
        m_changed.wait_for(lock, kLook, [this] { return m_isEnding; });
        if (m_deadline && std::chrono::steady_clock::now() >= *m_deadline) {
            ::shutdown(m_descriptor, SHUT_RDWR);
            m_deadline.reset();
        }
    }
}

Watchdog::Guard::Guard(Watchdog *watchdog, base::Millis longest)
    : m_watchdog(watchdog)
{
    if (!m_watchdog)
        return;
    const std::lock_guard lock(m_watchdog->m_mutex);
    m_watchdog->m_deadline = std::chrono::steady_clock::now() + longest;
}

Watchdog::Guard::~Guard()
{
    if (!m_watchdog)
        return;
    const std::lock_guard lock(m_watchdog->m_mutex);
    m_watchdog->m_deadline.reset();
}

} // namespace journal
