#include "tests/heartbeat.h"
#include "tests/window/monkey.h"
#include "ui/application.h"
#include "ui/connect.h"

#include <QApplication>
#include <QDesktopServices>
#include <QTest>

using namespace window;

/// Thousands of things that nobody would do, to the real window before the real station, while cards come and
/// go. STATION_MONKEY_ACTIONS=10000 is the figure that counts; STATION_MONKEY_SEED chooses another day.
class TestWindowMonkey : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    /// Links are not followed: the manual would open a browser.
    void takeLink(const QUrl &) { ++m_links; }

private Q_SLOTS:
    void nothingBreaks();
    void aSpendOverTheLimitWouldBeSeen();

private:
    int m_links = 0;
};

namespace {

int fromEnvironment(const char *name, int usual)
{
    bool isSet = false;
    const int given = qEnvironmentVariableIntValue(name, &isSet);
    return isSet ? given : usual;
}

constexpr int kMostReservations = 25;

} // namespace

void TestWindowMonkey::nothingBreaks()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeLink");
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeLink");
    const int actions = fromEnvironment("STATION_MONKEY_ACTIONS", 1500);
    const auto seed = quint32(fromEnvironment("STATION_MONKEY_SEED", 20261122));
    BenchWorld::Options options;
    options.limits.perBatch = kMostReservations;
    BenchWorld world(options);
    ui::dressApplication(*qApp, ui::Theme::Light);

    ui::WindowSetup setup;
    setup.stationName = QStringLiteral("monkey");
    setup.memory = world.folder() + QStringLiteral("/window.ini");
    setup.labelTemplate = QStringLiteral("57x32");
    setup.labelTemplates = {QStringLiteral("standard"), QStringLiteral("57x32")};
    auto window = std::make_unique<ui::MainWindow>(setup);
    ui::connectWindow(world.station(), *window);
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    window->begin();
    world.beginDay(QStringLiteral("monkey"));

    bench::Heartbeat beat;
    Monkey monkey(world, *window, seed);
    monkey.play(actions);
    const qint64 longest = beat.longest();
    const qint64 onClock = beat.longestOnClock();
    window.reset();
    for (const char *scheme : {"file", "https"})
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    const DayTruth truth = world.end();

    QStringList kinds;
    for (auto it = monkey.done().cbegin(); it != monkey.done().cend(); ++it)
        kinds << QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
    qInfo(
        "%d actions from seed %u (%s): %d units done, %d failed, %d held, %d waiting; %d reservations of at "
        "most %d; the window's longest pause was %lld ms, %lld ms with the time in which the machine had no "
        "processor for it",
        actions, seed, qPrintable(kinds.join(QStringLiteral(", "))), truth.done, truth.failed, truth.held,
        truth.waiting, truth.reservations, kMostReservations, static_cast<long long>(longest),
        static_cast<long long>(onClock));
    QCOMPARE(truth.journal, QStringList());
    QCOMPARE(truth.doubles, 0);
    const QByteArray remarks = truth.remarks.join(QStringLiteral("; ")).toUtf8();
    QVERIFY2(truth.falseSuccesses == 0, remarks.constData());
    QVERIFY2(truth.labelsTwice.isEmpty(), remarks.constData());
    QVERIFY(truth.reservations <= kMostReservations);
    QVERIFY(truth.done > 0);
}

/// The control: the same judge, on a day without a limit.
void TestWindowMonkey::aSpendOverTheLimitWouldBeSeen()
{
    BenchWorld world({});
    world.beginDay(QStringLiteral("monkey"));
    QTRY_VERIFY_WITH_TIMEOUT(world.reservations() > kMostReservations, 60'000);
    QVERIFY(world.end().reservations > kMostReservations);
}

QTEST_MAIN(TestWindowMonkey)
#include "tst_window_monkey.moc"
