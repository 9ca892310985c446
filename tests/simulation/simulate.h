#pragma once

#include "tests/simulation/world.h"

#include <map>
#include <vector>

namespace simulation {

/// Many seeds one after another.
struct Range
{
    quint64 from = 1;
    quint64 count = 1000;
    int jobs = 1;
    Variant variant = Variant::Right;
    /// Ends at the first violation.
    enum class Stop { AtTheEnd, AtViolation };
    Stop stop = Stop::AtTheEnd;
};

/// A seed that broke a promise.
struct Finding
{
    quint64 seed = 0;
    Violation violation;
};

/// What many runs were like together.
struct Sum
{
    quint64 seeds = 0;
    quint64 steps = 0;
    quint64 crashes = 0;
    quint64 done = 0;
    quint64 failed = 0;
    quint64 held = 0;
    quint64 waiting = 0;
    quint64 rejected = 0;
    quint64 simulatedMs = 0;
    quint64 violations = 0;
    std::vector<Finding> findings; ///< by seed; of many only some

    void add(quint64 seed, const Outcome &outcome);
    void add(const Sum &other);
};

/// Runs the seeds on as many threads as there are jobs. @param progress is called now and then, from any
/// thread
Sum simulate(const Range &range, const std::function<void(const Sum &soFar)> &progress = {});

/// The smallest run that still breaks the same promise: faults and units are switched off one by one.
Run shrunk(Run run);

} // namespace simulation
