#include "tests/training/support/batch_work.h"
#include "tests/training/support/counting_channel.h"
#include "tests/training/support/line.h"

#include <numeric>
#include <set>

using namespace training;
using namespace training::test;

/// What a unit costs on the wire: APDUs at the card, handshakes and requests at the server. The benchmark
/// bench_install_cost prints the same as a table; here it must hold.
class TestTrainingCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aUnitIsNearTheLeastPossible();
    void aBatchNeedsOneHandshakeForEachSlot();
    void aServerThatKeepsNothingIsSeen();
};

void TestTrainingCost::aUnitIsNearTheLeastPossible()
{
    Line line;
    line.smdp.addOrder({.iccid = testIccid(1),
                        .matchingId = testMatchingId("COST"),
                        .eid = {},
                        .confirmationCode = {}}); // 12 kB, in segments of 1020 bytes
    QVERIFY(line.started);
    CountingChannel channel(line.readers.channel(line.reader));
    UnitWork work(channel, line.transport, line.request("COST"));
    const auto end = Line::wait<UnitWork::End>([&](auto done) { work.start(done); });
    QVERIFY(end == UnitWork::End::Done);
    QCOMPARE(line.smdp.order(testIccid(1))->state, OrderState::Installed);
    QVERIFY(line.card->pendingNotifications().empty());

    int apdus = 0;
    int least = 0;
    std::set<QString> once;
    for (const CommandCost &cost : channel.costs) {
        apdus += cost.apdus;
        // A command that only repeats what is known is none that the unit needs.
        const bool segment = !cost.name.startsWith(QLatin1String("BF")) || cost.name == QLatin1String("BF30");
        if (segment || once.insert(cost.name).second)
            least += cost.least;
    }
    QCOMPARE(apdus, line.card->counts().apdus); // as the card has counted them
    QVERIFY2(apdus <= 110, qPrintable(QString::number(apdus)));
    QVERIFY2(apdus * 100 <= least * 105, qPrintable(QStringLiteral("%1 for %2").arg(apdus).arg(least)));
    const SmdpCounters counters = line.smdp.counters();
    QCOMPARE(counters.tlsHandshakes, 1);
    QCOMPARE(counters.requests, 5);
}

void TestTrainingCost::aBatchNeedsOneHandshakeForEachSlot()
{
    constexpr int kSlots = 8;
    constexpr int kUnits = 100;
    TrainingReaders::Options bench = Line::fast();
    bench.count = kSlots;
    Line line({}, {}, bench);
    QVERIFY(line.started);
    BatchWork batch(line, kSlots, kUnits, 1, 600);
    const auto result = Line::wait<BatchWork::Result>([&](auto over) { batch.start(over); }, 240000);
    QVERIFY(result);
    QCOMPARE(result->done, kUnits);
    for (int unit = 1; unit <= kUnits; ++unit)
        QCOMPARE(line.smdp.order(testIccid(unit))->state, OrderState::Installed);
    const SmdpCounters counters = line.smdp.counters();
    QCOMPARE(counters.requests, kUnits * 5);
    QVERIFY2(counters.tlsConnections <= kSlots, qPrintable(QString::number(counters.tlsConnections)));
    QCOMPARE(line.client.counters().tlsHandshakes, counters.tlsHandshakes);
}

void TestTrainingCost::aServerThatKeepsNothingIsSeen()
{
    // The control: where connections are lost between the requests, the count shows it.
    Line line;
    QVERIFY(line.started);
    line.smdp.intercept(
        [&](Es9Function function, const QByteArray &request, const SmdpServer::Carry &server) {
            SmdpAnswer answer = server(function, request);
            answer.delivery = SmdpAnswer::Delivery::LastOfItsConnection;
            return answer;
        });
    BatchWork batch(line, 1, 2, 1, 600);
    const auto result = Line::wait<BatchWork::Result>([&](auto over) { batch.start(over); });
    QVERIFY(result);
    QCOMPARE(result->done, 2);
    QCOMPARE(line.smdp.counters().tlsHandshakes, line.smdp.counters().requests);
}

QTEST_GUILESS_MAIN(TestTrainingCost)
#include "tst_training_cost.moc"
