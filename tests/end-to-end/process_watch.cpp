#include "tests/end-to-end/process_watch.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <unistd.h>

#include <chrono>

namespace {

using namespace std::chrono_literals;

QByteArray contentOf(qint64 process, const char *file)
{
    QFile of(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(file)));
    return of.open(QIODevice::ReadOnly) ? of.readAll() : QByteArray();
}

/// The parent's number: the second word after the name in brackets, which may hold anything.
qint64 parentOf(qint64 process)
{
    const QByteArray stat = contentOf(process, "stat");
    return stat.mid(stat.lastIndexOf(')') + 1).simplified().split(' ').value(1).toLongLong();
}

QByteArray joined(const QSet<QByteArray> &all)
{
    QByteArray text;
    for (const QByteArray &one : all)
        text += one + '\n';
    return text;
}

} // namespace

ProcessWatch::ProcessWatch()
    : m_thread([this] {
        while (!m_ends) {
            look();
            std::this_thread::sleep_for(2ms);
        }
    })
{}

ProcessWatch::~ProcessWatch()
{
    m_ends = true;
    m_thread.join();
}

void ProcessWatch::look()
{
    QHash<qint64, qint64> parents;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 process = name.toLongLong(&isNumber);
        if (isNumber)
            parents.insert(process, parentOf(process));
    }
    const auto isOurs = [&](qint64 process) {
        for (int steps = 0; process > 1 && steps < 64; ++steps) {
            process = parents.value(process);
            if (process == getpid())
                return true;
        }
        return false;
    };
    for (auto each = parents.cbegin(); each != parents.cend(); ++each) {
        if (!isOurs(each.key()))
            continue;
        const QByteArray program = contentOf(each.key(), "comm").trimmed();
        const std::lock_guard guard(m_mutex);
        m_commandLines.insert(contentOf(each.key(), "cmdline"));
        m_environments.insert(contentOf(each.key(), "environ"));
        m_programs.insert(program);
    }
    ++m_looks;
}

QByteArray ProcessWatch::commandLines() const
{
    const std::lock_guard guard(m_mutex);
    return joined(m_commandLines);
}

QByteArray ProcessWatch::environments() const
{
    const std::lock_guard guard(m_mutex);
    return joined(m_environments);
}

QSet<QByteArray> ProcessWatch::programs() const
{
    const std::lock_guard guard(m_mutex);
    return m_programs;
}
