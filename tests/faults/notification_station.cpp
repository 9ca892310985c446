#include "tests/faults/notification_station.h"

#include "tests/faults/passing_journal.h"
#include "tests/faults/station_child.h"
#include "tests/faults/watched_cards.h"

#include <QSet>
#include <QTimer>

#include <algorithm>

namespace faults {
namespace {

using Moment = NotificationMoment;

/// Knows where to die.
class Moments
{
public:
    Moments(std::optional<Moment> armed, int hit)
        : m_armed(armed)
        , m_left(hit)
    {}
    void reach(Moment moment)
    {
        if (!m_said.contains(int(moment))) {
            m_said.insert(int(moment));
            say("reached " + esim::nameOf(moment).toUtf8());
        }
        if (m_armed == moment && --m_left == 0)
            dieAt(esim::nameOf(moment).toUtf8());
    }

private:
    std::optional<Moment> m_armed;
    int m_left;
    QSet<int> m_said;
};

class WatchedJournal final : public PassingJournal
{
public:
    WatchedJournal(std::unique_ptr<journal::Journal> inner, Moments &moments, NotificationWay way)
        : PassingJournal(std::move(inner))
        , m_moments(moments)
        , m_way(way)
    {}

    void append(journal::Entry entry, Durable durable) override
    {
        const auto *read = std::get_if<workflow::CardRead>(&entry.event);
        std::optional<Moment> after;
        if (read && !read->notifications.empty()) {
            m_moments.reach(Moment::Read);
            after = Moment::Stored;
        } else if (std::holds_alternative<workflow::NotificationsHandled>(entry.event)) {
            after = Moment::Handled;
        }
        PassingJournal::append(std::move(entry), reaching(after, std::move(durable)));
    }
    void notificationsSeen(const esim::Eid &eid, std::vector<workflow::NotificationSeen> seen,
                           base::Instant at, Durable durable) override
    {
        m_moments.reach(Moment::Read);
        PassingJournal::notificationsSeen(eid, std::move(seen), at,
                                          reaching(Moment::Stored, std::move(durable)));
    }
    void notificationDelivered(const esim::Eid &eid, qint64 sequence, base::Instant at,
                               Durable durable) override
    {
        const auto recorded = [this, eid, sequence,
                               durable = std::move(durable)](const base::Result<void> &ok) {
            if (ok) {
                say(QStringLiteral("recorded %1 %2").arg(eid.text()).arg(sequence).toUtf8());
                m_moments.reach(Moment::Recorded);
            }
            durable(ok);
        };
        if (m_way == NotificationWay::RecordsNothing) {
            QTimer::singleShot(0, &m_context, [recorded] { recorded({}); });
            return;
        }
        PassingJournal::notificationDelivered(eid, sequence, at, recorded);
        m_moments.reach(Moment::Recording);
    }

private:
    Durable reaching(std::optional<Moment> moment, Durable durable)
    {
        return [this, moment, durable = std::move(durable)](const base::Result<void> &stored) {
            if (stored && moment)
                m_moments.reach(*moment);
            durable(stored);
        };
    }

    Moments &m_moments;
    NotificationWay m_way;
    QObject m_context;
};

class WatchedServers final : public lpa::Es9Transport
{
public:
    WatchedServers(std::unique_ptr<lpa::Es9Transport> inner, Moments &moments, NotificationWay way)
        : m_inner(std::move(inner))
        , m_moments(moments)
        , m_way(way)
    {}
    void send(const lpa::Es9Route &route, lpa::es9::Function function, const QByteArray &json,
              Done done) override
    {
        if (function != lpa::es9::Function::HandleNotification) {
            m_inner->send(route, function, json, std::move(done));
            return;
        }
        m_moments.reach(Moment::Sending);
        if (m_way == NotificationWay::RemovesFirst) {
            base::http::Answer taken;
            taken.status = 204;
            QTimer::singleShot(0, &m_context, [done = std::move(done), taken] { done(taken); });
            QTimer::singleShot(100, &m_context, [this, route, function, json] {
                m_inner->send(route, function, json, [](const base::http::Outcome &) {});
            });
            return;
        }
        m_inner->send(route, function, json,
                      [this, done = std::move(done)](const base::http::Outcome &outcome) {
                          m_moments.reach(Moment::Sent);
                          done(outcome);
                      });
    }

private:
    std::unique_ptr<lpa::Es9Transport> m_inner;
    Moments &m_moments;
    NotificationWay m_way;
    QObject m_context;
};

std::unique_ptr<card::CardSystem> watched(std::unique_ptr<card::CardSystem> cards, Moments &moments)
{
    const auto reaching = [&moments](Moment moment) {
        return [&moments, moment](const card::ReaderName &, QByteArrayView command) {
            if (command.startsWith(QByteArrayView("\xBF\x30")))
                moments.reach(moment);
        };
    };
    return std::make_unique<WatchedCards>(
        std::move(cards), ExchangeHooks{reaching(Moment::Removing), reaching(Moment::Removed)});
}

/// Says when every unit is final and no notification is left.
class Watcher
{
public:
    Watcher(const station::Station &station, journal::Journal &journal)
        : m_station(station)
        , m_journal(journal)
        , m_witness(station)
    {
        // The journal has no signal for what its backlog lost.
        QObject::connect(&m_looking, &QTimer::timeout, &m_looking, [this] { look(); });
        m_looking.start(20);
    }

private:
    void look()
    {
        const auto &phases = m_witness.phases();
        const bool isFinal =
            !phases.isEmpty() && std::all_of(phases.begin(), phases.end(), workflow::isFinal);
        if (!isFinal || m_station.batch().run != station::RunState::Stopped)
            return;
        if (const auto backlog = m_journal.backlog(); backlog && backlog->empty())
            sayEnd();
    }

    const station::Station &m_station;
    journal::Journal &m_journal;
    Witness m_witness;
    QTimer m_looking;
};

} // namespace

int runNotificationStation(const QStringList &arguments)
{
    Moments moments(esim::fromName<NotificationMoment>(arguments[1]), arguments[2].toInt());
    const auto way = esim::fromName<NotificationWay>(arguments[3]).value_or(NotificationWay::Right);

    station::Ports ports = portsTo(Surroundings::readIn(arguments[0]));
    ports.journal = std::make_unique<WatchedJournal>(std::move(ports.journal), moments, way);
    ports.cards = watched(std::move(ports.cards), moments);
    ports.servers = std::make_unique<WatchedServers>(std::move(ports.servers), moments, way);

    journal::Journal &journal = *ports.journal;
    station::Station station(std::move(ports), shortOptions());
    const Watcher watcher(station, journal);
    return work(station);
}

} // namespace faults
