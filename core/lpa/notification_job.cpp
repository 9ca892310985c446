#include "core/lpa/notification_job.h"

#include "core/lpa/card_reading.h"
#include "core/lpa/download_outcome.h"
#include "core/lpa/es10_values.h"
#include "core/lpa/es10b.h"

#include <QTimer>

#include <algorithm>

namespace lpa {

NotificationJob::NotificationJob(card::Channel &channel, Es9Transport &transport, NotificationHooks hooks)
    : Job(channel)
    , m_transport(transport)
    , m_hooks(std::move(hooks))
{}

NotificationJob::~NotificationJob() = default;

void NotificationJob::abort()
{
    CardJob::abort();
    if (m_reading)
        m_reading->abort();
}

void NotificationJob::run()
{
    if (m_readBefore) {
        m_pending = std::move(*m_readBefore);
        nextSoon();
        return;
    }
    m_reading = readNotifications(channel());
    m_reading->start([this](JobResult<std::vector<esim::PendingNotification>> pending) {
        if (!pending) {
            finish(tl::unexpected(pending.error()));
            return;
        }
        found(std::move(*pending));
    });
}

void NotificationJob::found(std::vector<esim::PendingNotification> pending)
{
    m_pending = std::move(pending);
    if (!m_hooks.found) {
        next();
        return;
    }
    m_hooks.found(m_pending, [this, alive = alive(),
                              used = std::make_shared<bool>(false)](const base::Result<void> &durable) {
        if (alive.expired() || std::exchange(*used, true))
            return;
        if (!durable)
            m_notStored = durable.error();
        next();
    });
}

void NotificationJob::next()
{
    // A loop, not recursion: a card may hold hundreds that need no answer from outside.
    while (m_next < m_pending.size()) {
        const esim::PendingNotification notification = m_pending[m_next++];
        const auto alive = this->alive();
        if (m_cardLost || isAborted()) {
            report(notification, NotificationReport::State::Kept,
                   m_cardLost ? *m_cardLost : stoppedFailure().error);
        } else if (m_notStored) {
            report(notification, NotificationReport::State::Kept, m_notStored);
        } else if (m_hooks.takenBefore) {
            ask(notification);
            return;
        } else if (sends(notification)) {
            return;
        }
        if (alive.expired())
            return;
    }
    finish(std::move(m_reports));
}

void NotificationJob::nextSoon()
{
    // Without a receiver: it runs in this thread, which is not the application's where there is a window.
    QTimer::singleShot(0, [this, alive = alive()] {
        if (!alive.expired())
            next();
    });
}

void NotificationJob::ask(const esim::PendingNotification &notification)
{
    m_hooks.takenBefore(notification,
                        [this, alive = alive(), notification,
                         used = std::make_shared<bool>(false)](const base::Result<Taken> &taken) {
                            if (alive.expired() || std::exchange(*used, true))
                                return;
                            if (taken && *taken == Taken::Yes) {
                                remove(notification);
                                return;
                            }
                            if (!taken)
                                report(notification, NotificationReport::State::Kept, taken.error());
                            else if (sends(notification))
                                return;
                            if (!alive.expired())
                                nextSoon();
                        });
}

bool NotificationJob::sends(const esim::PendingNotification &notification)
{
    const auto server = esim::ServerAddress::fromCarrier(notification.address);
    const auto silent = std::find_if(m_silentServers.begin(), m_silentServers.end(), [&](const auto &known) {
        return server && known.first.compare(server->text(), Qt::CaseInsensitive) == 0;
    });
    if (!server) {
        report(notification, NotificationReport::State::Kept, server.error());
        return false;
    }
    if (silent != m_silentServers.end()) {
        report(notification, NotificationReport::State::Kept, silent->second);
        return false;
    }
    m_transport.send(*server, es9::Function::HandleNotification, es9::handleNotification(notification.whole),
                     [this, alive = alive(), notification](const base::http::Outcome &outcome) {
                         if (!alive.expired())
                             answered(notification, outcome);
                     });
    return true;
}

void NotificationJob::answered(const esim::PendingNotification &notification,
                               const base::http::Outcome &outcome)
{
    std::optional<base::Error> error;
    if (!outcome) {
        error = httpError(outcome.error());
        if (const auto server = esim::ServerAddress::fromCarrier(notification.address))
            m_silentServers.emplace_back(server->text(), *error);
    } else if (const auto taken = es9::readHandleNotification(outcome->status, outcome->body); !taken) {
        error = taken.error().error;
    }
    const auto alive = this->alive();
    if (error) {
        report(notification, NotificationReport::State::Kept, error);
        if (!alive.expired())
            next();
        return;
    }
    const auto proceed = [this, alive, notification,
                          used = std::make_shared<bool>(false)](const base::Result<void> &durable) {
        if (alive.expired() || std::exchange(*used, true))
            return;
        if (durable) {
            remove(notification);
            return;
        }
        report(notification, NotificationReport::State::SentNotRemoved, durable.error());
        if (!alive.expired())
            next();
    };
    if (m_hooks.delivered)
        m_hooks.delivered(notification, proceed);
    else
        proceed({});
}

void NotificationJob::remove(const esim::PendingNotification &notification)
{
    constexpr int kNothingToDelete = 1;
    exchange(es10::removeNotification(notification.sequence),
             [this, notification](const card::ChannelResult<QByteArray> &answer) {
                 const auto alive = this->alive();
                 std::optional<base::Error> error;
                 if (!answer) {
                     const JobFailure failure = channelFailure(answer.error(), JobFailure::Effect::Perhaps);
                     error = failure.error;
                     if (!failure.cardAnswered())
                         m_cardLost = failure.error;
                 } else if (const auto code = es10::resultCode(*answer, 0xBF30); !code) {
                     error = code.error();
                 } else if (*code != 0 && *code != kNothingToDelete) {
                     error = cardError(CardFunction::RemoveNotification, *code);
                 }
                 report(notification,
                        error ? NotificationReport::State::SentNotRemoved : NotificationReport::State::Sent,
                        error);
                 if (!alive.expired())
                     next();
             });
}

void NotificationJob::report(const esim::PendingNotification &notification, NotificationReport::State state,
                             std::optional<base::Error> error)
{
    m_reports.push_back({notification, state, std::move(error)});
    if (m_hooks.reported) {
        // The hook may destroy the job, and its own function object with it.
        const auto reported = m_hooks.reported;
        const NotificationReport copy = m_reports.back();
        reported(copy);
    }
}

} // namespace lpa
