#include "core/workflow/step.h"

#include "core/workflow/label_rules.h"
#include "core/workflow/reasons.h"
#include "core/workflow/transitions.h"

namespace workflow {
namespace detail {

Reason reason(const char *code, QStringList arguments)
{
    return {QString::fromLatin1(code), {}, std::move(arguments)};
}

Step stay(State state, Commands commands) { return {std::move(state), std::move(commands)}; }

void letCardGo(State &state)
{
    state.card.reader.clear();
    state.card.step = CardStep::None;
    const bool boundAtCarrier = state.plan.reserve == esim::ReserveMode::Eid &&
                                (state.reservation || !state.reserve.openIntent.isEmpty());
    if (!state.plan.eid && !boundAtCarrier && state.card.truth == CardTruth::Untouched)
        state.eid.reset();
}

namespace {

Step end(State state, Phase phase, Reason why)
{
    Commands commands;
    if (!state.card.reader.isEmpty())
        commands.push_back(ReleaseCard{});
    letCardGo(state);
    state.phase = phase;
    state.reason = std::move(why);
    return {std::move(state), std::move(commands)};
}

Step enter(State state, Phase phase, Commands commands)
{
    state.phase = phase;
    return {std::move(state), std::move(commands)};
}

bool cardIsFinished(const State &state)
{
    return !state.plan.writesCard() || state.card.truth == CardTruth::Confirmed;
}

} // namespace

Step fail(State state, Reason why) { return end(std::move(state), Phase::Failed, std::move(why)); }
Step hold(State state, Reason why) { return end(std::move(state), Phase::Held, std::move(why)); }

Step proceed(State state)
{
    state.reason = {};
    if (state.plan.needsCarrier()) {
        if (!state.reservation) {
            if (!state.reserve.openIntent.isEmpty()) {
                state.reason = reason(reasons::kSearching);
                return enter(std::move(state), Phase::Reserving, {Search{{Delay::Kind::QuietPeriod, 0, {}}}});
            }
            return enter(std::move(state), Phase::Planned, {AskToReserve{}});
        }
        if (state.reservation->status == ReservationStatus::Pending)
            return enter(std::move(state), Phase::Reserving, {Poll{}});
        if (state.activation == Activation::Open)
            return enter(std::move(state), Phase::Activating, {ActivateSim{}});
    }
    if (!cardIsFinished(state)) {
        if (state.card.truth != CardTruth::Untouched)
            state.reason = reason(reasons::kPutCardBack);
        return enter(std::move(state), Phase::WaitingForCard, {AskForCard{}});
    }
    if (wantsLabel(state)) {
        if (state.label.truth == LabelTruth::None || state.label.truth == LabelTruth::Perhaps) {
            ++state.label.prints;
            return enter(std::move(state), Phase::Printing, {Print{}});
        }
        if (state.plan.scanBack == ScanBack::Yes && state.label.truth != LabelTruth::Scanned)
            return enter(std::move(state), Phase::WaitingForScan, {});
    }
    return enter(std::move(state), Phase::Done, {});
}

Outcome on(State state, const RetryRequested &event)
{
    // A voided unit keeps what it reserved, and never goes on: the product becomes a unit of its own.
    if (!isStuck(state.phase) || isVoided(state))
        return rejected(state, event);
    if (state.reservation &&
        (state.reservation->status == ReservationStatus::Failed ||
         state.reservation->status == ReservationStatus::Consumed) &&
        state.card.truth == CardTruth::Untouched) {
        // A dead reservation is replaced by a new one. A used one is asked about again: only the carrier can
        // tell where it went, and another profile would cost money.
        if (state.reservation->status == ReservationStatus::Consumed)
            state.reservation->status = ReservationStatus::Pending;
        else
            buryReservation(state);
        state.activation = Activation::Open;
    }
    state.reserve.refusals = 0;
    state.reserve.emptySearches = 0;
    state.reserve.trouble = 0;
    state.reserve.failedReservations = 0;
    state.card.attempts = 0;
    state.card.enables = 0;
    state.card.reads = 0;
    return proceed(std::move(state));
}

Outcome on(State state, const HandedOver &event)
{
    if (!canBeHandedOver(state))
        return rejected(state, event);
    state.handedOver = event.note;
    return stay(std::move(state), {});
}

Outcome on(State state, const Restarted &event)
{
    switch (state.phase) {
    case Phase::Done:
    case Phase::Failed:
    case Phase::Held: return stay(std::move(state), {});
    case Phase::WaitingForScan: return stay(std::move(state), {});
    case Phase::Installing:
    case Phase::WritingAddress: state.card.truth = CardTruth::Doubtful; break;
    case Phase::Printing:
        if (event.secondPrint == SecondPrint::Doubtful) {
            state.label.truth = LabelTruth::Perhaps;
            return hold(std::move(state), reason(reasons::kPerhapsPrinted));
        }
        // The file is written again under the same name: still the first label.
        --state.label.prints;
        break;
    case Phase::Planned:
    case Phase::Reserving:
    case Phase::Reserved:
    case Phase::Activating:
    case Phase::WaitingForCard:
    case Phase::Verifying: break;
    }
    letCardGo(state);
    state.card.attempts = 0;
    return proceed(std::move(state));
}

} // namespace detail

State planned(Plan plan)
{
    State state;
    state.eid = plan.eid;
    state.plan = std::move(plan);
    return state;
}

tl::expected<Step, Rejected> step(const State &state, const Event &event)
{
    detail::Outcome next = std::visit([&state](const auto &e) { return detail::on(state, e); }, event);
    // Whatever lets the unit go on, or ends it for good, takes it from the engineer again.
    if (next && (!isStuck(next->state.phase) || isVoided(next->state)))
        next->state.handedOver.reset();
    return next;
}

} // namespace workflow
