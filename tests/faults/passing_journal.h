#pragma once

#include "core/journal/journal.h"

#include <memory>

namespace faults {

/// A journal that passes everything on to another: for those that watch some of it.
class PassingJournal : public journal::Journal
{
public:
    using Durable = std::function<void(base::Result<void>)>;

    explicit PassingJournal(std::unique_ptr<journal::Journal> inner)
        : m_inner(std::move(inner))
    {}

    base::Result<journal::BatchInfo> importBatch(const journal::BatchInfo &info,
                                                 const journal::UnitSource &units) override
    {
        return m_inner->importBatch(info, units);
    }
    base::Result<QList<journal::BatchInfo>> batches() override { return m_inner->batches(); }
    base::Result<std::vector<journal::UnitRecord>> units(journal::BatchId batch) override
    {
        return m_inner->units(batch);
    }
    void append(journal::Entry entry, Durable durable) override
    {
        m_inner->append(std::move(entry), std::move(durable));
    }
    base::Result<journal::UnitRecord> reload(journal::BatchId batch, workflow::UnitIndex unit) override
    {
        return m_inner->reload(batch, unit);
    }
    void notificationsSeen(const esim::Eid &eid, std::vector<workflow::NotificationSeen> seen,
                           base::Instant at, Durable durable) override
    {
        m_inner->notificationsSeen(eid, std::move(seen), at, std::move(durable));
    }
    void notificationDelivered(const esim::Eid &eid, qint64 sequence, base::Instant at,
                               Durable durable) override
    {
        m_inner->notificationDelivered(eid, sequence, at, std::move(durable));
    }
    void notificationDropped(const esim::Eid &eid, qint64 sequence, base::Instant at,
                             const QString &operatorName, Durable durable) override
    {
        m_inner->notificationDropped(eid, sequence, at, operatorName, std::move(durable));
    }
    void tendBacklog(std::function<void(base::Result<journal::Tending>)> done) override
    {
        m_inner->tendBacklog(std::move(done));
    }
    void noteCardChange(const journal::CardChange &change, base::Instant at, const QString &operatorName,
                        Durable durable) override
    {
        m_inner->noteCardChange(change, at, operatorName, std::move(durable));
    }
    void noteBench(std::optional<journal::BatchId> batch, const journal::BenchNote &note, base::Instant at,
                   const QString &operatorName, Durable durable) override
    {
        m_inner->noteBench(batch, note, at, operatorName, std::move(durable));
    }
    base::Result<std::vector<journal::BenchRecord>> benchNotes(std::optional<journal::BatchId> batch,
                                                               qint64 since) override
    {
        return m_inner->benchNotes(batch, since);
    }
    journal::Sharing sharing() const override { return m_inner->sharing(); }
    void claim(journal::BatchId batch, journal::ClaimWish wish,
               std::function<void(base::Result<std::vector<journal::UnitRecord>>)> done) override
    {
        m_inner->claim(batch, std::move(wish), std::move(done));
    }
    void release(journal::BatchId batch, workflow::UnitIndex unit) override { m_inner->release(batch, unit); }
    bool holds(journal::BatchId batch, workflow::UnitIndex unit) const override
    {
        return m_inner->holds(batch, unit);
    }
    bool isTaken(journal::BatchId batch, workflow::UnitIndex unit) const override
    {
        return m_inner->isTaken(batch, unit);
    }
    base::Result<journal::Changes> changesSince(journal::BatchId batch, qint64 sequence) override
    {
        return m_inner->changesSince(batch, sequence);
    }
    void limitSpending(const workflow::SpendingLimits &limits) override { m_inner->limitSpending(limits); }
    QStringList remarks() override { return m_inner->remarks(); }
    void noteWork(journal::BatchId batch, const journal::WorkStamp &stamp, base::Instant at,
                  const QString &operatorName) override
    {
        m_inner->noteWork(batch, stamp, at, operatorName);
    }
    base::Result<std::vector<journal::WorkRecord>> work(journal::BatchId batch) override
    {
        return m_inner->work(batch);
    }
    base::Result<std::vector<journal::StoryLine>> story(journal::BatchId batch,
                                                        workflow::UnitIndex unit) override
    {
        return m_inner->story(batch, unit);
    }
    base::Result<std::vector<journal::Verdict>> verdicts(const journal::VerdictWish &wish) override
    {
        return m_inner->verdicts(wish);
    }
    base::Result<std::vector<journal::CodeOwner>> ownersOfCode(const esim::ActivationCode &code) override
    {
        return m_inner->ownersOfCode(code);
    }
    base::Result<workflow::Spending> spending(journal::BatchId batch, base::Instant dayStart) override
    {
        return m_inner->spending(batch, dayStart);
    }
    base::Result<QStringList> knownReservations() override { return m_inner->knownReservations(); }
    base::Result<std::vector<journal::BacklogEntry>> backlog() override { return m_inner->backlog(); }
    base::Result<std::vector<journal::BacklogEntry>> notificationsOf(const esim::Eid &eid) override
    {
        return m_inner->notificationsOf(eid);
    }
    base::Result<int> wipeCodes(base::Instant finishedBefore, base::Instant now) override
    {
        return m_inner->wipeCodes(finishedBefore, now);
    }
    base::Result<journal::ChainHead> head() override { return m_inner->head(); }
    base::Result<QStringList> verify() override { return m_inner->verify(); }
    base::Result<QStringList> verifyAgainst(const journal::ChainHead &noted) override
    {
        return m_inner->verifyAgainst(noted);
    }
    base::Result<void> backup(const QString &file) override { return m_inner->backup(file); }

private:
    std::unique_ptr<journal::Journal> m_inner;
};

} // namespace faults
