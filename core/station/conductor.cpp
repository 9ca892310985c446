#include "core/station/conductor.h"

#include <QLoggingCategory>
#include <QTimer>

#include <chrono>

Q_LOGGING_CATEGORY(lcConductor, "station.conductor")

namespace station {
namespace {

using namespace std::chrono_literals;

/// A full disk is usually made room on by a person; asking more often would only fill the log.
constexpr std::chrono::milliseconds kJournalRetry = 2s;

} // namespace

Conductor::Conductor(journal::Journal &journal, const base::Clock &clock, Callbacks callbacks)
    : m_journal(journal)
    , m_clock(clock)
    , m_callbacks(std::move(callbacks))
{}

Conductor::~Conductor() { *m_alive = false; }

void Conductor::load(journal::BatchId batch, std::vector<journal::UnitRecord> units)
{
    m_batch = batch;
    m_units.clear();
    m_units.reserve(units.size());
    for (journal::UnitRecord &record : units)
        m_units.push_back({std::move(record), {}, false});
}

void Conductor::replace(const journal::UnitRecord &record) { m_units[size_t(record.index)].record = record; }

void Conductor::send(UnitIndex index, workflow::Event event)
{
    m_units[size_t(index)].waiting.push_back(std::move(event));
    next(index);
}

void Conductor::next(UnitIndex index)
{
    Unit &unit = m_units[size_t(index)];
    while (!unit.writing && !unit.waiting.empty()) {
        const workflow::Event event = std::move(unit.waiting.front());
        unit.waiting.pop_front();
        auto step = workflow::step(unit.record.state, event);
        if (!step) {
            qCCritical(lcConductor, "unit %d in phase %d rejects %s", index, int(step.error().phase),
                       step.error().event);
            if (m_callbacks.rejected)
                m_callbacks.rejected(index, event);
            continue;
        }
        store(index, event, std::move(*step));
    }
}

void Conductor::store(UnitIndex index, const workflow::Event &event, workflow::Step step)
{
    Unit &unit = m_units[size_t(index)];
    unit.writing = true;
    ++m_open;
    journal::Entry entry{m_batch, index, m_clock.now(), event, step.state, m_operator};
    m_journal.append(std::move(entry), [this, alive = m_alive, index, event,
                                        step = std::move(step)](const base::Result<void> &result) {
        if (*alive)
            durable(index, event, step, result);
    });
}

void Conductor::refusedByJournal(UnitIndex index, const workflow::Event &event, const base::Error &error)
{
    // An EID or a reservation that another unit has, money that may not be spent: no later try of the same
    // can succeed.
    const bool contradiction = error.code == base::ErrorCode("journal.eid-in-work") ||
                               error.code == base::ErrorCode("journal.reservation-taken") ||
                               error.code == base::ErrorCode("journal.limit-reached");
    const bool isLost = error.code == base::ErrorCode("journal.lease-lost");
    if (!contradiction && !isLost) {
        m_inTrouble = true;
        m_callbacks.journalTrouble(error);
    }
    QTimer::singleShot(contradiction || isLost ? 0ms : kJournalRetry,
                       [this, alive = m_alive, index, event, error, contradiction, isLost] {
                           if (!*alive)
                               return;
                           // The journal takes no further record of this unit until its stored state was read
                           // again.
                           const auto stored = m_journal.reload(m_batch, index);
                           if (!stored) {
                               refusedByJournal(index, event, stored.error());
                               return;
                           }
                           Unit &unit = m_units[size_t(index)];
                           unit.writing = false;
                           if (isLost) {
                               unit.waiting.clear();
                               unit.record = *stored;
                               m_callbacks.lost(index, error);
                               return;
                           }
                           // What happened must be recorded before anything else of this unit; what
                           // contradicts the record is dropped.
                           if (contradiction)
                               m_callbacks.contradicted(index, error);
                           else
                               unit.waiting.push_front(event);
                           next(index);
                       });
}

void Conductor::durable(UnitIndex index, const workflow::Event &event, workflow::Step step,
                        const base::Result<void> &result)
{
    --m_open;
    if (!result) {
        refusedByJournal(index, event, result.error());
        return;
    }
    if (m_inTrouble) {
        m_inTrouble = false;
        m_callbacks.journalTrouble(std::nullopt);
    }
    Unit &unit = m_units[size_t(index)];
    unit.writing = false;
    const base::Instant now = m_clock.now();
    unit.record.state = std::move(step.state);
    unit.record.changedAt = now;
    unit.record.operatorName = m_operator;
    if (!unit.record.startedAt)
        unit.record.startedAt = now;
    if (workflow::isFinal(unit.record.state.phase))
        unit.record.finishedAt = now;
    else
        unit.record.finishedAt.reset();
    if (!unit.record.state.card.reader.isEmpty())
        unit.record.reader = unit.record.state.card.reader;

    m_callbacks.changed(index);
    for (const workflow::Command &command : step.commands)
        m_callbacks.perform(index, command);
    next(index);
}

} // namespace station
