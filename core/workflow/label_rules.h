#pragma once

#include "core/workflow/unit.h"

/// What may be done with a unit's label and its code, from the facts alone: step() rejects what is refused
/// here, and whoever asks for it says why before.
namespace workflow {

/// Why something cannot be done with a unit's label or code.
enum class LabelRefusal {
    None,         ///< it can
    NoCode,       ///< the unit has no activation code, yet or any more
    Voided,       ///< its code was voided
    Printing,     ///< its label is being printed right now
    NotDue,       ///< something comes before the label: the carrier, the card
    PrintedOnce,  ///< a label was printed, or perhaps was: another one is a reprint
    NeverPrinted, ///< none was printed yet
    AtWork,       ///< the unit failed, or waits, for something else than its label: a retry comes first
    OnCard,       ///< the profile is on a card, or may be
};

/// A first label, asked for by a person.
LabelRefusal refusalToPrint(const State &state);
/// The same label once more, marked as a reprint.
LabelRefusal refusalToReprint(const State &state);
/// Taking the code out of use for ever.
LabelRefusal refusalToVoid(const State &state);

inline bool isVoided(const State &state) { return state.label.code == CodeUse::Voided; }
/// Whether the unit can be handed to an engineer: it is stuck, not for good, and no engineer has it yet.
inline bool canBeHandedOver(const State &state)
{
    return isStuck(state.phase) && !isVoided(state) && !state.handedOver;
}
/// Whether the line prints a label for this unit.
inline bool wantsLabel(const State &state)
{
    return state.plan.print == PrintLabel::Yes || state.label.asked == AskedFor::Yes;
}
/// Whether nothing comes before the label any more.
bool isLabelDue(const State &state);

} // namespace workflow
