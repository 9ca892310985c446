#pragma once

#include "core/carrier/carrier.h"
#include "core/station/delays.h"
#include "core/workflow/commands.h"
#include "core/workflow/events.h"
#include "core/workflow/line.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <set>

namespace station {

using workflow::UnitIndex;

/// Carries out the workflow's carrier commands: lets units reserve within the limits, watches reservations
/// until they are ready, searches for lost ones, activates Sims. Every answer becomes an event of the unit.
/// Thread: the station's.
class ReservationDesk
{
public:
    struct Options
    {
        DelayTimes times;
        workflow::SpendingLimits limits;
        int mostInFlight = 4; ///< reserve requests at the carrier at once
        base::Millis clockSkew{
            60000}; ///< how far the carrier's clock may be behind ours when a search judges creation times
    };
    struct Links
    {
        std::function<const workflow::State &(UnitIndex)> state;
        std::function<void(UnitIndex, workflow::Event)> report;
        /// What the unit is called at the carrier.
        std::function<QString(UnitIndex)> nameAtCarrier;
        std::function<workflow::Spending()> spending;
        /// A sentence while reservations cannot go on, empty again when they do.
        std::function<void(const QString &)> trouble;
    };

    /// @param carrier may be null: then every reservation is refused with a sentence
    ReservationDesk(carrier::Carrier *carrier, const base::Clock &clock, Options options, Links links);
    ~ReservationDesk();

    /// Ids that belong to units already, so that a search does not give them to another.
    void setKnown(const QStringList &reservationIds);
    void perform(UnitIndex unit, const workflow::AskToReserve &command);
    void perform(UnitIndex unit, const workflow::Reserve &command);
    void perform(UnitIndex unit, const workflow::Search &command);
    void perform(UnitIndex unit, const workflow::Poll &command);
    void perform(UnitIndex unit, const workflow::ActivateSim &command);

    /// Starts nothing new from now on; what is at the carrier already is waited for.
    void stop();
    void resume();
    /// Requests at the carrier now.
    int open() const { return m_open; }
    /// Waits, polls and searches that will go on by themselves.
    int due() const;

private:
    void startSome();
    bool hasRoom() const;
    void later(base::Millis pause, std::function<void()> what);
    void poll(UnitIndex unit, int n);
    bool byMatchingId(UnitIndex unit) const;
    void search(UnitIndex unit);
    void list(UnitIndex unit);
    void judge(UnitIndex unit, const std::vector<carrier::Reservation> &listed);
    void seen(UnitIndex unit, const carrier::Reservation &reservation);

    carrier::Carrier *m_carrier;
    const base::Clock &m_clock;
    Options m_options;
    Links m_links;
    std::set<UnitIndex> m_asking; ///< want to reserve now, in manifest order
    QSet<UnitIndex> m_reserving;  ///< from ReserveStarted until the answer
    QSet<QString> m_known;
    QSet<UnitIndex>
        m_searching; ///< matching-ID units that look for strays: nobody may make new ones meanwhile
    int m_open = 0;
    int m_waits = 0;
    bool m_running = false;
    bool m_toldAboutLimit = false;
    std::unique_ptr<QObject> m_context; ///< timers and answers die with it
};

} // namespace station
