#include "core/base/atomic_file.h"

#include "core/base/crypto.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace base {
namespace {

tl::unexpected<Error> systemError(ErrorKind kind, const QString &path, const QString &text)
{
    return fail(
        kind, ErrorCode("file.write"), text.arg(qt_error_string(errno)),
        QCoreApplication::translate("base", "Check the folder, its permissions and the space on the disk."),
        path);
}

/// Makes a rename in this folder durable.
bool syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

AtomicFile::AtomicFile(QString path, QString temporary, int descriptor)
    : m_path(std::move(path))
    , m_temporary(std::move(temporary))
    , m_descriptor(descriptor)
{}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporary(std::move(other.m_temporary))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{}

AtomicFile::~AtomicFile() { drop(); }

void AtomicFile::drop()
{
    if (m_descriptor < 0)
        return;
    ::close(std::exchange(m_descriptor, -1));
    ::unlink(QFile::encodeName(m_temporary).constData());
}

Result<AtomicFile> AtomicFile::create(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const QString temporary = folder + QStringLiteral("/.part-") + QString::fromLatin1(randomId());
    const int descriptor = ::open(QFile::encodeName(temporary).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return systemError(ErrorKind::MissingPart, path,
                           QCoreApplication::translate("base", "The file could not be created (%1)."));
    return AtomicFile(path, temporary, descriptor);
}

Result<void> AtomicFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(m_descriptor, bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(ErrorKind::MissingPart, m_path,
                               QCoreApplication::translate("base", "The file could not be written (%1)."));
        bytes = bytes.sliced(count);
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    if (::fsync(m_descriptor) != 0)
        return systemError(ErrorKind::MissingPart, m_path,
                           QCoreApplication::translate("base", "The file could not be written (%1)."));
    if (::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_path).constData()) != 0)
        return systemError(
            ErrorKind::MissingPart, m_path,
            QCoreApplication::translate("base", "The file could not be put in its place (%1)."));
    ::close(std::exchange(m_descriptor, -1));
    if (!syncFolder(QFileInfo(m_path).path()))
        return systemError(ErrorKind::Unknown, m_path,
                           QCoreApplication::translate(
                               "base", "The file is there, but its folder could not be synced (%1)."));
    return {};
}

Result<void> writeFileAtomically(const QString &path, QByteArrayView bytes)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    return file->write(bytes).and_then([&file] { return file->commit(); });
}

} // namespace base
