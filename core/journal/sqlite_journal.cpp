#include "core/journal/sqlite_journal.h"

#include "core/journal/backup.h"
#include "core/journal/data_folder.h"
#include "core/journal/reads.h"
#include "core/journal/schema.h"
#include "core/journal/verify.h"
#include "core/journal/writer_thread.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMetaObject>
#include <QObject>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace journal {
namespace {

base::Error readOnly()
{
    return {base::ErrorKind::Refused,
            base::ErrorCode("journal.read-only"),
            QCoreApplication::translate("journal", "This program has the journal open for reading only."),
            {},
            {}};
}

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

class Implementation final : public Journal
{
public:
    Implementation(base::Secret key, Database readers, std::unique_ptr<QLockFile> lock,
                   std::unique_ptr<WriterThread> writer)
        : m_key(std::move(key))
        , m_lock(std::move(lock))
        , m_writer(std::move(writer))
        , m_readers(std::move(readers))
    {}

    base::Result<BatchInfo> importBatch(const BatchInfo &info, const std::vector<NewUnit> &units) override
    {
        if (!m_writer)
            return tl::unexpected(readOnly());
        base::Result<BatchInfo> result;
        m_writer->call([&](Writer &writer) { result = writer.importBatch(info, units); });
        return result;
    }

    void append(Entry entry, std::function<void(base::Result<void>)> durable) override
    {
        store(std::move(entry), std::move(durable));
    }

    void notificationDelivered(const esim::Eid &eid, qint64 sequence, base::Instant at,
                               std::function<void(base::Result<void>)> durable) override
    {
        store(Delivered{eid, sequence, at}, std::move(durable));
    }

    base::Result<UnitRecord> reload(BatchId batch, workflow::UnitIndex unit) override
    {
        if (m_writer)
            m_writer->call([&](Writer &writer) { writer.resume(batch, unit); });
        return reads::unit(readers(), m_key, batch, unit);
    }

    base::Result<QList<BatchInfo>> batches() override { return reads::batches(readers()); }
    base::Result<std::vector<UnitRecord>> units(BatchId batch) override
    {
        return reads::units(readers(), m_key, batch);
    }
    base::Result<std::vector<StoryLine>> story(BatchId batch, workflow::UnitIndex unit) override
    {
        return reads::story(readers(), m_key, batch, unit);
    }
    base::Result<workflow::Spending> spending(BatchId batch, base::Instant dayStart) override
    {
        return reads::spending(readers(), batch, dayStart);
    }
    base::Result<QStringList> knownReservations() override { return reads::knownReservations(readers()); }
    base::Result<std::vector<BacklogEntry>> backlog() override { return reads::backlog(readers()); }
    base::Result<ChainHead> head() override { return reads::head(readers()); }
    base::Result<QStringList> verify() override { return verifyAll(readers(), m_key, std::nullopt); }
    base::Result<QStringList> verifyAgainst(const ChainHead &noted) override
    {
        return verifyAll(readers(), m_key, noted);
    }
    base::Result<void> backup(const QString &file) override { return backUp(readers(), file); }

private:
    void store(Record record, std::function<void(base::Result<void>)> durable)
    {
        if (m_writer) {
            m_writer->append(std::move(record), std::move(durable));
            return;
        }
        QMetaObject::invokeMethod(
            &m_receiver, [durable = std::move(durable)] { durable(tl::unexpected(readOnly())); },
            Qt::QueuedConnection);
    }

    /// The reading connection, once everything that was appended is stored or refused.
    Database &readers()
    {
        if (m_writer)
            m_writer->drain();
        return m_readers;
    }

    base::Secret m_key;
    QObject m_receiver;
    // Destroyed from the last to the first: the reading connection, the writer, then the lock.
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<WriterThread> m_writer;
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
    auto writer = WriterThread::start(file, options.key, options.mostPages);
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
