#pragma once

#include "core/base/clock.h"

#include <deque>
#include <optional>

namespace station {

/// How fast units become final, from the last quarter of an hour of a run. A value; thread: any.
class Pace
{
public:
    /// A run begins: pauses between runs do not count.
    void begin(base::Millis now);
    /// One more unit is final.
    void finished(base::Millis now);
    /// Units per hour; nothing until two units are final.
    std::optional<double> perHour(base::Millis now) const;
    /// How long `left` units take at this pace.
    std::optional<base::Millis> timeFor(int left, base::Millis now) const;

private:
    base::Millis m_begun{0};
    std::deque<base::Millis> m_finished;
};

} // namespace station
