#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace bench {

/// A timer that measures how late it comes: the longest time in which its thread's event loop did nothing
/// else. Thread: that of its construction.
class Heartbeat
{
public:
    Heartbeat()
        : m_queued(nanosecondsInQueue())
    {
        m_since.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(5);
    }
    /// Milliseconds of the thread's own doing: without the time in which the machine had no processor for it.
    qint64 longest() const { return m_longest; }
    /// Milliseconds by the clock.
    qint64 longestOnClock() const { return m_longestOnClock; }
    int beats() const { return m_beats; }

private:
    /// Nanoseconds that this thread has waited for a processor, by what the kernel says of it.
    static qint64 nanosecondsInQueue()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    }
    void beat()
    {
        const qint64 queued = nanosecondsInQueue();
        const qint64 clock = m_since.restart();
        const qint64 waited = (queued - std::exchange(m_queued, queued)) / 1'000'000;
        m_longest = std::max(m_longest, clock - waited);
        m_longestOnClock = std::max(m_longestOnClock, clock);
        ++m_beats;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_queued;
    qint64 m_longest = 0;
    qint64 m_longestOnClock = 0;
    int m_beats = 0;
};

} // namespace bench
