#include "tests/faults/kill_station.h"
#include "tests/faults/kill_world.h"
#include "tests/journal/postgres_server.h"

#include <QElapsedTimer>
#include <QTest>

using namespace faults;

/// kill -9 around every event of the workflow, again and again, with the truth read from the carrier's ledger
/// and the cards. STATION_KILLS=20 kills twenty times at every point (once by default);
/// STATION_KILL_JOURNAL=postgresql keeps the journal on a server; STATION_KILL_SECONDS ends the search
/// earlier; STATION_KILL_EVENTS=NAME,... kills around these events alone.
class TestKillPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverDoublesLosesOrSplits();
    void anIntentThatIsRecordedAfterItsEffectIsCaught();
    void aSecondLabelThatIsNotMarkedIsCaught();

private:
    /// A new journal's place.
    static QString newJournal();

    std::shared_ptr<training::Pki> m_pki = std::make_shared<training::Pki>();
};

namespace {

void addUp(KillWorld::Judgement &sum, const KillWorld::Judgement &one)
{
    sum.doubles += one.doubles;
    sum.lost += one.lost;
    sum.split += one.split;
    sum.done += one.done;
    sum.failed += one.failed;
    sum.held += one.held;
    sum.other += one.other;
    sum.words += one.words;
}

/// Events that no run may do without a kill at, so that an event which is added later is not forgotten.
bool isCommit(Moment moment) { return moment != Moment::EffectDone && moment != Moment::OutcomeStored; }

/// Lets the station be killed at these points until it was three times, then work to its end.
/// @return how often it was killed
int killThreeTimes(KillWorld &world, const QSet<Point> &here)
{
    int kills = 0;
    for (;;) {
        const auto ended = world.run(kills < 3 ? here : QSet<Point>());
        if (ended.how == ChildRun::Ended::How::Finished)
            return kills;
        if (ended.how == ChildRun::Ended::How::Broken)
            qFatal("%s", ended.words.constData());
        ++kills;
    }
}

} // namespace

QString TestKillPoints::newJournal()
{
    if (qgetenv("STATION_KILL_JOURNAL") != "postgresql")
        return {};
    kit::PostgresServer &server = kit::sharedServer();
    return server.url(server.newDatabase());
}

void TestKillPoints::neverDoublesLosesOrSplits()
{
    const int wanted = std::max(qEnvironmentVariableIntValue("STATION_KILLS"), 1);
    bool isSet = false;
    const int given = qEnvironmentVariableIntValue("STATION_KILL_SECONDS", &isSet);
    const int seconds = isSet ? given : wanted > 1 ? 7200 : 75;
    QElapsedTimer time;
    time.start();
    QMap<Point, int> kills;
    QSet<Point> all;
    const QByteArray named = qgetenv("STATION_KILL_EVENTS");
    const QList<QByteArray> events = named.isEmpty() ? allEvents() : named.split(',');
    for (const QByteArray &event : events) {
        for (const Moment moment : kMoments) {
            if (isCommit(moment))
                all.insert(pointOf(event, moment));
        }
    }
    KillWorld::Judgement sum;
    int batches = 0;
    int total = 0;
    const auto missing = [&] {
        QSet<Point> points;
        for (const Point &point : all) {
            if (kills.value(point) < wanted)
                points.insert(point);
        }
        return points;
    };
    for (; !missing().isEmpty() && time.elapsed() < seconds * 1000; ++batches) {
        KillWorld world(unsigned(batches + 1), m_pki, IntentRecord::BeforeEffect, newJournal());
        for (bool isOver = false; !isOver;) {
            const auto ended = world.run(missing());
            for (const Point &point : ended.reached) {
                if (events.contains(point.left(point.indexOf(':'))))
                    all.insert(point);
            }
            QVERIFY2(ended.how != ChildRun::Ended::How::Broken, ended.words.constData());
            if (ended.how == ChildRun::Ended::How::Killed) {
                ++kills[ended.at];
                ++total;
            }
            isOver = ended.how == ChildRun::Ended::How::Finished;
        }
        const auto judgement = world.judge();
        if (!judgement.words.isEmpty())
            qWarning("batch %d: %s", batches + 1, qPrintable(judgement.words.join(QStringLiteral("; "))));
        addUp(sum, judgement);
        if (wanted > 1)
            qInfo("batch %d, %.0f s: %d kills, %d of %d points still want some", batches + 1,
                  double(time.elapsed()) / 1000.0, total, int(missing().size()), int(all.size()));
    }

    qInfo("%-24s %14s %14s %14s %14s %14s", "event", nameOf(kMoments[0]), nameOf(kMoments[1]),
          nameOf(kMoments[2]), nameOf(kMoments[3]), nameOf(kMoments[4]));
    QStringList never;
    for (const QByteArray &event : events) {
        QByteArray row;
        for (const Moment moment : kMoments) {
            const Point point = pointOf(event, moment);
            row += (all.contains(point) ? QByteArray::number(kills.value(point)) : QByteArray("-"))
                       .rightJustified(15);
            if (all.contains(point) && kills.value(point) == 0)
                never << QString::fromLatin1(point);
        }
        qInfo("%-24s%s", event.constData(), row.constData());
    }
    qInfo("%d points, %d kills in %d batches (%d done, %d failed, %d held units): %d double reservations, %d "
          "lost profiles, %d units in two states; %.0f s",
          int(all.size()), total, batches, sum.done, sum.failed, sum.held, sum.doubles, sum.lost, sum.split,
          double(time.elapsed()) / 1000.0);
    qInfo("%d points without a kill: %s", int(never.size()), qPrintable(never.join(QLatin1Char(' '))));
    QCOMPARE(sum.doubles, 0);
    QCOMPARE(sum.lost, 0);
    QCOMPARE(sum.split, 0);
    QCOMPARE(sum.other, 0);
    QVERIFY(sum.done > sum.failed + sum.held);
}

void TestKillPoints::anIntentThatIsRecordedAfterItsEffectIsCaught()
{
    const QSet<Point> here{pointOf(workflow::ReserveStarted::kName, Moment::EffectDone)};
    KillWorld world(4711, m_pki, IntentRecord::AfterEffect, newJournal());
    const int kills = killThreeTimes(world, here);
    const auto judgement = world.judge();
    qInfo("the wrong way, %d kills: %d doubles, %d lost, %d split", kills, judgement.doubles, judgement.lost,
          judgement.split);
    QVERIFY(kills > 0);
    QVERIFY(judgement.doubles + judgement.lost > 0);
}

void TestKillPoints::aSecondLabelThatIsNotMarkedIsCaught()
{
    const QSet<Point> here{pointOf(workflow::LabelPrinted::kName, Moment::BeforeCommit)};
    KillWorld world(4712, m_pki, IntentRecord::BeforeEffect, newJournal());
    world.takePaperForFiles();
    const int kills = killThreeTimes(world, here);
    const QStringList words = world.judge().words;
    qInfo("paper taken for files, %d kills: %s", kills, qPrintable(words.join(QStringLiteral("; "))));
    QVERIFY(kills > 0);
    QVERIFY(!words.filter(QStringLiteral("look alike")).isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const auto arguments = childArguments())
        return runStation(*arguments);
    // The full matrix takes longer than a test function may by default.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "14400000");
    TestKillPoints test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill_points.moc"
