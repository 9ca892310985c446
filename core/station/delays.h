#pragma once

#include "core/workflow/commands.h"

namespace station {

/// The settings that turn the workflow's delays into times.
struct DelayTimes
{
    base::Millis pollInterval{
        1000}; ///< first interval; doubles up to 15 s or 15 intervals, whichever is longer
    base::Millis quietPeriod{60000}; ///< longer than the carrier's lists lag behind (facts/reliability.md F3)
    base::Millis notificationRetry{60000}; ///< first pause after a server did not take one; doubles up to 1 h
};

/// How long to wait before a command is carried out. @param chance a random number in [0, 1): spreads retries
/// by ±20 %
base::Millis wait(const workflow::Delay &delay, const DelayTimes &times, double chance);
/// The pause before the n-th poll (from 0) of a reservation that is still pending.
base::Millis pollPause(int n, const DelayTimes &times, double chance);
/// The pause after the n-th time in a row (from 0) that a notification was not taken.
base::Millis notificationPause(int n, const DelayTimes &times, double chance);

/// When this local day began: what the limit of a day counts from.
base::Instant startOfToday();

} // namespace station
