#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/journal/bench_note.h"
#include "core/journal/card_change.h"
#include "core/journal/verdict.h"
#include "core/journal/work_stamp.h"
#include "core/workflow/events.h"
#include "core/workflow/line.h"
#include "core/workflow/unit.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

/// The durable record. What is not in it has not happened: every event is here, durable, before the commands
/// it led to are carried out (design §5.1).
namespace journal {

using BatchId = qint64;

/// A manifest that was imported.
struct BatchInfo
{
    BatchId id = 0;
    QString name;              ///< unique in a journal
    QString recipe;            ///< the recipe named at import
    QString manifestFile;      ///< its file name, without folders
    QByteArray manifestSha256; ///< of its raw bytes
    base::Instant importedAt{};
    int units = 0;
    QStringList extraColumns; ///< the manifest's own further columns, in its order
    /// Given with an import, and recorded with it; not read back here but by Journal::work().
    std::optional<WorkStamp> stamp = std::nullopt;
};

/// A text with its column's name.
struct NamedText
{
    QString name;
    QString text;
    friend bool operator==(const NamedText &, const NamedText &) = default;
};

/// A unit at import.
struct NewUnit
{
    workflow::Plan plan;
    QList<NamedText> labelFields; ///< the `label:*` columns
    QStringList extras;           ///< as BatchInfo::extraColumns
    int row = 0;                  ///< in the manifest; the header is row 1
};

/// The units of an import, made one after another, so that a million need no room of their own. The first
/// to the last are asked for once, perhaps in another thread while the caller waits.
class UnitSource
{
public:
    /// @param at makes the unit with this number, 0 up to count - 1; what it needs must live as long as the
    /// import
    UnitSource(int count, std::function<NewUnit(int)> at)
        : m_count(count)
        , m_at(std::move(at))
    {}
    /// @param units must live as long as the import
    UnitSource(const std::vector<NewUnit> &units)
        : UnitSource(int(units.size()), [&units](int index) { return units[size_t(index)]; })
    {}
    int count() const { return m_count; }
    NewUnit at(int index) const { return m_at(index); }

private:
    int m_count = 0;
    std::function<NewUnit(int)> m_at;
};

/// Whether a unit's activation, matching-ID and confirmation codes are still there.
enum class Codes { Kept, Wiped };

/// A unit as the journal has it.
struct UnitRecord
{
    workflow::UnitIndex index = 0;
    workflow::State state;
    QList<NamedText> labelFields;
    QStringList extras;
    int row = 0;
    std::optional<base::Instant> startedAt;  ///< its first event other than a restart of the program
    std::optional<base::Instant> finishedAt; ///< when it became done, failed or held; cleared when it goes on
    base::Instant changedAt{};               ///< its last event, or the import
    QString reader;                          ///< the last reader it was in
    QString operatorName;                    ///< who was logged in at the last event
    Codes codes = Codes::Kept;               ///< wiped: the state holds none, though there were some
};

/// One event of one unit, as it is appended and as it is read back.
struct Entry
{
    BatchId batch = 0;
    workflow::UnitIndex unit = 0;
    base::Instant at{};
    workflow::Event event;
    workflow::State after; ///< the unit's state that step() gave
    QString operatorName;
};

/// One line of a unit's story.
struct StoryLine
{
    qint64 sequence = 0;
    base::Instant at{};
    workflow::Event event;
    workflow::Phase phaseAfter = workflow::Phase::Planned;
    QString operatorName;
};

/// A unit that has a code.
struct CodeOwner
{
    BatchId batch = 0;
    workflow::UnitIndex unit = 0;
    QString batchName;
    QString serial;
    workflow::CodeUse use = workflow::CodeUse::Valid;
};

/// A notification that was read from a card.
struct BacklogEntry
{
    esim::Eid eid;
    qint64 sequence = 0;
    QString address;
    QByteArray whole;
    base::Instant seenAt{};
    /// When its server had taken it; the card may still hold its copy. Empty: it is still to be sent.
    std::optional<base::Instant> deliveredAt = std::nullopt;
};

/// Whether this program is the one that sends what cards left behind.
enum class Tending { Ours, Others };

/// The state of the hash chain over all events.
struct ChainHead
{
    qint64 sequence = 0; ///< of the last event; 0 when there is none
    QByteArray hash;     ///< 32 bytes
};

/// Whether other stations work on the same batches.
enum class Sharing { Alone, Shared };

/// Claims the next units in manifest order that are not final and that nobody has.
struct ClaimNext
{
    int count = 1; ///< at most so many
};
/// Claims this unit, whatever its phase: the card's owner, or one that a person asked for.
struct ClaimUnit
{
    workflow::UnitIndex unit = 0;
};
using ClaimWish = std::variant<ClaimNext, ClaimUnit>;

/// What happened to a batch since some record.
struct Changes
{
    qint64 upTo = 0;               ///< ask again from here
    std::vector<UnitRecord> units; ///< those with a newer record, as they stand now
};

/// The journal's interface, on an SQLite file (sqlite_journal.h) or on a PostgreSQL server that several
/// stations share (postgres_journal.h).
///
/// On a shared journal a station may only write about units that it has claimed. A claim is a lease by the
/// server's clock that the journal renews by itself as long as it lives; it is lost when the server was out
/// of reach for too long and another station took the unit. From then on every record of that unit is refused
/// ("journal.lease-lost"), also one that was under way. A unit is claimed as it stands: with an open intent
/// it must be reconciled like after a restart. Alone, every unit is ours at once.
///
/// Thread: that of its construction, which needs an event loop; reads block it shortly, appends
/// never do. A read sees everything that was appended before it.
class Journal
{
public:
    virtual ~Journal() = default;

    /// Stores a batch with all its units, or nothing. Refused when the name is taken or an EID is already in
    /// work in another batch.
    virtual base::Result<BatchInfo> importBatch(const BatchInfo &info, const UnitSource &units) = 0;
    virtual base::Result<QList<BatchInfo>> batches() = 0;
    /// All units of a batch in manifest order.
    virtual base::Result<std::vector<UnitRecord>> units(BatchId batch) = 0;

    /// Appends an event. `durable` runs later from the event loop: without error once the event would survive
    /// a power cut; with an error when it was not stored, and then nothing that depends on it may be done.
    /// Entries are stored in the order of the calls; many are committed at once. Callbacks that have not run
    /// when the journal is destroyed do not run; their entries are stored all the same.
    ///
    /// After an entry of a unit was not stored, the states that the caller holds for it are ahead of the
    /// journal, so every later entry of that unit is refused too ("journal.unit-stopped") until the caller
    /// has reloaded it. Other units are not touched, with two exceptions: a full disk fails everything that
    /// was to be committed at once, and after an input/output error nothing more is stored until the program
    /// has been started again ("journal.io").
    virtual void append(Entry entry, std::function<void(base::Result<void>)> durable) = 0;
    /// Reads a unit as it is stored, and lets it go on from there after an entry of it was not stored. The
    /// caller drops its own state and goes on with a Restarted event.
    virtual base::Result<UnitRecord> reload(BatchId batch, workflow::UnitIndex unit) = 0;
    /// Records what a card holds for servers, read outside of any unit's work: what is new is still to be
    /// sent, and of what was delivered, all that the card no longer holds is forgotten. `durable` as for
    /// append(). A CardRead event does the first by itself.
    virtual void notificationsSeen(const esim::Eid &eid, std::vector<workflow::NotificationSeen> seen,
                                   base::Instant at, std::function<void(base::Result<void>)> durable) = 0;
    /// Takes a notification off the backlog: its server has confirmed it. It is remembered until the card has
    /// forgotten it too, so that the card's copy is not sent again. `durable` as for append(). A notification
    /// that is not in the backlog is no error.
    virtual void notificationDelivered(const esim::Eid &eid, qint64 sequence, base::Instant at,
                                       std::function<void(base::Result<void>)> durable) = 0;
    /// Forgets a notification that a person does not want to be sent any more. `durable` as for append().
    virtual void notificationDropped(const esim::Eid &eid, qint64 sequence, base::Instant at,
                                     const QString &operatorName,
                                     std::function<void(base::Result<void>)> durable) = 0;
    /// Asks whether this program is the one that sends the backlog: of the stations of a shared journal only
    /// one is at a time, until it ends. `done` runs later from the event loop.
    virtual void tendBacklog(std::function<void(base::Result<Tending>)> done) = 0;

    /// Records what a person does to a card outside of any unit's work. `durable` as for append().
    virtual void noteCardChange(const CardChange &, base::Instant, const QString & /*operatorName*/,
                                std::function<void(base::Result<void>)> durable)
    {
        durable({});
    }

    /// Records an act at the bench. `durable` as for append(). @param batch nothing when it concerns none
    virtual void noteBench(std::optional<BatchId> batch, const BenchNote &note, base::Instant at,
                           const QString &operatorName, std::function<void(base::Result<void>)> durable)
    {
        Q_UNUSED(batch)
        Q_UNUSED(note)
        Q_UNUSED(at)
        Q_UNUSED(operatorName)
        durable({});
    }
    /// Acts at the bench after the record `since` of the chain, oldest first. @param batch nothing: those of
    /// all batches and of none
    virtual base::Result<std::vector<BenchRecord>> benchNotes(std::optional<BatchId> batch, qint64 since)
    {
        Q_UNUSED(batch)
        Q_UNUSED(since)
        return std::vector<BenchRecord>();
    }

    virtual Sharing sharing() const { return Sharing::Alone; }
    /// Claims units of a batch; `done` runs later from the event loop with the units as they stand, fewer
    /// than asked for when there are no more. A unit that another station has is refused
    /// ("journal.claimed-elsewhere") with that station's name. Alone, it gives every unit that fits the wish.
    virtual void claim(BatchId batch, ClaimWish wish,
                       std::function<void(base::Result<std::vector<UnitRecord>>)> done);
    /// Gives a unit free for other stations, after everything that was appended for it. When the journal
    /// ends, all are given free.
    virtual void release(BatchId, workflow::UnitIndex) {}
    /// Whether this unit's claim is certainly still ours now. Ask right before every effect on the outside
    /// world: a program that stood still for long has lost its claims without knowing it.
    virtual bool holds(BatchId, workflow::UnitIndex) const { return true; }
    /// Whether the server has said that this unit's claim is no longer ours. Until it has been heard, as long
    /// as it is out of reach, a claim is neither held nor taken.
    virtual bool isTaken(BatchId, workflow::UnitIndex) const { return false; }
    /// The units of a batch that have a record after `sequence`, from whatever station; 0: nothing but the
    /// number to ask from.
    virtual base::Result<Changes> changesSince(BatchId, qint64 sequence) { return Changes{sequence, {}}; }

    /// From now on an append of ReserveStarted beyond one of these limits is refused
    /// ("journal.limit-reached"), counting the requests of all stations; the day is the local one of the
    /// request.
    virtual void limitSpending(const workflow::SpendingLimits &) {}

    /// What is weaker about this journal than it could be, one sentence each: for the doctor.
    virtual QStringList remarks() { return {}; }

    /// Records that work on a batch begins, in the order of the calls with append(): it is durable before
    /// anything that is appended later. When it cannot be stored, nothing else can.
    virtual void noteWork(BatchId, const WorkStamp &, base::Instant, const QString & /*operatorName*/) {}
    /// Where and with which versions a batch was imported and worked on, oldest first. Batches of older
    /// programs have none.
    virtual base::Result<std::vector<WorkRecord>> work(BatchId) { return std::vector<WorkRecord>(); }

    /// One unit's events, oldest first.
    virtual base::Result<std::vector<StoryLine>> story(BatchId batch, workflow::UnitIndex unit) = 0;
    /// Each time that a unit came to rest, oldest first. Unlike other reads it gives what is stored at this
    /// moment: it is asked often, for pictures.
    virtual base::Result<std::vector<Verdict>> verdicts(const VerdictWish &)
    {
        return std::vector<Verdict>();
    }
    /// How many reserve requests may have cost a profile: in this batch, and over all batches since
    /// `dayStart`.
    virtual base::Result<workflow::Spending> spending(BatchId batch, base::Instant dayStart) = 0;
    /// The carrier's ids of all reservations that any unit has or had.
    virtual base::Result<QStringList> knownReservations() = 0;
    /// The units of all batches that have this code, told from an index: however many there are, no other
    /// code is opened for it. None for a code without a matching ID, which no unit has for itself, and for
    /// codes that were wiped.
    virtual base::Result<std::vector<CodeOwner>> ownersOfCode(const esim::ActivationCode &)
    {
        return std::vector<CodeOwner>();
    }
    /// Notifications still to be sent, oldest first, without their bytes.
    virtual base::Result<std::vector<BacklogEntry>> backlog() = 0;
    /// One card's notifications, delivered ones too, by their sequence numbers: what is stored at this
    /// moment.
    virtual base::Result<std::vector<BacklogEntry>> notificationsOf(const esim::Eid &eid) = 0;

    /// Wipes the codes of all units that are done since before `finishedBefore`, for ever: the keys they are
    /// sealed under are destroyed, and a record in the chain says so. What the units did stays to be read.
    /// Gives how many units it were.
    virtual base::Result<int> wipeCodes(base::Instant finishedBefore, base::Instant now)
    {
        Q_UNUSED(finishedBefore)
        Q_UNUSED(now)
        return 0;
    }

    virtual base::Result<ChainHead> head() = 0;
    /// Reads everything again: the database's own check, the hash chain, and every unit's state by repeating
    /// its events. Gives one sentence for each thing that is wrong; none means that all is well.
    virtual base::Result<QStringList> verify() = 0;
    /// As verify(), and the chain must still hold a head that was noted outside of this machine. Only this
    /// finds that the newest records were taken away together with their traces, or that all of it was
    /// written anew.
    virtual base::Result<QStringList> verifyAgainst(const ChainHead &noted) = 0;
    /// Writes a consistent copy to a new file while work goes on.
    virtual base::Result<void> backup(const QString &file) = 0;
};

} // namespace journal
