#include "tests/simulation/line.h"

#include "core/workflow/label_rules.h"
#include "tests/simulation/checks.h"
#include "tests/simulation/pool.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace simulation {

using base::Millis;
using namespace workflow;

namespace {

bool wasAtWork(const State &state)
{
    switch (state.phase) {
    case Phase::Planned:
    case Phase::WaitingForCard: return !state.card.reader.isEmpty();
    case Phase::Reserving:
    case Phase::Reserved:
    case Phase::Activating:
    case Phase::Installing:
    case Phase::WritingAddress:
    case Phase::Verifying:
    case Phase::Printing: return true;
    case Phase::WaitingForScan:
    case Phase::Done:
    case Phase::Failed:
    case Phase::Held: return false;
    }
    return false;
}

bool goesOnAlone(const State &state)
{
    return !isFinal(state.phase) && (!state.plan.needsCarrier() || state.activation == Activation::Done);
}

} // namespace

Line::Line(World &world)
    : m_world(world)
    , m_conductor(world, *this)
    , m_desk(world, *this)
    , m_isAhead(size_t(m_conductor.count()))
{
    m_slots.reserve(size_t(world.cards.readers()));
    for (int i = 0; i < world.cards.readers(); ++i)
        m_slots.emplace_back(world, *this, i);
    for (int i = 0; i < count(); ++i) {
        m_claims.update(i, state(i));
        tally(i);
    }
}

void Line::tally(int unit)
{
    const bool isAhead = desk::isAhead(state(unit));
    m_ahead += int(isAhead) - int(m_isAhead[size_t(unit)]);
    m_isAhead[size_t(unit)] = isAhead;
}

int Line::waiting() const
{
    int waiting = 0;
    for (int i = 0; i < count(); ++i)
        waiting += isFinal(state(i).phase) ? 0 : 1;
    return waiting;
}

bool Line::isIdle() const
{
    return !m_isChecking && m_desk.open() == 0 && m_desk.due() == 0 && m_conductor.open() == 0 &&
           m_printing.empty() &&
           std::none_of(m_slots.begin(), m_slots.end(), [](const Slot &slot) { return slot.isBusy(); });
}

void Line::start()
{
    if (m_run != RunState::Stopped || m_isChecking)
        return;
    bool isCarrierWanted = false;
    bool somebodyGoesOn = false;
    for (int i = 0; i < count(); ++i) {
        const bool alone = goesOnAlone(state(i));
        somebodyGoesOn = somebodyGoesOn || alone;
        isCarrierWanted =
            isCarrierWanted || (!isFinal(state(i).phase) && state(i).plan.needsCarrier() && !alone);
    }
    if (!isCarrierWanted) {
        begin();
        return;
    }
    m_isChecking = true;
    m_world.carrier.check(
        m_world.station(),
        [this, somebodyGoesOn](const tl::expected<Carrier::Nothing, CarrierTrouble> &answer) {
            m_isChecking = false;
            if (answer || somebodyGoesOn)
                begin();
        });
}

void Line::begin()
{
    m_world.log.line(m_world.schedule.now(), "station: the line runs");
    m_run = RunState::Running;
    desk::Lost lost;
    for (int i = 0; i < count(); ++i)
        lost = lost + desk::lostBy(state(i));
    m_desk.resume(lost, m_ahead);
    for (int i = 0; i < count(); ++i)
        resume(i);
    for (Slot &slot : m_slots)
        slot.setRunning(RunState::Running);
    if (waiting() == 0)
        stop();
}

void Line::resume(int unit)
{
    const State &state = this->state(unit);
    // Its outcome comes by itself.
    if (m_printing.contains(unit))
        return;
    if (m_world.scenario.run.variant == Variant::RestartTrustsMemory && wasAtWork(state))
        goOn(unit);
    else if (wasAtWork(state))
        m_conductor.send(unit, Restarted{m_world.scenario.secondPrint});
    else if (state.phase == Phase::Planned && !state.plan.needsCarrier())
        m_conductor.send(unit, Continued{});
    else if (state.phase == Phase::Planned)
        perform(unit, AskToReserve{});
}

/// The broken restart: what was under way is done once more as if nothing had happened.
void Line::goOn(int unit)
{
    const State &state = this->state(unit);
    if (state.phase == Phase::Reserving && !state.reserve.openIntent.isEmpty())
        perform(unit, Reserve{state.reserve.openIntent});
    else if (state.phase == Phase::Printing)
        perform(unit, Print{});
    else
        m_conductor.send(unit, Restarted{m_world.scenario.secondPrint});
}

void Line::stop()
{
    if (m_run != RunState::Running)
        return;
    m_world.log.line(m_world.schedule.now(), "station: stopping");
    m_run = RunState::Stopping;
    m_desk.stop();
    for (Slot &slot : m_slots) {
        slot.setRunning(RunState::Stopping);
        slot.stopSoon();
    }
    m_world.schedule.after(Millis(50), m_world.station(), [this] { endWhenQuiet(); });
}

void Line::endWhenQuiet()
{
    if (!isIdle()) {
        m_world.schedule.after(Millis(500), m_world.station(), [this] { endWhenQuiet(); });
        return;
    }
    m_run = RunState::Stopped;
    for (Slot &slot : m_slots)
        slot.setRunning(RunState::Stopped);
    m_world.log.line(m_world.schedule.now(), "station: stopped");
}

Slot *Line::slotOf(int unit)
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(),
                                    [unit](const Slot &slot) { return slot.unit() == unit; });
    return found == m_slots.end() ? nullptr : &*found;
}

void Line::changed(int unit)
{
    m_claims.update(unit, state(unit));
    if (Slot *slot = slotOf(unit))
        slot->follow(state(unit));
    tally(unit);
    m_desk.setAhead(m_ahead);
    if (waiting() == 0 && m_run == RunState::Running)
        stop();
}

void Line::perform(int unit, const Command &command)
{
    const State &state = this->state(unit);
    if (const auto *ask = std::get_if<AskToReserve>(&command)) {
        if (state.plan.reserve == esim::ReserveMode::Eid && !state.eid)
            askForCard(unit);
        else
            m_desk.perform(unit, *ask);
    } else if (const auto *reserve = std::get_if<Reserve>(&command)) {
        m_desk.perform(unit, *reserve);
    } else if (const auto *search = std::get_if<Search>(&command)) {
        m_desk.perform(unit, *search);
    } else if (const auto *lost = std::get_if<NoteLost>(&command)) {
        m_desk.perform(unit, *lost);
    } else if (const auto *poll = std::get_if<Poll>(&command)) {
        m_desk.perform(unit, *poll);
    } else if (const auto *activate = std::get_if<ActivateSim>(&command)) {
        m_desk.perform(unit, *activate);
    } else if (std::holds_alternative<Continue>(command)) {
        m_conductor.send(unit, Continued{});
    } else if (std::holds_alternative<AskForCard>(command)) {
        askForCard(unit);
    } else if (std::holds_alternative<Print>(command)) {
        print(unit);
    } else if (Slot *slot = slotOf(unit)) {
        slot->perform(command, unit);
    } else if (!std::holds_alternative<ReleaseCard>(command)) {
        m_conductor.send(unit,
                         CardWorkLost{Written::No, CardIs::Gone, std::nullopt, Pool::ofThisThread().because});
    }
}

void Line::print(int unit)
{
    m_printing.insert(unit);
    const State &state = this->state(unit);
    checks::labelIsPrinted(m_world, unit);
    m_world.printer.print(unit, *state.code(), std::max(0, state.label.prints - 1), m_world.station(),
                          [this, unit](Event event) {
                              m_printing.erase(unit);
                              m_conductor.send(unit, std::move(event));
                          });
}

void Line::askForCard(int unit)
{
    if (m_run != RunState::Running)
        return;
    const State &state = this->state(unit);
    if (Slot *slot = slotOf(unit)) {
        if (m_world.scenario.run.variant == Variant::CardForgottenByRetry && state.card.reader.isEmpty())
            return;
        // Also after a retry: the card that the unit was working with is still in.
        if (const auto eid = slot->takenCard(); eid && (!state.eid || state.eid == eid))
            offer(*slot, unit, *eid);
        else if (eid)
            slot->letGo();
        return;
    }
    for (Slot &slot : m_slots) {
        const auto eid = slot.freeCard();
        if (!eid || (state.eid && state.eid != eid))
            continue;
        cardRead(slot, *eid);
        if (state.eid)
            return;
    }
}

void Line::offer(Slot &slot, int unit, const esim::Eid &eid)
{
    if (!state(unit).eid) {
        State claimed = state(unit);
        claimed.eid = eid;
        m_claims.update(unit, claimed);
    }
    slot.take(unit);
    m_conductor.send(unit, CardOffered{Pool::ofThisThread().readers[size_t(slot.reader())], eid});
}

void Line::cardRead(Slot &slot, const esim::Eid &eid)
{
    if (m_run != RunState::Running)
        return;
    const CardClaim claim = m_claims.claim(eid);
    switch (claim.kind) {
    case CardClaim::Kind::Unit:
        if (needsCard(state(claim.unit)) && slotOf(claim.unit) == nullptr)
            offer(slot, claim.unit, eid);
        else
            slot.refuse();
        return;
    case CardClaim::Kind::WrongCard: offer(slot, claim.unit, eid); return;
    case CardClaim::Kind::Finished:
    case CardClaim::Kind::NoUnit: slot.refuse(); return;
    }
}

void Line::contradicted(int unit, Refusal refusal)
{
    checks::journalContradicted(m_world, unit, refusal);
    const State &state = this->state(unit);
    m_claims.update(unit, state);
    if (refusal == Refusal::EidInWork) {
        if (Slot *slot = slotOf(unit))
            slot->refuse();
    } else if (state.phase == Phase::Planned) {
        m_desk.notBegun(unit);
        perform(unit, AskToReserve{});
    } else if (state.phase == Phase::Reserving && !state.reserve.openIntent.isEmpty()) {
        m_conductor.send(unit, ReserveUnknown{Pool::ofThisThread().because});
    }
}

void Line::rejected(int unit, const Event &event)
{
    if (m_world.scenario.run.variant == Variant::RejectionUnnoticed ||
        m_world.scenario.run.variant == Variant::AnswerWhileHeldLost)
        return;
    if (std::holds_alternative<ReserveStarted>(event))
        m_desk.notBegun(unit);
    else if (const auto *spare = std::get_if<SpareTaken>(&event))
        m_desk.notTaken(spare->reservation.id, desk::NotTaken::Was::Spare);
    else if (const auto *seen = std::get_if<ReservationSeen>(&event);
             seen && m_world.journal.ownerOf(seen->reservation.id) < 0)
        m_desk.notTaken(seen->reservation.id, desk::NotTaken::Was::Found);
    else if (const auto *offered = std::get_if<CardOffered>(&event);
             offered && m_world.scenario.run.variant != Variant::OfferUnnoticed) {
        for (Slot &slot : m_slots) {
            const bool isThatCard = Pool::ofThisThread().readers[size_t(slot.reader())] == offered->reader;
            if (isThatCard && slot.unit() == unit && slot.takenCard() &&
                state(unit).card.reader != offered->reader)
                slot.letGo();
        }
    }
}

void Line::cardLeft(const Slot &slot)
{
    const int unit = slot.unit();
    if (unit < 0)
        return;
    const State &state = this->state(unit);
    if (!isFinal(state.phase) && state.card.reader == Pool::ofThisThread().readers[size_t(slot.reader())] &&
        state.card.step == CardStep::None)
        m_conductor.send(unit, CardLeft{});
}

void Line::retry(int unit)
{
    const Phase phase = state(unit).phase;
    if (isVoided(state(unit)) && m_world.scenario.run.variant != Variant::VoidedIsRetried)
        return;
    if (phase == Phase::Failed || phase == Phase::Held)
        m_conductor.send(unit, RetryRequested{});
}

void Line::handOver(int unit)
{
    if (!canBeHandedOver(state(unit)))
        return;
    m_world.log.line(m_world.schedule.now(), "operator: hands unit %d to an engineer", unit);
    m_conductor.send(unit, HandedOver{Pool::ofThisThread().because.text});
}

void Line::askForLabel(int unit)
{
    const State &state = this->state(unit);
    Event wish = PrintRequested{};
    if (refusalToReprint(state) == LabelRefusal::None)
        wish = ReprintRequested{ReprintCause::Smudged, {}, {}};
    else if (refusalToPrint(state) != LabelRefusal::None)
        return;
    m_world.log.line(m_world.schedule.now(), "operator: wants a label of unit %d: %s", unit, nameOf(wish));
    m_conductor.send(unit, std::move(wish));
}

void Line::voidCode(int unit)
{
    if (refusalToVoid(state(unit)) != LabelRefusal::None)
        return;
    m_world.log.line(m_world.schedule.now(), "operator: voids the code of unit %d", unit);
    m_conductor.send(unit, CodeVoided{Pool::ofThisThread().because.text, Pool::ofThisThread().because.code});
}

void Line::scan(int unit, const esim::ActivationCode &text)
{
    const State &state = this->state(unit);
    const bool fits = state.code() && *state.code() == text;
    if (state.phase == Phase::WaitingForScan &&
        (fits || m_world.scenario.run.variant == Variant::WrongScanBelieved)) {
        checks::labelWasBelieved(m_world, unit, text);
        m_conductor.send(unit, LabelScanned{});
    }
}

} // namespace simulation
