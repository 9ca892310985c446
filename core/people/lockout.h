#pragma once

#include "core/base/clock.h"
#include "core/people/person.h"

#include <QHash>

#include <optional>

namespace people {

/// Holds a badge up after wrong PINs, so that a PIN cannot be found by trying. Badges do not hold each other
/// up. Nothing is kept over a restart. Thread: one.
class Lockout
{
public:
    static constexpr int kMostWrong = 5;
    static constexpr base::Millis kPause = std::chrono::minutes(5);

    /// How long this badge must still wait; nothing when it need not. @param now Clock::monotonic()
    std::optional<base::Millis> left(const Badge &badge, base::Millis now) const;
    /// A PIN is about to be tried: counted as a wrong one until right() says otherwise, so that tries at the
    /// same time all count.
    void begins(const Badge &badge, base::Millis now);
    void right(const Badge &badge);

private:
    struct Count
    {
        int wrong = 0;
        base::Millis until{}; ///< of the pause, once there were too many
    };
    QHash<QString, Count> m_counts;
};

/// Refuses a badge that must wait ("people.locked-out"), with how long.
base::Result<void> checkLockout(const Lockout &lockout, const Badge &badge, base::Millis now);

} // namespace people
