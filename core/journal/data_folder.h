#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

/// The folder that holds one station's journal: `journal.sqlite`, its -wal and -shm, `journal.key`,
/// `journal.lock` and `journal.reserve`. Files are only looked at here, never opened: closing a second descriptor of a database
/// would drop its locks.
namespace journal::data_folder {

QString journalFile(const QString &folder);
QString keyFile(const QString &folder);
/// Room for the last records on a full disk (disk_reserve.h).
QString reserveFile(const QString &folder);

/// Whether a journal lies there, sound or not.
bool hasJournal(const QString &folder);

/// Makes the folder (mode 0700) where it does not exist. An existing one is closed to others when it is empty
/// or holds our journal; one that others may write to is refused ("journal.folder-open"), and so is a network
/// file system
/// ("journal.network-folder").
base::Result<void> prepareForWriting(const QString &folder);

/// Whether this statfs(2) type is a file system over a network: it has no locks and shared memory to rely on.
bool isNetworkFileSystem(quint64 type);

/// Refuses a journal file that is a link, has a second name, or belongs to another user
/// ("journal.file-kind"): each would let two programs write it without seeing each other's locks. One that
/// others may read is closed to them.
base::Result<void> checkJournalFile(const QString &folder);

/// Takes the folder for one writing program, for as long as the result lives. Refused ("journal.in-use") with
/// the other program's name and process id.
base::Result<std::unique_ptr<QLockFile>> lock(const QString &folder);

/// Makes a changed directory entry durable.
base::Result<void> syncFolder(const QString &folder);

} // namespace journal::data_folder
