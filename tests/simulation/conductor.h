#pragma once

#include "core/workflow/step.h"
#include "tests/simulation/journal.h"

#include <vector>

namespace simulation {

class Line;
class World;

/// What station::Conductor does: an event goes through step(), its outcome into the journal, and only when it
/// is durable are its commands carried out; the events of a unit one after another.
class Conductor
{
public:
    Conductor(World &world, Line &line);

    int count() const { return int(m_units.size()); }
    const workflow::State &state(int unit) const { return m_units[size_t(unit)].latest->step.state; }
    const DecisionPtr &latest(int unit) const { return m_units[size_t(unit)].latest; }
    void send(int unit, workflow::Event event);
    /// Units with something that is not durable yet.
    int open() const;

private:
    struct Unit
    {
        DecisionPtr latest;
        std::vector<workflow::Event> waiting;
        bool isWriting = false;
    };

    void next(int unit);
    void store(int unit, DecisionPtr decision);
    void refused(int unit, const DecisionPtr &decision, Refusal refusal);
    void durable(int unit, const DecisionPtr &decision, Refusal refusal);

    World &m_world;
    Line &m_line;
    std::vector<Unit> m_units;
};

} // namespace simulation
