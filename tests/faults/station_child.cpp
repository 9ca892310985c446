#include "tests/faults/station_child.h"

#include "tests/es9_servers.h"
#include "tests/faults/kill_journal.h"
#include "tests/faults/remote_cards.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QTimer>

#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace faults {
namespace {

constexpr int kGivenUp = 8;
constexpr int kUnheard = 9;

} // namespace

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), size_t(whole.size())) != whole.size())
        ::_exit(kUnheard);
}

void dieAt(const QByteArray &place)
{
    say("killed " + place);
    ::kill(::getpid(), SIGKILL);
    ::_exit(kGivenUp);
}

void giveUp(const char *what, const QString &why)
{
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(why));
    ::_exit(kGivenUp);
}

void sayEnd()
{
    say("end");
    QCoreApplication::exit(0);
}

station::Ports portsTo(const Surroundings &world)
{
    station::Ports ports;
    ports.clock = std::make_unique<base::SystemClock>();
    auto journal = openJournal(world, journal::Access::Write);
    if (!journal)
        giveUp("journal", journal.error().sentence());
    ports.journal = std::move(*journal);
    ports.cards = std::make_unique<RemoteCards>(world.cardSocket());
    ports.servers = std::make_unique<bench::Es9Servers>(QSslCertificate::fromData(world.ci, QSsl::Pem));
    return ports;
}

station::Options shortOptions()
{
    station::Options how;
    how.stationName = QStringLiteral("kill-line");
    how.recipes = {esim::Recipe{}};
    how.times = {base::Millis(10), base::Millis(60), base::Millis(30)};
    return how;
}

Witness::Witness(const station::Station &station, Seen seen)
    : m_seen(std::move(seen))
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
                .arg(esim::nameOf(slot.state), QString::number(slot.cardIn ? 1 : 0), slot.reader)
                .toUtf8());
    });
}

void Witness::see(const station::UnitSnapshot &unit)
{
    m_phases[unit.index] = unit.phase;
    say(QStringLiteral("unit %1 %2 %3").arg(unit.serial, esim::nameOf(unit.phase), unit.eid).toUtf8());
    if (m_seen)
        m_seen(unit);
}

int work(station::Station &station)
{
    QTimer::singleShot(0, &station, [&station] {
        station.begin();
        station.openBatch(QLatin1String(kBatch));
        station.start();
    });
    return QCoreApplication::exec();
}

} // namespace faults
