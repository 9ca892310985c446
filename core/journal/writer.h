#pragma once

#include "core/journal/chain.h"
#include "core/journal/database.h"
#include "core/journal/journal.h"

#include <QSqlQuery>

#include <set>
#include <utility>
#include <variant>
#include <vector>

namespace journal {

/// A notification that was delivered outside of any unit's work.
struct Delivered
{
    esim::Eid eid;
    qint64 sequence = 0;
    base::Instant at{};
};

/// One thing to be stored.
using Record = std::variant<Entry, Delivered>;

/// Everything that writes to the database: imports, and groups of records as one transaction each.
/// After a record of a unit was not stored, that unit is stopped until resume(): its later records build on
/// one that is missing. After an input/output error everything is stopped, because what the disk then says
/// cannot be trusted. Thread: that of its construction.
class Writer
{
public:
    /// Opens the file for writing and reads the head of the chain. @param mostPages limits the file's size in
    /// pages of 4096 bytes; 0 does not
    static base::Result<std::unique_ptr<Writer>> open(const QString &file, const base::Secret &key,
                                                      int mostPages);

    base::Result<BatchInfo> importBatch(BatchInfo info, const std::vector<NewUnit> &units);
    /// Stores the records in order, durably when it returns. One outcome for each.
    std::vector<base::Result<void>> store(const std::vector<Record> &group);
    /// Lets a stopped unit go on.
    void resume(BatchId batch, workflow::UnitIndex unit) { m_stopped.erase({batch, unit}); }

private:
    using UnitKey = std::pair<BatchId, workflow::UnitIndex>;
    /// The prepared statements. They must go before the database.
    struct Statements
    {
        QSqlQuery event, unit, reservation, reservationOwner, spend, unspend, backlog, delivered;
    };

    Writer(Database database, base::Secret key)
        : m_database(std::move(database))
        , m_key(std::move(key))
    {}
    base::Result<void> prepare();
    base::Result<void> storeOne(const Record &record);
    base::Result<void> storeEntry(const Entry &entry);
    base::Result<void> storeDelivered(const Delivered &delivered);
    base::Result<void> appendEvent(chain::Row row);
    base::Result<void> updateUnit(const Entry &entry, const QByteArray &state);
    base::Result<void> updateTables(const Entry &entry, qint64 sequence);
    base::Result<void> importInTransaction(BatchInfo &info, const std::vector<NewUnit> &units);
    base::Result<QByteArray> importUnits(const BatchInfo &info, const std::vector<NewUnit> &units);
    base::Error explained(const base::Error &error, BatchId batch, workflow::UnitIndex unit,
                          const workflow::State &state);
    void noteIfBroken(const base::Error &error);
    base::Result<void> execute(QSqlQuery &query);

    Database m_database;
    base::Secret m_key;
    std::optional<Statements> m_statements;
    ChainHead m_head;
    std::set<UnitKey> m_stopped;
    std::optional<base::Error> m_broken;
};

} // namespace journal
