#include "core/journal/backup.h"

#include "core/base/crypto.h"
#include "core/journal/data_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>

namespace journal {
namespace {

tl::unexpected<base::Error> failed(const QString &file, const QString &why)
{
    return base::fail(
        base::ErrorKind::MissingPart, base::ErrorCode("journal.backup"),
        QCoreApplication::translate("journal", "The backup could not be written (%1).").arg(why),
        QCoreApplication::translate("journal", "Check the folder and the space on its disk."), file);
}

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// Copies into an existing empty file, checks the copy, and leaves it as a single file.
base::Result<void> copyInto(sqlite3 *from, const QByteArray &path, const QString &file)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const Handle to(opened, &sqlite3_close);
    if (code != SQLITE_OK)
        return failed(file, QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_backup *const backup = sqlite3_backup_init(to.get(), "main", from, "main");
    if (!backup)
        return failed(file, QString::fromUtf8(sqlite3_errmsg(to.get())));
    sqlite3_backup_step(backup, -1);
    if (const int finished = sqlite3_backup_finish(backup); finished != SQLITE_OK)
        return failed(file, QString::fromUtf8(sqlite3_errstr(finished)));
    if (sqlite3_exec(to.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed(file, QString::fromUtf8(sqlite3_errmsg(to.get())));
    QByteArray verdict;
    const auto note = [](void *into, int count, char **values, char **) {
        if (count > 0 && values[0])
            *static_cast<QByteArray *>(into) += values[0];
        return 0;
    };
    if (sqlite3_exec(to.get(), "PRAGMA quick_check", note, &verdict, nullptr) != SQLITE_OK || verdict != "ok")
        return failed(file, QCoreApplication::translate("journal", "the copy is not sound"));
    return {};
}

/// Renames without replacing a file that has appeared meanwhile, where the file system can do that (USB
/// sticks may not).
bool putInPlace(const QByteArray &temporary, const QByteArray &path)
{
    if (::renameat2(AT_FDCWD, temporary.constData(), AT_FDCWD, path.constData(), RENAME_NOREPLACE) == 0)
        return true;
    return errno == EINVAL && ::rename(temporary.constData(), path.constData()) == 0;
}

} // namespace

base::Result<void> backUp(Database &database, const QString &file)
{
    sqlite3 *const from = database.handle();
    if (!from)
        return failed(file, QCoreApplication::translate("journal", "the database gave no handle"));
    if (QFileInfo::exists(file)) {
        return base::fail(base::ErrorKind::BadInput, base::ErrorCode("journal.backup-exists"),
                          QCoreApplication::translate("journal", "This file exists already."),
                          QCoreApplication::translate("journal", "Choose a new name for the backup."), file);
    }
    const QByteArray path = QFile::encodeName(file);
    const QByteArray temporary = path + ".part-" + base::randomId();
    const int made = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (made < 0)
        return failed(file, qt_error_string(errno));
    ::close(made);
    auto done = copyInto(from, temporary, file);
    if (done && !putInPlace(temporary, path))
        done = failed(file, qt_error_string(errno));
    if (!done) {
        ::unlink(temporary.constData());
        return done;
    }
    return data_folder::syncFolder(QFileInfo(file).absolutePath());
}

} // namespace journal
