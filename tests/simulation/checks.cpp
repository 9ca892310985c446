#include "tests/simulation/checks.h"

#include "core/workflow/label_rules.h"
#include "core/workflow/reasons.h"
#include "tests/simulation/pool.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace simulation::checks {

using base::Millis;
using namespace workflow;

namespace {

QByteArray unitText(int unit) { return "unit " + QByteArray::number(unit); }

bool isPaidFor(const Profile &profile) { return profile.kind == Profile::Kind::Reserved; }
bool isAlive(const Profile &profile) { return isPaidFor(profile) && !profile.isDead && !profile.willDie; }

/// One EID, one profile (facts/reliability.md §2.2, check 4).
void noDoubleByEid(World &world, const Profile &made)
{
    if (!made.eid)
        return;
    const auto &all = world.carrier.profiles();
    const auto alive = std::count_if(all.begin(), all.end(), [&](const Profile &profile) {
        return isAlive(profile) && profile.eid == made.eid;
    });
    if (alive > 1)
        world.violated("two live reservations for one EID", unitText(made.unit) + " " + made.id.toLatin1());
}

/// By matching ID every profile that no unit has is one whose request is still being looked for, or was given
/// up and counted.
void noStrayIsForgotten(World &world)
{
    int strays = 0;
    for (const Profile &profile : world.carrier.profiles())
        strays += isAlive(profile) && !profile.eid && world.journal.ownerOf(profile.id) < 0;
    int expected = 0;
    const bool mayBeVeryLate = world.scenario.faults.has(Fault::ReserveVeryLate);
    for (int i = 0; i < world.journal.count(); ++i) {
        const State &state = world.journal.stored(i);
        const bool byMatchingId = state.plan.reserve == esim::ReserveMode::MatchingId;
        expected += byMatchingId && !state.reserve.openIntent.isEmpty();
        if (mayBeVeryLate)
            expected += state.reserve.lost - state.reserve.spares;
    }
    if (strays > expected)
        world.violated("a paid profile that nobody knows of",
                       QByteArray::number(strays) + " strays, " + QByteArray::number(expected) + " expected");
}

void limitsHold(World &world, const Profile &made)
{
    const SpendingLimits &limits = world.scenario.rules.limits;
    int inBatch = 0;
    int thatDay = 0;
    const auto day = [](const Profile &profile) {
        return std::chrono::floor<std::chrono::days>(profile.intentAt);
    };
    for (const Profile &profile : world.carrier.profiles()) {
        inBatch += isPaidFor(profile);
        thatDay += isPaidFor(profile) && day(profile) == day(made);
    }
    if ((limits.perBatch > 0 && inBatch > limits.perBatch) || (limits.perDay > 0 && thatDay > limits.perDay))
        world.violated("more was spent than the limit allows", QByteArray::number(inBatch));
}

const Profile *profileOf(const World &world, const QString &id)
{
    const auto &all = world.carrier.profiles();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Profile &profile) { return profile.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// The profile in the ledger that a unit stands for; -1 for none.
int profileIndexOf(const World &world, int unit)
{
    const State &state = world.journal.stored(unit);
    const auto &all = world.carrier.profiles();
    for (int i = 0; i < int(all.size()); ++i) {
        const bool isGiven = all[size_t(i)].kind == Profile::Kind::Given && all[size_t(i)].unit == unit;
        if (isGiven || (state.reservation && state.reservation->id == all[size_t(i)].id))
            return i;
    }
    return -1;
}

bool isOnSomeCard(const World &world, int profile)
{
    const auto &cards = world.cards.cards();
    return std::any_of(cards.begin(), cards.end(), [profile](const Card &card) {
        return std::any_of(card.profiles.begin(), card.profiles.end(),
                           [profile](const Card::Installed &one) { return one.profile == profile; });
    });
}

bool isOnItsCard(const World &world, const State &state, int profile)
{
    const auto &cards = world.cards.cards();
    return std::any_of(cards.begin(), cards.end(), [&](const Card &card) {
        return card.eid == state.eid &&
               std::any_of(card.profiles.begin(), card.profiles.end(), [&](const Card::Installed &one) {
                   return one.profile == profile &&
                          (one.enabled == esim::Enable::Yes || state.plan.enable == esim::Enable::No);
               });
    });
}

bool hasAddress(const World &world, const State &state)
{
    const auto &cards = world.cards.cards();
    return std::any_of(cards.begin(), cards.end(), [&](const Card &card) {
        return card.eid == state.eid && card.address == state.code()->address().text();
    });
}

/// Of two cards with one EID nobody can know which one a session wrote.
bool hasTwin(const World &world, const std::optional<esim::Eid> &eid)
{
    const auto &cards = world.cards.cards();
    return std::count_if(cards.begin(), cards.end(), [&](const Card &card) { return card.eid == eid; }) > 1;
}

void doneIsTrue(World &world, int unit)
{
    const State &state = world.journal.stored(unit);
    if (isVoided(state))
        world.violated("done with a voided code", unitText(unit));
    const int profile = profileIndexOf(world, unit);
    if (profile < 0) {
        world.violated("done without a profile", unitText(unit));
        return;
    }
    const bool isWritten = state.plan.deliver == esim::Deliver::Install   ? isOnItsCard(world, state, profile)
                           : state.plan.deliver == esim::Deliver::Address ? hasAddress(world, state)
                                                                          : true;
    if (!isWritten)
        world.violated("done, but the card does not hold what was planned", unitText(unit));
    if (state.plan.needsCarrier() && !world.carrier.profiles()[size_t(profile)].isActivated)
        world.violated("done, but the Sim is not activated", unitText(unit));
    const Label *label = world.printer.labelOf(unit);
    if (state.plan.print == PrintLabel::Yes && (!label || !(label->code == *state.code())))
        world.violated("done without its label", unitText(unit));
}

void failedIsTrue(World &world, int unit)
{
    const State &state = world.journal.stored(unit);
    if (state.reason.isEmpty())
        world.violated("failed without a reason", unitText(unit));
    if (state.card.truth == CardTruth::Doubtful || state.card.truth == CardTruth::Claimed)
        world.violated("failed although something may be on the card", unitText(unit));
    const int profile = profileIndexOf(world, unit);
    if (profile >= 0 && state.card.truth == CardTruth::Untouched && isOnSomeCard(world, profile) &&
        !world.scenario.faults.has(Fault::CardTwin))
        world.violated("failed, but the profile is on a card", unitText(unit));
}

void adoptionIsRight(World &world, int unit, const Reservation &given)
{
    const Profile *profile = profileOf(world, given.id);
    const State &state = world.journal.stored(unit);
    if (!profile || profile->kind != Profile::Kind::Reserved) {
        world.violated("took a reservation that is not ours", unitText(unit) + " " + given.id.toLatin1());
        return;
    }
    for (int i = 0; i < world.journal.count(); ++i) {
        const auto &other = world.journal.stored(i).reservation;
        if (i != unit && other && other->id == given.id)
            world.violated("one reservation, two units", given.id.toLatin1());
    }
    if (profile->eid && profile->eid != state.eid && state.phase != Phase::Held)
        world.violated("took the reservation of another EID", unitText(unit));
}

} // namespace

base::Instant moneyIsAsked(World &world, int unit, const QByteArray &intent)
{
    const auto at = world.journal.intentAt(unit, intent);
    if (!at)
        world.violated("money without a durable intent", unitText(unit) + " " + intent);
    const auto &all = world.carrier.profiles();
    if (std::any_of(all.begin(), all.end(), [&](const Profile &profile) { return profile.intent == intent; }))
        world.violated("one intent, two requests", unitText(unit) + " " + intent);

    // A profile that lies about unused since long must be used before another is paid for.
    int counted = 0;
    for (int i = 0; i < world.journal.count(); ++i)
        counted += world.journal.stored(i).reserve.lost - world.journal.stored(i).reserve.spares;
    // Where answers wait, for the carrier or for the disk, it may be on its way to a unit.
    const Faults &faults = world.scenario.faults;
    const bool listsAnswer =
        !faults.has(Fault::Silent) && !faults.has(Fault::DiskFull) && !faults.has(Fault::DiskSlow);
    const Millis known = world.scenario.rules.quietPeriod + Millis(10000);
    const bool isByMatchingId = world.scenario.plans[size_t(unit)].reserve == esim::ReserveMode::MatchingId;
    for (const Profile &profile : all) {
        // An answer that waits for room on the disk is on its way to its own unit.
        const bool isAwaited =
            world.journal.stored(profile.unit < 0 ? unit : profile.unit).reserve.openIntent == profile.intent;
        const bool isUnused =
            isAlive(profile) && !profile.eid && !isAwaited && world.journal.ownerOf(profile.id) < 0;
        if (isUnused && counted > 0 && listsAnswer && isByMatchingId && at &&
            *at - std::max(profile.visibleAt, profile.readyAt) > known)
            world.violated("money spent while a spare lies there",
                           unitText(unit) + " " + profile.id.toLatin1());
    }
    return at.value_or(world.schedule.now());
}

void moneyWasSpent(World &world, const Profile &made)
{
    noDoubleByEid(world, made);
    limitsHold(world, made);
    noStrayIsForgotten(world);
}

void stored(World &world, int unit, const State &before, const Event &event)
{
    const State &after = world.journal.stored(unit);
    if (const Reservation *given = reservationIn(event))
        adoptionIsRight(world, unit, *given);
    if (before.reserve.openIntent != after.reserve.openIntent || before.reservation != after.reservation)
        noStrayIsForgotten(world);
    if (after.phase == Phase::Done && before.phase != Phase::Done)
        doneIsTrue(world, unit);
    if (after.phase == Phase::Failed && before.phase != Phase::Failed)
        failedIsTrue(world, unit);
    if (after.handedOver && (!isStuck(after.phase) || isVoided(after)))
        world.violated("an engineer has a unit that nobody has to decide about", unitText(unit));
    const bool hasWayOut = isVoided(after) || workflow::step(after, RetryRequested{});
    if (after.phase == Phase::Held && (after.reason.isEmpty() || !hasWayOut))
        world.violated("held without a reason or a way out", unitText(unit));
}

void cardIsWritten(World &world, int unit, const Card &card, CardStep step)
{
    if (unit < 0) {
        world.violated("a card is written for no unit");
        return;
    }
    const State &state = world.journal.stored(unit);
    if (state.card.step != step)
        world.violated("a card is written although the journal does not say so", unitText(unit));
    else if (state.eid != card.eid)
        world.violated("another unit's card is written", unitText(unit));
}

void profileInstalled(World &world, const Card &card)
{
    if (card.profiles.size() > 1 && !hasTwin(world, card.eid))
        world.violated("two profiles on one card", card.eid.text().toLatin1());
}

void notificationIsRemoved(World &world, const Card &card, qint64 sequence)
{
    if (!world.journal.hasSeen(card.eid, sequence))
        world.violated("a notification is removed before the journal has it",
                       card.eid.text().toLatin1() + " " + QByteArray::number(sequence));
}

void labelIsPrinted(World &world, int unit)
{
    const State &state = world.journal.stored(unit);
    if (state.phase != Phase::Printing)
        world.violated("a label is printed although the journal does not say so", unitText(unit));
    if (isVoided(state))
        world.violated("a voided code is printed", unitText(unit));
    if (state.plan.writesCard() && state.card.truth != CardTruth::Confirmed)
        world.violated("a label is printed before its card is read back", unitText(unit));
}

void labelCameOut(World &world, const Label &label)
{
    const auto &all = world.printer.labels();
    const auto firsts = std::count_if(all.begin(), all.end(), [&](const Label &other) {
        return other.unit == label.unit && other.reprint == 0;
    });
    if (firsts > 1)
        world.violated("a second label that is not marked", unitText(label.unit));
}

void labelWasBelieved(World &world, int unit, const esim::ActivationCode &text)
{
    const Label *label = world.printer.labelOf(unit);
    if (!label || !(label->code == text))
        world.violated("a scan was believed that is not of the unit's label", unitText(unit));
}

void eventWasRejected(World &world, int unit, const State &state, const Event &event)
{
    world.countRejected();
    world.log.line(world.schedule.now(), "REJECTED: unit %d in %s rejects %s", unit,
                   esim::nameOf(state.phase).toLatin1().constData(), nameOf(event));
}

void journalContradicted(World &world, int unit, Refusal refusal)
{
    world.log.line(world.schedule.now(), "station: the journal contradicts unit %d: %s", unit,
                   nameOf(refusal));
    // With one station nothing else can have taken it.
    if (refusal == Refusal::ReservationTaken || refusal == Refusal::IntentOpen)
        world.violated("the station contradicts its own journal", unitText(unit) + " " + nameOf(refusal));
}

void recovery(World &world)
{
    for (int i = 0; i < world.journal.count(); ++i) {
        const State &state = world.journal.stored(i);
        const Restarted restarted{world.scenario.secondPrint};
        const auto once = workflow::step(state, restarted);
        // A unit that needs nobody goes on by itself; and a label that a restart printed is perhaps printed
        // after the next.
        const bool goesOn = state.phase == Phase::Planned && !state.plan.needsCarrier();
        const bool prints = once && once->state.phase == Phase::Printing;
        if (goesOn || prints)
            continue;
        const auto twice = once ? workflow::step(once->state, restarted) : once;
        if (!once || !twice || !(once->state == twice->state))
            world.violated("a second recovery changes something", unitText(i));
    }
}

bool isAllDone(const World &world)
{
    for (int i = 0; i < world.journal.count(); ++i) {
        if (world.journal.stored(i).phase != Phase::Done)
            return false;
    }
    return true;
}

namespace {

/// A person must decide, or pay: no fault of the station.
bool isStopped(const World &world, const State &state)
{
    const bool hasLimits = world.scenario.rules.limits.perBatch > 0 || world.scenario.rules.limits.perDay > 0;
    const bool waitsForMoney = state.phase == Phase::Planned && hasLimits;
    // Loose cards go to the units in manifest order (design §7), also to one that waits for money.
    const bool waitsForLooseCard = state.phase == Phase::WaitingForCard && !state.eid && hasLimits;
    // After midnight there is money again, so that a unit may be on its way only now.
    const base::Instant now = world.schedule.now();
    const bool isNewDay = hasLimits && now - std::chrono::floor<std::chrono::days>(now) < Millis(600000);
    return isFinal(state.phase) || waitsForMoney || waitsForLooseCard || isNewDay;
}

} // namespace

void atTheEnd(World &world)
{
    for (int i = 0; i < world.journal.count(); ++i) {
        const State &state = world.journal.stored(i);
        if (state.phase == Phase::Done)
            doneIsTrue(world, i);
        if (state.phase == Phase::Failed)
            failedIsTrue(world, i);
        if (!isStopped(world, state))
            world.violated("a unit has no end",
                           unitText(i) + " " + esim::nameOf(state.phase).toLatin1() + " " +
                               state.reason.code.toLatin1() + " EID " +
                               (state.eid ? state.eid->text().right(6).toLatin1() : "none"));
    }
    noStrayIsForgotten(world);
}

} // namespace simulation::checks
