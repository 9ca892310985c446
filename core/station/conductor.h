#pragma once

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/workflow/step.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace station {

using workflow::UnitIndex;

/// Drives the units of one batch: an event goes through step(), its outcome into the journal, and only when
/// it is durable there do others see the new state and are the commands carried out (design §5.1). Events of
/// one unit are handled strictly one after another; units do not wait for each other. Thread: the station's.
class Conductor
{
public:
    struct Callbacks
    {
        /// A unit has a new durable state.
        std::function<void(UnitIndex)> changed;
        /// Carry out one command of a unit.
        std::function<void(UnitIndex, const workflow::Command &)> perform;
        /// The journal refuses an event because it contradicts another record; the unit stays as it was.
        std::function<void(UnitIndex, const base::Error &)> contradicted;
        /// Another station has the unit now: it was read again, and nothing more is written about it.
        std::function<void(UnitIndex, const base::Error &)> lost;
        /// The journal could not store an event: nothing goes on until it can. Empty: it can again.
        std::function<void(const std::optional<base::Error> &)> journalTrouble;
        /// An event comes to nothing: the unit has meanwhile come to a state that it cannot follow, or is
        /// another station's, or (with its words) the journal refuses it for good. Said before the two above.
        std::function<void(UnitIndex, const workflow::Event &, const std::optional<base::Error> &)> dropped =
            [](UnitIndex, const workflow::Event &, const std::optional<base::Error> &) {};
    };

    Conductor(journal::Journal &journal, const base::Clock &clock, Callbacks callbacks);
    ~Conductor();

    /// Takes over a batch's units as the journal has them.
    void load(journal::BatchId batch, std::vector<journal::UnitRecord> units);
    int count() const { return int(m_units.size()); }
    const journal::UnitRecord &unit(UnitIndex index) const { return m_units[size_t(index)].record; }
    const workflow::State &state(UnitIndex index) const { return unit(index).state; }

    /// Takes over one unit as it stands in the journal: another station may have worked on it meanwhile, so
    /// what waits here and what comes of an event that is being stored change nothing more.
    void replace(const journal::UnitRecord &record);
    /// Nothing of this unit waits for the journal.
    bool isQuiet(UnitIndex index) const
    {
        return !m_units[size_t(index)].writing && m_units[size_t(index)].waiting.empty();
    }

    /// Something happened to a unit.
    void send(UnitIndex index, workflow::Event event);
    /// Commands of a unit that is as it was at the last run: carried out without an event.
    void performAgain(UnitIndex index, const workflow::Command &command)
    {
        m_callbacks.perform(index, command);
    }
    /// Events that are not durable yet.
    int open() const { return m_open; }
    void setOperator(const QString &name) { m_operator = name; }
    const QString &operatorName() const { return m_operator; }

private:
    struct Unit
    {
        journal::UnitRecord record;
        std::deque<workflow::Event> waiting;
        bool writing = false;
        int replaced = 0; ///< how often
    };
    /// What is being stored.
    struct Storing
    {
        UnitIndex unit = 0;
        int replaced = 0; ///< of the unit, when it began
        workflow::Event event;
    };

    void next(UnitIndex index);
    void dropWaiting(UnitIndex index);
    void refusedByJournal(const Storing &storing, const base::Error &error);
    void store(UnitIndex index, const workflow::Event &event, workflow::Step step);
    void durable(const Storing &storing, workflow::Step step, const base::Result<void> &result);
    /// Whether another state was taken over while this was being stored.
    bool isOutdated(const Storing &storing) const
    {
        return m_units[size_t(storing.unit)].replaced != storing.replaced;
    }

    journal::Journal &m_journal;
    const base::Clock &m_clock;
    Callbacks m_callbacks;
    journal::BatchId m_batch = 0;
    std::vector<Unit> m_units;
    QString m_operator;
    int m_open = 0;
    bool m_inTrouble = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(
        true); ///< false once destroyed or another batch is loaded: late callbacks do nothing
};

} // namespace station
