#include "tests/simulation/journal.h"

#include "core/workflow/label_rules.h"
#include "tests/simulation/checks.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace simulation {

using base::Millis;
using workflow::Phase;

const char *nameOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None: return "none";
    case Refusal::EidInWork: return "eid-in-work";
    case Refusal::ReservationTaken: return "reservation-taken";
    case Refusal::LimitReached: return "limit-reached";
    case Refusal::IntentOpen: return "intent-open";
    case Refusal::DiskFull: return "disk-full";
    }
    return "";
}

Journal::Journal(World &world)
    : m_world(world)
    , m_random(Random::of(world.scenario.run.seed, 2))
{
    for (const workflow::Plan &plan : world.scenario.plans)
        m_units.push_back(
            {std::make_shared<const Decision>(Decision{{}, {workflow::planned(plan), {}}}), false});
}

void Journal::append(int unit, DecisionPtr decision, Owner owner, Durable durable)
{
    Record record{unit, std::move(decision), owner, std::move(durable)};
    if (m_world.scenario.run.variant == Variant::AckBeforeDurable) {
        m_world.schedule.after(Millis(0), owner,
                               [done = std::exchange(record.durable, nullptr)] { done(Refusal::None); });
    }
    m_waiting.push_back(std::move(record));
    if (m_isCommitting)
        return;
    m_isCommitting = true;
    const bool isSlow = m_world.scenario.faults.hits(Fault::DiskSlow, m_random);
    m_world.schedule.after(Millis(isSlow ? m_random.between(200, 8000) : m_random.between(1, 20)), owner,
                           [this] { commit(); });
}

void Journal::commit()
{
    m_isCommitting = false;
    std::vector<Record> group = std::exchange(m_waiting, {});
    const base::Instant now = m_world.schedule.now();
    if (m_world.scenario.faults.hits(Fault::DiskFull, m_random))
        m_fullUntil = now + Millis(m_random.between(100, 60000));
    if (now < m_fullUntil && m_world.scenario.faults.areOn()) {
        m_world.log.line(now, "journal: the disk is full, %d records refused", int(group.size()));
        for (Record &record : group)
            record.refusal = Refusal::DiskFull;
        m_refusedButStored.clear();
        if (m_world.scenario.faults.hits(Fault::RefusedButStored, m_random))
            m_refusedButStored = group;
    } else {
        m_refusedButStored.clear();
        for (Record &record : group)
            record.refusal = store(record);
    }
    answer(std::move(group));
}

void Journal::answer(std::vector<Record> group)
{
    const Owner owner = group.front().owner;
    m_world.schedule.after(Millis(m_random.between(0, 3)), owner, [group = std::move(group)] {
        for (const Record &record : group) {
            if (record.durable)
                record.durable(record.refusal);
        }
    });
}

void Journal::crash()
{
    m_waiting.clear();
    m_isCommitting = false;
    for (const Record &record : std::exchange(m_refusedButStored, {})) {
        m_world.log.line(m_world.schedule.now(), "journal: a record that was refused is there");
        store(record);
    }
}

Refusal Journal::contradiction(const Record &record) const
{
    const auto isInWork = [](const workflow::State &state) {
        return state.phase != Phase::Done && state.phase != Phase::Failed && !workflow::isVoided(state);
    };
    const auto &[event, step] = *record.decision;
    for (int i = 0; i < count(); ++i) {
        const workflow::State &other = stored(i);
        if (i == record.unit)
            continue;
        if (step.state.eid && other.eid == step.state.eid && isInWork(other) && isInWork(step.state))
            return Refusal::EidInWork;
        const bool checksReservations = m_world.scenario.run.variant != Variant::AdoptsForeignStray &&
                                        m_world.scenario.run.variant != Variant::SpareTwice;
        if (checksReservations && step.state.reservation && other.reservation &&
            step.state.reservation->id == other.reservation->id)
            return Refusal::ReservationTaken;
        const workflow::Reservation *given = workflow::reservationIn(event);
        if (checksReservations && given && ownerOf(given->id) == i)
            return Refusal::ReservationTaken;
    }
    if (const auto *started = std::get_if<workflow::ReserveStarted>(&event)) {
        const base::Instant dayStart = std::chrono::floor<std::chrono::days>(started->at);
        if (m_world.scenario.run.variant != Variant::LimitAfterAnswer &&
            workflow::roomToReserve(m_world.scenario.rules.limits, spending(dayStart)) == 0)
            return Refusal::LimitReached;
        if (m_units[size_t(record.unit)].isIntentOpen)
            return Refusal::IntentOpen;
    }
    return Refusal::None;
}

Refusal Journal::store(const Record &record)
{
    const auto &[event, step] = *record.decision;
    if (const Refusal refusal = contradiction(record); refusal != Refusal::None) {
        m_world.log.line(m_world.schedule.now(), "journal: refuses %s of unit %d: %s",
                         workflow::nameOf(event), record.unit, nameOf(refusal));
        return refusal;
    }
    updateTables(record);
    m_world.log.line(m_world.schedule.now(), "journal: unit %d %s -> %s", record.unit,
                     workflow::nameOf(event), esim::nameOf(step.state.phase).toLatin1().constData());
    const DecisionPtr before = std::exchange(m_units[size_t(record.unit)].latest, record.decision);
    m_lastStoredAt = m_world.schedule.now();
    checks::stored(m_world, record.unit, before->step.state, event);
    return Refusal::None;
}

bool Journal::storeSeen(const esim::Eid &eid, const std::vector<qint64> &sequences)
{
    if (m_world.schedule.now() < m_fullUntil && m_world.scenario.faults.areOn())
        return false;
    for (const qint64 sequence : sequences)
        m_seen.insert({eid, sequence});
    return true;
}

void Journal::updateTables(const Record &record)
{
    const auto &[event, step] = *record.decision;
    Unit &unit = m_units[size_t(record.unit)];
    if (const auto *started = std::get_if<workflow::ReserveStarted>(&event)) {
        m_spent.push_back({record.unit, started->at});
        unit.isIntentOpen = true;
    } else if (std::holds_alternative<workflow::ReserveRefused>(event)) {
        const auto last = std::find_if(m_spent.rbegin(), m_spent.rend(),
                                       [&](const Spent &spent) { return spent.unit == record.unit; });
        if (last != m_spent.rend())
            m_spent.erase(std::next(last).base());
    } else if (const auto *read = std::get_if<workflow::CardRead>(&event)) {
        for (const workflow::NotificationSeen &notification : read->notifications)
            m_seen.insert({*read->eid, notification.sequence});
    }
    if (const workflow::Reservation *given = workflow::reservationIn(event)) {
        if (ownerOf(given->id) < 0)
            m_reservations.emplace_back(given->id, record.unit);
    }
    if (step.state.reserve.openIntent.isEmpty())
        unit.isIntentOpen = false;
}

workflow::Spending Journal::spending(base::Instant dayStart) const
{
    const auto today = std::count_if(m_spent.begin(), m_spent.end(),
                                     [dayStart](const Spent &spent) { return spent.at >= dayStart; });
    return {int(m_spent.size()), int(today)};
}

QStringList Journal::knownReservations() const
{
    QStringList ids;
    for (const auto &[id, unit] : m_reservations)
        ids.append(id);
    return ids;
}

int Journal::ownerOf(const QString &reservation) const
{
    for (const auto &[id, unit] : m_reservations) {
        if (id == reservation)
            return unit;
    }
    return -1;
}

std::optional<base::Instant> Journal::intentAt(int unit, const QByteArray &intent) const
{
    const workflow::ReserveWork &work = stored(unit).reserve;
    return work.openIntent == intent ? std::optional(work.intentAt) : std::nullopt;
}

} // namespace simulation
