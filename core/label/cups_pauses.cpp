#include "core/label/cups_pauses.h"

#include <algorithm>

namespace label {

using std::chrono::milliseconds;

Pauses::Woken Pauses::pause(milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_end.wait_for(lock, time, [this] { return m_over; }) ? Woken::ByEnd : Woken::ByTime;
}

void Pauses::endAll()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_end.notify_all();
}

bool Pauses::areOver()
{
    const std::lock_guard lock(m_mutex);
    return m_over;
}

Rhythm::Rhythm(const CupsTimes &times)
    : m_next(times.firstPause)
    , m_longest(times.longestPause)
{}

milliseconds Rhythm::next(const QDeadlineTimer &deadline)
{
    const auto pause = std::min({m_next, m_longest, milliseconds(deadline.remainingTime())});
    m_next = std::min(m_next + m_next / 2, m_longest);
    return pause;
}

} // namespace label
