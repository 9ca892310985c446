#pragma once

#include "core/workflow/step.h"

/// The pieces of step(), one function per kind of event. Internal to this room.
namespace workflow::detail {

using Outcome = tl::expected<Step, Rejected>;

/// Where a unit goes from the facts alone: used after each finished leg, by retries and on restart. Never
/// ends in Failed or Held.
Step proceed(State state);
/// Ends a unit's present leg; open card commands are over and the card is released when there is one.
Step fail(State state, Reason reason);
Step hold(State state, Reason reason);
/// The same phase with another reason and these commands.
Step stay(State state, Commands commands);
Reason reason(const char *code, QStringList arguments = {});
/// Gives up a dead reservation, so that a new one may be asked for.
void buryReservation(State &state);
/// Forgets the card that is in a reader and, where nothing binds the unit to it, its EID.
void letCardGo(State &state);

Outcome on(State state, const ReserveStarted &event);
Outcome on(State state, const ReservationSeen &event);
Outcome on(State state, const SpareTaken &event);
Outcome on(State state, const ReserveRefused &event);
Outcome on(State state, const ReserveUnknown &event);
Outcome on(State state, const NothingFound &event);
Outcome on(State state, const SeveralFound &event);
Outcome on(State state, const CarrierSilent &event);
Outcome on(State state, const Continued &event);
Outcome on(State state, const SimActivated &event);
Outcome on(State state, const ActivationFailed &event);
Outcome on(State state, const CardOffered &event);
Outcome on(State state, const CardLeft &event);
Outcome on(State state, const InstallSucceeded &event);
Outcome on(State state, const InstallRefused &event);
Outcome on(State state, const CardWorkLost &event);
Outcome on(State state, const EnableAnswered &event);
Outcome on(State state, const AddressAnswered &event);
Outcome on(State state, const CardRead &event);
Outcome on(State state, const NotificationsHandled &event);
Outcome on(State state, const LabelPrinted &event);
Outcome on(State state, const LabelNotPrinted &event);
Outcome on(State state, const LabelPerhapsPrinted &event);
Outcome on(State state, const LabelUnproven &event);
Outcome on(State state, const LabelScanned &event);
Outcome on(State state, const PrintRequested &event);
Outcome on(State state, const ReprintRequested &event);
Outcome on(State state, const CodeVoided &event);
Outcome on(State state, const RetryRequested &event);
Outcome on(State state, const HandedOver &event);
Outcome on(State state, const Restarted &event);

/// Refuses an event in this state.
template <class E>
tl::unexpected<Rejected> rejected(const State &state, const E &)
{
    return tl::unexpected(Rejected{state.phase, E::kName});
}

} // namespace workflow::detail
