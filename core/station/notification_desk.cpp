#include "core/station/notification_desk.h"

#include "core/lpa/es9.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

Q_LOGGING_CATEGORY(lcNotifications, "station.notifications")

namespace station {
namespace {

void warn(const char *what, const base::Result<void> &result)
{
    if (!result)
        qCWarning(lcNotifications, "%s: %s", what, qPrintable(result.error().sentence()));
}

std::vector<workflow::NotificationSeen> asSeen(const std::vector<esim::PendingNotification> &pending)
{
    std::vector<workflow::NotificationSeen> seen;
    for (const esim::PendingNotification &one : pending)
        seen.push_back({qint64(one.sequence), one.address, one.whole});
    return seen;
}

} // namespace

NotificationDesk::NotificationDesk(Links links, const DelayTimes &times)
    : m_links(std::move(links))
    , m_times(times)
    , m_backlog(times)
{
    m_again.setSingleShot(true);
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { look(); });
}

void NotificationDesk::begin() { look(); }

void NotificationDesk::rest() { m_again.start(m_times.notificationRetry); }

void NotificationDesk::look()
{
    m_held.removeIf([](const auto &card) { return card.value().expired(); });
    m_links.journal.tendBacklog(
        [this, alive = std::weak_ptr(m_alive)](const base::Result<journal::Tending> &tending) {
            if (!alive.expired())
                load(tending);
        });
}

void NotificationDesk::load(const base::Result<journal::Tending> &tending)
{
    if (!tending || *tending == journal::Tending::Others) {
        rest();
        return;
    }
    // Read anew each time: units leave some behind, and other stations too.
    if (const auto entries = m_links.journal.backlog()) {
        m_backlog.load(*entries);
        sendNext();
    } else {
        warn("the backlog was not read", tl::unexpected(entries.error()));
        rest();
    }
}

bool NotificationDesk::isAtWork(const esim::Eid &eid) const
{
    return !m_held.value(eid.text()).expired() || m_links.isAtWork(eid);
}

void NotificationDesk::sendNext()
{
    const auto next =
        m_backlog.next(m_links.clock.monotonic(), [this](const esim::Eid &eid) { return isAtWork(eid); });
    if (!next) {
        rest();
        return;
    }
    // Somebody else may have sent it since the backlog was read.
    const auto known = m_links.journal.notificationsOf(next->eid);
    if (!known) {
        warn("the backlog was not read", tl::unexpected(known.error()));
        rest();
        return;
    }
    const auto entry = std::find_if(known->begin(), known->end(), [&next](const auto &one) {
        return one.sequence == next->sequence && !one.deliveredAt;
    });
    if (entry != known->end()) {
        send(*entry);
        return;
    }
    m_backlog.remove(*next);
    sendSoon();
}

void NotificationDesk::sendSoon()
{
    QMetaObject::invokeMethod(
        &m_again, [this] { sendNext(); }, Qt::QueuedConnection);
}

void NotificationDesk::send(const journal::BacklogEntry &entry)
{
    const auto server = esim::ServerAddress::fromCarrier(entry.address);
    if (!server) {
        m_backlog.refused(entry, m_links.clock.monotonic(), QRandomGenerator::global()->generateDouble());
        sendSoon();
        return;
    }
    m_sending = entry;
    m_links.servers.send(*server, lpa::es9::Function::HandleNotification,
                         lpa::es9::handleNotification(entry.whole),
                         [this, alive = std::weak_ptr(m_alive), entry](const base::http::Outcome &outcome) {
                             if (!alive.expired())
                                 answered(entry, outcome);
                         });
}

void NotificationDesk::answered(const journal::BacklogEntry &entry, const base::http::Outcome &outcome)
{
    using Kind = lpa::es9::Trouble::Kind;
    const double chance = QRandomGenerator::global()->generateDouble();
    const base::Millis now = m_links.clock.monotonic();
    const auto taken = outcome
                           ? std::optional(lpa::es9::readHandleNotification(outcome->status, outcome->body))
                           : std::nullopt;
    if (!taken || !*taken) {
        // Trouble on the way is the server's; a refusal is about this notification alone.
        if (!taken || taken->error().kind == Kind::Http)
            m_backlog.silent(entry, now, chance);
        else
            m_backlog.refused(entry, now, chance);
        sendingEnded();
        sendSoon();
        return;
    }
    m_links.journal.notificationDelivered(
        entry.eid, entry.sequence, m_links.clock.now(),
        whileAlive([this, entry](const base::Result<void> &stored) { recorded(entry, stored); }));
}

void NotificationDesk::recorded(const journal::BacklogEntry &entry, const base::Result<void> &stored)
{
    sendingEnded();
    if (stored) {
        m_backlog.taken(entry);
        sendSoon();
        return;
    }
    // It will be sent once more; not at once, and nothing else before the journal works again.
    warn("a delivery was not recorded", stored);
    m_backlog.refused(entry, m_links.clock.monotonic(), QRandomGenerator::global()->generateDouble());
    rest();
}

bool NotificationDesk::knows(const esim::Eid &eid)
{
    const auto known = m_links.journal.notificationsOf(eid);
    return known && !known->empty();
}

lpa::NotificationHooks NotificationDesk::hooksFor(const esim::Eid &eid)
{
    const auto held = std::make_shared<int>();
    m_held.insert(eid.text(), held);
    lpa::NotificationHooks hooks;
    hooks.found = [this, eid, held](const std::vector<esim::PendingNotification> &pending,
                                    const std::function<void(base::Result<void>)> &proceed) {
        store(eid, pending, proceed);
    };
    hooks.takenBefore = [this, eid](const esim::PendingNotification &one, const auto &answer) {
        takenBefore(eid, one, answer);
    };
    hooks.delivered = [this, eid](const esim::PendingNotification &one,
                                  const std::function<void(base::Result<void>)> &proceed) {
        m_links.journal.notificationDelivered(eid, qint64(one.sequence), m_links.clock.now(),
                                              whileAlive(proceed));
    };
    return hooks;
}

void NotificationDesk::takenBefore(const esim::Eid &eid, const esim::PendingNotification &one,
                                   std::function<void(base::Result<lpa::Taken>)> answer)
{
    if (m_sending && m_sending->eid == eid && m_sending->sequence == qint64(one.sequence)) {
        m_afterSending.push_back(
            [this, eid, one, answer = std::move(answer)] { takenBefore(eid, one, answer); });
        return;
    }
    answer(m_links.journal.notificationsOf(eid).map([&one](const auto &known) {
        const bool isTaken = std::any_of(known.begin(), known.end(), [&one](const auto &entry) {
            return entry.deliveredAt && entry.sequence == qint64(one.sequence) && entry.whole == one.whole;
        });
        return isTaken ? lpa::Taken::Yes : lpa::Taken::No;
    }));
}

void NotificationDesk::sendingEnded()
{
    m_sending.reset();
    for (const auto &waiting : std::exchange(m_afterSending, {}))
        waiting();
}

void NotificationDesk::handled(const esim::Eid &eid, const std::vector<lpa::NotificationReport> &reports)
{
    std::vector<esim::PendingNotification> left;
    for (const lpa::NotificationReport &report : reports) {
        if (report.state != lpa::NotificationReport::State::Sent)
            left.push_back(report.notification);
    }
    seen(eid, left);
}

void NotificationDesk::seen(const esim::Eid &eid, const std::vector<esim::PendingNotification> &pending)
{
    store(eid, pending,
          [](const base::Result<void> &stored) { warn("what a card holds was not recorded", stored); });
}

void NotificationDesk::store(const esim::Eid &eid, const std::vector<esim::PendingNotification> &pending,
                             std::function<void(base::Result<void>)> stored)
{
    m_links.journal.notificationsSeen(eid, asSeen(pending), m_links.clock.now(),
                                      whileAlive(std::move(stored)));
}

std::function<void(base::Result<void>)>
NotificationDesk::whileAlive(std::function<void(base::Result<void>)> done)
{
    return [alive = std::weak_ptr(m_alive), done = std::move(done)](const base::Result<void> &result) {
        if (!alive.expired())
            done(result);
    };
}

} // namespace station
