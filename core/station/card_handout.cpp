#include "core/station/card_handout.h"

#include <QCoreApplication>

namespace station {

void CardHandout::open()
{
    m_wishes = {};
    for (UnitIndex unit = 0; unit < m_links.units.count(); ++unit)
        changed(unit);
}

void CardHandout::changed(UnitIndex unit)
{
    using Worked = workflow::CardClaims::Worked;
    m_wishes.update(unit, state(unit), m_links.claims.isOurs(unit) ? Worked::Here : Worked::Elsewhere);
}

void CardHandout::cardRead(Slot &slot, const esim::Eid &eid)
{
    if (m_run != RunState::Running)
        return;
    const workflow::CardClaim claim = m_wishes.claim(eid);
    switch (claim.kind) {
    case workflow::CardClaim::Kind::Unit:
        if (workflow::needsCard(state(claim.unit)) && m_links.bench.slotOf(claim.unit) == nullptr)
            handOut(slot.snapshot().reader, claim.unit, eid);
        else
            slot.refuse(QCoreApplication::translate("station", "%1 has this card already. Take it out.")
                            .arg(state(claim.unit).plan.serial));
        return;
    case workflow::CardClaim::Kind::WrongCard:
        if (m_links.claims.isOurs(claim.unit))
            offer(slot, claim.unit, eid);
        return;
    case workflow::CardClaim::Kind::Finished:
        if (tidies(slot, eid))
            return;
        slot.refuse(
            QCoreApplication::translate("station", "This card belongs to %1, which is finished. Take it out.")
                .arg(state(claim.unit).plan.serial));
        return;
    case workflow::CardClaim::Kind::NoUnit:
        if (tidies(slot, eid))
            return;
        slot.refuse(
            QCoreApplication::translate("station", "No unit of this batch has the card %1. Take it out.")
                .arg(esim::shortened(eid.text())));
        return;
    }
}

/// To a unit that becomes ours only later, the card may be gone by then.
void CardHandout::handOut(const QString &reader, UnitIndex unit, const esim::Eid &eid)
{
    m_links.withUnit(unit, [this, reader, unit, eid] {
        Slot *const slot = m_links.bench.slotNamed(reader);
        if (slot && slot->freeCard() == eid && workflow::needsCard(state(unit)))
            offer(*slot, unit, eid);
    });
}

void CardHandout::offer(Slot &slot, UnitIndex unit, const esim::Eid &eid)
{
    // The claim counts from now on, although the journal needs a moment: the next card must not find the same
    // unit.
    workflow::State claimed = state(unit);
    if (!claimed.eid) {
        claimed.eid = eid;
        m_wishes.update(unit, claimed);
    }
    slot.take(m_links.units.unit(unit));
    m_links.report(unit, workflow::CardOffered{slot.snapshot().reader, eid});
}

/// Lets a card that no unit needs get rid of what it still holds for servers, once.
bool CardHandout::tidies(Slot &slot, const esim::Eid &eid)
{
    if (!slot.canTidy() || !m_links.notifications.knows(eid))
        return false;
    slot.tidy(eid);
    return true;
}

void CardHandout::cardLeft(const Slot &slot)
{
    const UnitIndex unit = slot.unit();
    if (unit < 0 || unit >= m_links.units.count())
        return;
    const workflow::State &state = this->state(unit);
    if (!workflow::isFinal(state.phase) && state.card.reader == slot.snapshot().reader &&
        state.card.step == workflow::CardStep::None)
        m_links.report(unit, workflow::CardLeft{});
}

void CardHandout::askForCard(UnitIndex unit)
{
    const workflow::State &state = this->state(unit);
    if (Slot *slot = m_links.bench.slotOf(unit)) {
        // Its card has been waiting in this slot for the reservation.
        if (state.eid && !state.card.reader.isEmpty())
            offer(*slot, unit, *state.eid);
        return;
    }
    if (state.eid) {
        if (Slot *slot = m_links.bench.slotWith(*state.eid))
            cardRead(*slot, *state.eid);
        return;
    }
    for (Slot *slot : m_links.bench.freeCards()) {
        if (const auto eid = slot->freeCard())
            cardRead(*slot, *eid);
    }
}

base::Result<void> CardHandout::assign(const QString &serial, const QString &reader)
{
    Slot *slot = m_links.bench.slotNamed(reader);
    const auto eid = slot ? slot->freeCard() : std::nullopt;
    for (UnitIndex unit = 0; eid && unit < m_links.units.count(); ++unit) {
        if (state(unit).plan.serial == serial && workflow::needsCard(state(unit))) {
            handOut(reader, unit, *eid);
            return {};
        }
    }
    return base::fail(
        base::ErrorKind::Usage, base::ErrorCode("unit.cannot-take-card"),
        QCoreApplication::translate("station", "%1 cannot take the card in %2.").arg(serial, reader),
        QCoreApplication::translate(
            "station", "Check the serial, and that a card which nobody uses is in that reader."));
}

} // namespace station
