#include "core/station/pace.h"

#include <algorithm>

namespace station {
namespace {

constexpr base::Millis kWindow{15 * 60 * 1000};
constexpr base::Millis kHour{60 * 60 * 1000};

} // namespace

void Pace::begin(base::Millis now)
{
    m_begun = now;
    m_finished.clear();
}

void Pace::finished(base::Millis now)
{
    m_finished.push_back(now);
    while (!m_finished.empty() && m_finished.front() < now - kWindow)
        m_finished.pop_front();
}

std::optional<double> Pace::perHour(base::Millis now) const
{
    if (m_finished.size() < 2)
        return std::nullopt;
    const base::Millis span = now - std::max(m_begun, now - kWindow);
    const auto counted = std::count_if(m_finished.begin(), m_finished.end(),
                                       [now](base::Millis at) { return at >= now - kWindow; });
    if (span.count() <= 0 || counted == 0)
        return std::nullopt;
    return double(counted) * double(kHour.count()) / double(span.count());
}

std::optional<base::Millis> Pace::timeFor(int left, base::Millis now) const
{
    const auto pace = perHour(now);
    if (!pace)
        return std::nullopt;
    return base::Millis(qint64(double(left) / *pace * double(kHour.count())));
}

} // namespace station
