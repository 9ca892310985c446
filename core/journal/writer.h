#pragma once

#include "core/base/secret.h"
#include "core/journal/chain.h"
#include "core/journal/store.h"
#include "core/journal/vault.h"

#include <QSqlQuery>

#include <functional>
#include <set>
#include <utility>
#include <variant>
#include <vector>

namespace journal {

/// An entry and the claim that it is written under: 0 where units need not be claimed.
struct Claimed
{
    Entry entry;
    qint64 token = 0;
};

/// What a card held for servers, read outside of any unit's work.
struct SeenOnCard
{
    esim::Eid eid;
    std::vector<workflow::NotificationSeen> notifications;
    base::Instant at{};
};

/// A notification that its server has taken.
struct Delivered
{
    esim::Eid eid;
    qint64 sequence = 0;
    base::Instant at{};
};

/// A notification that a person does not want to be sent.
struct Dropped
{
    esim::Eid eid;
    qint64 sequence = 0;
    base::Instant at{};
    QString operatorName;
};

/// Work on a batch began.
struct WorkBegan
{
    BatchId batch = 0;
    base::Instant at{};
    WorkStamp stamp;
    QString operatorName;
};

/// A person changes a card, or has done so.
struct CardTouched
{
    base::Instant at{};
    CardChange change;
    QString operatorName;
};

/// An act at the bench.
struct BenchNoted
{
    std::optional<BatchId> batch;
    base::Instant at{};
    BenchNote note;
    QString operatorName;
};

/// One thing to be stored.
using Record = std::variant<Claimed, SeenOnCard, Delivered, Dropped, WorkBegan, CardTouched, BenchNoted>;

/// Everything that writes to the database: imports, and groups of records as one transaction each.
/// After a record of a unit was not stored, that unit is stopped until resume(): its later records build on
/// one that is missing. After an input/output error everything is stopped, because what the disk then says
/// cannot be trusted. Thread: that of its construction.
class Writer
{
public:
    static base::Result<std::unique_ptr<Writer>> open(std::unique_ptr<Store> store, const base::Secret &key);

    /// While isInDoubt() afterwards, only settle() tells whether the batch is stored: one outcome.
    base::Result<BatchInfo> importBatch(BatchInfo info, const UnitSource &units);

    using Outcomes = std::vector<base::Result<void>>;
    /// Stores the records in order, durably when it returns, with one outcome for each. Nothing when the
    /// server was lost while it committed: then settle() tells later.
    std::optional<Outcomes> store(const std::vector<Record> &group);
    /// Whether a group waits for settle(). Meanwhile everything else is refused ("journal.away").
    bool isInDoubt() const { return m_doubt.has_value(); }
    /// Asks the database what became of the group in doubt; nothing while it cannot be asked.
    std::optional<Outcomes> settle();

    /// As Journal::wipeCodes(), in transactions of bounded size.
    base::Result<int> wipeCodes(base::Instant finishedBefore, base::Instant now);

    /// Lets a stopped unit go on.
    void resume(BatchId batch, workflow::UnitIndex unit) { m_stopped.erase({batch, unit}); }
    void limitSpending(const workflow::SpendingLimits &limits) { m_limits = limits; }
    /// Does something with the database between two transactions; refused while it is away or in doubt.
    base::Result<void> use(const std::function<base::Result<void>(Database &)> &what);

private:
    using UnitKey = std::pair<BatchId, workflow::UnitIndex>;
    /// The prepared statements. They must go before the database.
    struct Statements
    {
        QSqlQuery event, unit, reservation, reservationOwner, spend, unspend, spent, intent, intentClosed,
            backlog, delivered, forgotten, deliveredOf, unitKey, newUnitKey, verdict;
    };
    /// A group whose commit was not answered.
    struct Doubt
    {
        ChainHead head;    ///< after it
        Outcomes outcomes; ///< if it is stored
        std::vector<UnitKey> units;
    };

    Writer(std::unique_ptr<Store> store, base::Secret key)
        : m_store(std::move(store))
        , m_key(std::move(key))
    {}
    base::Result<void> prepare();
    base::Result<void> ensureConnected();
    Outcomes refuseAll(const std::vector<Record> &group, Outcomes outcomes, const base::Error &error);
    base::Result<void> storeAndCommit(const std::vector<Record> &group, Outcomes &outcomes);
    enum class Trust { Together, EachAlone };
    base::Result<void> storeGroup(const std::vector<Record> &group, Outcomes &outcomes, Trust trust);
    base::Result<void> storeAlone(const Record &record, base::Result<void> &outcome);
    base::Result<void> storeOne(const Record &record);
    base::Result<void> storeEntry(const Claimed &record);
    base::Result<void> storeSeen(const SeenOnCard &seen);
    base::Result<void> storeDelivered(const Delivered &delivered);
    base::Result<void> storeDropped(const Dropped &dropped);
    base::Result<void> storeWork(const WorkBegan &work);
    base::Result<void> storeCardChange(const CardTouched &touched);
    base::Result<void> storeBenchNote(const BenchNoted &noted);
    /// The vault of a unit's codes; its key is made with the first of them.
    Vault unitVault(BatchId batch, workflow::UnitIndex unit);
    base::Result<base::Secret> unitKey(Place place);
    base::Result<int> wipeSome(base::Instant finishedBefore, base::Instant now);
    base::Result<void> appendEvent(chain::Row row);
    /// The cell that a unit is found in by its label's text.
    QVariant markCell(const std::optional<esim::ActivationCode> &code) const;
    base::Result<void> updateUnit(const Entry &entry, const QByteArray &state);
    /// Notes that the unit comes to rest with this entry; nothing when it rests already. Before updateUnit().
    base::Result<void> noteVerdict(const Entry &entry);
    base::Result<void> updateTables(const Entry &entry, qint64 sequence);
    base::Result<void> noteReservation(const Entry &entry, const workflow::Reservation &reservation);
    base::Result<void> noteReserveRequest(const Entry &entry, const workflow::ReserveStarted &started,
                                          qint64 sequence);
    base::Result<void> closeIntent(const Entry &entry);
    /// Each gives how many rows of the backlog it changed.
    base::Result<int> keepNotifications(const QString &eid,
                                        const std::vector<workflow::NotificationSeen> &seen, qint64 sequence,
                                        base::Instant at);
    base::Result<int> forgetNotification(const QString &eid, qint64 sequence);
    base::Result<int> forgetDeliveredBut(const QString &eid,
                                         const std::vector<workflow::NotificationSeen> &held);
    base::Result<void> importInTransaction(BatchInfo &info, const UnitSource &units);
    base::Result<QByteArray> importUnits(const BatchInfo &info, const UnitSource &units);
    /// A server answers nothing more in a transaction that had an error.
    void endBroken();
    base::Error explained(const base::Error &error, const Entry &entry);
    base::Error explained(const base::Error &error, BatchId batch, workflow::UnitIndex unit,
                          const workflow::State &state);
    void note(const base::Error &error);
    base::Result<void> execute(QSqlQuery &query) { return m_store->database().execute(query); }

    std::unique_ptr<Store> m_store;
    base::Secret m_key;
    std::optional<Statements> m_statements; // after the store: goes before it
    ChainHead m_head;                       ///< within a transaction
    workflow::SpendingLimits m_limits;
    std::set<UnitKey> m_stopped;
    std::optional<base::Error> m_broken;
    std::optional<Doubt> m_doubt;
};

} // namespace journal
