#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

#include <functional>
#include <map>
#include <memory>

namespace carrier {

/// Where a carrier's client gets time and chance from, so that a test decides both.
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

/// Callbacks that wait for their time, and are dropped with their owner. Thread: that of the owner.
class Later
{
public:
    explicit Later(Timing timing);
    ~Later();
    Later(const Later &) = delete;
    Later &operator=(const Later &) = delete;

    /// Runs `then` once after `delay`, unless this object is gone by then.
    void after(base::Millis delay, std::function<void()> then);
    const Timing &timing() const { return m_timing; }

private:
    Timing m_timing;
    std::map<quint64, std::function<void()>> m_waiting;
    quint64 m_next = 0;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
};

/// How often and how soon a request that may be repeated is repeated: full jitter, the n-th wait is a random
/// part of min(cap, base·2^n) unless the carrier names a time.
struct RetryPolicy
{
    int tries = 5; ///< 1…20, the first one included
    base::Millis base{200};
    base::Millis cap{10'000};
    base::Millis mostRetryAfter{60'000}; ///< a longer Retry-After is cut to this
};

/// The wait before try `attempt`+1 (attempt counts from 0), `random` in [0, 1).
base::Millis backOff(const RetryPolicy &policy, int attempt, double random);

} // namespace carrier
