#pragma once

#include "core/workflow/commands.h"
#include "core/workflow/desk.h"
#include "tests/simulation/carrier.h"

#include <deque>
#include <functional>
#include <map>

namespace simulation {

class Line;
class World;

/// What station::ReservationDesk does, with virtual timers.
class ReservationDesk
{
public:
    ReservationDesk(World &world, Line &line);

    void perform(int unit, const workflow::AskToReserve &command);
    void perform(int unit, const workflow::Reserve &command);
    void perform(int unit, const workflow::Search &command);
    void perform(int unit, const workflow::NoteLost &command);
    void perform(int unit, const workflow::Poll &command);
    void perform(int unit, const workflow::ActivateSim &command);

    void notBegun(int unit);
    /// A unit could not take what it was given.
    void notTaken(const QString &id, workflow::desk::NotTaken::Was was);
    void setAhead(int units);
    void hint(const QString &id);
    void stop();
    void resume(const workflow::desk::Lost &lost, int ahead);
    int open() const { return m_open; }
    int due() const { return m_waits; }
    bool isLimitReached() const { return m_desk.limitReached; }

private:
    void tell(workflow::desk::Event event);
    void handle(const workflow::desk::Event &event);
    void carryOut(const workflow::desk::Begin &command);
    void carryOut(const workflow::desk::UseSpare &command);
    void carryOut(const workflow::desk::ListByEid &command);
    void carryOut(const workflow::desk::ListStrays &);
    void carryOut(const workflow::desk::Tell &command);
    void carryOut(const workflow::desk::SayLimit &) {}
    void readSpending();
    base::Millis pauseFor(const workflow::Delay &delay);
    void later(base::Millis pause, std::function<void()> what);
    void pollLater(int unit, int n);
    void poll(int unit, int n);
    void activate(int unit);

    World &m_world;
    Line &m_line;
    Random m_random;
    workflow::desk::State m_desk;
    std::deque<workflow::desk::Event> m_events;
    bool m_isHandling = false;
    std::optional<base::Instant> m_spentOn;
    std::map<QString, int> m_polled;
    std::array<int, 8> m_turns{};
    int m_open = 0;
    int m_waits = 0;
    int m_life = 0; ///< what was planned in an earlier one is off
};

} // namespace simulation
