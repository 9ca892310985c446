#include "core/journal/stored_journal.h"

#include "core/journal/reads.h"
#include "core/journal/verify.h"

#include <QCoreApplication>
#include <QMetaObject>

namespace journal {

base::Error StoredJournal::readOnly()
{
    return {base::ErrorKind::Refused,
            base::ErrorCode("journal.read-only"),
            QCoreApplication::translate("journal", "This program has the journal open for reading only."),
            {},
            {}};
}

base::Result<BatchInfo> StoredJournal::importBatch(const BatchInfo &info, const UnitSource &units)
{
    if (!m_writer)
        return tl::unexpected(readOnly());
    base::Result<BatchInfo> result;
    m_writer->call([&](Writer &writer) { result = writer.importBatch(info, units); });
    return result;
}

void StoredJournal::append(Entry entry, std::function<void(base::Result<void>)> durable)
{
    const qint64 token = tokenOf(entry.batch, entry.unit);
    store(Claimed{std::move(entry), token}, std::move(durable));
}

void StoredJournal::notificationsSeen(const esim::Eid &eid, std::vector<workflow::NotificationSeen> seen,
                                      base::Instant at, std::function<void(base::Result<void>)> durable)
{
    store(SeenOnCard{eid, std::move(seen), at}, std::move(durable));
}

void StoredJournal::notificationDelivered(const esim::Eid &eid, qint64 sequence, base::Instant at,
                                          std::function<void(base::Result<void>)> durable)
{
    store(Delivered{eid, sequence, at}, std::move(durable));
}

void StoredJournal::notificationDropped(const esim::Eid &eid, qint64 sequence, base::Instant at,
                                        const QString &operatorName,
                                        std::function<void(base::Result<void>)> durable)
{
    store(Dropped{eid, sequence, at, operatorName}, std::move(durable));
}

void StoredJournal::tendBacklog(std::function<void(base::Result<Tending>)> done)
{
    later([this, done = std::move(done)] {
        done(m_writer ? base::Result<Tending>(Tending::Ours) : tl::unexpected(readOnly()));
    });
}

void StoredJournal::noteWork(BatchId batch, const WorkStamp &stamp, base::Instant at,
                             const QString &operatorName)
{
    store(WorkBegan{batch, at, stamp, operatorName}, [](const base::Result<void> &) {});
}

base::Result<std::vector<WorkRecord>> StoredJournal::work(BatchId batch)
{
    return reading([batch](Database &database) { return reads::work(database, batch); });
}

void StoredJournal::noteCardChange(const CardChange &change, base::Instant at, const QString &operatorName,
                                   std::function<void(base::Result<void>)> durable)
{
    store(CardTouched{at, change, operatorName}, std::move(durable));
}

void StoredJournal::noteBench(std::optional<BatchId> batch, const BenchNote &note, base::Instant at,
                              const QString &operatorName, std::function<void(base::Result<void>)> durable)
{
    store(BenchNoted{batch, at, note, operatorName}, std::move(durable));
}

base::Result<std::vector<BenchRecord>> StoredJournal::benchNotes(std::optional<BatchId> batch, qint64 since)
{
    return reading([=](Database &database) { return reads::benchNotes(database, batch, since); });
}

void StoredJournal::store(Record record, std::function<void(base::Result<void>)> durable)
{
    if (m_writer) {
        m_writer->append(std::move(record), std::move(durable));
        return;
    }
    later([durable = std::move(durable)] { durable(tl::unexpected(readOnly())); });
}

void StoredJournal::later(std::function<void()> what)
{
    QMetaObject::invokeMethod(&m_receiver, std::move(what), Qt::QueuedConnection);
}

base::Result<UnitRecord> StoredJournal::reload(BatchId batch, workflow::UnitIndex unit)
{
    if (m_writer && !m_writer->call([=](Writer &writer) { writer.resume(batch, unit); }))
        return tl::unexpected(serverAway());
    return reading([&](Database &database) { return reads::unit(database, m_key, batch, unit); });
}

void StoredJournal::limitSpending(const workflow::SpendingLimits &limits)
{
    if (m_writer)
        m_writer->post([limits](Writer &writer) { writer.limitSpending(limits); });
}

base::Result<QList<BatchInfo>> StoredJournal::batches()
{
    return reading([](Database &database) { return reads::batches(database); });
}

base::Result<std::vector<UnitRecord>> StoredJournal::units(BatchId batch)
{
    return reading([&](Database &database) { return reads::units(database, m_key, batch); });
}

base::Result<std::vector<StoryLine>> StoredJournal::story(BatchId batch, workflow::UnitIndex unit)
{
    return reading([&](Database &database) { return reads::story(database, m_key, batch, unit); });
}

base::Result<std::vector<Verdict>> StoredJournal::verdicts(const VerdictWish &wish)
{
    return readingNow([&](Database &database) { return reads::verdicts(database, wish); });
}

base::Result<workflow::Spending> StoredJournal::spending(BatchId batch, base::Instant dayStart)
{
    return reading([&](Database &database) { return reads::spending(database, batch, dayStart); });
}

base::Result<QStringList> StoredJournal::knownReservations()
{
    return reading([](Database &database) { return reads::knownReservations(database); });
}

base::Result<std::vector<CodeOwner>> StoredJournal::ownersOfCode(const esim::ActivationCode &code)
{
    // Asked before each label: it does not wait for what is stored meanwhile.
    return readingNow([&](Database &database) { return reads::ownersOfCode(database, m_key, code); });
}

base::Result<std::vector<BacklogEntry>> StoredJournal::backlog()
{
    return reading([](Database &database) { return reads::backlog(database); });
}

base::Result<std::vector<BacklogEntry>> StoredJournal::notificationsOf(const esim::Eid &eid)
{
    // Asked before each one is sent: it does not wait for what others append meanwhile.
    return readingNow([&](Database &database) { return reads::notificationsOf(database, eid); });
}

base::Result<Changes> StoredJournal::changesSince(BatchId batch, qint64 sequence)
{
    // Not after what was appended here: it is asked for often, and for what others did.
    return readingNow(
        [&](Database &database) { return reads::changesSince(database, m_key, batch, sequence); });
}

base::Result<int> StoredJournal::wipeCodes(base::Instant finishedBefore, base::Instant now)
{
    if (!m_writer)
        return tl::unexpected(readOnly());
    base::Result<int> wiped;
    if (!m_writer->call([&](Writer &writer) { wiped = writer.wipeCodes(finishedBefore, now); }))
        return tl::unexpected(serverAway());
    return wiped;
}

base::Result<ChainHead> StoredJournal::head()
{
    return reading([](Database &database) { return reads::head(database); });
}

base::Result<QStringList> StoredJournal::verify()
{
    return reading([this](Database &database) { return verifyAll(database, m_key, std::nullopt); });
}

base::Result<QStringList> StoredJournal::verifyAgainst(const ChainHead &noted)
{
    return reading([&](Database &database) { return verifyAll(database, m_key, noted); });
}

} // namespace journal
