#include "core/station/station.h"
#include "tests/faults/ports.h"
#include "tests/station/idle_journal.h"

#include <QTest>

using namespace station;
using people::Presence;
using people::Role;

namespace {

Presence presenceOf(Role role)
{
    return {Presence::Kind::SignedIn, QStringLiteral("Anna"), QStringLiteral("4711"), role};
}

/// A station with nothing in it: what is allowed ends in another refusal, or in none.
struct Bench
{
    Bench()
    {
        Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        ports.journal = std::make_unique<test::IdleJournal>();
        ports.cards = std::make_unique<faults::NoCards>();
        ports.servers = std::make_unique<faults::NoServers>();
        Options options;
        options.recipes = {esim::Recipe()};
        station = std::make_unique<Station>(std::move(ports), options);
        const auto hear = [this](const QString &sentence) { heard.append(sentence); };
        QObject::connect(station.get(), &Station::refused, &context,
                         [this](const QString &code, const QString &sentence) { heard << code << sentence; });
        QObject::connect(station.get(), &Station::testLabelEnded, &context, hear);
        QObject::connect(station.get(), &Station::scanJudged, &context,
                         [hear](int, bool, const QString &sentence) { hear(sentence); });
        QObject::connect(station.get(), &Station::cardWishEnded, &context,
                         [hear](const QString &, CardEnd, const QString &sentence) { hear(sentence); });
    }

    /// Whether the station refuses this because of who is there.
    bool isRefusedTo(const Presence &presence, const std::function<void(Station &)> &what)
    {
        heard.clear();
        station->setPerson(presence);
        what(*station);
        return isRefusal();
    }
    bool isRefusal() const
    {
        const QString all = heard.join(QLatin1Char(' '));
        return all.contains(QLatin1String("may not")) || all.contains(QLatin1String("Nobody is signed in"));
    }

    QObject context;
    QStringList heard;
    std::unique_ptr<Station> station;
};

} // namespace

/// What the station refuses to whom. The window only disables buttons; this is what holds.
class StationPeople final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesByRole_data();
    void refusesByRole();
    void refusesImportBeforeItReadsTheFile();
    void commandLineIsRefusedNothing();
};

void StationPeople::refusesByRole_data()
{
    QTest::addColumn<std::function<void(Station &)>>("what");
    QTest::addColumn<bool>("toOperators");
    QTest::addColumn<bool>("toNobody");
    using What = std::function<void(Station &)>;
    QTest::newRow("start") << What([](Station &s) { s.start(); }) << false << true;
    QTest::newRow("open") << What([](Station &s) { s.openBatch(QStringLiteral("day")); }) << false << true;
    QTest::newRow("retry") << What([](Station &s) { s.retry(0); }) << false << true;
    QTest::newRow("reconcile") << What([](Station &s) { s.reconcile(0); }) << false << true;
    QTest::newRow("hand over") << What([](Station &s) { s.handOver(0, QStringLiteral("odd")); }) << false
                               << true;
    QTest::newRow("assign") << What([](Station &s) { s.assign(QStringLiteral("1"), QStringLiteral("R")); })
                            << false << true;
    QTest::newRow("scan") << What([](Station &s) { s.scanLabel(0, base::Secret("x")); }) << false << true;
    QTest::newRow("test label") << What([](Station &s) { s.printTestLabel(); }) << false << true;
    QTest::newRow("print") << What([](Station &s) { s.actOnLabel(0, PrintWish{}); }) << false << true;
    QTest::newRow("reprint") << What([](Station &s) { s.actOnLabel(0, ReprintWish{}); }) << false << true;
    QTest::newRow("void") << What([](Station &s) { s.actOnLabel(0, VoidWish{}); }) << true << true;
    QTest::newRow("card") << What([](Station &s) { s.workOnCard({}); }) << true << true;
    QTest::newRow("stop") << What([](Station &s) { s.stop(); }) << false << false;
    QTest::newRow("list") << What([](Station &s) { s.listBatches(); }) << false << false;
    QTest::newRow("look at a label") << What([](Station &s) { s.showLabel(0); }) << false << false;
}

void StationPeople::refusesByRole()
{
    QFETCH(std::function<void(Station &)>, what);
    QFETCH(bool, toOperators);
    QFETCH(bool, toNobody);
    Bench bench;
    QCOMPARE(bench.isRefusedTo(presenceOf(Role::Operator), what), toOperators);
    QCOMPARE(bench.isRefusedTo(Presence::nobody(), what), toNobody);
    QVERIFY(!bench.isRefusedTo(presenceOf(Role::Engineer), what));
    QVERIFY(!bench.isRefusedTo(Presence::anybody(), what));
}

void StationPeople::refusesImportBeforeItReadsTheFile()
{
    Bench bench;
    bench.station->setPerson(Presence::nobody());
    bench.station->importManifest(QStringLiteral("/nowhere.csv"), QStringLiteral("day"), {});
    QCOMPARE(bench.heard.value(0), QStringLiteral("people.not-allowed"));
    QVERIFY(bench.heard.value(1).contains(QStringLiteral("badge")));
}

void StationPeople::commandLineIsRefusedNothing()
{
    Bench bench;
    bench.station->setPerson(Presence::nobody());
    bench.station->onBehalfOf(Presence::anybody(), [&] { bench.station->workOnCard({}); });
    QVERIFY(!bench.isRefusal());
    // Afterwards it is as before.
    bench.station->workOnCard({});
    QVERIFY(bench.isRefusal());
}

QTEST_GUILESS_MAIN(StationPeople)
#include "tst_station_people.moc"
