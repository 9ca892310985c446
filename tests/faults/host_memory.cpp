#include "tests/faults/host_memory.h"

#include <QDir>
#include <QFile>

namespace faults {
namespace {

/// A number of /proc/PID/status; 0 when there is none.
qint64 fieldOf(const QByteArray &status, const char *name)
{
    const qsizetype at = status.indexOf(name);
    if (at < 0)
        return 0;
    const QByteArray rest = status.mid(at + qsizetype(qstrlen(name))).trimmed();
    return rest.left(rest.indexOf(' ')).toLongLong();
}

} // namespace

HostMemory::HostMemory()
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(40);
}

void HostMemory::look()
{
    QByteArray children;
    // QProcess starts them from whatever thread has the station.
    const QStringList tasks =
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &task : tasks) {
        QFile ofTask(QStringLiteral("/proc/self/task/%1/children").arg(task));
        if (ofTask.open(QFile::ReadOnly))
            children += ofTask.readAll() + ' ';
    }
    const QList<QByteArray> processes = children.split(' ');
    for (const QByteArray &child : processes) {
        const qint64 process = child.trimmed().toLongLong();
        QFile file(QStringLiteral("/proc/%1/status").arg(process));
        if (process == 0 || !file.open(QFile::ReadOnly))
            continue;
        const QByteArray status = file.readAll();
        if (!status.startsWith("Name:\tesim-card-host"))
            continue;
        const qint64 peak = fieldOf(status, "VmHWM:");
        const qint64 first = m_first.value(process, 0);
        if (first == 0)
            m_first[process] = peak;
        else
            m_mostGrowth = std::max(m_mostGrowth, peak - first);
        m_mostResident = std::max(m_mostResident, peak);
    }
}

} // namespace faults
