#include "tests/simulation/schedule.h"

#include <algorithm>
#include <utility>

namespace simulation {

void Schedule::after(base::Millis pause, Owner owner, std::function<void()> what)
{
    quint32 place = quint32(m_callbacks.size());
    if (m_free.empty()) {
        m_callbacks.push_back(std::move(what));
    } else {
        place = m_free.back();
        m_free.pop_back();
        m_callbacks[place] = std::move(what);
    }
    m_heap.push_back({m_now + std::max(pause, base::Millis(0)), m_order++, owner, place});
    std::push_heap(m_heap.begin(), m_heap.end(), isLater);
}

void Schedule::runNext()
{
    std::pop_heap(m_heap.begin(), m_heap.end(), isLater);
    const Entry entry = m_heap.back();
    m_heap.pop_back();
    m_now = entry.at;
    const std::function<void()> what = std::exchange(m_callbacks[entry.place], nullptr);
    m_free.push_back(entry.place);
    if (entry.owner != kOutside && entry.owner != m_alive)
        return;
    ++m_steps;
    what();
}

} // namespace simulation
