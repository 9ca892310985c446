#pragma once

#include "core/journal/database.h"
#include "core/journal/journal.h"

namespace journal {

/// What a writer does differently on a file of its own and on a server that it shares. Thread: that of the
/// construction.
class Store
{
public:
    virtual ~Store() = default;

    /// Whether database() may be used. A file always is; a server's connection may be lost at any time.
    virtual bool isConnected() const = 0;
    /// Connects again, once; bounded in time. Statements that were prepared before must be gone.
    virtual base::Result<void> connect() = 0;
    virtual void disconnect() = 0;
    virtual Database &database() = 0;

    virtual base::Result<void> begin() = 0;
    /// The head of the chain, which nobody else moves until the transaction is over.
    virtual base::Result<ChainHead> lockHead() = 0;
    /// Makes everything durable, with the chain's new head. Fails with "journal.commit-unknown" when the
    /// answer was lost: then only the database can tell whether it is stored.
    virtual base::Result<void> commit(const ChainHead &head) = 0;
    virtual void rollback() = 0;

    /// Whether there is room enough to begin something new: its outcome will want to be recorded too. What
    /// has happened already is stored as long as anything fits.
    virtual bool hasRoomToBegin() { return true; }
    /// Makes room for what has happened, once the disk is full. False when there is nothing left to give.
    virtual bool makeRoom() { return false; }

    /// Refuses ("journal.lease-lost") when the unit is no longer claimed under this token.
    virtual base::Result<void> checkClaim(BatchId batch, workflow::UnitIndex unit, qint64 token) = 0;
    /// What belongs to a new batch beside its units, within the import's transaction.
    virtual base::Result<void> noteImport(BatchId batch, int units) = 0;
};

} // namespace journal
