#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace card {

/// How long to wait before a process that keeps ending is started again: not at all after its first end, then
/// from a quarter of a second to half a minute, doubling. Thread: a value.
class RestartPause
{
public:
    static constexpr base::Millis First{250};
    static constexpr base::Millis Most{30'000};

    /// It did what it is there for: the next end is a first one.
    void worked() { m_ends = 0; }
    /// It ended or had to be killed.
    void ended() { m_ends = std::min(m_ends + 1, 32); }
    /// The pause that is due after its last end.
    base::Millis pause() const
    {
        if (m_ends < 2)
            return base::Millis(0);
        return std::min<base::Millis>(Most, First * (1 << std::min(m_ends - 2, 16)));
    }

private:
    int m_ends = 0;
};

} // namespace card
