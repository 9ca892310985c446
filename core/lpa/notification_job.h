#pragma once

#include "core/esim/profile.h"
#include "core/lpa/card_job.h"
#include "core/lpa/es9_transport.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace lpa {

/// What became of one pending notification.
struct NotificationReport
{
    enum class State {
        Sent,           ///< delivered, and gone from the card
        SentNotRemoved, ///< delivered; the card still holds it: only the removal is to be repeated
        Kept,           ///< not known to be delivered; it stays on the card
    };
    esim::PendingNotification notification;
    State state = State::Kept;
    std::optional<base::Error> error; ///< why it is not Sent
};

/// Where the caller takes part. Each may be empty.
struct NotificationHooks
{
    /// The server has taken the notification with this sequence number: make that durable, then call
    /// `proceed`, now or later, and the card forgets it. Without `proceed` the job waits; destroy it to give
    /// up.
    std::function<void(quint64 sequence, std::function<void()> proceed)> delivered;
    /// One notification is done with.
    std::function<void(const NotificationReport &)> reported;
};

/// Sends the card's pending notifications in the order of their sequence numbers, each at most once, and
/// removes from the card what a server has taken (204, or 200 with an executed status; SGP.22 v2 §3.5,
/// §5.6.4). A server that cannot be reached is not asked again in the same job. Fails only when the card's
/// list cannot be read.
class NotificationJob final : public Job<std::vector<NotificationReport>>
{
public:
    /// @param alreadySent sequence numbers of this card that a server has taken before: they are removed, not
    /// sent
    NotificationJob(card::Channel &channel, Es9Transport &transport, NotificationHooks hooks,
                    std::set<quint64> alreadySent = {});
    ~NotificationJob() override;

    /// What the card holds, when it was read a moment ago: the job then does not read it again. Before start().
    void readBefore(std::vector<esim::PendingNotification> pending) { m_readBefore = std::move(pending); }
    void abort() override;

private:
    void run() override;
    void next();
    void send(const esim::PendingNotification &notification);
    void answered(const esim::PendingNotification &notification, const base::http::Outcome &outcome);
    void remove(const esim::PendingNotification &notification);
    void report(const esim::PendingNotification &notification, NotificationReport::State state,
                std::optional<base::Error> error);

    Es9Transport &m_transport;
    NotificationHooks m_hooks;
    std::set<quint64> m_alreadySent;
    std::optional<std::vector<esim::PendingNotification>> m_readBefore;
    std::unique_ptr<Job<std::vector<esim::PendingNotification>>> m_reading;
    std::vector<esim::PendingNotification> m_pending;
    size_t m_next = 0;
    std::vector<std::pair<QString, base::Error>> m_silentServers; ///< host names that gave no answer, and why
    std::optional<base::Error> m_cardLost;
    std::vector<NotificationReport> m_reports;
};

} // namespace lpa
