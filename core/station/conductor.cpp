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
    // What the journal still says of the batch before finds nobody.
    *m_alive = false;
    m_alive = std::make_shared<bool>(true);
    m_open = 0;
    m_batch = batch;
    m_units.clear();
    m_units.reserve(units.size());
    for (journal::UnitRecord &record : units)
        m_units.push_back({std::move(record), {}, false, 0});
}

void Conductor::replace(const journal::UnitRecord &record)
{
    Unit &unit = m_units[size_t(record.index)];
    unit.record = record;
    ++unit.replaced;
    dropWaiting(record.index);
}

void Conductor::dropWaiting(UnitIndex index)
{
    const std::deque<workflow::Event> waiting = std::exchange(m_units[size_t(index)].waiting, {});
    for (const workflow::Event &event : waiting)
        m_callbacks.dropped(index, event, std::nullopt);
}

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
            m_callbacks.dropped(index, event, std::nullopt);
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
    m_journal.append(std::move(entry), [this, alive = m_alive, storing = Storing{index, unit.replaced, event},
                                        step = std::move(step)](const base::Result<void> &result) {
        if (*alive)
            durable(storing, step, result);
    });
}

void Conductor::refusedByJournal(const Storing &storing, const base::Error &error)
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
                       [this, alive = m_alive, storing, error, contradiction, isLost] {
                           if (!*alive)
                               return;
                           // The journal takes no further record of this unit until its stored state was read
                           // again.
                           const UnitIndex index = storing.unit;
                           const auto reloaded = m_journal.reload(m_batch, index);
                           if (!reloaded) {
                               refusedByJournal(storing, reloaded.error());
                               return;
                           }
                           Unit &unit = m_units[size_t(index)];
                           unit.writing = false;
                           if (contradiction || isLost || isOutdated(storing))
                               m_callbacks.dropped(index, storing.event, error);
                           if (isOutdated(storing)) {
                               next(index);
                               return;
                           }
                           if (isLost) {
                               unit.record = *reloaded;
                               dropWaiting(index);
                               m_callbacks.lost(index, error);
                               return;
                           }
                           // What happened must be recorded before anything else of this unit; what
                           // contradicts the record is dropped.
                           if (contradiction)
                               m_callbacks.contradicted(index, error);
                           else
                               unit.waiting.push_front(storing.event);
                           next(index);
                       });
}

void Conductor::durable(const Storing &storing, workflow::Step step, const base::Result<void> &result)
{
    --m_open;
    if (!result) {
        refusedByJournal(storing, result.error());
        return;
    }
    if (m_inTrouble) {
        m_inTrouble = false;
        m_callbacks.journalTrouble(std::nullopt);
    }
    const UnitIndex index = storing.unit;
    Unit &unit = m_units[size_t(index)];
    unit.writing = false;
    if (isOutdated(storing)) {
        next(index);
        return;
    }
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
