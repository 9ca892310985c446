#pragma once

#include <QHash>
#include <QTimer>

namespace faults {

/// Watches the memory of this process's card hosts by what the kernel says of them. Thread: one, with an
/// event loop.
class HostMemory
{
public:
    HostMemory();

    /// The most that any host ever grew above what it had when it was first seen, in KiB.
    qint64 mostGrowth() const { return m_mostGrowth; }
    /// The most that any host ever had in memory, in KiB.
    qint64 mostResident() const { return m_mostResident; }
    int hostsSeen() const { return int(m_first.size()); }

private:
    void look();

    QTimer m_timer;
    QHash<qint64, qint64> m_first; ///< by process: KiB
    qint64 m_mostGrowth = 0;
    qint64 m_mostResident = 0;
};

} // namespace faults
