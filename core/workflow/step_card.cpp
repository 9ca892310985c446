#include "core/workflow/reasons.h"
#include "core/workflow/transitions.h"

#include <algorithm>

namespace workflow::detail {
namespace {

Step toCard(State state, Phase phase, CardStep cardStep, Command command)
{
    state.phase = phase;
    state.card.step = cardStep;
    return stay(std::move(state), {std::move(command)});
}

Step readCard(State state, Delay delay = {})
{
    return toCard(std::move(state), Phase::Verifying, CardStep::Reading, ReadCard{delay});
}

/// Starts what the plan wants with the card that is in the reader; a card in doubt is read first.
Step beginCardWork(State state)
{
    state.reason = {};
    if (state.card.truth != CardTruth::Untouched)
        return readCard(std::move(state));
    if (state.plan.deliver == esim::Deliver::Address)
        return toCard(std::move(state), Phase::WritingAddress, CardStep::WritingAddress, WriteAddress{});
    return toCard(std::move(state), Phase::Installing, CardStep::Installing, InstallProfile{});
}

Step waitForCard(State state)
{
    Commands commands;
    if (!state.card.reader.isEmpty())
        commands.push_back(ReleaseCard{});
    letCardGo(state);
    Step step = proceed(std::move(state));
    step.commands.insert(step.commands.begin(), commands.begin(), commands.end());
    return step;
}

/// The read-back showed what the plan wants: handle the notifications, then go on.
Step cardConfirmed(State state)
{
    state.card.truth = CardTruth::Confirmed;
    state.card.attempts = 0;
    state.card.reads = 0;
    state.reason = {};
    return toCard(std::move(state), Phase::Verifying, CardStep::Notifying, SendNotifications{});
}

/// Nothing of this unit is on the card although something may have been tried: the same reservation once
/// more.
Step tryAgainOnCard(State state)
{
    // The card has just been read: whatever was tried, nothing of it is there. The next try may be with
    // another profile.
    state.card.truth = CardTruth::Untouched;
    state.card.iccid.reset();
    if (++state.card.attempts >= kMostCardAttempts)
        return hold(std::move(state), reason(reasons::kTriedTooOften));
    return beginCardWork(std::move(state));
}

Step judgeProfile(State state, const CardRead &seen)
{
    const auto wanted = state.iccid();
    if (!wanted)
        return hold(std::move(state), reason(reasons::kUnknownProfile));
    const auto found = std::find_if(seen.profiles.begin(), seen.profiles.end(),
                                    [&](const ProfileSeen &profile) { return profile.iccid == wanted; });
    if (found == seen.profiles.end()) {
        if (state.card.truth == CardTruth::Claimed)
            return hold(std::move(state), reason(reasons::kNotOnCard));
        return tryAgainOnCard(std::move(state));
    }
    state.card.iccid = wanted;
    if (found->enabled == esim::Enable::Yes || state.plan.enable == esim::Enable::No)
        return cardConfirmed(std::move(state));
    state.card.truth = CardTruth::Claimed;
    if (state.card.enables >= kMostEnables || !state.reason.isEmpty())
        return hold(std::move(state), reason(reasons::kNotEnabled, {sentence(state.reason)}));
    ++state.card.enables;
    return toCard(std::move(state), Phase::Verifying, CardStep::Enabling, EnableProfile{});
}

Step judgeAddress(State state, const CardRead &seen)
{
    const QString wanted = state.code()->address().text();
    if (seen.defaultAddress.compare(wanted, Qt::CaseInsensitive) == 0)
        return cardConfirmed(std::move(state));
    if (state.card.truth == CardTruth::Claimed)
        return hold(std::move(state), reason(reasons::kOtherAddress, {wanted, seen.defaultAddress}));
    return tryAgainOnCard(std::move(state));
}

} // namespace

Outcome on(State state, const CardOffered &event)
{
    if (!event.eid || event.reader.isEmpty())
        return rejected(state, event);
    switch (state.phase) {
    case Phase::Planned:
    case Phase::Reserving:
    case Phase::Reserved:
    case Phase::Activating:
    case Phase::WaitingForCard: break;
    case Phase::Held:
        // A unit that is held because its card must be read goes on when that card comes back.
        if (state.card.truth != CardTruth::Doubtful || state.eid != event.eid)
            return rejected(state, event);
        break;
    case Phase::Installing:
    case Phase::WritingAddress:
    case Phase::Verifying:
    case Phase::Printing:
    case Phase::WaitingForScan:
    case Phase::Done:
    case Phase::Failed: return rejected(state, event);
    }
    state.card.reader = event.reader;
    if (state.eid && state.eid != event.eid) {
        const QStringList both{state.eid->text(), event.eid->text()};
        return hold(std::move(state), reason(reasons::kWrongCard, both));
    }
    if (state.plan.testCards == TestCards::Refused && !event.eid->hasRightCheckDigits())
        return hold(std::move(state), reason(reasons::kBadCheckDigits, {event.eid->text()}));
    state.eid = event.eid;
    if (state.phase == Phase::WaitingForCard || state.phase == Phase::Held) {
        if (state.reservation && state.reservation->eid && state.reservation->eid != state.eid) {
            const QStringList both{state.reservation->eid->text(), state.eid->text()};
            return hold(std::move(state), reason(reasons::kOtherEidReserved, both));
        }
        return beginCardWork(std::move(state));
    }
    Commands commands;
    if (state.phase == Phase::Planned && state.plan.needsCarrier())
        commands.push_back(AskToReserve{});
    if (!state.plan.writesCard()) {
        // Only its EID was wanted.
        state.card.reader.clear();
        commands.push_back(ReleaseCard{});
    }
    return stay(std::move(state), std::move(commands));
}

Outcome on(State state, const CardLeft &event)
{
    if (state.card.reader.isEmpty() || state.card.step != CardStep::None)
        return rejected(state, event);
    letCardGo(state);
    return stay(std::move(state), {});
}

Outcome on(State state, const InstallSucceeded &event)
{
    if (state.phase != Phase::Installing || state.card.step != CardStep::Installing)
        return rejected(state, event);
    state.card.truth = CardTruth::Claimed;
    if (event.iccid)
        state.card.iccid = event.iccid;
    state.card.installationResult = event.result;
    state.reason = {};
    if (state.plan.enable == esim::Enable::No)
        return readCard(std::move(state));
    ++state.card.enables;
    return toCard(std::move(state), Phase::Installing, CardStep::Enabling, EnableProfile{});
}

Outcome on(State state, const InstallRefused &event)
{
    if (state.phase != Phase::Installing || state.card.step != CardStep::Installing)
        return rejected(state, event);
    if (!event.result.isEmpty())
        state.card.installationResult = event.result;
    switch (event.consequence) {
    case Consequence::RetryLater: {
        if (++state.card.attempts >= kMostCardAttempts)
            return fail(std::move(state), event.reason);
        state.reason = event.reason;
        const Delay delay{Delay::Kind::BackOff, state.card.attempts, {}};
        return toCard(std::move(state), Phase::Installing, CardStep::Installing, InstallProfile{delay});
    }
    case Consequence::Fail: return fail(std::move(state), event.reason);
    case Consequence::NewReservation:
        if (state.reservation)
            state.reservation->status = ReservationStatus::Failed;
        return fail(std::move(state), event.reason);
    case Consequence::Hold: return hold(std::move(state), event.reason);
    }
    return rejected(state, event);
}

Outcome on(State state, const CardWorkLost &event)
{
    if (event.iccid && !state.card.iccid)
        state.card.iccid = event.iccid;
    switch (state.card.step) {
    case CardStep::None: return rejected(state, event);
    case CardStep::Notifying:
        // The card is confirmed and its notifications are in the journal: losing it now changes nothing that
        // counts.
        return waitForCard(std::move(state));
    case CardStep::Installing:
    case CardStep::WritingAddress:
        if (event.written == Written::No) {
            if (++state.card.attempts >= kMostCardAttempts)
                return fail(std::move(state), event.reason);
            Step step = waitForCard(std::move(state));
            step.state.reason = event.reason;
            return step;
        }
        state.card.truth = CardTruth::Doubtful;
        break;
    case CardStep::Enabling:
    case CardStep::Reading: break;
    }
    if (event.card == CardIs::Gone)
        return waitForCard(std::move(state));
    if (++state.card.reads >= kMostReads) {
        state.card.truth = CardTruth::Doubtful;
        return hold(std::move(state), event.reason);
    }
    return readCard(std::move(state), {Delay::Kind::BackOff, state.card.reads, {}});
}

Outcome on(State state, const EnableAnswered &event)
{
    if (state.card.step != CardStep::Enabling)
        return rejected(state, event);
    // The refusal is remembered until the read-back has shown whether it is true.
    state.reason = event.refusal;
    return readCard(std::move(state));
}

Outcome on(State state, const AddressAnswered &event)
{
    if (state.phase != Phase::WritingAddress || state.card.step != CardStep::WritingAddress)
        return rejected(state, event);
    if (!event.refusal.isEmpty())
        return fail(std::move(state), event.refusal);
    state.card.truth = CardTruth::Claimed;
    return readCard(std::move(state));
}

Outcome on(State state, const CardRead &event)
{
    if (state.phase != Phase::Verifying || state.card.step != CardStep::Reading || !event.eid)
        return rejected(state, event);
    if (event.eid != state.eid) {
        const QStringList both{state.eid->text(), event.eid->text()};
        return hold(std::move(state), reason(reasons::kWrongCard, both));
    }
    state.card.reads = 0;
    return state.plan.deliver == esim::Deliver::Address ? judgeAddress(std::move(state), event)
                                                        : judgeProfile(std::move(state), event);
}

Outcome on(State state, const NotificationsHandled &event)
{
    if (state.phase != Phase::Verifying || state.card.step != CardStep::Notifying)
        return rejected(state, event);
    return waitForCard(std::move(state));
}

} // namespace workflow::detail
