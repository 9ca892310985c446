#pragma once

#include "core/lpa/es9_transport.h"
#include "core/lpa/notification_job.h"
#include "core/station/notification_backlog.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace station {

/// Sends what cards left behind for their servers from the journal, without the cards: at the start, and
/// again and again with longer and longer pauses. Takes nothing off the backlog that no server has taken.
/// What is sent from here and what is sent from a card are kept apart by the journal, so that neither repeats
/// the other. Thread: the station's.
class NotificationDesk
{
public:
    struct Links
    {
        const base::Clock &clock;
        lpa::Es9Transport &servers;
        journal::Journal &journal;
        /// Whether a unit works with this card, which then sends for it itself.
        std::function<bool(const esim::Eid &)> isAtWork;
    };

    /// @param times how long to wait after a server that did not take one
    NotificationDesk(Links links, const DelayTimes &times);
    NotificationDesk(const NotificationDesk &) = delete;
    NotificationDesk &operator=(const NotificationDesk &) = delete;

    /// Begins to send.
    void begin();

    /// Whether the journal holds notifications of this card, which it may still have.
    bool knows(const esim::Eid &eid);
    /// For a job that sends from this card itself: what it finds is stored, what was delivered is not sent
    /// again, and a delivery is recorded before the card forgets it. Until the job is gone nothing of the
    /// card is sent from here. The job must end before the desk does.
    lpa::NotificationHooks hooksFor(const esim::Eid &eid);
    /// What such a job, outside of any unit's work, left on the card.
    void handled(const esim::Eid &eid, const std::vector<lpa::NotificationReport> &reports);
    /// What a card holds, read outside of any unit's work: all of it.
    void seen(const esim::Eid &eid, const std::vector<esim::PendingNotification> &pending);

private:
    void look();
    void load(const base::Result<journal::Tending> &tending);
    void sendNext();
    void sendSoon();
    void send(const journal::BacklogEntry &entry);
    void answered(const journal::BacklogEntry &entry, const base::http::Outcome &outcome);
    void recorded(const journal::BacklogEntry &entry, const base::Result<void> &stored);
    void rest();
    bool isAtWork(const esim::Eid &eid) const;
    /// The answer waits while this very one is being sent.
    void takenBefore(const esim::Eid &eid, const esim::PendingNotification &one,
                     std::function<void(base::Result<lpa::Taken>)> answer);
    void sendingEnded();
    void store(const esim::Eid &eid, const std::vector<esim::PendingNotification> &pending,
               std::function<void(base::Result<void>)> stored);
    /// Calls a journal's answer back while the desk lives.
    std::function<void(base::Result<void>)> whileAlive(std::function<void(base::Result<void>)> done);

    Links m_links;
    DelayTimes m_times;
    NotificationBacklog m_backlog;
    std::optional<journal::BacklogEntry> m_sending;
    std::vector<std::function<void()>> m_afterSending;
    QHash<QString, std::weak_ptr<int>> m_held; ///< cards that a job sends from, by EID
    QTimer m_again;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace station
