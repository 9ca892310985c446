#include "core/carrier/timing.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace carrier {

Timing Timing::real()
{
    return {
        [] { return base::SystemClock().now(); }, [] { return base::SystemClock().monotonic(); },
        [] { return QRandomGenerator::global()->generateDouble(); },
        [](base::Millis delay, std::function<void()> then) { QTimer::singleShot(delay, std::move(then)); }};
}

Later::Later(Timing timing)
    : m_timing(std::move(timing))
{}
Later::~Later() = default;

void Later::after(base::Millis delay, std::function<void()> then)
{
    const quint64 id = m_next++;
    m_waiting.emplace(id, std::move(then));
    m_timing.after(delay, [this, id, alive = std::weak_ptr(m_alive)] {
        if (alive.expired())
            return;
        if (auto node = m_waiting.extract(id))
            node.mapped()();
    });
}

base::Millis backOff(const RetryPolicy &policy, int attempt, double random)
{
    const base::Millis ceiling =
        std::min<base::Millis>(policy.cap, policy.base * (qint64(1) << std::clamp(attempt, 0, 20)));
    return base::Millis(qint64(double(ceiling.count()) * random));
}

} // namespace carrier
