#pragma once

#include "core/journal/journal.h"

namespace station::test {

/// A journal that holds nothing, stores nothing and answers nobody: for those that have a part of one.
class IdleJournal : public journal::Journal
{
public:
    using Durable = std::function<void(base::Result<void>)>;

    base::Result<journal::BatchInfo> importBatch(const journal::BatchInfo &info,
                                                 const journal::UnitSource &) override
    {
        return info;
    }
    base::Result<QList<journal::BatchInfo>> batches() override { return QList<journal::BatchInfo>(); }
    base::Result<std::vector<journal::UnitRecord>> units(journal::BatchId) override
    {
        return std::vector<journal::UnitRecord>();
    }
    void append(journal::Entry, Durable) override {}
    base::Result<journal::UnitRecord> reload(journal::BatchId, workflow::UnitIndex) override
    {
        return journal::UnitRecord();
    }
    void notificationsSeen(const esim::Eid &, std::vector<workflow::NotificationSeen>, base::Instant,
                           Durable) override
    {}
    void notificationDelivered(const esim::Eid &, qint64, base::Instant, Durable) override {}
    void notificationDropped(const esim::Eid &, qint64, base::Instant, const QString &, Durable) override {}
    void tendBacklog(std::function<void(base::Result<journal::Tending>)>) override {}
    base::Result<std::vector<journal::StoryLine>> story(journal::BatchId, workflow::UnitIndex) override
    {
        return std::vector<journal::StoryLine>();
    }
    base::Result<workflow::Spending> spending(journal::BatchId, base::Instant) override
    {
        return workflow::Spending();
    }
    base::Result<QStringList> knownReservations() override { return QStringList(); }
    base::Result<std::vector<journal::BacklogEntry>> backlog() override
    {
        return std::vector<journal::BacklogEntry>();
    }
    base::Result<std::vector<journal::BacklogEntry>> notificationsOf(const esim::Eid &) override
    {
        return std::vector<journal::BacklogEntry>();
    }
    base::Result<journal::ChainHead> head() override { return journal::ChainHead(); }
    base::Result<QStringList> verify() override { return QStringList(); }
    base::Result<QStringList> verifyAgainst(const journal::ChainHead &) override { return QStringList(); }
    base::Result<void> backup(const QString &) override { return {}; }
};

} // namespace station::test
