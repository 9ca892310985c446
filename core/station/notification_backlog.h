#pragma once

#include "core/base/clock.h"
#include "core/esim/numbers.h"
#include "core/journal/journal.h"
#include "core/station/delays.h"

#include <QHash>
#include <QString>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace station {

/// Which notification of the backlog is sent next, and when: pure. Those of a card go in the order of their
/// sequence numbers. A server that does not answer is left alone for a while with everything that waits for
/// it; a notification that its server refuses waits alone. Neither keeps others waiting. Thread: a value.
class NotificationBacklog
{
public:
    explicit NotificationBacklog(DelayTimes times)
        : m_times(times)
    {}

    /// What the journal holds now, oldest first. Pauses that still run stay.
    void load(const std::vector<journal::BacklogEntry> &entries);

    /// The one to send now. @param now time by a clock that never goes back, as in all of these
    /// @param isAtWork whether somebody works with this card, who sends for it himself
    std::optional<journal::BacklogEntry> next(base::Millis now,
                                              const std::function<bool(const esim::Eid &)> &isAtWork) const;

    /// It is no longer to be sent.
    void remove(const journal::BacklogEntry &entry);
    /// Its server has it.
    void taken(const journal::BacklogEntry &entry);
    /// Its server gave no answer. @param chance a random number in [0, 1)
    void silent(const journal::BacklogEntry &entry, base::Millis now, double chance);
    /// Its server does not want it as it is.
    void refused(const journal::BacklogEntry &entry, base::Millis now, double chance);

private:
    struct Waiting
    {
        journal::BacklogEntry entry;
        QString server;
        QString name;
    };
    struct Pause
    {
        int times = 0; ///< in a row
        base::Millis until{};
    };
    static QString serverOf(const journal::BacklogEntry &entry);
    static QString nameOf(const journal::BacklogEntry &entry);
    void pause(const QString &what, base::Millis now, double chance);

    DelayTimes m_times;
    std::deque<Waiting> m_entries;  ///< by card, then by sequence number
    QHash<QString, Pause> m_pauses; ///< of servers and of single notifications
};

} // namespace station
