#include "core/journal/disk_reserve.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace journal {

DiskReserve::DiskReserve(QString file)
    : m_file(std::move(file))
{
    hold();
}

bool DiskReserve::hold()
{
    if (m_isHeld)
        return true;
    const QByteArray path = QFile::encodeName(m_file);
    const int descriptor =
        ::open(path.constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    // Real blocks, not a hole.
    m_isHeld = ::posix_fallocate(descriptor, 0, kBytes) == 0;
    ::close(descriptor);
    if (!m_isHeld)
        ::unlink(path.constData());
    return m_isHeld;
}

bool DiskReserve::giveFree()
{
    if (!m_isHeld)
        return false;
    m_isHeld = false;
    return ::unlink(QFile::encodeName(m_file).constData()) == 0;
}

} // namespace journal
