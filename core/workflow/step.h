#pragma once

#include "core/workflow/commands.h"
#include "core/workflow/events.h"

namespace workflow {

/// What a step leads to.
struct Step
{
    State state;
    Commands commands; ///< to be carried out in order, after `state` and the event are durable
};

/// An event that cannot happen in this state: a defect of the caller. Nothing changed.
struct Rejected
{
    Phase phase;
    const char *event;
};

/// The whole decision of one unit: pure, the same answer for the same arguments for ever, because the journal
/// is read back by repeating it. The table of all transitions is core/workflow/transitions.md, which a test
/// compares with this.
tl::expected<Step, Rejected> step(const State &state, const Event &event);

/// How many automatic tries each kind of trouble gets before a person is asked (design §10).
inline constexpr int kMostRefusals =
    10; ///< reserve requests in a row that the carrier certainly did not carry out
inline constexpr int kMostEmptySearches = 2; ///< after so many the lost request is taken as not carried out
inline constexpr int kMostFailedReservations =
    1; ///< automatic new reservations after the carrier declared one dead
inline constexpr int kMostCardAttempts = 3; ///< sessions in a row that ended before anything was written
inline constexpr int kMostReads = 3;        ///< failed read-backs in a row
inline constexpr int kMostEnables = 2;
inline constexpr int kMostCarrierTrouble = 20; ///< polls, searches or activations in a row without an answer

} // namespace workflow
