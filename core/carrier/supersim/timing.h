#pragma once

#include "core/base/clock.h"

#include <functional>

namespace carrier::supersim {

/// Where the Super SIM client gets time and chance from, so that a test decides both.
struct Timing
{
    std::function<base::Instant()> now;
    std::function<base::Millis()> monotonic;
    /// A number in [0, 1).
    std::function<double()> random;
    /// Runs `then` once, later, from this thread's event loop. The client guards `then` against its own end.
    std::function<void(base::Millis delay, std::function<void()> then)> after;

    /// The machine's clocks, random generator and event loop.
    static Timing real();
};

} // namespace carrier::supersim
