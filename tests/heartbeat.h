#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <time.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace bench {

/// A timer that measures how long its thread's event loop was busy with one thing. Thread: that of its
/// construction.
class Heartbeat
{
public:
    Heartbeat()
        : m_worked(workedSoFar())
    {
        m_since.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(5);
    }
    /// The most milliseconds of a processor that the thread used between two beats: its own doing, whatever
    /// else the machine has to do.
    qint64 longest() const { return m_longest.count(); }
    /// The most milliseconds between two beats by the clock. On a busy machine this says more of the machine.
    qint64 longestOnClock() const { return m_longestOnClock; }
    int beats() const { return m_beats; }

private:
    static std::chrono::nanoseconds workedSoFar()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }
    void beat()
    {
        const auto worked = workedSoFar();
        m_longest = std::max(m_longest, std::chrono::duration_cast<std::chrono::milliseconds>(
                                            worked - std::exchange(m_worked, worked)));
        m_longestOnClock = std::max(m_longestOnClock, m_since.restart());
        ++m_beats;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    std::chrono::nanoseconds m_worked;
    std::chrono::milliseconds m_longest{0};
    qint64 m_longestOnClock = 0;
    int m_beats = 0;
};

} // namespace bench
