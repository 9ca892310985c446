#include "core/journal/data_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace journal::data_folder {
namespace {

using base::ErrorCode;
using base::ErrorKind;

constexpr mode_t kOthers = S_IRWXG | S_IRWXO;
constexpr mode_t kOthersWrite = S_IWGRP | S_IWOTH;

/// From linux/magic.h and the kernel's own headers; the last ones are not in libc's.
constexpr std::array<quint64, 9> kNetworkTypes{
    0x6969,     // NFS
    0x517B,     // SMB
    0xFF534D42, // CIFS
    0xFE534D42, // SMB2
    0x01021997, // 9P
    0x5346414F, // AFS
    0x6B414653, // kAFS
    0x00C36400, // Ceph
    0x73757245, // Coda
};

tl::unexpected<base::Error> cannotUse(const QString &folder)
{
    return base::fail(
        ErrorKind::MissingPart, ErrorCode("journal.folder"),
        QCoreApplication::translate("journal", "The data folder cannot be used (%1).")
            .arg(qt_error_string(errno)),
        QCoreApplication::translate("journal", "Check that the folder exists and belongs to this user."),
        folder);
}

base::Result<void> checkFileSystem(const QString &folder)
{
    struct statfs about
    {};
    if (::statfs(QFile::encodeName(folder).constData(), &about) != 0)
        return cannotUse(folder);
    if (isNetworkFileSystem(quint64(about.f_type) & 0xFFFFFFFF)) {
        return base::fail(
            ErrorKind::MissingPart, ErrorCode("journal.network-folder"),
            QCoreApplication::translate(
                "journal",
                "The data folder lies on a network drive, where the journal cannot be kept safely."),
            QCoreApplication::translate("journal", "Choose a folder on a disk of this computer."), folder);
    }
    return {};
}

} // namespace

QString journalFile(const QString &folder) { return folder + QStringLiteral("/journal.sqlite"); }
QString keyFile(const QString &folder) { return folder + QStringLiteral("/journal.key"); }
QString reserveFile(const QString &folder) { return folder + QStringLiteral("/journal.reserve"); }

bool hasJournal(const QString &folder)
{
    struct stat about
    {};
    return ::lstat(QFile::encodeName(journalFile(folder)).constData(), &about) == 0;
}

bool isNetworkFileSystem(quint64 type)
{
    return std::find(kNetworkTypes.begin(), kNetworkTypes.end(), type) != kNetworkTypes.end();
}

base::Result<void> prepareForWriting(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    QDir().mkpath(QFileInfo(folder).absolutePath());
    if (::mkdir(path.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return cannotUse(folder);
    struct stat about
    {};
    if (::stat(path.constData(), &about) != 0)
        return cannotUse(folder);
    if (!S_ISDIR(about.st_mode)) {
        errno = ENOTDIR;
        return cannotUse(folder);
    }
    if (about.st_uid != ::geteuid()) {
        errno = EACCES;
        return cannotUse(folder);
    }
    if (auto local = checkFileSystem(folder); !local)
        return local;
    if ((about.st_mode & kOthers) == 0)
        return {};
    const bool ours =
        hasJournal(folder) || QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (ours && ::chmod(path.constData(), S_IRWXU) == 0)
        return {};
    if ((about.st_mode & kOthersWrite) == 0)
        return {};
    return base::fail(
        ErrorKind::MissingPart, ErrorCode("journal.folder-open"),
        QCoreApplication::translate("journal", "Other users may change files in the data folder."),
        QCoreApplication::translate("journal",
                                    "Take their right to write away (chmod go-w), or choose another folder."),
        folder);
}

base::Result<void> checkJournalFile(const QString &folder)
{
    const QString file = journalFile(folder);
    struct stat about
    {};
    if (::lstat(QFile::encodeName(file).constData(), &about) != 0)
        return cannotUse(file);
    if (!S_ISREG(about.st_mode) || about.st_nlink != 1 || about.st_uid != ::geteuid()) {
        return base::fail(ErrorKind::MissingPart, ErrorCode("journal.file-kind"),
                          QCoreApplication::translate(
                              "journal", "The journal is not a plain file of this user with a single name."),
                          QCoreApplication::translate(
                              "journal", "Put the file itself into the data folder, without links."),
                          file);
    }
    if ((about.st_mode & kOthers) != 0 &&
        ::chmod(QFile::encodeName(file).constData(), S_IRUSR | S_IWUSR) != 0)
        return cannotUse(file);
    return {};
}

base::Result<std::unique_ptr<QLockFile>> lock(const QString &folder)
{
    auto file = std::make_unique<QLockFile>(folder + QStringLiteral("/journal.lock"));
    // A station runs for weeks: a lock is stale when its process is gone, never by age.
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        return file;
    if (file->error() != QLockFile::LockFailedError)
        return cannotUse(folder);
    qint64 pid = 0;
    QString host;
    QString program;
    if (!file->getLockInfo(&pid, &host, &program)) {
        return base::fail(
            ErrorKind::MissingPart, ErrorCode("journal.in-use"),
            QCoreApplication::translate("journal", "Another program uses this data folder."),
            QCoreApplication::translate("journal", "Close it first, or choose another data folder."), folder);
    }
    return base::fail(
        ErrorKind::MissingPart, ErrorCode("journal.in-use"),
        QCoreApplication::translate("journal", "The program %1 (process %2 on %3) uses this data folder.")
            .arg(program)
            .arg(pid)
            .arg(host),
        QCoreApplication::translate("journal", "Close it first, or choose another data folder."), folder);
}

base::Result<void> syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return cannotUse(folder);
    const bool synced = ::fsync(descriptor) == 0;
    const int why = errno;
    ::close(descriptor);
    errno = why;
    return synced ? base::Result<void>() : cannotUse(folder);
}

} // namespace journal::data_folder
