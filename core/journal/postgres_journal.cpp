#include "core/journal/postgres_journal.h"

#include "core/base/crypto.h"
#include "core/journal/claim_book.h"
#include "core/journal/data_folder.h"
#include "core/journal/postgres_schema.h"
#include "core/journal/postgres_store.h"
#include "core/journal/reads.h"
#include "core/journal/stored_journal.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QThread>

namespace journal {
namespace {

/// How long a caller waits for the writer's thread before the server counts as away.
constexpr base::Millis kPatience{15000};
/// How long an import waits to learn whether it was stored.
constexpr base::Millis kLongestDoubt{20000};
constexpr base::Millis kBetweenTries{1000};
/// "eSPSn": the lock of the station that sends the backlog, within this database.
constexpr qint64 kBacklogLock = 0x655350536e;

/// What tells this data folder from every other: random, made once.
base::Result<QByteArray> homeOf(const QString &folder)
{
    const QString name = folder + QStringLiteral("/journal.station");
    if (QFile file(name); file.open(QFile::ReadOnly)) {
        const QByteArray found = file.read(64).trimmed();
        if (found.size() == 32)
            return found;
    }
    QSaveFile file(name);
    const QByteArray made = base::randomId();
    if (file.open(QFile::WriteOnly) && file.write(made) == made.size() && file.commit())
        return made;
    return base::fail(base::ErrorKind::MissingPart, base::ErrorCode("journal.create"),
                      QCoreApplication::translate("journal", "The data folder could not be written (%1).")
                          .arg(file.errorString()),
                      QCoreApplication::translate("journal", "Check the folder and the space on its disk."),
                      folder);
}

/// Holds the folder's lock, and what the writer's thread uses. A base class, so that it goes after the
/// thread.
struct Held
{
    std::unique_ptr<QLockFile> folderLock;
    std::shared_ptr<LeaseTimes> times;
    std::shared_ptr<ClaimBook> book;
};

class Implementation final : private Held, public StoredJournal
{
public:
    Implementation(const PostgresOptions &options, Held held, Database readers,
                   std::unique_ptr<WriterThread> writer)
        : Held(std::move(held))
        , StoredJournal(options.key, std::move(writer))
        , m_login(options.login)
    {
        m_readers.emplace(std::move(readers));
    }

    ~Implementation() override
    {
        if (writer())
            writer()->post([book = book](Writer &to) {
                std::ignore = to.use([&](Database &database) { return book->releaseAll(database); });
            });
    }

    base::Result<BatchInfo> importBatch(const BatchInfo &info, const UnitSource &units) override;
    Sharing sharing() const override { return Sharing::Shared; }
    void claim(BatchId batch, ClaimWish wish,
               std::function<void(base::Result<std::vector<UnitRecord>>)> done) override;
    void release(BatchId batch, workflow::UnitIndex unit) override;
    void tendBacklog(std::function<void(base::Result<Tending>)> done) override;
    bool holds(BatchId batch, workflow::UnitIndex unit) const override
    {
        return m_tokens.contains({batch, unit}) && times->holds({batch, unit});
    }
    bool isTaken(BatchId batch, workflow::UnitIndex unit) const override
    {
        return m_tokens.contains({batch, unit}) && !times->knows({batch, unit});
    }
    QStringList remarks() override
    {
        return readingNow([](Database &database) { return postgres::remarks(database); })
            .value_or(QStringList());
    }
    base::Result<void> backup(const QString &file) override
    {
        return base::fail(base::ErrorKind::Usage, base::ErrorCode("journal.backup-server"),
                          QCoreApplication::translate(
                              "journal", "This journal lies on a server, which has its own backups."),
                          QCoreApplication::translate(
                              "journal", "Use pg_dump --schema=esim_station, or the server's backups."),
                          file);
    }

private:
    base::Result<Database *> readers() override;
    void readFailed(const base::Error &error) override
    {
        if (error.code == base::ErrorCode("journal.away"))
            m_readers.reset();
    }
    qint64 tokenOf(BatchId batch, workflow::UnitIndex unit) const override
    {
        const auto found = m_tokens.find({batch, unit});
        return found == m_tokens.end() ? 0 : found->second;
    }

    ServerLogin m_login;
    std::optional<Database> m_readers;
    base::Millis m_notBefore{0}; ///< the next try to connect
    /// Taken over only when the caller is told of its claim: what it appended before that keeps the old
    /// token.
    std::map<LeaseTimes::UnitKey, qint64> m_tokens;
};

base::Result<Database *> Implementation::readers()
{
    if (m_readers)
        return &*m_readers;
    const base::Millis now = base::SystemClock().monotonic();
    if (now < m_notBefore)
        return tl::unexpected(serverAway(m_login.words()));
    auto database = connectToJournal(m_login, key(), Database::Access::Read);
    if (!database) {
        m_notBefore = now + kBetweenTries;
        return tl::unexpected(database.error());
    }
    m_readers.emplace(std::move(*database));
    return &*m_readers;
}

base::Result<BatchInfo> Implementation::importBatch(const BatchInfo &info, const UnitSource &units)
{
    if (!writer())
        return tl::unexpected(readOnly());
    // With a connection of its own: a long import must not keep the claims from being renewed.
    auto importer = Writer::open(std::make_unique<PostgresStore>(m_login, key()), key());
    if (!importer)
        return tl::unexpected(importer.error());
    const auto imported = (*importer)->importBatch(info, units);
    const QDeadlineTimer deadline(kLongestDoubt);
    while ((*importer)->isInDoubt() && !deadline.hasExpired()) {
        if (const auto outcome = (*importer)->settle())
            return outcome->front() ? imported : tl::unexpected(outcome->front().error());
        QThread::msleep(200);
    }
    if ((*importer)->isInDoubt())
        return base::fail(
            base::ErrorKind::Unknown, base::ErrorCode("journal.commit-unknown"),
            QCoreApplication::translate("journal", "The server was lost while it stored the batch."),
            QCoreApplication::translate("journal", "Look at the list of batches before you import it "
                                                   "again."));
    return imported;
}

void Implementation::claim(BatchId batch, ClaimWish wish,
                           std::function<void(base::Result<std::vector<UnitRecord>>)> done)
{
    struct Claimed
    {
        std::vector<ClaimBook::Granted> granted;
        std::vector<UnitRecord> units;
    };
    WriterThread *const thread = writer();
    if (!thread) {
        later([done = std::move(done)] { done(tl::unexpected(readOnly())); });
        return;
    }
    thread->post([this, thread, book = book, key = key(), batch, wish, done = std::move(done)](Writer &to) {
        Claimed claimed;
        const auto readAll = [&](Database &database) -> base::Result<void> {
            for (const ClaimBook::Granted &one : claimed.granted) {
                auto stored = reads::unit(database, key, batch, one.unit);
                if (!stored)
                    return tl::unexpected(stored.error());
                claimed.units.push_back(std::move(*stored));
                to.resume(batch, one.unit);
            }
            return {};
        };
        const auto outcome = to.use([&](Database &database) -> base::Result<void> {
            auto granted = book->claim(database, batch, wish);
            if (!granted)
                return tl::unexpected(granted.error());
            claimed.granted = std::move(*granted);
            auto read = readAll(database);
            // Nobody here learns of these claims, so nobody would ever give them free.
            for (size_t i = 0; i < claimed.granted.size() && !read; ++i)
                std::ignore = book->release(database, batch, claimed.granted[i].unit);
            return read;
        });
        thread->answer([this, batch, done, claimed = std::move(claimed), outcome] {
            if (!outcome) {
                done(tl::unexpected(outcome.error()));
                return;
            }
            for (const ClaimBook::Granted &one : claimed.granted)
                m_tokens[{batch, one.unit}] = one.token;
            done(claimed.units);
        });
    });
}

void Implementation::tendBacklog(std::function<void(base::Result<Tending>)> done)
{
    WriterThread *const thread = writer();
    if (!thread) {
        later([done = std::move(done)] { done(tl::unexpected(readOnly())); });
        return;
    }
    thread->post([thread, done = std::move(done)](Writer &to) {
        // The lock ends with its connection, so whoever dies or is cut off makes room for another.
        base::Result<Tending> tending;
        const auto asked = to.use([&](Database &database) -> base::Result<void> {
            return database
                .value(QStringLiteral("SELECT CASE WHEN pg_try_advisory_lock(%1) THEN 1 ELSE 0 END")
                           .arg(kBacklogLock))
                .map([&](const QString &got) {
                    tending = got == QLatin1String("1") ? Tending::Ours : Tending::Others;
                });
        });
        if (!asked)
            tending = tl::unexpected(asked.error());
        thread->answer([done, tending] { done(tending); });
    });
}

void Implementation::release(BatchId batch, workflow::UnitIndex unit)
{
    if (m_tokens.erase({batch, unit}) == 0 || !writer())
        return;
    writer()->post([book = book, batch, unit](Writer &to) {
        std::ignore = to.use([&](Database &database) { return book->release(database, batch, unit); });
    });
}

} // namespace

base::Result<bool> PostgresJournal::exists(const ServerLogin &login)
{
    auto database = Database::connect(login, Database::Access::Read);
    if (!database)
        return tl::unexpected(database.error());
    return postgres::hasJournal(*database);
}

base::Result<std::unique_ptr<Journal>> PostgresJournal::open(const PostgresOptions &options)
{
    Held held;
    std::unique_ptr<WriterThread> writer;
    if (options.access == Access::Write) {
        if (auto ready = data_folder::prepareForWriting(options.folder); !ready)
            return tl::unexpected(ready.error());
        auto lock = data_folder::lock(options.folder);
        if (!lock)
            return tl::unexpected(lock.error());
        held.folderLock = std::move(*lock);
    }
    {
        auto first = Database::connect(options.login, Database::Access::Write);
        if (!first)
            return tl::unexpected(first.error());
        if (auto done = postgres::configure(*first, Database::Access::Write); !done)
            return tl::unexpected(done.error());
        const auto exists = postgres::hasJournal(*first);
        if (!exists)
            return tl::unexpected(exists.error());
        if (!*exists && options.access == Access::Read)
            return base::fail(
                base::ErrorKind::MissingPart, base::ErrorCode("journal.none"),
                QCoreApplication::translate("journal", "There is no journal in this database."),
                QCoreApplication::translate("journal", "Check the settings, or import a first batch."),
                options.login.words());
        if (!*exists) {
            if (auto made = postgres::create(*first, options.key); !made)
                return tl::unexpected(made.error());
        }
    }
    auto readers = connectToJournal(options.login, options.key, Database::Access::Read);
    if (!readers)
        return tl::unexpected(readers.error());
    if (options.access == Access::Write) {
        const auto home = homeOf(options.folder);
        if (!home)
            return tl::unexpected(home.error());
        held.times = std::make_shared<LeaseTimes>();
        held.book = std::make_shared<ClaimBook>(
            ClaimBook::Options{options.login.stationName, *home, options.lease}, *held.times);
        WriterThread::Options thread;
        thread.open = [login = options.login, key = options.key, book = held.book] {
            return Writer::open(std::make_unique<PostgresStore>(login, key), key)
                .and_then([&](std::unique_ptr<Writer> opened) {
                    return opened->use([&](Database &database) { return book->begin(database); }).map([&] {
                        return std::move(opened);
                    });
                });
        };
        thread.patience = kPatience;
        thread.every = options.renewal;
        thread.regularly = [book = held.book](Writer &to) {
            std::ignore = to.use([&](Database &database) { return book->renew(database); });
        };
        auto started = WriterThread::start(std::move(thread));
        if (!started)
            return tl::unexpected(started.error());
        writer = std::move(*started);
    }
    return std::make_unique<Implementation>(options, std::move(held), std::move(*readers), std::move(writer));
}

} // namespace journal
