#pragma once

#include "core/base/clock.h"

#include <functional>
#include <vector>

namespace simulation {

/// Whose callback it is. The outside world's callbacks always run; a station's die with it. Every start of a
/// station program is an owner of its own.
using Owner = quint32;
inline constexpr Owner kOutside = 0;

/// The virtual clock: callbacks in the order of their times, those of one time in the order of their calls.
class Schedule
{
public:
    explicit Schedule(base::Instant start)
        : m_now(start)
    {}

    base::Instant now() const { return m_now; }
    void after(base::Millis pause, Owner owner, std::function<void()> what);
    /// From now on only callbacks of the outside and of this owner run.
    void setAlive(Owner owner) { m_alive = owner; }

    bool isEmpty() const { return m_heap.empty(); }
    /// When the next callback is due; not to be asked of an empty schedule.
    base::Instant nextAt() const { return m_heap.front().at; }
    Owner nextOwner() const { return m_heap.front().owner; }
    /// Moves the clock and runs the next callback, unless its owner is no more.
    void runNext();
    /// Callbacks that ran.
    int steps() const { return m_steps; }

private:
    struct Entry
    {
        base::Instant at;
        quint32 order;
        Owner owner;
        quint32 place; ///< in m_callbacks
    };
    static bool isLater(const Entry &a, const Entry &b)
    {
        return a.at != b.at ? a.at > b.at : a.order > b.order;
    }

    base::Instant m_now;
    Owner m_alive = kOutside;
    quint32 m_order = 0;
    int m_steps = 0;
    std::vector<Entry> m_heap;
    std::vector<std::function<void()>> m_callbacks;
    std::vector<quint32> m_free;
};

} // namespace simulation
