#include "tests/simulation/conductor.h"

#include "tests/simulation/checks.h"
#include "tests/simulation/line.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace simulation {

using base::Millis;
using namespace workflow;

Conductor::Conductor(World &world, Line &line)
    : m_world(world)
    , m_line(line)
{
    for (int i = 0; i < world.journal.count(); ++i)
        m_units.push_back({world.journal.latest(i), {}, false});
}

int Conductor::open() const
{
    if (m_world.scenario.run.variant == Variant::StopTooEarly)
        return 0;
    return int(std::count_if(m_units.begin(), m_units.end(),
                             [](const Unit &unit) { return unit.isWriting || !unit.waiting.empty(); }));
}

void Conductor::send(int unit, Event event)
{
    m_units[size_t(unit)].waiting.push_back(std::move(event));
    next(unit);
}

void Conductor::next(int index)
{
    Unit &unit = m_units[size_t(index)];
    const Variant variant = m_world.scenario.run.variant;
    while ((!unit.isWriting || variant == Variant::TwoEventsAtOnce) && !unit.waiting.empty()) {
        Event event = std::move(unit.waiting.front());
        unit.waiting.erase(unit.waiting.begin());
        auto after = step(variant, state(index), event);
        if (!after) {
            checks::eventWasRejected(m_world, index, state(index), event);
            m_line.rejected(index, event);
            continue;
        }
        store(index, std::make_shared<const Decision>(Decision{std::move(event), std::move(*after)}));
    }
}

void Conductor::store(int index, DecisionPtr decision)
{
    Unit &unit = m_units[size_t(index)];
    unit.isWriting = true;
    const Variant variant = m_world.scenario.run.variant;
    if (std::holds_alternative<ReserveStarted>(decision->event)) {
        if (variant == Variant::NoIntentRecord) {
            m_world.schedule.after(Millis(0), m_world.station(),
                                   [this, index, decision] { durable(index, decision, Refusal::None); });
            return;
        }
        if (variant == Variant::EffectBeforeIntent) {
            for (const Command &command : decision->step.commands)
                m_line.perform(index, command);
            decision =
                std::make_shared<const Decision>(Decision{decision->event, {decision->step.state, {}}});
        }
    }
    m_world.journal.append(index, decision, m_world.station(),
                           [this, index, decision](Refusal refusal) { durable(index, decision, refusal); });
}

void Conductor::refused(int index, const DecisionPtr &decision, Refusal refusal)
{
    const bool isContradiction = refusal == Refusal::EidInWork || refusal == Refusal::ReservationTaken ||
                                 refusal == Refusal::LimitReached;
    m_world.schedule.after(Millis(isContradiction ? 0 : 2000), m_world.station(),
                           [this, index, decision, refusal, isContradiction] {
                               Unit &unit = m_units[size_t(index)];
                               unit.isWriting = false;
                               if (isContradiction)
                                   m_line.contradicted(index, refusal);
                               else
                                   unit.waiting.insert(unit.waiting.begin(), decision->event);
                               next(index);
                           });
}

void Conductor::durable(int index, const DecisionPtr &decision, Refusal refusal)
{
    if (refusal == Refusal::DiskFull && m_world.scenario.run.variant == Variant::FullDiskIgnored)
        refusal = Refusal::None;
    if (refusal != Refusal::None) {
        refused(index, decision, refusal);
        return;
    }
    Unit &unit = m_units[size_t(index)];
    unit.isWriting = false;
    unit.latest = decision;
    m_line.changed(index);
    for (const Command &command : decision->step.commands)
        m_line.perform(index, command);
    next(index);
}

} // namespace simulation
