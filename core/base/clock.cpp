#include "core/base/clock.h"

#include <QDateTime>

namespace base {

Instant SystemClock::now() const { return std::chrono::floor<Millis>(std::chrono::system_clock::now()); }

Millis SystemClock::monotonic() const
{
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

QString toIso(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

Instant fromIso(const QString &text)
{
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    return Instant(Millis(parsed.isValid() ? parsed.toMSecsSinceEpoch() : 0));
}

} // namespace base
