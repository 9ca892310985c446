#pragma once

#include "core/label/cups_target.h"

#include <QDeadlineTimer>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace label {

/// Pauses that end when somebody else ends them all. Thread: any.
class Pauses
{
public:
    enum class Woken { ByTime, ByEnd };
    Woken pause(std::chrono::milliseconds time);
    void endAll();
    bool areOver();

private:
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_over = false;
};

/// Pauses that grow from one look at a printer to the next.
class Rhythm
{
public:
    explicit Rhythm(const CupsTimes &times);
    /// How long to pause now: not beyond the deadline.
    std::chrono::milliseconds next(const QDeadlineTimer &deadline);

private:
    std::chrono::milliseconds m_next;
    std::chrono::milliseconds m_longest;
};

} // namespace label
