#pragma once

#include "core/workflow/line.h"
#include "core/workflow/step.h"
#include "tests/simulation/random.h"
#include "tests/simulation/schedule.h"

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace simulation {

class World;

/// Why the journal did not store a record.
enum class Refusal { None, EidInWork, ReservationTaken, LimitReached, IntentOpen, DiskFull };
const char *nameOf(Refusal refusal);

/// An event and what step() made of it; shared, because copies would cost more than all else.
struct Decision
{
    workflow::Event event;
    workflow::Step step;
};
using DecisionPtr = std::shared_ptr<const Decision>;

/// The durable record, as core/journal keeps it: group commit, refusal of what contradicts another record, a
/// disk that is full for a while. A crash loses what was not committed, and may come between commit and
/// answer.
class Journal
{
public:
    using Durable = std::function<void(Refusal)>;

    explicit Journal(World &world);

    /// As journal::Journal::append().
    void append(int unit, DecisionPtr decision, Owner owner, Durable durable);
    /// The program that wrote is gone.
    void crash();

    int count() const { return int(m_units.size()); }
    const workflow::State &stored(int unit) const { return latest(unit)->step.state; }
    /// What was stored last for a unit.
    const DecisionPtr &latest(int unit) const { return m_units[size_t(unit)].latest; }
    /// When something was stored last.
    base::Instant lastStoredAt() const { return m_lastStoredAt; }
    workflow::Spending spending(base::Instant dayStart) const;
    QStringList knownReservations() const;
    /// The unit that has, or had, a reservation; -1 for none.
    int ownerOf(const QString &reservation) const;
    /// Stores notifications that were found on a card outside of a unit's record. @return false: the disk is
    /// full
    bool storeSeen(const esim::Eid &eid, const std::vector<qint64> &sequences);
    /// Whether a notification was stored before.
    bool hasSeen(const esim::Eid &eid, qint64 sequence) const { return m_seen.contains({eid, sequence}); }
    /// When the open intent of this unit was decided, if it is this one.
    std::optional<base::Instant> intentAt(int unit, const QByteArray &intent) const;

private:
    struct Record
    {
        int unit;
        DecisionPtr decision;
        Owner owner;
        Durable durable;
        Refusal refusal = Refusal::None;
    };
    struct Unit
    {
        DecisionPtr latest;
        bool isIntentOpen = false;
    };
    struct Spent
    {
        int unit;
        base::Instant at;
    };

    void commit();
    void answer(std::vector<Record> group);
    Refusal store(const Record &record);
    Refusal contradiction(const Record &record) const;
    void updateTables(const Record &record);

    World &m_world;
    Random m_random;
    std::vector<Unit> m_units;
    std::vector<std::pair<QString, int>> m_reservations;
    std::vector<Spent> m_spent;
    std::set<std::pair<esim::Eid, qint64>> m_seen;
    std::vector<Record> m_waiting;
    std::vector<Record>
        m_refusedButStored; ///< on the disk, behind what counts: a crash may bring them to light
    bool m_isCommitting = false;
    base::Instant m_fullUntil{};
    base::Instant m_lastStoredAt{};
};

} // namespace simulation
