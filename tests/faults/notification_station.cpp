#include "tests/faults/notification_station.h"

#include "core/lpa/es9_http_transport.h"
#include "core/station/station.h"
#include "tests/faults/kill_journal.h"
#include "tests/faults/passing_journal.h"
#include "tests/faults/remote_cards.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QSslCertificate>
#include <QTimer>

#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace faults {
namespace {

using Moment = NotificationMoment;

void say(const QString &line)
{
    const QByteArray whole = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), size_t(whole.size())) != whole.size())
        ::_exit(9);
}

[[noreturn]] void give(const char *what, const QString &why)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(why));
    ::_exit(8);
}

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
            say(QStringLiteral("reached ") + esim::nameOf(moment));
        }
        if (m_armed == moment && --m_left == 0) {
            say(QStringLiteral("killed ") + esim::nameOf(moment));
            ::kill(::getpid(), SIGKILL);
        }
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
                say(QStringLiteral("recorded %1 %2").arg(eid.text()).arg(sequence));
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
    WatchedServers(QList<QSslCertificate> roots, Moments &moments, NotificationWay way)
        : m_client(std::move(roots))
        , m_transport(m_client, base::Millis(20000))
        , m_moments(moments)
        , m_way(way)
    {}
    void send(const lpa::Es9Route &route, lpa::es9::Function function, const QByteArray &json,
              Done done) override
    {
        if (function != lpa::es9::Function::HandleNotification) {
            m_transport.send(route, function, json, std::move(done));
            return;
        }
        m_moments.reach(Moment::Sending);
        if (m_way == NotificationWay::RemovesFirst) {
            base::http::Answer taken;
            taken.status = 204;
            QTimer::singleShot(0, &m_context, [done = std::move(done), taken] { done(taken); });
            QTimer::singleShot(100, &m_context, [this, route, function, json] {
                m_transport.send(route, function, json, [](const base::http::Outcome &) {});
            });
            return;
        }
        m_transport.send(route, function, json,
                         [this, done = std::move(done)](const base::http::Outcome &outcome) {
                             m_moments.reach(Moment::Sent);
                             done(outcome);
                         });
    }

private:
    base::http::Client m_client;
    lpa::Es9HttpTransport m_transport;
    Moments &m_moments;
    NotificationWay m_way;
    QObject m_context;
};

class WatchedChannel final : public card::Channel
{
public:
    WatchedChannel(std::unique_ptr<card::Channel> inner, Moments &moments)
        : m_inner(std::move(inner))
        , m_moments(moments)
    {}
    void open(Done<card::Opened> done) override { m_inner->open(std::move(done)); }
    void exchange(QByteArray command, card::Patience patience, Done<QByteArray> done) override
    {
        if (!command.startsWith(QByteArrayView("\xBF\x30"))) {
            m_inner->exchange(std::move(command), patience, std::move(done));
            return;
        }
        m_moments.reach(Moment::Removing);
        m_inner->exchange(std::move(command), patience,
                          [this, done = std::move(done)](const card::ChannelResult<QByteArray> &answer) {
                              m_moments.reach(Moment::Removed);
                              done(answer);
                          });
    }
    void reset(Done<card::Opened> done) override { m_inner->reset(std::move(done)); }
    void close() override { m_inner->close(); }
    card::WireCounters counters() const override { return m_inner->counters(); }

private:
    std::unique_ptr<card::Channel> m_inner;
    Moments &m_moments;
};

class WatchedCards final : public card::CardSystem
{
public:
    WatchedCards(const QString &socket, Moments &moments)
        : m_inner(socket)
        , m_moments(moments)
    {}
    void watch(std::function<void(const card::ReaderSnapshot &)> changed) override
    {
        m_inner.watch(std::move(changed));
    }
    std::unique_ptr<card::Channel> channel(const card::ReaderName &reader) override
    {
        return std::make_unique<WatchedChannel>(m_inner.channel(reader), m_moments);
    }

private:
    RemoteCards m_inner;
    Moments &m_moments;
};

/// Tells what the station shows, and when everything is over.
class Witness
{
public:
    Witness(station::Station &station, journal::Journal &journal)
        : m_station(station)
        , m_journal(journal)
    {
        using station::Station;
        QObject::connect(&station, &Station::unitChanged, &m_context,
                         [this](const station::UnitSnapshot &unit) { see(unit); });
        QObject::connect(&station, &Station::batchOpened, &m_context,
                         [this](const auto &, const QList<station::UnitSnapshot> &units) {
                             for (const auto &unit : units)
                                 see(unit);
                         });
        QObject::connect(&station, &Station::slotChanged, &m_context, [](const station::SlotSnapshot &slot) {
            say(QStringLiteral("slot %1 %2 %3")
                    .arg(esim::nameOf(slot.state), QString::number(slot.cardIn ? 1 : 0), slot.reader));
        });
        // The journal has no signal for what its backlog lost.
        QObject::connect(&m_looking, &QTimer::timeout, &m_context, [this] { look(); });
        m_looking.start(20);
    }

private:
    void see(const station::UnitSnapshot &unit)
    {
        m_phases[unit.index] = unit.phase;
        say(QStringLiteral("unit %1 %2 %3").arg(unit.serial, esim::nameOf(unit.phase), unit.eid));
    }
    void look()
    {
        const bool isFinal =
            !m_phases.isEmpty() && std::all_of(m_phases.begin(), m_phases.end(), workflow::isFinal);
        if (!isFinal || m_station.batch().run != station::RunState::Stopped)
            return;
        const auto backlog = m_journal.backlog();
        if (!backlog || !backlog->empty())
            return;
        say(QStringLiteral("end"));
        QCoreApplication::exit(0);
    }

    station::Station &m_station;
    journal::Journal &m_journal;
    QMap<int, workflow::Phase> m_phases;
    QTimer m_looking;
    QObject m_context;
};

} // namespace

int runNotificationStation(const QStringList &arguments)
{
    const QDir folder(arguments[0]);
    Moments moments(esim::fromName<NotificationMoment>(arguments[1]), arguments[2].toInt());
    const auto way = esim::fromName<NotificationWay>(arguments[3]).value_or(NotificationWay::Right);
    QFile worldFile(folder.filePath(QLatin1String(kNotificationWorldFile)));
    if (!worldFile.open(QFile::ReadOnly))
        give("world", worldFile.errorString());
    const QJsonObject world = QJsonDocument::fromJson(worldFile.readAll()).object();
    const auto text = [&](const char *name) { return world.value(QLatin1String(name)).toString(); };

    station::Ports ports;
    ports.clock = std::make_unique<base::SystemClock>();
    auto opened = openJournal(folder.filePath(QStringLiteral("data")), {}, journal::Access::Write);
    if (!opened)
        give("journal", opened.error().sentence());
    ports.journal = std::make_unique<WatchedJournal>(std::move(*opened), moments, way);
    ports.cards = std::make_unique<WatchedCards>(text("cards"), moments);
    ports.servers = std::make_unique<WatchedServers>(
        QSslCertificate::fromData(text("ci").toLatin1(), QSsl::Pem), moments, way);

    station::Options how;
    how.stationName = QStringLiteral("kill-line");
    how.recipes = {esim::Recipe{}};
    how.times = {base::Millis(10), base::Millis(60), base::Millis(30)};

    journal::Journal &journal = *ports.journal;
    station::Station station(std::move(ports), std::move(how));
    Witness witness(station, journal);
    QTimer::singleShot(0, &station, [&] {
        station.begin();
        station.openBatch(QLatin1String(kNotificationBatch));
        station.start();
    });
    return QCoreApplication::exec();
}

} // namespace faults
