#include "core/workflow/label_rules.h"

namespace workflow {
namespace {

/// What every use of the code shares.
LabelRefusal refusalOfCode(const State &state)
{
    if (isVoided(state))
        return LabelRefusal::Voided;
    if (!state.code())
        return LabelRefusal::NoCode;
    return state.phase == Phase::Printing ? LabelRefusal::Printing : LabelRefusal::None;
}

} // namespace

bool isLabelDue(const State &state)
{
    const bool isReserved = !state.plan.needsCarrier() ||
                            (state.reservation && state.reservation->status == ReservationStatus::Available &&
                             state.activation == Activation::Done);
    const bool isWritten = !state.plan.writesCard() || state.card.truth == CardTruth::Confirmed;
    return isReserved && isWritten && state.card.step == CardStep::None;
}

LabelRefusal refusalToPrint(const State &state)
{
    if (const LabelRefusal refusal = refusalOfCode(state); refusal != LabelRefusal::None)
        return refusal;
    if (state.label.prints > 0)
        return LabelRefusal::PrintedOnce;
    return isLabelDue(state) ? LabelRefusal::None : LabelRefusal::NotDue;
}

LabelRefusal refusalToReprint(const State &state)
{
    if (const LabelRefusal refusal = refusalOfCode(state); refusal != LabelRefusal::None)
        return refusal;
    if (state.label.prints == 0)
        return LabelRefusal::NeverPrinted;
    const bool isDoubtful = state.phase == Phase::Held && state.label.truth == LabelTruth::Perhaps;
    return isDoubtful || state.phase == Phase::Done || state.phase == Phase::WaitingForScan
               ? LabelRefusal::None
               : LabelRefusal::AtWork;
}

LabelRefusal refusalToVoid(const State &state)
{
    if (const LabelRefusal refusal = refusalOfCode(state); refusal != LabelRefusal::None)
        return refusal;
    const bool isUsed = state.reservation && state.reservation->status == ReservationStatus::Consumed;
    const bool isAtCard = state.card.step != CardStep::None || state.card.truth != CardTruth::Untouched;
    return isUsed || isAtCard ? LabelRefusal::OnCard : LabelRefusal::None;
}

} // namespace workflow
