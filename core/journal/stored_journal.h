#pragma once

#include "core/base/secret.h"
#include "core/journal/writer_thread.h"

namespace journal {

/// What the journals on a file and on a server have in common: a writer with a thread of its own, and a
/// reading connection in the caller's. Thread: that of the construction.
class StoredJournal : public Journal
{
public:
    base::Result<BatchInfo> importBatch(const BatchInfo &info, const UnitSource &units) override;
    base::Result<QList<BatchInfo>> batches() override;
    base::Result<std::vector<UnitRecord>> units(BatchId batch) override;
    void append(Entry entry, std::function<void(base::Result<void>)> durable) override;
    base::Result<UnitRecord> reload(BatchId batch, workflow::UnitIndex unit) override;
    void notificationsSeen(const esim::Eid &eid, std::vector<workflow::NotificationSeen> seen,
                           base::Instant at, std::function<void(base::Result<void>)> durable) override;
    void notificationDelivered(const esim::Eid &eid, qint64 sequence, base::Instant at,
                               std::function<void(base::Result<void>)> durable) override;
    void notificationDropped(const esim::Eid &eid, qint64 sequence, base::Instant at,
                             const QString &operatorName,
                             std::function<void(base::Result<void>)> durable) override;
    void tendBacklog(std::function<void(base::Result<Tending>)> done) override;
    void noteWork(BatchId batch, const WorkStamp &stamp, base::Instant at,
                  const QString &operatorName) override;
    base::Result<std::vector<WorkRecord>> work(BatchId batch) override;
    void noteCardChange(const CardChange &change, base::Instant at, const QString &operatorName,
                        std::function<void(base::Result<void>)> durable) override;
    void noteBench(std::optional<BatchId> batch, const BenchNote &note, base::Instant at,
                   const QString &operatorName, std::function<void(base::Result<void>)> durable) override;
    base::Result<std::vector<BenchRecord>> benchNotes(std::optional<BatchId> batch, qint64 since) override;
    base::Result<std::vector<StoryLine>> story(BatchId batch, workflow::UnitIndex unit) override;
    base::Result<std::vector<Verdict>> verdicts(const VerdictWish &wish) override;
    base::Result<workflow::Spending> spending(BatchId batch, base::Instant dayStart) override;
    void limitSpending(const workflow::SpendingLimits &limits) override;
    base::Result<QStringList> knownReservations() override;
    base::Result<std::vector<CodeOwner>> ownersOfCode(const esim::ActivationCode &code) override;
    base::Result<std::vector<BacklogEntry>> backlog() override;
    base::Result<std::vector<BacklogEntry>> notificationsOf(const esim::Eid &eid) override;
    base::Result<Changes> changesSince(BatchId batch, qint64 sequence) override;
    base::Result<int> wipeCodes(base::Instant finishedBefore, base::Instant now) override;
    base::Result<ChainHead> head() override;
    base::Result<QStringList> verify() override;
    base::Result<QStringList> verifyAgainst(const ChainHead &noted) override;

protected:
    /// @param writer null: this program only reads
    StoredJournal(base::Secret key, std::unique_ptr<WriterThread> writer)
        : m_key(std::move(key))
        , m_writer(std::move(writer))
    {}

    /// The reading connection. Fails while a server is away.
    virtual base::Result<Database *> readers() = 0;
    /// A read failed: a lost connection must not be used again.
    virtual void readFailed(const base::Error &) {}
    /// The claim that an entry is written under.
    virtual qint64 tokenOf(BatchId, workflow::UnitIndex) const { return 0; }

    static base::Error readOnly();
    /// Runs a function from the event loop.
    void later(std::function<void()> what);
    const base::Secret &key() const { return m_key; }
    WriterThread *writer() { return m_writer.get(); }

    /// Reads, once everything that was appended is stored or refused.
    template <class Read>
    auto reading(Read read) -> decltype(read(std::declval<Database &>()))
    {
        if (m_writer && !m_writer->drain())
            return tl::unexpected(serverAway());
        return readingNow(read);
    }
    /// Reads what is stored at this moment.
    template <class Read>
    auto readingNow(Read read) -> decltype(read(std::declval<Database &>()))
    {
        auto database = readers();
        if (!database)
            return tl::unexpected(database.error());
        auto result = read(**database);
        if (!result)
            readFailed(result.error());
        return result;
    }

private:
    void store(Record record, std::function<void(base::Result<void>)> durable);

    base::Secret m_key;
    QObject m_receiver;
    std::unique_ptr<WriterThread> m_writer;
};

} // namespace journal
