#pragma once

#include "core/carrier/carrier.h"
#include "core/station/claim.h"
#include "core/station/delays.h"
#include "core/workflow/commands.h"
#include "core/workflow/desk.h"
#include "core/workflow/events.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace station {

using workflow::UnitIndex;

/// Carries out the workflow's carrier commands: sends the requests that the line's desk (workflow/desk.h)
/// lets go, watches reservations until they are ready, lists for searches, activates Sims. Every answer
/// becomes an event of the unit. Thread: the station's.
class ReservationDesk
{
public:
    struct Options
    {
        DelayTimes times;
        workflow::desk::Rules rules;
    };
    struct Links
    {
        std::function<const workflow::State &(UnitIndex)> state;
        std::function<void(UnitIndex, workflow::Event)> report;
        /// An event came to nothing before it could be reported.
        std::function<void(UnitIndex, const workflow::Event &)> dropped = [](UnitIndex,
                                                                             const workflow::Event &) {};
        /// What the unit is called at the carrier.
        std::function<QString(UnitIndex)> nameAtCarrier;
        /// How the unit is ours now.
        std::function<Claim(UnitIndex)> claim = [](UnitIndex) { return Claim(); };
        /// What the journal says was spent; nothing when it cannot tell.
        std::function<std::optional<workflow::Spending>()> spending;
        /// A sentence while reservations cannot go on, empty again when they do.
        std::function<void(const QString &)> trouble;
        /// A spending limit is reached; said before trouble().
        std::function<void()> limitReached = [] {};
        /// A request was refused because of our account, or was answered well.
        std::function<void(const base::Error &)> accountRefused = [](const base::Error &) {};
        std::function<void()> accountFine = [] {};
    };
    /// What is sent to the carrier. Units that may not ask wait until they may.
    enum class Door {
        Open,
        NothingNew, ///< no new reservations
        Shut,       ///< nothing at all
    };

    /// @param carrier may be null: then every reservation is refused with a sentence
    ReservationDesk(carrier::Carrier *carrier, const base::Clock &clock, Options options, Links links);
    ~ReservationDesk();

    /// Ids that belong to units already, so that a search does not give them to another.
    void setKnown(const QStringList &reservationIds);
    void perform(UnitIndex unit, const workflow::AskToReserve &command);
    void perform(UnitIndex unit, const workflow::Reserve &command);
    void perform(UnitIndex unit, const workflow::Search &command);
    void perform(UnitIndex unit, const workflow::NoteLost &command);
    void perform(UnitIndex unit, const workflow::Poll &command);
    void perform(UnitIndex unit, const workflow::ActivateSim &command);

    /// The journal refused a unit's ReserveStarted: nothing was sent for it.
    void notBegun(UnitIndex unit);
    /// A unit could not take the reservation that it was given: nobody has it.
    void notTaken(const QString &id, workflow::desk::NotTaken::Was was);
    /// This reservation is a unit's, as another station says.
    void know(const QString &id);
    /// The unit is another station's: what was asked for it is forgotten.
    void letGo(UnitIndex unit);
    /// How many units are reserved ahead of their cards.
    void setAhead(int units);
    /// Something happened to this reservation or Sim, as the carrier's callback says: looks at once instead
    /// of at the next poll. An id that nobody waits for does nothing.
    void hint(const QString &id);

    /// @param why nothing is sent, for those who have decided to already
    void setDoor(Door door, workflow::Reason why = {});
    /// Starts nothing new from now on; what is at the carrier already is waited for.
    void stop();
    /// @param lost what all units of the journal gave up
    void resume(const workflow::desk::Lost &lost, int ahead);
    /// Requests at the carrier now.
    int open() const { return m_open; }
    /// Waits, polls and searches that will go on by themselves.
    int due() const { return m_waits; }

private:
    void tell(workflow::desk::Event event);
    void handle(const workflow::desk::Event &event);
    void carryOut(const workflow::desk::Begin &command);
    void carryOut(const workflow::desk::UseSpare &command);
    void carryOut(const workflow::desk::ListByEid &command);
    void carryOut(const workflow::desk::ListStrays &);
    void carryOut(const workflow::desk::Tell &command);
    void carryOut(const workflow::desk::SayLimit &command);
    void readSpending();
    /// Sends it for a unit now, or once the door is no longer shut.
    void send(UnitIndex unit, std::function<void()> request);
    /// Says what an answer of the carrier tells about our account.
    template <class Answer>
    void judge(const Answer &answer);
    /// Reports what the carrier said under a claim, unless that has ended.
    void report(const Claim &claim, UnitIndex unit, workflow::Event event);
    /// Does it after a pause, if the unit's claim has not ended by then.
    void later(UnitIndex unit, base::Millis pause, std::function<void()> what);
    void pollLater(UnitIndex unit, int n);
    void poll(UnitIndex unit, int n);
    void listByEid(const workflow::desk::ListByEid &command);
    void activate(UnitIndex unit);

    carrier::Carrier *m_carrier;
    const base::Clock &m_clock;
    Options m_options;
    Links m_links;
    workflow::desk::State m_desk;
    std::deque<workflow::desk::Event> m_events; ///< while one is being handled
    bool m_isHandling = false;
    QString m_spentOn;                  ///< the local day that the desk's spending counts
    QHash<QString, UnitIndex> m_polled; ///< reservations that are watched
    QHash<UnitIndex, int>
        m_turns; ///< counts a unit's polls, so that a hint replaces the one that was planned
    Door m_door = Door::Open;
    workflow::Reason m_shutFor;
    std::vector<std::function<void()>> m_held; ///< requests in front of a shut door
    bool m_isListHeld = false;                 ///< the list of strays too, which the desk waits for
    int m_open = 0;
    int m_waits = 0;
    std::unique_ptr<QObject> m_context; ///< timers die with it
};

} // namespace station
