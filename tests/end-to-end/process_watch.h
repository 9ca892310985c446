#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <atomic>
#include <mutex>
#include <thread>

/// Looks at every process that descends from this one, again and again while it lives: what anybody on the
/// machine can see of it, its command line, and what its own user can, its environment. It looks in a thread
/// of its own.
class ProcessWatch
{
public:
    ProcessWatch();
    ~ProcessWatch();
    ProcessWatch(const ProcessWatch &) = delete;
    ProcessWatch &operator=(const ProcessWatch &) = delete;

    /// All command lines and environments that were seen, each once.
    QByteArray commandLines() const;
    QByteArray environments() const;
    /// The names of the programs that were seen.
    QSet<QByteArray> programs() const;
    int looks() const { return m_looks; }

private:
    void look();

    mutable std::mutex m_mutex;
    QSet<QByteArray> m_commandLines;
    QSet<QByteArray> m_environments;
    QSet<QByteArray> m_programs;
    std::atomic<int> m_looks = 0;
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};
