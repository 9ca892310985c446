#include "core/station/station.h"
#include "tests/station/idle_journal.h"

#include <QTest>
#include <QTranslator>

using namespace station;

namespace {

/// Another language: the same texts in capitals.
class Capitals final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    bool isEmpty() const override { return false; }
};

class NoServers final : public lpa::Es9Transport
{
public:
    void send(const lpa::Es9Route &, lpa::es9::Function, const QByteArray &, Done) override {}
};

/// Readers as the test wants them.
class ShownReaders final : public card::CardSystem
{
public:
    void watch(std::function<void(const card::ReaderSnapshot &)> changed) override
    {
        show = std::move(changed);
    }
    std::unique_ptr<card::Channel> channel(const card::ReaderName &) override { return nullptr; }

    std::function<void(const card::ReaderSnapshot &)> show;
};

struct World
{
    World()
    {
        Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        ports.journal = std::make_unique<test::IdleJournal>();
        auto shown = std::make_unique<ShownReaders>();
        readers = shown.get();
        ports.cards = std::move(shown);
        ports.servers = std::make_unique<NoServers>();
        Options options;
        options.recipes = {esim::Recipe()};
        station = std::make_unique<Station>(std::move(ports), options);
        QObject::connect(station.get(), &Station::slotChanged, station.get(),
                         [this](const SlotSnapshot &slot) { message = slot.message; });
        QObject::connect(station.get(), &Station::readersTrouble, station.get(),
                         [this](const QString &sentence) {
                             trouble = sentence;
                             ++troubles;
                         });
        station->begin();
    }

    std::unique_ptr<Station> station;
    ShownReaders *readers = nullptr; ///< the station's
    QString message;                 ///< of the last slot that was told
    QString trouble;
    int troubles = 0;
};

} // namespace

/// What was told in one language is told again in another.
class StationRetell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersTroubleIsToldAgain();
    void slotsAreToldAgain();
    void whatCameFromOutsideStays();
};

void StationRetell::readersTroubleIsToldAgain()
{
    World world;
    world.readers->show({});
    const QString before = world.trouble;
    QVERIFY(!before.isEmpty());
    world.station->retell();
    QCOMPARE(world.troubles, 1); // the same words once
    Capitals other;
    QCoreApplication::installTranslator(&other);
    world.station->retell();
    QCOMPARE(world.trouble, before.toUpper());
}

void StationRetell::slotsAreToldAgain()
{
    World world;
    world.readers->show({{{QStringLiteral("Reader 1"), card::CardPresence::Mute, {}, 1}}, {}, {}});
    const QString before = world.message;
    QVERIFY(!before.isEmpty());
    Capitals other;
    QCoreApplication::installTranslator(&other);
    world.station->retell();
    QCOMPARE(world.message, before.toUpper());
}

void StationRetell::whatCameFromOutsideStays()
{
    World world;
    card::ReaderSnapshot broken;
    broken.problem = base::Error{base::ErrorKind::MissingPart,
                                 base::ErrorCode("card.service"),
                                 QStringLiteral("The service said no."),
                                 {},
                                 {}};
    world.readers->show(broken);
    QVERIFY(world.trouble.contains(QStringLiteral("The service said no.")));
    Capitals other;
    QCoreApplication::installTranslator(&other);
    world.station->retell();
    QVERIFY(world.trouble.contains(QStringLiteral("The service said no.")));
}

QTEST_GUILESS_MAIN(StationRetell)
#include "tst_station_retell.moc"
