#include "core/journal/sqlite_journal.h"

#include "core/journal/backup.h"
#include "core/journal/data_folder.h"
#include "core/journal/schema.h"
#include "core/journal/sqlite_store.h"
#include "core/journal/stored_journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace journal {
namespace {

/// A reading connection, checked. @param access Read or Frozen
base::Result<Database> openForReading(const QString &file, const base::Secret &key, Database::Access access)
{
    auto database = Database::open(file, access);
    if (!database)
        return database;
    if (auto done = schema::check(*database, key); !done)
        return tl::unexpected(done.error());
    if (auto done = schema::configureReader(*database); !done)
        return tl::unexpected(done.error());
    return database;
}

/// Makes an empty journal that appears complete or not at all: an empty file under its name always means that
/// one was lost.
base::Result<void> createJournal(const QString &folder, const base::Secret &key)
{
    const QString file = data_folder::journalFile(folder);
    const QByteArray fresh = QFile::encodeName(file + QStringLiteral(".new"));
    const auto failed = [&] {
        return base::fail(
            base::ErrorKind::MissingPart, base::ErrorCode("journal.create"),
            QCoreApplication::translate("journal", "The journal could not be made (%1).")
                .arg(qt_error_string(errno)),
            QCoreApplication::translate("journal", "Check the data folder and the space on its disk."), file);
    };
    // Left over from a start that was cut off; nothing was ever written to it under its own name.
    ::unlink(fresh.constData());
    const int made =
        ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0)
        return failed();
    ::close(made);
    {
        auto database = Database::open(QFile::decodeName(fresh), Database::Access::Write);
        if (!database)
            return tl::unexpected(database.error());
        if (auto done = schema::create(*database, key); !done)
            return done;
    }
    if (::rename(fresh.constData(), QFile::encodeName(file).constData()) != 0)
        return failed();
    return data_folder::syncFolder(folder);
}

/// Holds the folder's lock. A base class, so that it goes after the writer.
struct Locked
{
    std::unique_ptr<QLockFile> folderLock;
};

class Implementation final : private Locked, public StoredJournal
{
public:
    Implementation(base::Secret key, Database readers, std::unique_ptr<QLockFile> lock,
                   std::unique_ptr<WriterThread> writer)
        : Locked{std::move(lock)}
        , StoredJournal(std::move(key), std::move(writer))
        , m_readers(std::move(readers))
    {}

    base::Result<void> backup(const QString &file) override
    {
        return reading([&](Database &database) { return backUp(database, file); });
    }

private:
    base::Result<Database *> readers() override { return &m_readers; }

    Database m_readers;
};

base::Result<std::unique_ptr<Journal>> openForWork(const SqliteOptions &options)
{
    const QString &folder = options.folder;
    const QString file = data_folder::journalFile(folder);
    if (auto ready = data_folder::prepareForWriting(folder); !ready)
        return tl::unexpected(ready.error());
    auto lock = data_folder::lock(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!data_folder::hasJournal(folder)) {
        if (auto made = createJournal(folder, options.key); !made)
            return tl::unexpected(made.error());
    }
    if (auto good = data_folder::checkJournalFile(folder); !good)
        return tl::unexpected(good.error());
    // A reading connection looks first: it cannot change a file that turns out to be damaged or foreign.
    auto readers = openForReading(file, options.key, Database::Access::Read);
    if (!readers)
        return tl::unexpected(readers.error());
    WriterThread::Options thread;
    thread.open = [file, key = options.key, mostPages = options.mostPages] {
        return SqliteStore::open(file, mostPages).and_then([&](std::unique_ptr<Store> store) {
            return Writer::open(std::move(store), key);
        });
    };
    auto writer = WriterThread::start(std::move(thread));
    if (!writer)
        return tl::unexpected(writer.error());
    return std::make_unique<Implementation>(options.key, std::move(*readers), std::move(*lock),
                                            std::move(*writer));
}

base::Result<std::unique_ptr<Journal>> openForLooking(const SqliteOptions &options)
{
    const QString file = data_folder::journalFile(options.folder);
    if (!data_folder::hasJournal(options.folder)) {
        return base::fail(
            base::ErrorKind::MissingPart, base::ErrorCode("journal.none"),
            QCoreApplication::translate("journal", "There is no journal in this folder."),
            QCoreApplication::translate("journal", "Check the data folder, or import a first batch."),
            options.folder);
    }
    // Beside the database SQLite needs a file to share with the writer. Where the folder cannot be written
    // and no writer has left anything, the file stands still and can be read without.
    const bool isWritable =
        ::faccessat(AT_FDCWD, QFile::encodeName(options.folder).constData(), W_OK, AT_EACCESS) == 0;
    const bool standsStill = !isWritable && QFileInfo(file + QStringLiteral("-wal")).size() == 0;
    auto readers =
        openForReading(file, options.key, standsStill ? Database::Access::Frozen : Database::Access::Read);
    if (!readers)
        return tl::unexpected(readers.error());
    return std::make_unique<Implementation>(options.key, std::move(*readers), nullptr, nullptr);
}

} // namespace

base::Result<std::unique_ptr<Journal>> SqliteJournal::open(const SqliteOptions &options)
{
    return options.access == Access::Write ? openForWork(options) : openForLooking(options);
}

} // namespace journal
