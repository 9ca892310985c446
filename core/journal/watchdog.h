#pragma once

#include "core/base/clock.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace journal {

/// Bounds how long one connection waits for its server: shuts the socket down when an answer is overdue, so
/// that the call that waits for it ends with an error. Thread: that of the connection; the watching is done
/// in a thread of its own.
class Watchdog
{
public:
    /// Watches a connected socket. @param descriptor stays the caller's
    explicit Watchdog(int descriptor);
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// Bounds what is waited for as long as it lives.
    class Guard
    {
    public:
        Guard(Watchdog *watchdog, base::Millis longest);
        ~Guard();
        Guard(const Guard &) = delete;
        Guard &operator=(const Guard &) = delete;

    private:
        Watchdog *m_watchdog;
    };

private:
    using Time = std::chrono::steady_clock::time_point;
    void watch();

    int m_descriptor; ///< our own, so that it never names another socket
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Time> m_deadline;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace journal
