#include "core/workflow/reasons.h"
#include "core/workflow/transitions.h"

namespace workflow::detail {
namespace {

constexpr int kMostRequestsWithoutAnswer = 3;

Delay backOff(int attempt) { return {Delay::Kind::BackOff, attempt, {}}; }

/// The reservation is dead: one automatic new one, then a person decides whether to spend more.
Step reservationDied(State state, const QString &words)
{
    state.reserve.openIntent.clear();
    if (state.reserve.failedReservations >= kMostFailedReservations)
        return fail(std::move(state), reason(reasons::kReservationDead, {words}));
    ++state.reserve.failedReservations;
    buryReservation(state);
    return proceed(std::move(state));
}

/// The phase for an available reservation, after the last look at whose it is.
Step reservationAvailable(State state)
{
    Reservation &reservation = *state.reservation;
    const bool incomplete = !reservation.code || !reservation.iccid;
    const bool foreign = reservation.eid && state.eid && *reservation.eid != *state.eid;
    if (incomplete || foreign) {
        // Not to be used as it is: a retry asks the carrier about it again.
        reservation.status = ReservationStatus::Pending;
        if (incomplete)
            return hold(std::move(state), reason(reasons::kIncomplete));
        const QStringList both{reservation.eid->text(), state.eid->text()};
        return hold(std::move(state), reason(reasons::kOtherEidReserved, both));
    }
    state.phase = Phase::Reserved;
    state.reason = {};
    return stay(std::move(state), {Continue{}});
}

/// The answer to the open request of a unit that is held for another reason: what was paid for is noted, and
/// a retry asks the carrier about it again.
Step answeredWhileHeld(State state, const Reservation &reservation)
{
    state.reserve.openIntent.clear();
    state.reservation = reservation;
    if (reservation.status == ReservationStatus::Available)
        state.reservation->status = ReservationStatus::Pending;
    return stay(std::move(state), {});
}

/// What the carrier says about the unit's reservation.
Step reservationSeen(State state, const Reservation &reservation)
{
    state.reserve.openIntent.clear();
    state.reserve.refusals = 0;
    state.reserve.emptySearches = 0;
    state.reserve.trouble = 0;
    state.reservation = reservation;
    switch (reservation.status) {
    case ReservationStatus::Pending: break;
    case ReservationStatus::Available: return reservationAvailable(std::move(state));
    case ReservationStatus::Consumed: return hold(std::move(state), reason(reasons::kReservationUsed));
    case ReservationStatus::Failed: return reservationDied(std::move(state), reservation.failure);
    }
    state.reason = {};
    return stay(std::move(state), {Poll{}});
}

} // namespace

void buryReservation(State &state)
{
    QStringList dead = state.reserve.dead.value_or(QStringList());
    dead.append(state.reservation->id);
    state.reserve.dead = std::move(dead);
    state.reservation.reset();
}

Outcome on(State state, const ReserveStarted &event)
{
    const bool lacksEid = state.plan.reserve == esim::ReserveMode::Eid && !state.eid;
    if (state.phase != Phase::Planned || !state.plan.needsCarrier() || lacksEid || event.intent.isEmpty())
        return rejected(state, event);
    state.phase = Phase::Reserving;
    state.reserve.openIntent = event.intent;
    state.reserve.intentAt = event.at;
    state.reserve.emptySearches = 0;
    ++state.reserve.made;
    state.reason = {};
    return stay(std::move(state), {Reserve{event.intent}});
}

Outcome on(State state, const ReservationSeen &event)
{
    const bool isDead = state.reserve.dead && state.reserve.dead->contains(event.reservation.id);
    if (event.reservation.id.isEmpty() || isDead)
        return rejected(state, event);
    if (state.phase == Phase::Held && !state.reserve.openIntent.isEmpty())
        return answeredWhileHeld(std::move(state), event.reservation);
    if (state.phase != Phase::Reserving)
        return rejected(state, event);
    // A poll answers for the reservation that is known; a request or a search brings a new one for the open
    // intent.
    const bool known = state.reservation && state.reservation->id == event.reservation.id;
    if (!known && state.reserve.openIntent.isEmpty())
        return rejected(state, event);
    return reservationSeen(std::move(state), event.reservation);
}

Outcome on(State state, const SpareTaken &event)
{
    const bool wantsOne =
        state.phase == Phase::Planned && state.plan.reserve == esim::ReserveMode::MatchingId;
    if (!wantsOne || event.reservation.id.isEmpty() || event.reservation.eid)
        return rejected(state, event);
    state.phase = Phase::Reserving;
    ++state.reserve.spares;
    return reservationSeen(std::move(state), event.reservation);
}

Outcome on(State state, const ReserveRefused &event)
{
    const bool isHeld = state.phase == Phase::Held;
    if ((state.phase != Phase::Reserving && !isHeld) || state.reserve.openIntent.isEmpty())
        return rejected(state, event);
    state.reserve.openIntent.clear();
    // The carrier certainly did not act, so the request cost nothing.
    --state.reserve.made;
    if (isHeld)
        return stay(std::move(state), {});
    ++state.reserve.refusals;
    if (event.again != Again::Later || state.reserve.refusals >= kMostRefusals)
        return fail(std::move(state), event.reason);
    state.phase = Phase::Planned;
    state.reason = event.reason;
    const Delay delay =
        event.wait.count() > 0 ? Delay{Delay::Kind::Exactly, 0, event.wait} : backOff(state.reserve.refusals);
    return stay(std::move(state), {AskToReserve{delay}});
}

Outcome on(State state, const ReserveUnknown &event)
{
    if (state.phase != Phase::Reserving || state.reserve.openIntent.isEmpty())
        return rejected(state, event);
    state.reason = event.reason;
    return stay(std::move(state), {Search{{Delay::Kind::QuietPeriod, 0, {}}}});
}

Outcome on(State state, const NothingFound &event)
{
    if (state.phase != Phase::Reserving || state.reserve.openIntent.isEmpty())
        return rejected(state, event);
    if (++state.reserve.emptySearches < kMostEmptySearches)
        return stay(std::move(state), {Search{{Delay::Kind::QuietPeriod, state.reserve.emptySearches, {}}}});
    state.reserve.openIntent.clear();
    Commands commands;
    if (state.plan.reserve == esim::ReserveMode::MatchingId) {
        if (state.reserve.lost++ == 0)
            state.reserve.lostSince = state.reserve.intentAt;
        commands.push_back(NoteLost{state.reserve.intentAt});
    }
    Step step = state.reserve.made >= kMostRequestsWithoutAnswer
                    ? hold(std::move(state), reason(reasons::kLostTooOften))
                    : proceed(std::move(state));
    step.commands.insert(step.commands.begin(), commands.begin(), commands.end());
    return step;
}

Outcome on(State state, const SeveralFound &event)
{
    if (state.phase != Phase::Reserving || state.reserve.openIntent.isEmpty())
        return rejected(state, event);
    return hold(std::move(state), reason(reasons::kSeveralFound, {QString::number(event.count)}));
}

Outcome on(State state, const CarrierSilent &event)
{
    if (state.phase != Phase::Reserving)
        return rejected(state, event);
    state.reason = event.reason;
    ++state.reserve.trouble;
    // What the carrier may have done stays unknown, so giving up is a person's decision, never a failure.
    if (event.again != Again::Later || state.reserve.trouble >= kMostCarrierTrouble)
        return hold(std::move(state), event.reason);
    const Delay delay = backOff(state.reserve.trouble);
    if (state.reservation)
        return stay(std::move(state), {Poll{delay}});
    return stay(std::move(state), {Search{delay}});
}

Outcome on(State state, const Continued &event)
{
    const bool given = state.phase == Phase::Planned && !state.plan.needsCarrier();
    if (state.phase != Phase::Reserved && !given)
        return rejected(state, event);
    return proceed(std::move(state));
}

Outcome on(State state, const SimActivated &event)
{
    if (state.phase != Phase::Activating)
        return rejected(state, event);
    state.activation = Activation::Done;
    state.reserve.trouble = 0;
    return proceed(std::move(state));
}

Outcome on(State state, const ActivationFailed &event)
{
    if (state.phase != Phase::Activating)
        return rejected(state, event);
    ++state.reserve.trouble;
    if (event.again != Again::Later || state.reserve.trouble >= kMostCarrierTrouble)
        return fail(std::move(state), event.reason);
    state.reason = event.reason;
    const Delay delay = backOff(state.reserve.trouble);
    return stay(std::move(state), {ActivateSim{delay}});
}

} // namespace workflow::detail
