#include "tests/faults/notification_world.h"

#include <QElapsedTimer>
#include <QTest>

using namespace faults;
using Judgement = NotificationWorld::Judgement;
using How = ChildRun::Ended::How;

/// kill -9 between store, send and remove, with the truth read from the server's ledger and the cards.
/// STATION_KILLS=300 kills three hundred times.
class TestNotificationKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndRepeatsAtMostOnce();
    void removingBeforeSendingIsCaught();
    void recordingNothingIsCaught();

private:
    std::shared_ptr<training::Pki> m_pki = std::make_shared<training::Pki>();
};

namespace {

/// Where the n-th kill is: every place in turn, early and late.
NotificationWorld::End endOf(int number)
{
    constexpr auto kInside = int(kNotificationMomentNames.size());
    constexpr std::array kOutside{OutsideMoment::ServerTook, OutsideMoment::CardForgot,
                                  OutsideMoment::AtRandom, OutsideMoment::AtRandom, OutsideMoment::AtRandom};
    const int place = number % (kInside + int(kOutside.size()));
    const int round = number / (kInside + int(kOutside.size()));
    if (place < kInside)
        return {kNotificationMomentNames[size_t(place)].first, OutsideMoment::Never, 1 + round % 3};
    const OutsideMoment outside = kOutside[size_t(place - kInside)];
    const int hit = outside == OutsideMoment::AtRandom ? 1 + (number * 37) % 60 : 1 + round % 4;
    return {std::nullopt, outside, hit};
}

void addUp(Judgement &sum, const Judgement &one)
{
    sum.notifications += one.notifications;
    sum.lost += one.lost;
    sum.removedUnsent += one.removedUnsent;
    sum.tooOften += one.tooOften;
    sum.afterRecord += one.afterRecord;
    sum.repeats += one.repeats;
    sum.most = std::max(sum.most, one.most);
    sum.copies += one.copies;
    sum.unitsNotDone += one.unitsNotDone;
    sum.words += one.words;
}

} // namespace

void TestNotificationKills::losesNothingAndRepeatsAtMostOnce()
{
    using Server = NotificationWorld::Server;
    constexpr std::array kServers{Server::Takes, Server::Takes, Server::IsAway, Server::LosesAnAnswer};
    const bool isWhole = qEnvironmentVariableIsSet("STATION_KILLS");
    const int wanted = isWhole ? std::max(qEnvironmentVariableIntValue("STATION_KILLS"), 1) : 28;
    QElapsedTimer time;
    time.start();
    Judgement sum;
    QSet<QByteArray> reached;
    int kills = 0;
    int mostAfterOneKill = 0; ///< how often a server got the same one, where nothing else went wrong
    int place = 0;
    int worlds = 0;
    while (kills < wanted && worlds < 4 * wanted) {
        // One kill in one world, or three.
        const int killsHere = worlds % 4 == 3 ? 3 : 1;
        const Server server = kServers[size_t(worlds / 3) % kServers.size()];
        NotificationWorld world(unsigned(worlds), m_pki, server, NotificationWay::Right);
        ++worlds;
        int here = 0;
        for (bool isOver = false; !isOver;) {
            // A place that is not reached in this world is not waited for in the next.
            const auto end = here < killsHere ? endOf(place++) : NotificationWorld::End();
            const auto ended = world.run(end);
            reached += ended.reached;
            QVERIFY2(ended.how != How::Broken, ended.words.constData());
            if (ended.how == How::Killed) {
                ++kills;
                ++here;
            }
            isOver = ended.how == How::Finished;
        }
        const Judgement judgement = world.judge();
        if (!judgement.words.isEmpty())
            qWarning("world %d: %s", worlds - 1, qPrintable(judgement.words.join(QLatin1Char(' '))));
        if (here <= 1 && server != Server::LosesAnAnswer)
            mostAfterOneKill = std::max(mostAfterOneKill, judgement.most);
        addUp(sum, judgement);
    }
    qInfo("%d kills in %d worlds, %d notifications: %d lost, %d removed unsent, %d repeated too often, %d "
          "after their record; %d repeats; the same one came %d times at most after one kill, %d after three "
          "and a lost answer; %d copies left on cards, %d units not "
          "done; %.0f s",
          kills, worlds, sum.notifications, sum.lost, sum.removedUnsent, sum.tooOften, sum.afterRecord,
          sum.repeats, mostAfterOneKill, sum.most, sum.copies, sum.unitsNotDone,
          double(time.elapsed()) / 1000.0);
    QVERIFY(kills >= wanted);
    QVERIFY(mostAfterOneKill <= 2);
    QCOMPARE(sum.lost, 0);
    QCOMPARE(sum.removedUnsent, 0);
    QCOMPARE(sum.tooOften, 0);
    QCOMPARE(sum.afterRecord, 0);
    QCOMPARE(reached.size(), qsizetype(kNotificationMomentNames.size()));
}

void TestNotificationKills::removingBeforeSendingIsCaught()
{
    NotificationWorld world(9001, m_pki, NotificationWorld::Server::Takes, NotificationWay::RemovesFirst);
    QVERIFY(world.run({}).how == How::Finished);
    QVERIFY(world.judge().removedUnsent > 0);
}

void TestNotificationKills::recordingNothingIsCaught()
{
    NotificationWorld world(9002, m_pki, NotificationWorld::Server::Takes, NotificationWay::RecordsNothing);
    QVERIFY(world.run({NotificationMoment::Removing, OutsideMoment::Never, 1}).how == How::Killed);
    // It may never come to an end, because its backlog never gets shorter: so it is killed again.
    QVERIFY(world.run({NotificationMoment::Recorded, OutsideMoment::Never, 2}).how == How::Killed);
    const Judgement judgement = world.judge();
    QVERIFY(judgement.afterRecord > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const auto arguments = childArguments())
        return runNotificationStation(*arguments);
    // The whole figure takes longer than a test function may by default.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    TestNotificationKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notification_kills.moc"
