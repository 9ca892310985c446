#pragma once

#include "core/esim/profile.h"
#include "core/lpa/card_job.h"
#include "core/lpa/es9_transport.h"

#include <functional>
#include <memory>
#include <optional>
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

/// Whether a server has taken a notification.
enum class Taken { No, Yes };

/// Where the caller takes part. Each may be empty.
struct NotificationHooks
{
    /// This is what the card holds, read by the job itself: make it durable, then call `proceed`, now or
    /// later. With an error nothing is sent.
    std::function<void(const std::vector<esim::PendingNotification> &,
                       std::function<void(base::Result<void>)> proceed)>
        found;
    /// Whether a server has taken this very notification before: call `answer`, now or later. With Yes it is
    /// removed from the card, not sent; with an error, because that is not known, it is kept.
    std::function<void(const esim::PendingNotification &, std::function<void(base::Result<Taken>)> answer)>
        takenBefore;
    /// The server has taken the notification: make that durable, then call `proceed`, now or later, and the
    /// card forgets it. With an error, because it could not be made durable, the card keeps it. Without
    /// `proceed` the job waits; destroy it to give up.
    std::function<void(const esim::PendingNotification &, std::function<void(base::Result<void>)> proceed)>
        delivered;
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
    NotificationJob(card::Channel &channel, Es9Transport &transport, NotificationHooks hooks);
    ~NotificationJob() override;

    /// What the card holds, when it was read and made durable a moment ago: the job then does not read it
    /// again. Before start().
    void readBefore(std::vector<esim::PendingNotification> pending) { m_readBefore = std::move(pending); }
    void abort() override;

private:
    void run() override;
    void found(std::vector<esim::PendingNotification> pending);
    void next();
    void nextSoon();
    void ask(const esim::PendingNotification &notification);
    /// Sends it; false when it is kept instead, because there is no way to its server.
    bool sends(const esim::PendingNotification &notification);
    void answered(const esim::PendingNotification &notification, const base::http::Outcome &outcome);
    void remove(const esim::PendingNotification &notification);
    void report(const esim::PendingNotification &notification, NotificationReport::State state,
                std::optional<base::Error> error);

    Es9Transport &m_transport;
    NotificationHooks m_hooks;
    std::optional<std::vector<esim::PendingNotification>> m_readBefore;
    std::unique_ptr<Job<std::vector<esim::PendingNotification>>> m_reading;
    std::vector<esim::PendingNotification> m_pending;
    size_t m_next = 0;
    std::vector<std::pair<QString, base::Error>> m_silentServers; ///< host names that gave no answer, and why
    std::optional<base::Error> m_cardLost;
    std::optional<base::Error> m_notStored; ///< why nothing may be sent
    std::vector<NotificationReport> m_reports;
};

} // namespace lpa
