#pragma once

#include "core/station/bench.h"
#include "core/station/conductor.h"
#include "core/station/unit_claims.h"
#include "core/workflow/line.h"

namespace station {

/// Gives the cards that come to the units that want them, and tells a card that nobody wants why.
/// Thread: the station's.
class CardHandout
{
public:
    struct Links
    {
        const Conductor &units;
        Bench &bench;
        const UnitClaims &claims;
        NotificationDesk &notifications;
        /// Does something for a unit, once it is this station's.
        std::function<void(UnitIndex, std::function<void()>)> withUnit;
        std::function<void(UnitIndex, workflow::Event)> report;
    };

    explicit CardHandout(Links links)
        : m_links(std::move(links))
    {}

    /// Another batch is open.
    void open();
    /// Cards are handed out only while the batch runs.
    void setRunning(RunState run) { m_run = run; }
    /// A unit has a new state, or is somebody else's now.
    void changed(UnitIndex unit);

    /// A card is in that nobody works with.
    void cardRead(Slot &slot, const esim::Eid &eid);
    void cardLeft(const Slot &slot);
    /// A unit needs a card: perhaps it is there already.
    void askForCard(UnitIndex unit);
    /// A person gives the card in a reader to the unit with this serial.
    base::Result<void> assign(const QString &serial, const QString &reader);

private:
    void handOut(const QString &reader, UnitIndex unit, const esim::Eid &eid);
    void offer(Slot &slot, UnitIndex unit, const esim::Eid &eid);
    bool tidies(Slot &slot, const esim::Eid &eid);
    const workflow::State &state(UnitIndex unit) const { return m_links.units.state(unit); }

    Links m_links;
    workflow::CardClaims m_wishes;
    RunState m_run = RunState::Stopped;
};

} // namespace station
