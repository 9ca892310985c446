#include "core/station/delays.h"
#include "core/station/manifest_desk.h"
#include "core/station/pace.h"

#include <QTest>

using namespace station;
using base::Millis;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuietPeriodIsTheSettings()
    {
        const DelayTimes times{Millis(100), Millis(45000)};
        QCOMPARE(wait({workflow::Delay::Kind::QuietPeriod, 3, {}}, times, 0.9), Millis(45000));
        QCOMPARE(wait({workflow::Delay::Kind::Exactly, 0, Millis(1234)}, times, 0.9), Millis(1234));
        QCOMPARE(wait({}, times, 0.5), Millis(0));
    }

    void backingOffGrowsAndEnds()
    {
        const DelayTimes times;
        Millis last(0);
        for (int attempt = 0; attempt < 8; ++attempt) {
            const Millis now = wait({workflow::Delay::Kind::BackOff, attempt, {}}, times, 0.5);
            QVERIFY(now > last || now == Millis(60000));
            last = now;
        }
        QCOMPARE(wait({workflow::Delay::Kind::BackOff, 1000, {}}, times, 0.5), Millis(60000));
        QVERIFY(wait({workflow::Delay::Kind::BackOff, 4, {}}, times, 0.0) <
                wait({workflow::Delay::Kind::BackOff, 4, {}}, times, 0.99));
    }

    void pollingSlowsDown()
    {
        const DelayTimes times{Millis(1000), Millis(60000)};
        QVERIFY(pollPause(0, times, 0.5) <= Millis(250));
        QCOMPARE(pollPause(1, times, 0.5), Millis(1000));
        QCOMPARE(pollPause(100, times, 0.5), Millis(15000));
    }

    void paceComesFromTheLastMinutes()
    {
        Pace pace;
        pace.begin(Millis(0));
        QVERIFY(!pace.perHour(Millis(1000)));
        for (int i = 1; i <= 10; ++i)
            pace.finished(Millis(i * 6000));
        QCOMPARE(qRound(*pace.perHour(Millis(60000))), 600);
        QCOMPARE(pace.timeFor(10, Millis(60000))->count(), 60000);
    }

    void batchNamesAreSafeFolderNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QStringLiteral("2026-11-21 A") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("parent") << QStringLiteral("..") << false;
        QTest::newRow("slash") << QStringLiteral("a/b") << false;
        QTest::newRow("hidden") << QStringLiteral(".a") << false;
        QTest::newRow("blank at the end") << QStringLiteral("a ") << false;
        QTest::newRow("too long") << QString(65, QLatin1Char('a')) << false;
        QTest::newRow("line break") << QStringLiteral("a\nb") << false;
    }
    void batchNamesAreSafeFolderNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(checkBatchName(name).has_value(), good);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_station_values.moc"
