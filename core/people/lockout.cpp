#include "core/people/lockout.h"

#include <QCoreApplication>

namespace people {

std::optional<base::Millis> Lockout::left(const Badge &badge, base::Millis now) const
{
    const auto found = m_counts.constFind(badge.text());
    if (found == m_counts.cend() || found->wrong < kMostWrong || found->until <= now)
        return std::nullopt;
    return found->until - now;
}

void Lockout::begins(const Badge &badge, base::Millis now)
{
    Count &count = m_counts[badge.text()];
    if (count.wrong >= kMostWrong)
        count.wrong = 0; // its pause is over
    if (++count.wrong >= kMostWrong)
        count.until = now + kPause;
}

void Lockout::right(const Badge &badge) { m_counts.remove(badge.text()); }

base::Result<void> checkLockout(const Lockout &lockout, const Badge &badge, base::Millis now)
{
    const auto left = lockout.left(badge, now);
    if (!left)
        return {};
    const int minutes = int((*left + std::chrono::minutes(1) - base::Millis(1)) / std::chrono::minutes(1));
    return base::fail(
        base::ErrorKind::Refused, base::ErrorCode("people.locked-out"),
        QCoreApplication::translate("people", "Too many wrong PINs for this badge."),
        QCoreApplication::translate("people", "Wait %n minutes, then try again.", nullptr, minutes));
}

} // namespace people
