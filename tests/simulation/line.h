#pragma once

#include "tests/simulation/conductor.h"
#include "tests/simulation/reservation_desk.h"
#include "tests/simulation/slot.h"

#include <set>
#include <vector>

namespace simulation {

/// What station::LineControl does: commands go to whoever carries them out, cards to the units that want
/// them. One object is one life of the station program.
class Line
{
public:
    explicit Line(World &world);

    int count() const { return m_conductor.count(); }
    const workflow::State &state(int unit) const { return m_conductor.state(unit); }
    const DecisionPtr &latest(int unit) const { return m_conductor.latest(unit); }
    RunState run() const { return m_run; }
    const Slot &slot(int reader) const { return m_slots[size_t(reader)]; }
    bool isLimitReached() const { return m_desk.isLimitReached(); }

    // What the operator does.
    void start();
    void stop();
    void retry(int unit);
    void handOver(int unit);
    /// A label is wanted by hand: the first one, or the same once more.
    void askForLabel(int unit);
    void voidCode(int unit);
    /// A label was scanned for this unit.
    void scan(int unit, const esim::ActivationCode &text);

    // What comes from outside.
    void readerChanged(int reader) { m_slots[size_t(reader)].show(); }
    void hint(const QString &id) { m_desk.hint(id); }

    // What the parts of a station tell each other.
    void send(int unit, workflow::Event event) { m_conductor.send(unit, std::move(event)); }
    void changed(int unit);
    void perform(int unit, const workflow::Command &command);
    void contradicted(int unit, Refusal refusal);
    void rejected(int unit, const workflow::Event &event);
    void cardRead(Slot &slot, const esim::Eid &eid);
    void cardLeft(const Slot &slot);

private:
    void begin();
    void resume(int unit);
    void goOn(int unit);
    void offer(Slot &slot, int unit, const esim::Eid &eid);
    void askForCard(int unit);
    void print(int unit);
    void endWhenQuiet();
    void tally(int unit);
    bool isIdle() const;
    int waiting() const;
    Slot *slotOf(int unit);

    World &m_world;
    Conductor m_conductor;
    ReservationDesk m_desk;
    std::vector<Slot> m_slots;
    workflow::CardClaims m_claims;
    RunState m_run = RunState::Stopped;
    std::vector<bool> m_isAhead;
    int m_ahead = 0;
    std::set<int> m_printing; ///< whose label the printer has
    bool m_isChecking = false;
};

} // namespace simulation
