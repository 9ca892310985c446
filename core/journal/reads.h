#pragma once

#include "core/journal/chain.h"
#include "core/journal/database.h"
#include "core/journal/journal.h"
#include "core/journal/vault.h"

/// What is read from the database. Every function reads one consistent moment and leaves no statement open.
/// Thread: the connection's.
namespace journal::reads {

/// A unit's record and what it was imported as.
struct StoredUnit
{
    BatchId batch = 0;
    UnitRecord record;
    QString serial;
    QByteArray plan;   ///< as stored
    QByteArray labels; ///< as stored
    QByteArray extras; ///< as stored
    QByteArray state;  ///< as stored
    QString phase;     ///< the columns beside the state
    QString eid;
    QString iccid;
    QString reservationId;
    QString codeMark;
    std::optional<QByteArray> sealedKey; ///< of its codes
};

base::Result<QList<BatchInfo>> batches(Database &database);
base::Result<std::vector<UnitRecord>> units(Database &database, const base::Secret &key, BatchId batch);
/// As Journal::ownersOfCode().
base::Result<std::vector<CodeOwner>> ownersOfCode(Database &database, const base::Secret &key,
                                                  const esim::ActivationCode &code);
/// As Journal::changesSince().
base::Result<Changes> changesSince(Database &database, const base::Secret &key, BatchId batch,
                                   qint64 sequence);
base::Result<UnitRecord> unit(Database &database, const base::Secret &key, BatchId batch,
                              workflow::UnitIndex unit);
base::Result<std::vector<StoryLine>> story(Database &database, const base::Secret &key, BatchId batch,
                                           workflow::UnitIndex unit);
base::Result<std::vector<WorkRecord>> work(Database &database, BatchId batch);
/// As Journal::verdicts().
base::Result<std::vector<Verdict>> verdicts(Database &database, const VerdictWish &wish);
/// As Journal::benchNotes().
base::Result<std::vector<BenchRecord>> benchNotes(Database &database, std::optional<BatchId> batch,
                                                  qint64 since);
base::Result<workflow::Spending> spending(Database &database, BatchId batch, base::Instant dayStart);
base::Result<QStringList> knownReservations(Database &database);
base::Result<std::vector<BacklogEntry>> backlog(Database &database);
base::Result<std::vector<BacklogEntry>> notificationsOf(Database &database, const esim::Eid &eid);
base::Result<ChainHead> head(Database &database);
/// The hash of one record; empty when there is none of that number.
base::Result<QByteArray> hashOf(Database &database, qint64 sequence);

/// The SELECT that units are read with, to which a WHERE may be added, and the row it stands on.
QString unitColumns();
base::Result<StoredUnit> unitOf(QSqlQuery &query, const base::Secret &key);
/// The vault of a unit's codes. @param key the journal's  @param sealed the unit's key as it is stored
Vault unitVault(const base::Secret &key, Place place, const std::optional<QByteArray> &sealed);
/// The same for events; the payload stays as it is stored. The hash is column 8.
QString eventColumns();
chain::Row eventOf(QSqlQuery &query);

} // namespace journal::reads
