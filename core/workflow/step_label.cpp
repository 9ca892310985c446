#include "core/workflow/label_rules.h"
#include "core/workflow/reasons.h"
#include "core/workflow/transitions.h"

namespace workflow::detail {

Outcome on(State state, const LabelPrinted &event)
{
    if (state.phase != Phase::Printing)
        return rejected(state, event);
    state.label.truth = LabelTruth::Printed;
    return proceed(std::move(state));
}

Outcome on(State state, const LabelNotPrinted &event)
{
    if (state.phase != Phase::Printing)
        return rejected(state, event);
    // Nothing came out, so the next print is still the same one.
    --state.label.prints;
    return fail(std::move(state), event.reason);
}

Outcome on(State state, const LabelPerhapsPrinted &event)
{
    if (state.phase != Phase::Printing)
        return rejected(state, event);
    state.label.truth = LabelTruth::Perhaps;
    return hold(std::move(state), event.reason);
}

Outcome on(State state, const LabelUnproven &event)
{
    if (state.phase != Phase::Printing)
        return rejected(state, event);
    // Where nobody will scan the label, somebody has to look for it.
    if (state.plan.scanBack == ScanBack::No)
        return on(std::move(state), LabelPerhapsPrinted{event.reason});
    state.label.truth = LabelTruth::Unproven;
    return proceed(std::move(state));
}

Outcome on(State state, const LabelScanned &event)
{
    if (state.phase != Phase::WaitingForScan)
        return rejected(state, event);
    state.label.truth = LabelTruth::Scanned;
    return proceed(std::move(state));
}

Outcome on(State state, const PrintRequested &event)
{
    if (refusalToPrint(state) != LabelRefusal::None)
        return rejected(state, event);
    state.label.asked = AskedFor::Yes;
    return proceed(std::move(state));
}

Outcome on(State state, const ReprintRequested &event)
{
    if (refusalToReprint(state) != LabelRefusal::None)
        return rejected(state, event);
    // The label that is out there does not count any more: the new one is printed and scanned like the first.
    state.label.truth = LabelTruth::None;
    return proceed(std::move(state));
}

Outcome on(State state, const CodeVoided &event)
{
    if (refusalToVoid(state) != LabelRefusal::None)
        return rejected(state, event);
    state.label.code = CodeUse::Voided;
    return hold(std::move(state), reason(reasons::kVoided, {event.by, event.reason}));
}

} // namespace workflow::detail
