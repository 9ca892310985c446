#include "core/station/delays.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace station {
namespace {

using base::Millis;

constexpr Millis kFirstBackOff{500};
constexpr Millis kLongestBackOff{60000};
constexpr Millis kLongestPoll{15000};
constexpr Millis kLongestNotificationPause{3600000};

Millis spread(Millis middle, double chance)
{
    return Millis(qint64(std::llround(double(middle.count()) * (0.8 + 0.4 * chance))));
}

Millis doubled(Millis first, int times, Millis longest)
{
    return std::min(longest, Millis(first.count() << std::clamp(times, 0, 20)));
}

} // namespace

Millis wait(const workflow::Delay &delay, const DelayTimes &times, double chance)
{
    switch (delay.kind) {
    case workflow::Delay::Kind::None: return Millis(0);
    case workflow::Delay::Kind::QuietPeriod: return times.quietPeriod;
    case workflow::Delay::Kind::BackOff:
        return spread(doubled(kFirstBackOff, delay.attempt, kLongestBackOff), chance);
    case workflow::Delay::Kind::Exactly: return delay.wait;
    }
    return Millis(0);
}

Millis pollPause(int n, const DelayTimes &times, double chance)
{
    // The very first look comes early: many reservations are ready at once.
    if (n == 0)
        return std::min(times.pollInterval, Millis(250));
    return spread(doubled(times.pollInterval, (n - 1) / 2, std::max(kLongestPoll, times.pollInterval)),
                  chance);
}

Millis notificationPause(int n, const DelayTimes &times, double chance)
{
    return spread(doubled(times.notificationRetry, n, kLongestNotificationPause), chance);
}

base::Instant startOfToday()
{
    return base::Instant(base::Millis(QDateTime::currentDateTime().date().startOfDay().toMSecsSinceEpoch()));
}

} // namespace station
