#include "core/carrier/supersim/timing.h"

#include <QRandomGenerator>
#include <QTimer>

namespace carrier::supersim {

Timing Timing::real()
{
    return {
        [] { return base::SystemClock().now(); }, [] { return base::SystemClock().monotonic(); },
        [] { return QRandomGenerator::global()->generateDouble(); },
        [](base::Millis delay, std::function<void()> then) { QTimer::singleShot(delay, std::move(then)); }};
}

} // namespace carrier::supersim
